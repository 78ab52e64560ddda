breach-cause-mat-thiet-bi = Lost device
breach-cause-gui-nham = Sent to the wrong place
breach-cause-lo-man-hinh = Screen or print was seen
breach-cause-xam-nhap = Intrusion
breach-cause-khac = Other
