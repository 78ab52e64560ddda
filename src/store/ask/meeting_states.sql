-- how many of the roster of this meeting are in each state
select state, count(*) from attendance where meeting = :meeting and gone is null group by state
