initiatives-counts = Tại { $day }: { $kinds } loại · { $points } điểm · { $teams } tổ · { $typical } điển hình
initiatives-points = Điểm
initiatives-teams = Tổ
initiatives-step = Bước gần nhất
initiatives-typical = * điển hình
initiatives-stale = ! cần sơ kết
initiatives-ended = dừng { $day }
initiatives-empty = Chưa có mô hình nào. Nhấn n để thêm mô hình, rồi Enter để thêm các điểm, tổ thực hiện và các bước xây dựng, sơ kết, nhân rộng.
