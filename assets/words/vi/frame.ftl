frame-training = TẬP HUẤN
frame-fixed-day = NGÀY ĐẶT
frame-read-only = CHỈ XEM
frame-newer = SỔ BẢN MỚI
frame-disk-full = ĐĨA ĐẦY
frame-too-small = Cửa sổ quá nhỏ. Hãy mở rộng đến ít nhất 40×10.
frame-typing = Kiểu gõ: { $method }
frame-editing = { $who } đang sửa
