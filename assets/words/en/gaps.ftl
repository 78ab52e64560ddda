gaps-title = Gaps
gaps-none = Nothing is missing.
gaps-code = Code
gaps-criterion = Criterion
gaps-missing = Missing
gaps-who = Who
gaps-due = Due
