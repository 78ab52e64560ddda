data-request-kind-xem = See the data
data-request-kind-dinh-chinh = Correct
data-request-kind-cung-cap = Provide a copy
data-request-kind-xoa = Delete
data-request-kind-rut-dong-y = Withdraw consent
data-request-kind-han-che = Restrict
data-request-kind-phan-doi = Object
