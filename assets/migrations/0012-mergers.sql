-- two rows that were one thing: which became which, when, by whom and why

create table merger (
  id integer primary key autoincrement,
  rev integer not null,
  gone integer references op (id),
  sort text not null,
  merged_kind text not null,
  kept_row integer not null check (kept_row >= 0),
  merged_row integer not null check (merged_row >= 0),
  merged_on text not null check (merged_on like '____-__-__'),
  who text not null,
  reason text not null
) strict;
create index merger_sort on merger (sort, id) where gone is null;
create index merger_merged_kind on merger (merged_kind, sort, id) where gone is null;
create index merger_merged_on_day on merger (merged_on) where gone is null;

insert into size (kind, standing) values ('merger', 0);

-- to whom a list went, and what for
alter table disclosure add column given_to text;
