columns-members = Người
columns-last-met = Họp cuối
columns-valid-until = Hiệu lực đến
columns-issued = Ngày
columns-kind = Loại
