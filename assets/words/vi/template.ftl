template-no-section = mẫu chưa có phần nào
    .hint = Thêm ít nhất một bảng [[section]].
template-no-such-period = không có loại kỳ “{ $found }”
    .hint = Dùng một trong: { $allowed }.
template-code-twice = hai phần cùng mã “{ $code }”
    .hint = Đổi mã của một phần.
template-no-such-figure = không có chỉ tiêu “{ $code }”
    .hint = Xem mã bằng lệnh tuquan indicators.
template-no-such-side = không có vế “{ $found }”
    .hint = Dùng value, previous, year_before, cumulative, target, change, share hoặc unit.
template-no-such-kind = không có loại hồ sơ “{ $kind }”
    .hint = Dùng tên loại như trong lệnh tuquan list.
template-no-such-field = loại “{ $kind }” không có trường “{ $field }”
    .hint = Xem các trường bằng lệnh tuquan add --help.
template-bracket = ngoặc nhọn không khớp
    .hint = Mỗi chỗ điền số viết trong một cặp ngoặc nhọn.
template-no-rule = không hiểu điều kiện “{ $found }”
    .hint = Viết như: hop_to > 0, y_kien = 0.
