op-save = Đã lưu
