-- what the book counts of one hamlet, or of all: hamlets, households, population, teams in work, hamlets with a meeting in the round
with place as (
  select h.id, h.households, h.population from hamlet h
  where h.gone is null and (:hamlet is null or h.id = :hamlet)
    and (h.valid_from is null or h.valid_from <= :day) and (h.valid_to is null or h.valid_to > :day)
)
select
  (select count(*) from place),
  (select case when count(households) = count(*) then sum(households) end from place),
  (select case when count(population) = count(*) then sum(population) end from place),
  (select count(*) from team t where t.gone is null and t.status = :active and (:hamlet is null or t.hamlet = :hamlet)),
  (select count(*) from place p where
    exists (select 1 from meeting m where m.hamlet = p.id and m.gone is null and coalesce(m.not_held, 0) = 0 and m.held_on between :from and :to)
    or exists (
      select 1 from team t
      join meeting_team x on x.team = t.id and x.gone is null
      join meeting m on m.id = x.meeting and m.gone is null and coalesce(m.not_held, 0) = 0
      where t.hamlet = p.id and m.held_on between :from and :to))
