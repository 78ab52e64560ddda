word-yes = Yes
word-no = No
