-- which teams met
select t.id, t.name from meeting_team x join team t on t.id = x.team
where x.meeting = :meeting and x.gone is null order by t.sort, t.id
