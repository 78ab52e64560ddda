authority-level-xa = Commune
authority-level-huyen = District (until 1 July 2025)
authority-level-ca-tinh = Provincial police
authority-level-tinh = Province
authority-level-bo = Ministry
authority-level-nha-nuoc = State
