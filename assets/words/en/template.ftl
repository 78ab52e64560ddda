template-no-section = the template has no section
    .hint = Add at least one [[section]].
template-no-such-period = there is no kind of period “{ $found }”
    .hint = Use one of: { $allowed }.
template-code-twice = two sections have the code “{ $code }”
    .hint = Change the code of one.
template-no-such-figure = there is no indicator “{ $code }”
    .hint = See the codes with tuquan indicators.
template-no-such-side = there is no side “{ $found }”
    .hint = Use value, previous, year_before, cumulative, target, change, share or unit.
template-no-such-kind = there is no register “{ $kind }”
    .hint = Use a name of tuquan list.
template-no-such-field = “{ $kind }” has no field “{ $field }”
    .hint = See the fields with tuquan add --help.
template-bracket = a curly bracket without its partner
    .hint = Write each place within one pair of brackets.
template-no-rule = the rule “{ $found }” cannot be read
    .hint = Write it like: meetings > 0, opinions = 0.
