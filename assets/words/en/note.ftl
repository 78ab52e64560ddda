note-reread = Read again.
note-merged = (merged with what a colleague changed)
note-undo = · Ctrl-Z undoes
note-working = { $what }: { $bar } { $done }/{ $total } · Esc stops
note-beginning = { $what } … · Esc stops
note-saved-file = Wrote { $rows } rows to { $path }
note-typing = Vietnamese typing: { $method }
