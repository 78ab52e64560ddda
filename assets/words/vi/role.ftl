role-to-truong = Tổ trưởng
role-to-pho = Tổ phó
role-thu-ky = Thư ký
role-to-vien = Tổ viên
role-chu-nhiem = Chủ nhiệm
role-pho-chu-nhiem = Phó Chủ nhiệm
role-doi-truong = Đội trưởng
role-doi-pho = Đội phó
