commend-state-de-xuat = Đề nghị
commend-state-da-khen = Đã khen
commend-state-khong-khen = Không khen
