rhythm-hang-thang = Hằng tháng
rhythm-hai-thang = Hai tháng một lần
rhythm-hang-quy = Hằng quý
rhythm-nua-nam = Sáu tháng một lần
rhythm-khong-dinh-ky = Không định kỳ
