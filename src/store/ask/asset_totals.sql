-- how many of each kind of equipment there are on a day: the newest count of every thing by then (of one model or hamlet, or of all)
select a.kind, sum((
  select c.quantity from asset_count c where c.asset = a.id and c.gone is null and c.as_of <= :day order by c.as_of desc, c.id desc limit 1
))
from asset a
where a.gone is null and (:initiative is null or a.initiative = :initiative) and (:hamlet is null or a.hamlet = :hamlet)
group by a.kind
