direction-den = Văn bản đến
direction-di = Văn bản đi
direction-noi-bo = Nội bộ
