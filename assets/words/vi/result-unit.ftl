result-unit-tin = Tin
result-unit-khau = Khẩu
result-unit-cai = Cái
result-unit-vien = Viên
result-unit-kg = Kg
result-unit-vu = Vụ
