fill-no-target = ô chưa rõ chỗ: ghi sheet và at, hoặc ghi name
    .hint = Ví dụ: sheet = "Biểu 1", at = "C7".
fill-odd-workbook = không đọc được cấu trúc của tệp .xlsx
fill-no-place = trong tệp không có trang hoặc ô tên “{ $name }”
