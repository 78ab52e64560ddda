# Faults in files of indicators
indicator-file-same-code = The code “{ $code }” stands above in this file already. Choose another.
indicator-file-no-formula = The indicator has no formula. Add one of the keys: { $allowed }.
indicator-file-two-formulas = The indicator has two formulas. Keep only one of the keys: { $allowed }.
indicator-file-no-kind = There is no register “{ $found }”. The registers: { $allowed }.
indicator-file-no-field = The register “{ $kind }” has no field “{ $found }”. Its fields: { $allowed }.
indicator-file-count-of-field = count counts rows and names no field “{ $field }”. Leave out what follows the dot, or use sum or distinct.
indicator-file-no-number = The field “{ $field }” is no number and cannot be added up. Choose a number, or use count.
indicator-file-no-hamlet = The field “{ $field }” is no hamlet. Choose a field that links to a hamlet.
indicator-file-no-link = The field “{ $field }” is no link, so the path ends there. Correct the path.
indicator-file-no-day = The field “{ $field }” is no day. Choose a day.
indicator-file-no-span = “{ $field }” has no days from and until which it counts. Use on, or name since and until.
indicator-file-two-days = A row belongs to the period by its day and also as of the last day. Keep on, or keep as_of, since, until.
indicator-file-no-way = No field of “{ $found }” links to “{ $kind }”. Correct without.
indicator-file-no-test = The value of “{ $field }” cannot be a condition; only "*" (entered) can.
indicator-file-unknown = “{ $code }” is made from “{ $found }”, but no indicator has that code. Correct the code.
indicator-file-cycle = “{ $code }” is made from itself. Correct ratio or total.
