aim-giu-sach = Keep clean
aim-lam-sach = Make clean
