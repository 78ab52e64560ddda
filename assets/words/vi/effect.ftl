effect-title = Trước và sau
effect-nowhere = Mô hình chưa có điểm nào ở thôn, tổ dân phố, hoặc chưa ghi ngày bắt đầu.
effect-windows = Trước: { $from } – { $to }. Nay: { $since } – { $until }. Chỉ là số đếm ở nơi có mô hình, chưa nói nguyên nhân.
effect-hamlets = Nơi có mô hình: { $list }
effect-before = Trước
effect-after = Nay
effect-change = Tăng/giảm
