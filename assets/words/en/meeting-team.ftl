meeting-team = Team at a meeting
    .plural = Teams at a meeting
meeting-team-meeting = Meeting
    .help = The meeting the team took part in.
    .example = Họp tổ tháng 11
meeting-team-team = Team
    .help = The team that took part.
    .example = Tổ 7 Khu phố Yên Lập
