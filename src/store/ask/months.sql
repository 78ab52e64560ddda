-- who came in these months: present and roster, each person once a meeting
select month, present, roster from turnout where month >= :from and month <= :to and roster > 0 order by month
