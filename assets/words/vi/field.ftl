field-valid-from = Từ ngày
field-valid-to = Đến ngày
field-issued-on = Ngày ban hành
field-joined = Ngày vào tổ
field-since = Giữ chức danh từ
field-starts = Giờ bắt đầu
field-from-day = Kỳ xét từ
