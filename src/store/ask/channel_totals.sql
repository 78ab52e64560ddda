-- how many channels of each kind there are on a day and how many members by the newest count of each
select c.kind, count(*), sum((
  select n.members from channel_count n where n.channel = c.id and n.gone is null and n.as_of <= :day order by n.as_of desc, n.id desc limit 1
))
from channel c
where c.gone is null and c.from_day <= :day and (c.to_day is null or c.to_day > :day) and (:hamlet is null or c.hamlet = :hamlet)
group by c.kind
