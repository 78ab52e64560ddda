authority-tm = On behalf of a body (TM.)
authority-kt = For the head (KT.)
authority-tl = By order (TL.)
authority-tuq = By mandate (TUQ.)
authority-truc-tiep = In person
