first-title = Lập sổ
first-name = Tên cơ quan (xã, phường, đặc khu), ví dụ: Phường Quảng Yên
