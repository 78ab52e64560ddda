first-title = A new book
first-name = Name of the office, for example: Phường Quảng Yên
