turn-title-month = Team meeting of { $number }/{ $year }
turn-title-two-months = Team meeting of { $number }–{ $last }/{ $year }
turn-title-quarter = Team meeting of quarter { $number }/{ $year }
turn-title-half =
    Team meeting of the { $number ->
        [1] first
       *[other] second
    } half of { $year }
