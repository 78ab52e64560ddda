# Lỗi của tệp chỉ tiêu
indicator-file-same-code = Mã chỉ tiêu “{ $code }” đã có ở trên trong tệp này. Đặt mã khác.
indicator-file-no-formula = Chỉ tiêu chưa có cách tính. Thêm một trong các khóa: { $allowed }.
indicator-file-two-formulas = Chỉ tiêu có hai cách tính. Chỉ giữ một trong các khóa: { $allowed }.
indicator-file-no-kind = Không có sổ “{ $found }”. Các sổ: { $allowed }.
indicator-file-no-field = Sổ “{ $kind }” không có ô “{ $found }”. Các ô: { $allowed }.
indicator-file-count-of-field = count chỉ đếm dòng nên không nêu ô “{ $field }”. Bỏ phần sau dấu chấm, hoặc dùng sum, distinct.
indicator-file-no-number = Ô “{ $field }” không phải ô số nên không cộng được. Chọn ô số, hoặc dùng count.
indicator-file-no-hamlet = Ô “{ $field }” không phải thôn, tổ dân phố. Chọn ô liên kết tới thôn.
indicator-file-no-link = Ô “{ $field }” không phải ô liên kết nên không đi tiếp được. Sửa đường dẫn.
indicator-file-no-day = Ô “{ $field }” không phải ô ngày. Chọn ô ngày.
indicator-file-no-span = “{ $field }” không có ngày bắt đầu, kết thúc hiệu lực. Dùng on, hoặc nêu since và until.
indicator-file-two-days = Dòng vừa thuộc kỳ theo ngày, vừa còn hiệu lực cuối kỳ. Giữ on, hoặc giữ as_of, since, until.
indicator-file-no-way = Sổ “{ $found }” không có ô nào liên kết tới “{ $kind }”. Sửa without.
indicator-file-no-test = Không đặt điều kiện theo giá trị của ô “{ $field }” được; chỉ dùng "*" (có nhập).
indicator-file-unknown = Chỉ tiêu “{ $code }” tính từ “{ $found }” nhưng không có mã ấy. Sửa mã.
indicator-file-cycle = Chỉ tiêu “{ $code }” tính từ chính nó. Sửa ratio hoặc total.
