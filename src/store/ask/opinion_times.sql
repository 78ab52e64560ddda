-- how often an opinion was raised, and by how many
select count(*), coalesce(sum(o.count), 0), max(o.raised_on) from opinion_occurrence o where o.opinion = :opinion and o.gone is null
