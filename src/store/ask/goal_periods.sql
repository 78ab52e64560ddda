-- which periods have a target of the whole office
select distinct scheme, period from goal where hamlet is null and gone is null order by scheme, period
