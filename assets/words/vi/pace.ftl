# Tiến độ so với chỉ tiêu giao
pace-reached = đạt
    .letter = ✓
pace-on-track = đúng tiến độ
    .letter = →
pace-slipping = hơi chậm
    .letter = ↓
pace-behind = chậm
    .letter = !
pace-missed = không đạt
    .letter = ✗
pace-needed = còn { $missing }, mỗi tháng { $each }
pace-left = còn { $missing }
