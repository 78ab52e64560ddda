recognitions-title = Đăng ký và công nhận
recognitions-head = { $standard } · năm { $year }, tại { $day }
recognitions-registered = Đăng ký: { $met }/{ $of } = { $share } (cần 100 %)
recognitions-recognised = Công nhận: { $met }/{ $of } = { $share } (cần từ 70 % số đã đăng ký)
recognitions-holds = + đạt
recognitions-short = ! còn thiếu { $count }
recognitions-none = chưa có
recognitions-state = Còn thiếu
recognitions-unregistered = ! chưa đăng ký
recognitions-unrecognised = ! chưa công nhận
recognitions-empty = Chưa có khu dân cư hay cơ quan nào thuộc diện xét tại ngày này. Thêm thôn, tổ dân phố và cơ quan, trường học trước.
