-- who is in this team on this day, with the role held then and the telephone
select m.id, m.rev, p.id, p.name, p.phone, p.sort, m.role, m.joined, m.since, m.left, m.term_ends
from membership m join person p on p.id = m.person
where m.team = :team and m.gone is null
  and (:day is null or ((m.since is null or m.since <= :day) and (m.left is null or m.left > :day)))
order by p.sort, p.id, m.since
