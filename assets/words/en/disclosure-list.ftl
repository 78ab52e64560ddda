disclosure-list-thanh-vien = Members of the teams
disclosure-list-nguoi = People
disclosure-list-can-bo = Officers
disclosure-list-ban-chi-dao = Committee posts
disclosure-list-khen-thuong = Commendations
disclosure-list-so-thanh-vien = Book of members
disclosure-list-mot-nguoi = Data of one person
