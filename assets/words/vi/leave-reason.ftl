leave-reason-thoi-nhiem-vu = Thôi nhiệm vụ
leave-reason-chuyen-noi-o = Chuyển nơi ở
leave-reason-giai-the-to = Tổ không còn
leave-reason-doi-chuc-danh = Đổi chức danh
leave-reason-khac = Lý do khác
