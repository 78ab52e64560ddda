-- the papers that end in these days and prove an item of an assessment still under way
select d.id, d.number, d.symbol, d.title, d.valid_until from document d
where d.gone is null and d.valid_until >= :from and d.valid_until <= :until
  and exists (
    select 1 from evidence e join assessment_item i on i.id = e.item join assessment a on a.id = i.assessment
    where e.document = d.id and e.gone is null and a.gone is null and a.status in ('dang_ky', 'tu_danh_gia', 'hop_kiem_diem', 'trinh'))
order by d.valid_until, d.id limit :limit
