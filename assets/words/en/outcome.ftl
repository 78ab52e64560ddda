outcome-met = met
outcome-unmet = not met
outcome-open = open
