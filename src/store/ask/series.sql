-- the numbers given to outgoing papers of this kind between these days, with their days
select cast(number as integer), issued_on
from document
where gone is null and direction = 'di' and kind = :kind and issued_on between :from and :to and cast(number as integer) > 0
order by 1
