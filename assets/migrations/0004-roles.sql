-- who works in the book may do what, and under which account of the machine
alter table officer add column role text;
alter table officer add column account text;
