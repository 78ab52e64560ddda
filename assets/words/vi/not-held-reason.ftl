not-held-reason-thien-tai = Mưa bão, thiên tai
not-held-reason-mua-vu = Bận mùa vụ
not-held-reason-khong-du-nguoi = Không đủ người dự
not-held-reason-hop-ghep = Họp ghép với tổ khác
not-held-reason-ban-viec-xa = Bận việc chung của xã, phường
not-held-reason-khac = Lý do khác
