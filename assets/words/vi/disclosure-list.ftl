disclosure-list-thanh-vien = Thành viên các tổ
disclosure-list-nguoi = Danh sách người
disclosure-list-can-bo = Cán bộ
disclosure-list-ban-chi-dao = Ban chỉ đạo
disclosure-list-khen-thuong = Khen thưởng
disclosure-list-so-thanh-vien = Sổ thành viên
disclosure-list-mot-nguoi = Dữ liệu của một người
