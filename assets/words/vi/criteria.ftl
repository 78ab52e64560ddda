# Lỗi của tệp bộ tiêu chí
criteria-syntax = Tệp viết sai dạng, thường là thiếu dấu ngoặc kép hoặc ngoặc vuông. Sửa dòng này rồi mở lại.
criteria-not-text = Tệp không phải văn bản UTF-8 hoặc quá lớn. Lưu lại tệp ở dạng UTF-8.
criteria-duplicate-key = Khóa này đã có ở trên. Bỏ một trong hai.
criteria-unknown-key = Không có khóa “{ $key }”. Các khóa dùng được: { $allowed }.
criteria-missing-key = Thiếu khóa “{ $key }”. Thêm khóa này vào.
criteria-wrong-type = Khóa “{ $key }” phải là { $expected }.
criteria-unknown-word = Khóa “{ $key }” không nhận “{ $found }”. Chọn một trong: { $allowed }.
criteria-bad-date = Khóa “{ $key }”: “{ $found }” không phải ngày. Viết năm-tháng-ngày (2026-01-31), tháng-ngày (11-30) hoặc khoảng (11-01..10-31).
criteria-ends-before-it-begins = Ngày hết hiệu lực trước ngày có hiệu lực. Sửa valid_to hoặc valid_from.
criteria-bad-number = Khóa “{ $key }”: không dùng được số “{ $found }”. Số trong phạm vi cho phép, nhiều nhất hai chữ số thập phân.
criteria-bad-code = Mã “{ $found }” chỉ được gồm chữ, số và các dấu . - _
criteria-duplicate-criterion = Mã tiêu chí “{ $code }” đã có ở trên. Đặt mã khác.
criteria-missing-parent = Tiêu chí “{ $code }” nằm trong “{ $parent }” nhưng không có mã đó. Sửa parent.
criteria-parent-cycle = Tiêu chí “{ $code }” nằm trong chính nó. Sửa parent.
criteria-too-deep = Tiêu chí “{ $code }” quá { $levels } cấp. Bớt cấp.
criteria-empty-but-confirmed = Tiêu chí “{ $code }” chưa có nội dung nên chưa thể ghi confirmed = true.
criteria-missing-figure = Tiêu chí “{ $code }” do máy tính nhưng chưa nêu số nào. Thêm computed.
criteria-missing-rule = Tiêu chí “{ $code }” đã đối chiếu nhưng chưa có ngưỡng. Thêm rule.
criteria-bad-span = Tiêu chí “{ $code }”: cận trên (below) phải lớn hơn ngưỡng và chỉ đi với >= hoặc >.
criteria-too-many-asked = “{ $code }” đòi đạt { $asked } tiêu chí trong khi có { $there }. Sửa k.
criteria-weights-differ = “{ $code }”: tổng điểm ghi { $stated } nhưng các mục cộng lại là { $sum }. Sửa một bên.
criteria-missing-weight = Tiêu chí “{ $code }” chưa có điểm. Thêm weight.
criteria-no-bands = Thang điểm chưa có mức nào. Thêm bands.
criteria-bands-overlap = Mức “{ $name }” chồng lên mức “{ $next }”. Sửa min hoặc below.
criteria-band-gap = Từ { $from } đến { $to } điểm chưa thuộc mức nào. Sửa bands.
criteria-band-above-total = Mức “{ $name }” bắt đầu cao hơn tổng điểm. Sửa min.
criteria-no-criteria = Bộ chưa có tiêu chí nào. Thêm khối [[criterion]].
criteria-duplicate-set = Mã bộ “{ $code }” đã có ở tệp khác. Đặt mã khác.
criteria-unknown-base = Không có bộ “{ $code }” để bổ sung. Sửa overlay_of hoặc thêm tệp của bộ đó.
criteria-overlay-cycle = Các bộ bổ sung vòng tròn cho nhau: { $codes }. Sửa overlay_of.
criteria-target-differs = Bộ gốc dành cho “{ $base }”, bộ này dành cho “{ $overlay }”. Sửa target cho giống nhau.

criteria-value-text = chữ trong ngoặc kép
criteria-value-words = chữ trong ngoặc kép, hoặc bảng có vi và en
criteria-value-whole = số nguyên
criteria-value-number = số
criteria-value-yes = true hoặc false
criteria-value-date = ngày dạng năm-tháng-ngày
criteria-value-list = danh sách trong ngoặc vuông
criteria-value-table = bảng

# Đề xuất của máy
criteria-share = { $part }/{ $whole }, ngưỡng { $rule }
criteria-count = { $count }, ngưỡng { $rule }
criteria-documents = { $found }/{ $needed } văn bản
criteria-documents-missing = { $found }/{ $needed } văn bản, thiếu loại: { $missing }
criteria-no-threshold = có số liệu nhưng bộ chưa ghi ngưỡng
criteria-absent = thiếu { $part }
criteria-undocumented = { $part } chưa kèm văn bản nêu con số
criteria-judged = do người xét
criteria-unworded = tiêu chí chưa có nội dung
criteria-rolled-up = { $met }/{ $of } thôn, tổ dân phố đạt

criteria-part-numerator = số ở tử số
criteria-part-denominator = số ở mẫu số
criteria-part-count = con số

criteria-zero-denominator = mẫu số bằng 0 nên không tính được tỷ lệ
criteria-days-differ = hai số của tỷ lệ khác ngày: { $part } và { $whole }; lấy số cùng một ngày
criteria-negative = { $part } không thể âm.
