# Faults of a set file
criteria-syntax = The file is not well written; usually a quote or a bracket is missing. Correct this line and open it again.
criteria-not-text = The file is not UTF-8 text, or it is too large. Save it as UTF-8.
criteria-duplicate-key = This key stands above already. Take one of the two out.
criteria-unknown-key = There is no key “{ $key }”. Keys that can be used: { $allowed }.
criteria-missing-key = The key “{ $key }” is missing. Add it.
criteria-wrong-type = The key “{ $key }” must be { $expected }.
criteria-unknown-word = The key “{ $key }” does not take “{ $found }”. Choose one of: { $allowed }.
criteria-bad-date = Key “{ $key }”: “{ $found }” is not a day. Write year-month-day (2026-01-31), month-day (11-30) or a span (11-01..10-31).
criteria-ends-before-it-begins = It ends before it begins. Correct valid_to or valid_from.
criteria-bad-number = Key “{ $key }”: the number “{ $found }” cannot be used. It must be in range, with at most two decimals.
criteria-bad-code = The code “{ $found }” may only have letters, digits and the signs . - _
criteria-duplicate-criterion = The criterion code “{ $code }” stands above already. Use another.
criteria-missing-parent = Criterion “{ $code }” is part of “{ $parent }”, which does not exist. Correct parent.
criteria-parent-cycle = Criterion “{ $code }” is part of itself. Correct parent.
criteria-too-deep = Criterion “{ $code }” is deeper than { $levels } levels. Use fewer levels.
criteria-empty-but-confirmed = Criterion “{ $code }” has no text yet, so it cannot be confirmed = true.
criteria-missing-figure = Criterion “{ $code }” is computed but names no figure. Add computed.
criteria-missing-rule = Criterion “{ $code }” is confirmed but has no threshold. Add rule.
criteria-bad-span = Criterion “{ $code }”: the upper bound (below) must be above the threshold and goes with >= or > only.
criteria-too-many-asked = “{ $code }” asks for { $asked } criteria where there are { $there }. Correct k.
criteria-weights-differ = “{ $code }”: the stated total is { $stated } but the parts add up to { $sum }. Correct one of them.
criteria-missing-weight = Criterion “{ $code }” has no points. Add weight.
criteria-no-bands = The point scale has no band. Add bands.
criteria-bands-overlap = Band “{ $name }” overlaps band “{ $next }”. Correct min or below.
criteria-band-gap = From { $from } to { $to } points there is no band. Correct bands.
criteria-band-above-total = Band “{ $name }” begins above the total. Correct min.
criteria-no-criteria = The set has no criterion. Add a block [[criterion]].
criteria-duplicate-set = The set code “{ $code }” is used by another file. Use another code.
criteria-unknown-base = There is no set “{ $code }” to stand on. Correct overlay_of or add the file of that set.
criteria-overlay-cycle = These sets stand on each other in a circle: { $codes }. Correct overlay_of.
criteria-target-differs = The base is for “{ $base }”, this set for “{ $overlay }”. Make target the same.

criteria-value-text = text in quotes
criteria-value-words = text in quotes, or a table with vi and en
criteria-value-whole = a whole number
criteria-value-number = a number
criteria-value-yes = true or false
criteria-value-date = a day as year-month-day
criteria-value-list = a list in square brackets
criteria-value-table = a table

# Proposals of the program
criteria-share = { $part }/{ $whole }, threshold { $rule }
criteria-count = { $count }, threshold { $rule }
criteria-documents = { $found }/{ $needed } documents
criteria-documents-missing = { $found }/{ $needed } documents, kinds missing: { $missing }
criteria-no-threshold = the figure is there, the set states no threshold
criteria-absent = { $part } missing
criteria-undocumented = { $part } without the document that states it
criteria-judged = a person judges
criteria-unworded = the criterion has no text yet
criteria-rolled-up = { $met }/{ $of } hamlets met

criteria-part-numerator = the upper number
criteria-part-denominator = the lower number
criteria-part-count = the number

criteria-zero-denominator = the lower number is 0, so there is no share
criteria-days-differ = the two numbers describe different days: { $part } and { $whole }; take numbers of one day
criteria-negative = { $part } cannot be negative.
