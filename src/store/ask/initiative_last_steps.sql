-- the newest step of every model by a day, and the day of its newest review
select i.id,
  (select s.step from initiative_step s where s.initiative = i.id and s.gone is null and s.done_on <= :day order by s.done_on desc, s.id desc limit 1),
  (select max(s.done_on) from initiative_step s where s.initiative = i.id and s.gone is null and s.done_on <= :day),
  (select max(s.done_on) from initiative_step s where s.initiative = i.id and s.gone is null and s.done_on <= :day and s.step in ('so_ket', 'tong_ket', 'cong_nhan'))
from initiative i
where i.gone is null
