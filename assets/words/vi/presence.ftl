presence-co-mat = Có mặt
    .letter = ✓
presence-vang-co-phep = Vắng có phép
    .letter = P
presence-vang = Vắng không phép
    .letter = V
presence-chua-ro = Chưa rõ
    .letter = ?
