result-kind-tin-bao = Tips from residents
result-kind-tin-gia-tri = Useful tips
result-kind-vu-khi = Weapons handed in
result-kind-cong-cu-ho-tro = Tools handed in
result-kind-vat-lieu-no = Explosives handed in
result-kind-hoa-giai = Cases mediated
result-kind-hoa-giai-nhan = Cases brought to mediation
result-kind-khac = Other
