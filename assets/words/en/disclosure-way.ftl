disclosure-way-xuat-tep = File
disclosure-way-in = Printed
disclosure-way-hien-ra = Shown
