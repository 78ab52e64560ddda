-- every model with its points that run on a day (of one hamlet, or of all) and the teams that carry them; a point without linked teams counts those reported
select i.id,
  count(p.id),
  coalesce(sum(coalesce(nullif((
    select count(distinct t.team) from initiative_team t
    where t.point = p.id and t.gone is null and t.from_day <= :day and (t.to_day is null or t.to_day > :day)
  ), 0), p.teams, 0)), 0),
  i.typical_on is not null and i.typical_on <= :day
from initiative i
left join initiative_point p on p.initiative = i.id and p.gone is null and p.from_day <= :day and (p.to_day is null or p.to_day > :day)
  and (:hamlet is null or p.hamlet = :hamlet)
where i.gone is null and i.started_on <= :day and (i.ended_on is null or i.ended_on > :day)
group by i.id
