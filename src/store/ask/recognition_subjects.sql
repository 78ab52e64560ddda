-- every residential area and every body assessed here that stands on a day: did it register for that year, is it recognised for it
select 'kdc', h.id, h.name,
  (select min(r.registered_on) from registration r
    where r.hamlet = h.id and r.gone is null and r.kind = 'dang_ky_antt' and r.subject = 'kdc' and r.year = :year and r.registered_on <= :day),
  (select c.id from recognition c where c.hamlet = h.id and c.gone is null and c.subject = 'kdc' and c.standard = :standard and c.year = :year
    and c.decided_on <= :day and (c.ended_on is null or c.ended_on > :day) order by c.decided_on limit 1)
from hamlet h
where h.gone is null and (h.valid_from is null or h.valid_from <= :day) and (h.valid_to is null or h.valid_to > :day)
union all
select a.kind, a.id, a.name,
  (select min(r.registered_on) from registration r
    where r.agency = a.id and r.gone is null and r.kind = 'dang_ky_antt' and r.year = :year and r.registered_on <= :day),
  (select c.id from recognition c where c.agency = a.id and c.gone is null and c.standard = :standard and c.year = :year
    and c.decided_on <= :day and (c.ended_on is null or c.ended_on > :day) order by c.decided_on limit 1)
from agency a
where a.gone is null and a.in_scope = 1 and (a.valid_from is null or a.valid_from <= :day) and (a.valid_to is null or a.valid_to > :day)
