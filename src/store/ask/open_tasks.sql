-- the open tasks of this team from its meetings until that day: its own, and those of joint meetings; the earliest due first
select k.id from task k
where k.gone is null and k.done_on is null
  and k.id in (
    select own.id from task own where own.team = :team
    union select joint.id from meeting_team x join task joint on joint.meeting = x.meeting
    where x.team = :team and x.gone is null and joint.team is null)
  and (k.meeting is null or k.meeting is not :meeting)
  and (:day is null or k.meeting is null or exists (select 1 from meeting m where m.id = k.meeting and m.held_on <= :day))
order by k.due is null, k.due, k.id
