-- the meetings this person stood on the roster of, newest first, with the state
select m.id, m.held_on, m.title, a.state
from attendance a join meeting m on m.id = a.meeting
where a.person = :person and a.gone is null and m.gone is null
order by m.held_on desc, m.id desc limit :limit
