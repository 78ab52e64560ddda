commend-target-tap-the = Tập thể
commend-target-ca-nhan = Cá nhân
