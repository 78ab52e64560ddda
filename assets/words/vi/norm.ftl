norm-no-head = khuyết tổ trưởng
norm-deputies = tổ phó { $has }/{ $bound }
norm-too-few = thành viên { $has }, ít nhất { $bound }
norm-too-many = thành viên { $has }, nhiều nhất { $bound }
norm-kept = Đủ so với định mức
norm-open-for = khuyết { $days } ngày
