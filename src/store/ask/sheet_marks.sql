-- the stored state of everyone at this meeting
select p.id, p.name, p.sort, a.state from attendance a join person p on p.id = a.person
where a.meeting = :meeting and a.gone is null
