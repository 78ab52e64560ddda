commend-form-giay-khen-xa = Certificate of the commune chairman
commend-form-giay-khen-ca-tinh = Certificate of the provincial police
commend-form-bang-khen-tinh = Certificate of the province
commend-form-bang-khen-bca = Certificate of the Ministry
commend-form-ky-niem-chuong = Commemorative medal
commend-form-khac = Other
