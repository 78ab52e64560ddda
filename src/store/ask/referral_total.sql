-- complaints and tips passed on in a span of days
select coalesce(sum(r.count), 0) from referral r where r.gone is null and r.received_on between :from and :to
