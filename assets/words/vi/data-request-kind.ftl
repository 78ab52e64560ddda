data-request-kind-xem = Xem dữ liệu
data-request-kind-dinh-chinh = Đính chính
data-request-kind-cung-cap = Cung cấp bản sao
data-request-kind-xoa = Xóa
data-request-kind-rut-dong-y = Rút sự đồng ý
data-request-kind-han-che = Hạn chế xử lý
data-request-kind-phan-doi = Phản đối xử lý
