turn-title-month = Team meeting of { $number }/{ $year }
turn-title-two-months = Team meeting of { $number }–{ $last }/{ $year }
turn-title-quarter = Team meeting, quarter { $number }/{ $year }
turn-title-first-half = Team meeting, first half of { $year }
turn-title-second-half = Team meeting, second half of { $year }
