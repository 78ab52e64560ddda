norm-no-head = no head
norm-deputies = deputies { $has }/{ $bound }
norm-too-few = members { $has }, at least { $bound }
norm-too-many = members { $has }, at most { $bound }
norm-kept = Keeps its norm
norm-open-for = open for { $days } days
