merged-kind-person = Thành viên
merged-kind-team = Tổ
merged-kind-hamlet = Thôn, tổ dân phố
merged-kind-agency = Cơ quan, doanh nghiệp, trường học
