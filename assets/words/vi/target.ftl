target-kdc = Khu dân cư
target-xa = Xã, phường, đặc khu
target-co-quan = Cơ quan
target-truong-hoc = Trường học
target-doanh-nghiep = Doanh nghiệp
target-to = Tổ tự quản
target-mo-hinh = Mô hình
target-dia-ban-trong-diem = Địa bàn trọng điểm
