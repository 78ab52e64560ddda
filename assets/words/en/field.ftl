field-valid-from = From
field-valid-to = Until
field-issued-on = Date of issue
field-joined = Joined on
field-since = In this role since
field-starts = Starts
field-from-day = From
