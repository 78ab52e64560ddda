disclosure-way = Cách
    .help = Xuất tệp, in ra hay hiện ra.
disclosure-way-xuat-tep = Xuất tệp
disclosure-way-in = In
disclosure-way-hien-ra = Hiện ra
