result-unit-tin = Items
result-unit-khau = Guns
result-unit-cai = Pieces
result-unit-vien = Rounds
result-unit-kg = Kilograms
result-unit-vu = Cases
