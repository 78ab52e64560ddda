matrix-title = Matrix
matrix-commune = Commune
matrix-unregistered = not registered
