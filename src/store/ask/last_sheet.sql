-- the last meeting that this team held
select m.id from meeting_team x join meeting m on m.id = x.meeting
where x.team = :team and x.gone is null and m.gone is null and m.not_held is not 1
order by m.held_on desc, m.id desc limit 1
