main-1 = Hôm nay
main-2 = Tổ
main-3 = Họp
main-4 = Tiêu chí
main-5 = Mô hình
main-6 = Văn bản
main-8 = Sổ khác
main-7 = Báo cáo
