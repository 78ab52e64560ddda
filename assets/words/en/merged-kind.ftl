merged-kind-person = Member
merged-kind-team = Team
merged-kind-hamlet = Hamlet
merged-kind-agency = Agency, enterprise or school
