aim-giu-sach = Giữ sạch
aim-lam-sach = Làm sạch
