bin-title = Bin
bin-why = Retired in the last { $days } days; a row comes back with all that went with it.
bin-empty = The bin is empty.
bin-name = Name
bin-kind = Kind
bin-with = With it
bin-others = +{ $count } rows
