-- the names of the office's own counters among the last ones entered, the newest first
select y.name from (select x.id, x.name from tally x where x.gone is null order by x.id desc limit 200) y
group by y.name order by max(y.id) desc limit 6
