commend-state-de-xuat = Proposed
commend-state-da-khen = Given
commend-state-khong-khen = Not given
