unit-change-nhap = Merged
unit-change-nhap-mot-phan = Merged in part
unit-change-chia = Split
unit-change-doi-ten = Renamed
unit-change-giai-the = Dissolved
