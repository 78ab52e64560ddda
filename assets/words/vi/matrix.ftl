matrix-title = Ma trận
matrix-commune = Toàn xã
matrix-unregistered = chưa đăng ký
