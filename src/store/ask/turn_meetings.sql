-- the team meetings of these days, each with each of its teams, newest first
select x.team, m.id, m.held_on, coalesce(m.not_held, 0)
from meeting m join meeting_team x on x.meeting = m.id
where m.kind = 'hop_to' and m.held_on >= :from and m.held_on < :until and m.gone is null and x.gone is null
order by m.held_on desc, m.id desc
