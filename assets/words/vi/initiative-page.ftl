initiative-page-origin = theo { $name }
initiative-page-counts = Tại { $day }: { $points } điểm · { $teams } tổ
initiative-page-typical = điển hình từ { $day }
initiative-page-section = { $name } ({ $count })
initiative-page-teams = { $count } tổ
initiative-page-copies = Nhân rộng: { $copies } điểm theo điểm trước, { $running } điểm còn hoạt động
