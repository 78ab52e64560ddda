note-reread = Đã đọc lại từ sổ.
note-merged = (đã gộp với phần đồng nghiệp vừa sửa)
note-undo = · Ctrl-Z hoàn tác
note-working = { $what }: { $bar } { $done }/{ $total } · Esc dừng
note-beginning = { $what } … · Esc dừng
note-saved-file = Đã ghi { $rows } dòng vào { $path }
note-typing = Gõ tiếng Việt: { $method }
