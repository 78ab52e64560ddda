confirm-title = Confirm
confirm-leave = Leave the program? Everything saved is in the book.
confirm-retire = Put "{ $name }" into the bin? It can be restored for 90 days.
confirm-drop-form = Drop { $count } unsaved boxes?
confirm-keys = Type { $letter } to agree · any other key: no
