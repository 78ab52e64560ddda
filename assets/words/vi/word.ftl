word-yes = Có
word-no = Không
