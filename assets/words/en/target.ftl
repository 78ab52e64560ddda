target-kdc = Residential area
target-xa = Commune
target-co-quan = Agency
target-truong-hoc = School
target-doanh-nghiep = Enterprise
target-to = Team
target-mo-hinh = Model
target-dia-ban-trong-diem = Key area
