-- personal data: requests about it with their clocks, breaches, and which lists of people went out

create table data_request (
  id integer primary key autoincrement,
  rev integer not null,
  gone integer references op (id),
  sort text not null,
  number text not null,
  kind text not null,
  received_on text not null check (received_on like '____-__-__'),
  processor integer check (processor in (0, 1)),
  answer_by text check (answer_by like '____-__-__'),
  due_on text check (due_on like '____-__-__'),
  answered_on text check (answered_on like '____-__-__'),
  extended_on text check (extended_on like '____-__-__'),
  done_on text check (done_on like '____-__-__'),
  reply text
) strict;
create index data_request_sort on data_request (sort, id) where gone is null;
create index data_request_kind on data_request (kind, sort, id) where gone is null;
create index data_request_received_on_day on data_request (received_on) where gone is null;

create table breach (
  id integer primary key autoincrement,
  rev integer not null,
  gone integer references op (id),
  sort text not null,
  number text not null,
  cause text not null,
  found_on text not null check (found_on like '____-__-__'),
  found_at text not null check (found_at like '__:__'),
  report_by text check (report_by like '____-__-__'),
  people integer check (people >= 0),
  phones integer check (phones >= 0),
  reported_on text check (reported_on like '____-__-__'),
  reported_at text check (reported_at like '__:__'),
  report text,
  measures text
) strict;
create index breach_sort on breach (sort, id) where gone is null;
create index breach_cause on breach (cause, sort, id) where gone is null;
create index breach_found_on_day on breach (found_on) where gone is null;

create table disclosure (
  id integer primary key autoincrement,
  rev integer not null,
  gone integer references op (id),
  sort text not null,
  list text not null,
  way text not null,
  given_on text not null check (given_on like '____-__-__'),
  given_at text not null check (given_at like '__:__'),
  who text not null,
  people integer not null check (people >= 0),
  numbers integer not null check (numbers in (0, 1))
) strict;
create index disclosure_sort on disclosure (sort, id) where gone is null;
create index disclosure_list on disclosure (list, sort, id) where gone is null;
create index disclosure_way on disclosure (way, sort, id) where gone is null;
create index disclosure_given_on_day on disclosure (given_on) where gone is null;

insert into size (kind, standing) values ('data_request', 0), ('breach', 0), ('disclosure', 0);
