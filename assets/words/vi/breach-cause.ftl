breach-cause = Nguyên nhân
    .help = Mất thiết bị, gửi nhầm, lộ màn hình, bị xâm nhập hay khác.
    .example = Gửi nhầm
breach-cause-mat-thiet-bi = Mất thiết bị
breach-cause-gui-nham = Gửi nhầm
breach-cause-lo-man-hinh = Lộ màn hình, bản in
breach-cause-xam-nhap = Bị xâm nhập
breach-cause-khac = Khác
