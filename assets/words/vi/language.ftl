language-vi = Tiếng Việt
language-en = Tiếng Anh
