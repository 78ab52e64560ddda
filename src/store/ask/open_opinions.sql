-- opinions that still owe an answer, the most pressing first
select o.id from opinion o where o.gone is null and o.state in ('tiep_nhan', 'giao_xu_ly') order by o.due is null, o.due, o.received_on, o.id limit :most
