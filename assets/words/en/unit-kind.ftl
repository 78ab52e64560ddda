unit-kind-xa = Commune
unit-kind-phuong = Ward
unit-kind-dac-khu = Special zone
