boards-empty = Chưa có đợt đánh giá nào. Nhấn n, chọn bộ tiêu chí (Thông tư 124/2021, sạch ma túy – mẫu…), rồi mở đợt.
boards-subject = Đơn vị
boards-met = Đạt
boards-outcome = Kết quả
