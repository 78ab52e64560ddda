-- the items of assessments that this paper proves, the newest assessment first
select e.id, i.id, a.id, s.title, a.round, coalesce(h.name, t.name, a.subject), c.code, c.title, e.proves_on
from evidence e
join assessment_item i on i.id = e.item
join assessment a on a.id = i.assessment
join criteria_set s on s.id = a.criteria_set
join criterion c on c.id = i.criterion
left join hamlet h on h.id = a.hamlet
left join team t on t.id = a.team
where e.document = :document and e.gone is null and i.gone is null and a.gone is null
order by a.id desc, c.seq, c.id
