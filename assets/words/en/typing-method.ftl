typing-method-tat = Off
typing-method-telex = Telex
typing-method-vni = VNI
