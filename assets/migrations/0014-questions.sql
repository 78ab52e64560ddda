-- the register of members stands in the order of people's names: an index that leaves nobody out can lead through it
drop index person_sort;
create index person_sort on person (sort, id);

-- who sits in a team, and who leads it, is counted without reading the rows themselves
drop index membership_team;
create index membership_team on membership (team, gone, role, since, left);
