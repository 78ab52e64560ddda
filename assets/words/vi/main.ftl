main-1 = Hôm nay
main-2 = Tổ
main-3 = Họp
main-4 = Tiêu chí
main-5 = Thành viên
main-6 = Văn bản
main-7 = Việc giao
main-8 = Sổ khác
