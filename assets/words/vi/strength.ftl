strength-verified = đã đọc văn bản gốc
strength-reported = theo trang dẫn lại
strength-sample = mẫu – cần đối chiếu văn bản
