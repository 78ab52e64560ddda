former-kind-xa = Commune
former-kind-phuong = Ward
former-kind-thi-tran = Township
former-kind-dac-khu = Special zone
