-- the numbers declared for the indicators of a period, of one hamlet or of the whole office (0)
select indicator, id, rev, value, reason, document from declared
where scheme = :scheme and period = :period and coalesce(hamlet, 0) = :hamlet and gone is null
