-- opinions of every state, the newest first
select o.id from opinion o where o.gone is null order by o.received_on desc, o.id desc limit :most
