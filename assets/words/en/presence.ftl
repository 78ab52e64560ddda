presence-co-mat = Present
    .letter = ✓
presence-vang-co-phep = Excused
    .letter = P
presence-vang = Absent
    .letter = V
presence-chua-ro = Not known
    .letter = ?
