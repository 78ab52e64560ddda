main-1 = Hôm nay
main-2 = Tổ
main-3 = Họp
main-4 = Tiêu chí
main-5 = Người
main-6 = Văn bản
main-7 = Việc
main-8 = Sổ khác
