initiatives-counts = On { $day }: { $kinds } kinds · { $points } points · { $teams } teams · { $typical } typical
initiatives-points = Points
initiatives-teams = Tms
initiatives-step = Newest step
initiatives-typical = * typical
initiatives-stale = ! review is due
initiatives-ended = ended { $day }
initiatives-empty = No models yet. Press n to add one, then Enter to add its points, teams and the steps of building, review and replication.
