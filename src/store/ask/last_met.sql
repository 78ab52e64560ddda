-- the last day before this one on which this team met
select max(m.held_on)
from meeting_team x join meeting m on m.id = x.meeting
where x.team = :team and x.gone is null and m.gone is null and m.kind = 'hop_to' and m.not_held is not 1 and m.held_on < :before
