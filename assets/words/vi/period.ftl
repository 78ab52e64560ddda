# Tên kỳ, đứng giữa câu
period-month = tháng { $number }/{ $year }
period-quarter = quý { $number }/{ $year }
period-first-half = 6 tháng đầu năm { $year }
period-second-half = 6 tháng cuối năm { $year }
period-nine-months = 9 tháng năm { $year }
period-year = năm { $year }
period-years = giai đoạn { $from } - { $to }
period-days = từ { $from } đến { $to }

period-state-running = Kỳ đang chạy: ghi việc khi phát sinh. Hạn gửi { $due }, còn { $left } ngày làm việc.
period-state-running-free = Kỳ đang chạy: ghi việc khi phát sinh.
period-state-open = Đã chốt, đang mở: nhập nốt, rà số liệu rồi ban hành. Hạn gửi { $due }, còn { $left } ngày làm việc.
period-state-open-free = Đã chốt, đang mở: nhập nốt, rà số liệu rồi ban hành.
period-state-late = Quá hạn { $by } ngày làm việc (hạn { $due }): vẫn nhập và ban hành được, báo cáo ghi là gửi muộn.
period-state-closed = Đã khóa từ sau { $since }: việc nhập thêm vẫn ghi đúng ngày, số tăng thêm đưa vào báo cáo kỳ sau. Cần sửa kỳ này thì ghi một lần mở lại.
period-state-reopened = Mở lại theo ngoại lệ đến hết { $until }: sửa và ban hành được, sau ngày đó kỳ tự khóa.
period-state-issued = Đã ban hành ngày { $on }: số liệu không đổi nữa. Cần sửa thì lập bản sửa đổi, có lý do.

# Lỗi của tệp cách chốt kỳ, tệp ngày nghỉ
period-file-gap = Năm không thể bắt đầu từ ngày { $day }: tháng ngắn sẽ hụt ngày. Chọn ngày từ 1 đến 28.
period-file-two-deadlines = Hạn gửi chỉ có một cách tính. Giữ working_days hoặc day.
period-file-other-year = Ngày { $found } không thuộc năm { $year } của tệp. Sửa ngày hoặc chuyển sang tệp của năm đó.
period-file-bad-span = Ngày cuối đứng trước ngày đầu, hoặc đợt nghỉ dài quá 21 ngày. Sửa to.
period-file-no-weekend = { $found } không phải thứ Bảy, Chủ nhật nên không phải ngày làm bù. Sửa day.
