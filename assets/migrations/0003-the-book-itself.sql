-- the book knows itself: a copy can be told from the copy of another office's book
create table book (
  uuid text not null
) strict;
insert into book (uuid) values (lower(hex(randomblob(16))));
