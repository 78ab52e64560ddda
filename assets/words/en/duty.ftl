duty-van-thu = Clerk
duty-can-bo = Officer
duty-phu-trach = In charge
duty-chi-xem = Reader
duty-tap-huan = Trainer
