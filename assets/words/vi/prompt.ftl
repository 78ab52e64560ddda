prompt-title = Nhập
prompt-as-of = Xem sổ tại ngày nào? Ví dụ 31/12/2025, h-30
