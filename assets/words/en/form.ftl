form-new = New { $kind }
form-edit = Edit { $kind }
form-state = Box { $at }/{ $of } · unsaved: { $unsaved }
form-draft = (draft of { $at } taken back)
form-example = Example: { $example }.
form-day-help = Type 3/3, h (today), h-1, t2 (Monday).
form-changed = { $who } changed it
form-retired = { $who } put this into the bin; the draft is kept
