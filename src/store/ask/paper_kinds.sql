-- papers by kind that take effect in the round (when the whole register counts), or that are attached to this item for a day in it
select d.kind, count(*) from document d
where d.gone is null and (
  (:register and coalesce(d.effective_on, d.issued_on) between :from and :to)
  or d.id in (
    select e.document from evidence e
    where e.item = :item and e.gone is null and (e.proves_on is null or e.proves_on between :from and :to)))
group by d.kind
