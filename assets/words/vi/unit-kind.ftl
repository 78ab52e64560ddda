unit-kind-xa = Xã
unit-kind-phuong = Phường
unit-kind-dac-khu = Đặc khu
