language-vi = Vietnamese
language-en = English
