gaps-title = Còn thiếu gì
gaps-none = Không còn thiếu gì.
gaps-code = Mã
gaps-criterion = Tiêu chí
gaps-missing = Còn thiếu
gaps-who = Ai
gaps-due = Hạn
