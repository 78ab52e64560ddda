-- the day from which this team has had no head: the last one's first day out of the post
select max(m.left) from membership m
where m.team = :team and m.gone is null and m.role in ('to_truong', 'chu_nhiem', 'doi_truong') and m.left <= :day
