-- reports: who signs, drafts and issues, sections written by hand, numbers left open; what is issued is never touched again

create table signatory (
  id integer primary key autoincrement,
  rev integer not null,
  gone integer references op (id),
  sort text not null,
  name text not null,
  post text not null,
  authority text not null,
  body text,
  head_post text,
  valid_from text not null check (valid_from like '____-__-__'),
  valid_to text check (valid_to like '____-__-__'),
  decision integer references document (id)
) strict;
create index signatory_sort on signatory (sort, id) where gone is null;
create index signatory_decision on signatory (decision);

create table report (
  id integer primary key autoincrement,
  rev integer not null,
  gone integer references op (id),
  sort text not null,
  title text not null,
  template text not null,
  scheme text,
  period text not null,
  from_day text not null check (from_day like '____-__-__'),
  to_day text not null check (to_day like '____-__-__'),
  revision integer,
  reason text,
  previous integer references report (id),
  signatory integer references signatory (id),
  issued_on text check (issued_on like '____-__-__'),
  frozen_at text,
  document integer references document (id),
  hash text,
  frozen text
) strict;
create index report_sort on report (sort, id) where gone is null;
create index report_previous on report (previous);
create index report_signatory on report (signatory);
create index report_document on report (document);
create index report_period on report (template, period, revision) where gone is null;

create table report_part (
  id integer primary key autoincrement,
  rev integer not null,
  gone integer references op (id),
  sort text not null,
  report integer not null references report (id),
  part text not null,
  text text,
  drafted text
) strict;
create index report_part_sort on report_part (sort, id) where gone is null;
create index report_part_report on report_part (report);

create table number_gap (
  id integer primary key autoincrement,
  rev integer not null,
  gone integer references op (id),
  sort text not null,
  kind text not null,
  year integer not null,
  number integer not null,
  reason text not null
) strict;
create index number_gap_sort on number_gap (sort, id) where gone is null;
create index document_series on document (direction, kind, issued_on) where gone is null;

insert into size (kind, standing) values ('signatory', 0), ('report', 0), ('report_part', 0), ('number_gap', 0);

create trigger report_stays before update on report
when old.issued_on is not null and (new.issued_on is not old.issued_on or new.title <> old.title or new.period <> old.period
  or new.document is not old.document or new.signatory is not old.signatory or new.hash is not old.hash or new.frozen is not old.frozen)
begin select raise(abort, 'an issued report stays as it is'); end;
create trigger report_is_kept before delete on report when old.issued_on is not null
begin select raise(abort, 'an issued report stays as it is'); end;
