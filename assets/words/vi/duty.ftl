duty-van-thu = Văn thư
duty-can-bo = Cán bộ
duty-phu-trach = Phụ trách sổ
duty-chi-xem = Chỉ xem
duty-tap-huan = Tập huấn
