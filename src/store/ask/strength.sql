-- the members (counted no further than needed), heads and deputies of each working team on this day
select t.id, t.name, t.kind, t.founded_on,
  (select count(*) from (
    select 1 from membership m
    where m.team = t.id and m.gone is null and (m.left is null or m.left > :day) and (m.since is null or m.since <= :day) limit :enough)),
  (select count(*) from membership m
   where m.team = t.id and m.gone is null and m.role in ('to_truong', 'chu_nhiem', 'doi_truong')
     and (m.left is null or m.left > :day) and (m.since is null or m.since <= :day)),
  (select count(*) from membership m
   where m.team = t.id and m.gone is null and m.role in ('to_pho', 'pho_chu_nhiem', 'doi_pho')
     and (m.left is null or m.left > :day) and (m.since is null or m.since <= :day))
from team t
where t.gone is null and t.status in ('hoat_dong', 'thanh_lap') and t.id >= coalesce(:team, 0) and t.id <= coalesce(:team, 9223372036854775807)
order by t.sort, t.id
