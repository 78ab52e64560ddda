breach-cause = Cause
    .help = Lost device, sent to the wrong place, seen, intrusion or other.
    .example = Sent to the wrong place
breach-cause-mat-thiet-bi = Lost device
breach-cause-gui-nham = Sent to the wrong place
breach-cause-lo-man-hinh = Screen or print was seen
breach-cause-xam-nhap = Intrusion
breach-cause-khac = Other
