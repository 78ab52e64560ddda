-- who changed each item of this assessment last, and when; items nobody touched since the round was opened are left out
select i.id, o.who, o.at from assessment_item i
join journal j on j.id = (select max(k.id) from journal k where k.kind = 'assessment_item' and k.row = i.id)
join op o on o.id = j.op
where i.assessment = :assessment and i.gone is null and i.rev > 1
