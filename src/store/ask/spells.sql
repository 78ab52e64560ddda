-- the spells of this person in all teams, newest first
select m.id, m.rev, p.id, p.name, p.phone, p.sort, m.role, m.joined, m.since, m.left, m.term_ends, m.team, t.name, m.reason
from membership m join person p on p.id = m.person join team t on t.id = m.team
where m.person = :person and m.gone is null
order by m.left is not null, m.since desc, m.id desc
