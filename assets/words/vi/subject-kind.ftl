subject-kind-ho = Hộ gia đình
subject-kind-kdc = Khu dân cư
subject-kind-co-quan = Cơ quan
subject-kind-doanh-nghiep = Doanh nghiệp
subject-kind-nha-truong = Nhà trường
subject-kind-xa = Cả xã, phường
