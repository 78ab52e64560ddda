disclosure-way-xuat-tep = Xuất tệp
disclosure-way-in = In
disclosure-way-hien-ra = Hiện ra
