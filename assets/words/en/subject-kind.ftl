subject-kind-ho = Households
subject-kind-kdc = Residential area
subject-kind-co-quan = Agency
subject-kind-doanh-nghiep = Enterprise
subject-kind-nha-truong = School
subject-kind-xa = The commune
