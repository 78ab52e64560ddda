prompt-title = Nhập
prompt-draft = Câu trả lời đang viết
prompt-as-of = Xem sổ tại ngày nào? Ví dụ 31/12/2025, h-30
