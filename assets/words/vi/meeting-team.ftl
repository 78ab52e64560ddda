meeting-team = Tổ dự họp
    .plural = Tổ dự họp
meeting-team-meeting = Cuộc họp
    .help = Cuộc họp có tổ tham dự.
    .example = Họp tổ tháng 11
meeting-team-team = Tổ
    .help = Tổ tham dự.
    .example = Tổ 7 Khu phố Yên Lập
