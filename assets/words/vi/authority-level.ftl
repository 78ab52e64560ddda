authority-level-xa = Cấp xã
authority-level-huyen = Cấp huyện (trước 01/7/2025)
authority-level-ca-tinh = Công an tỉnh
authority-level-tinh = Cấp tỉnh
authority-level-bo = Cấp bộ
authority-level-nha-nuoc = Nhà nước
