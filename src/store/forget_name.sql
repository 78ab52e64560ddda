-- which steps speak of this person by name, and their words without the name
select id, replace(what, ?2, '—') from op
where instr(what, ?2) > 0 and id in (
  select op from journal where kind = 'person' and row = ?1
  union
  select j.op from membership m join journal j on j.kind = 'membership' and j.row = m.id where m.person = ?1
  union
  select j.op from attendance a join journal j on j.kind = 'attendance' and j.row = a.id where a.person = ?1
  union
  select j.op from commendation c join journal j on j.kind = 'commendation' and j.row = c.id where c.person = ?1
)
