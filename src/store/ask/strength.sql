-- the members (counted no further than needed), heads and deputies of each working team on this day; where nobody leads it, the last head's
-- first day out of the post
with counted as materialized (
  select t.id, t.name, t.kind, t.founded_on, t.sort,
    (select count(*) from (
      select 1 from membership m
      where m.team = t.id and m.gone is null and (m.left is null or m.left > :day) and (m.since is null or m.since <= :day) limit :enough)) members,
    (select count(*) from membership m
     where m.team = t.id and m.gone is null and m.role in ('to_truong', 'chu_nhiem', 'doi_truong')
       and (m.left is null or m.left > :day) and (m.since is null or m.since <= :day)) heads,
    (select count(*) from membership m
     where m.team = t.id and m.gone is null and m.role in ('to_pho', 'pho_chu_nhiem', 'doi_pho')
       and (m.left is null or m.left > :day) and (m.since is null or m.since <= :day)) deputies
  from team t
  where t.gone is null and t.status in ('hoat_dong', 'thanh_lap') and t.id >= coalesce(:team, 0) and t.id <= coalesce(:team, 9223372036854775807)
)
select c.id, c.name, c.kind, c.founded_on, c.members, c.heads, c.deputies,
  case when c.heads = 0 then (
    select max(m.left) from membership m
    where m.team = c.id and m.gone is null and m.role in ('to_truong', 'chu_nhiem', 'doi_truong') and m.left <= :day) end
from counted c order by c.sort, c.id
