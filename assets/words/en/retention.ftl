retention-title = People who left long ago
retention-help = { $count } people left { $months } months ago or earlier, or never were in a team. The list is for a decision; nobody is erased by itself. Enter opens the person; X on that page erases, with a ground.
retention-left = Left
retention-never = never in a team
