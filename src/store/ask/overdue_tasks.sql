-- how many open tasks are past their day
select count(*) from task where gone is null and done_on is null and due < :day
