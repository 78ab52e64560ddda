former-kind-xa = Xã
former-kind-phuong = Phường
former-kind-thi-tran = Thị trấn
former-kind-dac-khu = Đặc khu
