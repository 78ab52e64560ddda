-- targets, numbers reported beside the counted ones, and closed periods opened again

create table goal (
  id integer primary key autoincrement,
  rev integer not null,
  gone integer references op (id),
  sort text not null,
  indicator text not null,
  scheme text not null,
  period text not null,
  hamlet integer references hamlet (id),
  value integer not null,
  document integer references document (id),
  note text
) strict;
create index goal_sort on goal (sort, id) where gone is null;
create index goal_hamlet on goal (hamlet);
create index goal_document on goal (document);
create unique index goal_once on goal (scheme, period, indicator, coalesce(hamlet, 0)) where gone is null;

create table declared (
  id integer primary key autoincrement,
  rev integer not null,
  gone integer references op (id),
  sort text not null,
  indicator text not null,
  scheme text not null,
  period text not null,
  hamlet integer references hamlet (id),
  value integer not null,
  reason text,
  document integer references document (id),
  note text
) strict;
create index declared_sort on declared (sort, id) where gone is null;
create index declared_hamlet on declared (hamlet);
create index declared_document on declared (document);
create unique index declared_once on declared (scheme, period, indicator, coalesce(hamlet, 0)) where gone is null;

create table reopening (
  id integer primary key autoincrement,
  rev integer not null,
  gone integer references op (id),
  sort text not null,
  scheme text not null,
  period text not null,
  allowed_by text not null,
  reason text not null,
  until text not null check (until like '____-__-__'),
  document integer references document (id)
) strict;
create index reopening_sort on reopening (sort, id) where gone is null;
create index reopening_document on reopening (document);
create index reopening_period on reopening (scheme, period);

insert into size (kind, standing) values ('goal', 0), ('declared', 0), ('reopening', 0);

-- figures of a period walk its days
create index document_issued_on on document (issued_on) where gone is null;
create index task_due_on on task (due) where gone is null;
create index task_done_on on task (done_on) where gone is null;
create index team_founded_on on team (founded_on) where gone is null;
