-- this paper and everything that carries it out, each with its depth, a branch after the other
with recursive below (id, depth, path) as (
  select d.id, 0, d.issued_on || printf('%012d', d.id) from document d where d.id = :root
  union all
  select d.id, b.depth + 1, b.path || '/' || d.issued_on || printf('%012d', d.id)
  from below b join document d on d.parent = b.id
  where d.gone is null and b.depth < 16
  limit 2000)
select id, depth from below order by path
