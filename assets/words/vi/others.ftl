others-register = Sổ
others-rows = Số dòng
