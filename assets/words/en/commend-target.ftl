commend-target-tap-the = Collective
commend-target-ca-nhan = Individual
