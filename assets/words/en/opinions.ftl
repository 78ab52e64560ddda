opinions-open = { $open } unanswered · { $late } overdue · { $referred } complaints, tips passed on this year
opinions-all = All opinions, newest first · { $referred } complaints and tips passed on this year
opinions-marked = { $count } marked
opinions-times = Times
opinions-due = Due
opinions-intake = Note opinions
opinions-reply = Answer { $count } opinions
opinions-empty = No opinion awaits an answer. Press n to note one; several of one forum in a row: boxes marked = keep what stands in them.
opinions-boundary = Never who said it. Complaints go to the reception of citizens, tips to the police: this book only counts them (c).
opinions-left = Due on { $due }: { $days } working days left.
opinions-passed = Due on { $due }: { $days } working days late.
