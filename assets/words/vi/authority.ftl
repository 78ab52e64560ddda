authority-tm = Thay mặt tập thể (TM.)
authority-kt = Ký thay (KT.)
authority-tl = Thừa lệnh (TL.)
authority-tuq = Thừa ủy quyền (TUQ.)
authority-truc-tiep = Ký trực tiếp
