columns-members = Mem.
columns-last-met = Last met
columns-valid-until = Valid until
columns-issued = Date
columns-kind = Kind
