rest-title = Màn hình đang nghỉ
rest-why = Đã { $minutes } phút không gõ phím; tên người và sổ sách được che lại. Không có gì bị mất.
rest-who = Người đang ngồi: { $who }
rest-keys = Enter: làm tiếp · Ctrl-O: người khác ngồi vào
rest-left = Đã thoát vì { $minutes } phút không gõ phím. Những gì gõ dở còn trong bản nháp.
