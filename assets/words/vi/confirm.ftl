confirm-title = Xác nhận
confirm-leave = Thoát chương trình? Mọi việc đã lưu đều nằm trong sổ.
confirm-retire = Bỏ "{ $name }" vào thùng lưu? Lấy lại được trong 90 ngày.
confirm-drop-form = Bỏ { $count } ô chưa lưu?
confirm-keys = Gõ { $letter } để đồng ý · phím khác: thôi
