-- the states of those who were members of this team on the day, over its meetings of these days
select a.state, count(*)
from meeting_team x join meeting m on m.id = x.meeting join attendance a on a.meeting = m.id
where x.team = :team and x.gone is null and m.gone is null and a.gone is null and m.held_on >= :from and m.held_on < :until
  and exists (
    select 1 from membership s
    where s.person = a.person and s.team = :team and s.gone is null
      and (s.since is null or s.since <= m.held_on) and (s.left is null or s.left > m.held_on))
group by a.state
