main-1 = Today
main-2 = Teams
main-3 = Meetings
main-4 = Criteria
main-5 = Models
main-6 = Papers
main-8 = Others
main-7 = Reports
