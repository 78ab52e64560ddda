rest-title = The screen is resting
rest-why = No key for { $minutes } minutes; names and books are covered. Nothing is lost.
rest-who = At the keys: { $who }
rest-keys = Enter: go on · Ctrl-O: another person sits down
rest-left = Left after { $minutes } minutes without a key. What was half typed is kept as a draft.
