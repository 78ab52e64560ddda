-- which teams have a rhythm, what they are and where, and what decides whether they are expected to meet
select t.id, t.name, h.name, t.rhythm, t.status, t.status_since, t.founded_on, t.hamlet
from team t join hamlet h on h.id = t.hamlet
where t.gone is null and t.rhythm in ('hang_thang', 'hai_thang', 'hang_quy', 'nua_nam')
order by t.sort, t.id
