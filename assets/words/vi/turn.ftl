turn-title-month = Họp tổ tháng { $number }/{ $year }
turn-title-two-months = Họp tổ tháng { $number }–{ $last }/{ $year }
turn-title-quarter =
    Họp tổ quý { $number ->
        [1] I
        [2] II
        [3] III
       *[other] IV
    }/{ $year }
turn-title-half =
    Họp tổ 6 tháng { $number ->
        [1] đầu năm
       *[other] cuối năm
    } { $year }
