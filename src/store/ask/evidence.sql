-- the papers attached to the items of this assessment, in the order they were attached
select e.item, e.id, e.rev, e.document, e.proves_on, d.valid_until, d.number, d.symbol, d.title, e.note
from assessment_item i
join evidence e on e.item = i.id and e.gone is null
join document d on d.id = e.document
where i.assessment = :assessment and i.gone is null
order by e.item, e.id
