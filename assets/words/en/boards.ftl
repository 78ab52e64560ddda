boards-empty = No round yet. Press n, choose a criteria set, then open a round.
boards-subject = Subject
boards-met = Met
boards-outcome = Result
