rhythm-hang-thang = Monthly
rhythm-hai-thang = Every two months
rhythm-hang-quy = Quarterly
rhythm-nua-nam = Every six months
rhythm-khong-dinh-ky = When needed
