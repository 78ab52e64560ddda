retention-title = Người đã thôi lâu, cần xem xét xóa
retention-help = { $count } người đã thôi từ { $months } tháng trở lên hoặc chưa từng ở tổ nào. Danh sách để quyết định, máy không tự xóa ai. Enter mở người đó; X ở trang ấy để xóa hẳn, có căn cứ.
retention-left = Thôi từ
retention-never = chưa từng ở tổ
