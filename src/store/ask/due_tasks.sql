-- the open tasks due until that day, the earliest first
select k.id, k.title, k.owner, k.due from task k
where k.gone is null and k.done_on is null and k.due <= :until
order by k.due, k.id limit :limit
