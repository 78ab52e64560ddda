disclosure-way = Way
    .help = Written to a file, printed or shown.
disclosure-way-xuat-tep = File
disclosure-way-in = Printed
disclosure-way-hien-ra = Shown
