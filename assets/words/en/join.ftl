join-title = New member · { $team }
join-found = In the book already, F4 takes the right person (none taken: someone new):
join-taken = Taken from the book, F4 takes another one or none:
join-here = in this team now
join-was = left: { $role }, { $team }
join-added = { $count } added.
