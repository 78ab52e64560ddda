unit-change-nhap = Nhập
unit-change-nhap-mot-phan = Nhập một phần
unit-change-chia = Chia
unit-change-doi-ten = Đổi tên
unit-change-giai-the = Giải thể
