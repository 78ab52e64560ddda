outcome-met = đạt
outcome-unmet = chưa đạt
outcome-open = chưa đủ
