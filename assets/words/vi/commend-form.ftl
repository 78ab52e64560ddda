commend-form-giay-khen-xa = Giấy khen của Chủ tịch UBND xã
commend-form-giay-khen-ca-tinh = Giấy khen của Giám đốc Công an tỉnh
commend-form-bang-khen-tinh = Bằng khen của Chủ tịch UBND tỉnh
commend-form-bang-khen-bca = Bằng khen của Bộ Công an
commend-form-ky-niem-chuong = Kỷ niệm chương Bảo vệ an ninh Tổ quốc
commend-form-khac = Hình thức khác
