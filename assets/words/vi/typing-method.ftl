typing-method-tat = Tắt
typing-method-telex = Telex
typing-method-vni = VNI
