register-count = { $total } rows in the book
register-as-of = as of { $day }
register-empty = Nothing yet. Press n to add.
register-nothing-found = Nothing found. Try fewer letters; marks are not needed.
register-none = Nothing yet.
