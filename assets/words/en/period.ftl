# Names of periods, in the middle of a sentence
period-month = month { $number }/{ $year }
period-quarter = quarter { $number }/{ $year }
period-first-half = first half of { $year }
period-second-half = second half of { $year }
period-nine-months = nine months of { $year }
period-year = year { $year }
period-years = { $from } - { $to }
period-days = { $from } to { $to }

period-state-running = The period is running: enter things as they happen. Due { $due }, { $left } working days left.
period-state-running-free = The period is running: enter things as they happen.
period-state-open = Closed for new days, open for entry: complete, check and issue. Due { $due }, { $left } working days left.
period-state-open-free = Closed for new days, open for entry: complete, check and issue.
period-state-late = Late by { $by } working days (due { $due }): it can still be completed and issued, marked as sent late.
period-state-closed = Locked after { $since }: what is entered now keeps its day and goes into the next report. To change this period, record a reopening.
period-state-reopened = Reopened by exception until { $until }: it can be changed and issued; after that day it locks itself.
period-state-issued = Issued on { $on }: its figures do not change any more. To correct it, make a revision with a reason.

# Faults in files of closing schemes and holidays
period-file-gap = A year cannot begin on day { $day }: short months would lose days. Choose a day from 1 to 28.
period-file-two-deadlines = A deadline is counted one way only. Keep working_days or day.
period-file-other-year = { $found } does not lie in { $year }, the year of this file. Change the day or move it to the file of that year.
period-file-bad-span = The last day is before the first, or the holiday is longer than 21 days. Change to.
period-file-no-weekend = { $found } is no Saturday or Sunday, so it cannot be a make-up day. Change day.
