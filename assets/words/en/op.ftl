op-save = Saved
