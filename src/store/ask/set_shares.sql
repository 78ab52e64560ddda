-- how many hamlets are assessed under this set in this round, and how many of them are recognised
select count(distinct a.hamlet), count(distinct case when a.status = :recognised then a.hamlet end)
from criteria_set s
join assessment a on a.criteria_set = s.id and a.gone is null and a.round = :round
join hamlet h on h.id = a.hamlet and h.gone is null
where s.code = :set and s.gone is null
