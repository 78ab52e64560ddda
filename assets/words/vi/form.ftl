form-new = Thêm { $kind }
form-edit = Sửa { $kind }
form-state = Ô { $at }/{ $of } · chưa lưu: { $unsaved }
form-draft = (đã lấy lại bản nháp lúc { $at })
form-example = Ví dụ: { $example }.
form-day-help = Gõ 3/3, h (hôm nay), h-1, t2 (thứ Hai).
form-changed = { $who } đã sửa
form-retired = { $who } đã bỏ mục này vào thùng lưu; bản nháp được giữ
