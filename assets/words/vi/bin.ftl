bin-title = Thùng lưu
bin-why = Những gì đã bỏ trong { $days } ngày qua; lấy lại cả những dòng đi kèm.
bin-empty = Không có gì trong thùng lưu.
bin-name = Tên
bin-kind = Loại
bin-with = Kèm theo
bin-others = +{ $count } dòng
