-- the open tasks due between two days, the earliest first
select k.id, k.title, k.owner, k.due from task k
where k.gone is null and k.done_on is null and k.due >= :from and k.due <= :until
order by k.due, k.id limit :limit
