hint-input-method = Bộ gõ đang bật hoặc phím này không có việc ở đây: danh sách không nhận chữ. Nhấn / để tìm.
