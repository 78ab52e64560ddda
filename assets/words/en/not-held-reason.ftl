not-held-reason-thien-tai = Bad weather
not-held-reason-mua-vu = Harvest season
not-held-reason-khong-du-nguoi = Too few people
not-held-reason-hop-ghep = Met with another team
not-held-reason-ban-viec-xa = Commune business
not-held-reason-khac = Other
