-- whose term of office in a working team ends until that day
select m.id, p.name, t.name, m.term_ends
from membership m join person p on p.id = m.person join team t on t.id = m.team
where m.gone is null and m.left is null and m.term_ends is not null and m.term_ends <= :until and t.status = 'hoat_dong'
order by m.term_ends, m.id limit :limit
