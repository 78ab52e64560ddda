turn-title-month = Họp tổ tháng { $number }/{ $year }
turn-title-two-months = Họp tổ tháng { $number }–{ $last }/{ $year }
turn-title-quarter = Họp tổ quý { $number }/{ $year }
turn-title-first-half = Họp tổ 6 tháng đầu năm { $year }
turn-title-second-half = Họp tổ 6 tháng cuối năm { $year }
