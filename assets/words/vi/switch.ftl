switch-title = Đổi người
switch-ask = Ai ngồi vào máy? Chọn tên hoặc gõ tên. Bản nháp vẫn là của người đã gõ.
