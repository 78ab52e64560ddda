role-to-truong = Head
role-to-pho = Deputy head
role-thu-ky = Secretary
role-to-vien = Member
role-chu-nhiem = Club head
role-pho-chu-nhiem = Deputy club head
role-doi-truong = Squad head
role-doi-pho = Deputy squad head
