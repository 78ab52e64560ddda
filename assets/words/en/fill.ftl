fill-no-target = the cell has no place: give sheet and at, or name
    .hint = Example: sheet = "Table 1", at = "C7".
fill-odd-workbook = the structure of the .xlsx cannot be read
fill-no-place = the workbook has no sheet or cell named “{ $name }”
