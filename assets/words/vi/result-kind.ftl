result-kind-tin-bao = Tin báo do nhân dân cung cấp
result-kind-tin-gia-tri = Tin báo có giá trị
result-kind-vu-khi = Vũ khí giao nộp
result-kind-cong-cu-ho-tro = Công cụ hỗ trợ giao nộp
result-kind-vat-lieu-no = Vật liệu nổ, pháo giao nộp
result-kind-hoa-giai = Vụ việc hòa giải thành
result-kind-hoa-giai-nhan = Vụ việc đưa ra hòa giải
result-kind-khac = Kết quả khác
