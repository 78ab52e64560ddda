-- until when a closed period is opened again by exception
select max(until) from reopening where scheme = :scheme and period = :period and gone is null
