-- how each criterion of this assessment stands, in the order of the set
select i.id, c.id, c.parent, c.code, c.kind, coalesce(nullif(i.decided, 'unknown'), nullif(i.verified, 'unknown'), case when i.carried = 1 then null else nullif(i.verdict, 'unknown') end), i.value is not null,
  exists (select 1 from evidence e where e.item = i.id and e.gone is null), i.owner, i.due
from assessment_item i join criterion c on c.id = i.criterion
where i.assessment = :assessment and i.gone is null
order by c.seq, c.id
