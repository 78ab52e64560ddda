doctor-program = Chương trình
doctor-sqlite = SQLite, mức sổ
doctor-machine = Máy
doctor-clock = Đồng hồ máy
doctor-terminal = Cửa sổ dòng lệnh
doctor-no-terminal = không có
doctor-size = Cỡ cửa sổ
doctor-locale = Bảng mã
doctor-colours = Màu
doctor-ascii = Khung ASCII
doctor-marks = Chữ có dấu
doctor-widths = Bề rộng chữ
doctor-widths-unknown = cửa sổ không trả lời
doctor-widths-sound = đúng
doctor-keys = Tệp phím
doctor-keys-sound = không có lỗi
doctor-file = Tệp sổ
doctor-main = Quyền tệp sổ
doctor-wal = Quyền tệp -wal
doctor-shm = Quyền tệp -shm
doctor-no-file = không có
doctor-mine = của tài khoản này
doctor-not-mine = của tài khoản khác
doctor-disk = Ổ đĩa còn trống
doctor-book = Mở sổ
doctor-book-opens = mở được
doctor-last-step = bước cuối lúc { $at }
doctor-clock-back = đồng hồ máy chạy lùi: bước cuối lúc { $at }
doctor-backup = Bản sao gần nhất
doctor-no-backup = không thấy bản sao nào cạnh tệp sổ
doctor-backup-age = { $days ->
    [0] hôm nay
   *[other] { $days } ngày trước
}
