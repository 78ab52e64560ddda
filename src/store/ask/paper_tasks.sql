-- the tasks of this paper: open ones first, the earliest due first
select id from task where document = :document and gone is null order by done_on is not null, due is null, due, id
