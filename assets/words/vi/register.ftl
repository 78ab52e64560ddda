register-count = { $total } dòng trong sổ
register-as-of = tại ngày { $day }
register-empty = Chưa có gì. Nhấn n để thêm.
register-nothing-found = Không tìm thấy. Thử gõ ít chữ hơn, không dấu cũng được.
register-none = Chưa có gì.
