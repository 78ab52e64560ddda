-- the first schema: the journal first, then a table a kind of record (its columns are its FIELDS), the word index and the sizes

create table op (
  id integer primary key autoincrement,
  token text unique,
  at text not null,
  who text not null,
  account text not null,
  version text not null,
  what text not null,
  root integer references op (id),
  undone integer check (undone in (0, 1))
) strict;
create index op_root on op (root, id) where root is not null;
create index op_who on op (who, id);
create index op_at on op (at);

create table journal (
  id integer primary key autoincrement,
  op integer not null references op (id),
  kind text not null,
  row integer not null,
  before text,
  after text
) strict;
create index journal_op on journal (op, id);
create index journal_row on journal (kind, row, id);

-- history is only added to; the one change a line may see is that values of an erased person leave it
create trigger journal_keeps before update on journal
when new.id <> old.id or new.op <> old.op or new.kind <> old.kind or new.row <> old.row
  or length(new.before) > length(old.before) or length(new.after) > length(old.after)
begin select raise(abort, 'journal is only added to'); end;
create trigger journal_stays before delete on journal
begin select raise(abort, 'journal is only added to'); end;
create trigger journal_grows before insert on journal when new.id is not null and new.id > 0 and new.id <= (select coalesce(max(id), 0) from journal)
begin select raise(abort, 'journal is only added to'); end;
create trigger op_stays before delete on op
begin select raise(abort, 'journal is only added to'); end;
create trigger op_keeps before update on op when new.id <> old.id or new.at <> old.at or new.who <> old.who or new.account <> old.account
begin select raise(abort, 'journal is only added to'); end;
create trigger op_grows before insert on op when new.id is not null and new.id > 0 and new.id <= (select coalesce(max(id), 0) from op)
begin select raise(abort, 'journal is only added to'); end;

create table term (
  kind text not null,
  place integer not null,
  word text not null,
  row integer not null,
  primary key (kind, place, word, row)
) strict, without rowid;
create index term_row on term (kind, row, word);

create table size (
  kind text primary key,
  standing integer not null
) strict, without rowid;
insert into size (kind, standing) values
  ('office', 0),
  ('officer', 0),
  ('document', 0),
  ('hamlet', 0),
  ('team', 0),
  ('team_step', 0),
  ('team_origin', 0),
  ('person', 0),
  ('membership', 0),
  ('meeting', 0),
  ('meeting_team', 0),
  ('tally', 0),
  ('attendance', 0),
  ('task', 0),
  ('criteria_set', 0),
  ('criterion', 0),
  ('assessment', 0),
  ('assessment_item', 0),
  ('evidence', 0);

-- who came, by month (YYYY-MM): kept by the triggers at the end, so that twelve months are never counted anew
create table turnout (
  month text primary key,
  present integer not null,
  roster integer not null
) strict, without rowid;

create table office (
  id integer primary key autoincrement,
  rev integer not null,
  gone integer references op (id),
  sort text not null,
  name text not null,
  kind text not null,
  code text,
  province text,
  parent_line text,
  issuer_line text,
  place text,
  number_suffix text
) strict;
create index office_sort on office (sort, id) where gone is null;

create table officer (
  id integer primary key autoincrement,
  rev integer not null,
  gone integer references op (id),
  sort text not null,
  name text not null,
  language text,
  active integer check (active in (0, 1))
) strict;
create index officer_sort on officer (sort, id) where gone is null;

create table document (
  id integer primary key autoincrement,
  rev integer not null,
  gone integer references op (id),
  sort text not null,
  direction text,
  kind text,
  number text,
  symbol text,
  issuer text,
  issued_on text not null check (issued_on like '____-__-__'),
  title text not null,
  signer text,
  effective_on text check (effective_on like '____-__-__'),
  valid_until text check (valid_until like '____-__-__'),
  kept_at text,
  parent integer references document (id),
  note text
) strict;
create index document_sort on document (sort, id) where gone is null;
create index document_direction on document (direction, sort, id) where gone is null;
create index document_kind on document (kind, sort, id) where gone is null;
create index document_parent on document (parent);

create table hamlet (
  id integer primary key autoincrement,
  rev integer not null,
  gone integer references op (id),
  sort text not null,
  name text not null,
  kind text not null,
  households integer check (households >= 0),
  population integer check (population >= 0),
  head text,
  decision integer references document (id),
  valid_from text check (valid_from like '____-__-__'),
  valid_to text check (valid_to like '____-__-__'),
  note text
) strict;
create index hamlet_sort on hamlet (sort, id) where gone is null;
create index hamlet_kind on hamlet (kind, sort, id) where gone is null;
create index hamlet_decision on hamlet (decision);

create table team (
  id integer primary key autoincrement,
  rev integer not null,
  gone integer references op (id),
  sort text not null,
  name text not null,
  kind text not null,
  hamlet integer not null references hamlet (id),
  decision integer references document (id),
  founded_on text check (founded_on like '____-__-__'),
  households integer check (households >= 0),
  charter integer references document (id),
  rhythm text,
  status text,
  status_since text check (status_since like '____-__-__'),
  status_document integer references document (id),
  closed_on text check (closed_on like '____-__-__'),
  note text
) strict;
create index team_sort on team (sort, id) where gone is null;
create index team_kind on team (kind, sort, id) where gone is null;
create index team_hamlet on team (hamlet);
create index team_decision on team (decision);
create index team_charter on team (charter);
create index team_status on team (status, sort, id) where gone is null;
create index team_status_document on team (status_document);

create table team_step (
  id integer primary key autoincrement,
  rev integer not null,
  gone integer references op (id),
  sort text not null,
  team integer not null references team (id),
  status text not null,
  since text check (since like '____-__-__'),
  document integer references document (id)
) strict;
create index team_step_sort on team_step (sort, id) where gone is null;
create index team_step_team on team_step (team);
create index team_step_document on team_step (document);

create table team_origin (
  id integer primary key autoincrement,
  rev integer not null,
  gone integer references op (id),
  sort text not null,
  team integer not null references team (id),
  predecessor integer not null references team (id),
  document integer references document (id)
) strict;
create index team_origin_sort on team_origin (sort, id) where gone is null;
create index team_origin_team on team_origin (team);
create index team_origin_predecessor on team_origin (predecessor);
create index team_origin_document on team_origin (document);

create table person (
  id integer primary key autoincrement,
  rev integer not null,
  gone integer references op (id),
  sort text not null,
  name text not null,
  phone text,
  erased_on text check (erased_on like '____-__-__')
) strict;
create index person_sort on person (sort, id) where gone is null;

create table membership (
  id integer primary key autoincrement,
  rev integer not null,
  gone integer references op (id),
  sort text not null,
  person integer not null references person (id),
  team integer not null references team (id),
  role text,
  joined text check (joined like '____-__-__'),
  since text check (since like '____-__-__'),
  left text check (left like '____-__-__'),
  reason text,
  decision integer references document (id),
  term_ends text check (term_ends like '____-__-__'),
  note text
) strict;
create index membership_sort on membership (sort, id) where gone is null;
create index membership_person on membership (person);
create index membership_team on membership (team);
create index membership_role on membership (role, sort, id) where gone is null;
create index membership_decision on membership (decision);

create table meeting (
  id integer primary key autoincrement,
  rev integer not null,
  gone integer references op (id),
  sort text not null,
  kind text not null,
  title text not null,
  held_on text not null check (held_on like '____-__-__'),
  starts text check (starts like '__:__'),
  ends text check (ends like '__:__'),
  place text,
  hamlet integer references hamlet (id),
  chair text,
  secretary text,
  agenda text,
  content text,
  conclusions text,
  guests integer check (guests >= 0),
  households integer check (households >= 0),
  headcount integer check (headcount >= 0),
  estimate integer check (estimate in (0, 1)),
  not_held integer check (not_held in (0, 1)),
  not_held_reason text,
  minutes integer references document (id),
  note text
) strict;
create index meeting_sort on meeting (sort, id) where gone is null;
create index meeting_kind on meeting (kind, sort, id) where gone is null;
create index meeting_hamlet on meeting (hamlet);
create index meeting_minutes on meeting (minutes);

create table meeting_team (
  id integer primary key autoincrement,
  rev integer not null,
  gone integer references op (id),
  sort text not null,
  meeting integer not null references meeting (id),
  team integer not null references team (id)
) strict;
create index meeting_team_sort on meeting_team (sort, id) where gone is null;
create index meeting_team_meeting on meeting_team (meeting);
create index meeting_team_team on meeting_team (team);

create table tally (
  id integer primary key autoincrement,
  rev integer not null,
  gone integer references op (id),
  sort text not null,
  meeting integer not null references meeting (id),
  name text not null,
  count integer not null check (count >= 0)
) strict;
create index tally_sort on tally (sort, id) where gone is null;
create index tally_meeting on tally (meeting);

create table attendance (
  id integer primary key autoincrement,
  rev integer not null,
  gone integer references op (id),
  sort text not null,
  meeting integer not null references meeting (id),
  person integer not null references person (id),
  state text not null
) strict;
create index attendance_sort on attendance (sort, id) where gone is null;
create index attendance_meeting on attendance (meeting);
create index attendance_person on attendance (person);
create index attendance_state on attendance (state, sort, id) where gone is null;

create table task (
  id integer primary key autoincrement,
  rev integer not null,
  gone integer references op (id),
  sort text not null,
  title text not null,
  owner text,
  due text check (due like '____-__-__'),
  meeting integer references meeting (id),
  team integer references team (id),
  document integer references document (id),
  done_on text check (done_on like '____-__-__'),
  outcome text,
  outcome_document integer references document (id),
  note text
) strict;
create index task_sort on task (sort, id) where gone is null;
create index task_meeting on task (meeting);
create index task_team on task (team);
create index task_document on task (document);
create index task_outcome_document on task (outcome_document);

create table criteria_set (
  id integer primary key autoincrement,
  rev integer not null,
  gone integer references op (id),
  sort text not null,
  title text not null,
  title_en text,
  code text not null,
  edition text,
  source text,
  strength text,
  confirmed integer check (confirmed in (0, 1)),
  target text not null,
  valid_from text check (valid_from like '____-__-__'),
  valid_to text check (valid_to like '____-__-__'),
  combinator text not null,
  threshold integer,
  full_marks integer,
  bands text,
  overlay_of integer references criteria_set (id),
  window text,
  deadline text,
  aimed integer check (aimed in (0, 1)),
  note text
) strict;
create index criteria_set_sort on criteria_set (sort, id) where gone is null;
create index criteria_set_confirmed on criteria_set (confirmed, sort, id) where gone is null;
create index criteria_set_strength on criteria_set (strength, sort, id) where gone is null;
create index criteria_set_target on criteria_set (target, sort, id) where gone is null;
create index criteria_set_overlay_of on criteria_set (overlay_of);

create table criterion (
  id integer primary key autoincrement,
  rev integer not null,
  gone integer references op (id),
  sort text not null,
  criteria_set integer not null references criteria_set (id),
  parent integer references criterion (id),
  code text not null,
  seq integer check (seq >= 0),
  title text,
  title_en text,
  guidance text,
  article text,
  kind text not null,
  operator text,
  threshold integer,
  below integer,
  unit text,
  figure text,
  weight integer,
  gate integer check (gate in (0, 1)),
  confirmed integer check (confirmed in (0, 1)),
  evidence text,
  documents integer check (documents >= 0),
  supplier text,
  rollup text,
  rollup_least integer,
  combinator text,
  combinator_least integer
) strict;
create index criterion_sort on criterion (sort, id) where gone is null;
create index criterion_criteria_set on criterion (criteria_set);
create index criterion_parent on criterion (parent);

create table assessment (
  id integer primary key autoincrement,
  rev integer not null,
  gone integer references op (id),
  sort text not null,
  criteria_set integer not null references criteria_set (id),
  round text not null,
  hamlet integer references hamlet (id),
  team integer references team (id),
  subject text,
  aim text,
  from_day text check (from_day like '____-__-__'),
  to_day text check (to_day like '____-__-__'),
  due text check (due like '____-__-__'),
  status text,
  decision integer references document (id),
  decided_on text check (decided_on like '____-__-__'),
  note text
) strict;
create index assessment_sort on assessment (sort, id) where gone is null;
create index assessment_criteria_set on assessment (criteria_set);
create index assessment_round on assessment (round, sort, id) where gone is null;
create index assessment_hamlet on assessment (hamlet);
create index assessment_team on assessment (team);
create index assessment_status on assessment (status, sort, id) where gone is null;
create index assessment_decision on assessment (decision);

create table assessment_item (
  id integer primary key autoincrement,
  rev integer not null,
  gone integer references op (id),
  sort text not null,
  assessment integer not null references assessment (id),
  criterion integer not null references criterion (id),
  value integer,
  whole integer,
  as_of text check (as_of like '____-__-__'),
  source integer references document (id),
  points integer,
  verdict text,
  reason text,
  verified text,
  decided text,
  owner text,
  due text check (due like '____-__-__'),
  carried integer check (carried in (0, 1)),
  proposed text
) strict;
create index assessment_item_sort on assessment_item (sort, id) where gone is null;
create index assessment_item_assessment on assessment_item (assessment);
create index assessment_item_criterion on assessment_item (criterion);
create index assessment_item_source on assessment_item (source);

create table evidence (
  id integer primary key autoincrement,
  rev integer not null,
  gone integer references op (id),
  sort text not null,
  item integer not null references assessment_item (id),
  document integer not null references document (id),
  proves_on text check (proves_on like '____-__-__'),
  note text
) strict;
create index evidence_sort on evidence (sort, id) where gone is null;
create index evidence_item on evidence (item);
create index evidence_document on evidence (document);

create unique index attendance_once on attendance (meeting, person) where gone is null;
create unique index evidence_once on evidence (item, document) where gone is null;
create unique index criteria_set_code_once on criteria_set (code) where gone is null;
create index meeting_held_on on meeting (held_on);
create index task_due on task (due) where gone is null and done_on is null;
create index document_valid_until on document (valid_until) where gone is null and valid_until is not null;
create index person_phone on person (phone) where gone is null;
create index document_number on document (number) where gone is null;
-- open spells stand first, so that counting to a norm stops early
create index membership_roster on membership (team, left, since) where gone is null;
create index membership_post on membership (team, role, left, since) where gone is null;
create index membership_term on membership (term_ends) where gone is null and left is null and term_ends is not null;
create index meeting_kind_day on meeting (kind, held_on) where gone is null;

create trigger turnout_grows after insert on attendance when new.gone is null
begin
  insert into turnout (month, present, roster) select substr(held_on, 1, 7), new.state = 'co_mat', 1 from meeting where id = new.meeting
  on conflict (month) do update set present = present + excluded.present, roster = roster + 1;
end;
create trigger turnout_shrinks after delete on attendance when old.gone is null
begin
  update turnout set present = present - (old.state = 'co_mat'), roster = roster - 1
  where month = (select substr(held_on, 1, 7) from meeting where id = old.meeting);
end;
create trigger turnout_changes after update on attendance
when old.state <> new.state or old.meeting <> new.meeting or (old.gone is null) <> (new.gone is null)
begin
  update turnout set present = present - (old.state = 'co_mat'), roster = roster - 1
  where old.gone is null and month = (select substr(held_on, 1, 7) from meeting where id = old.meeting);
  insert into turnout (month, present, roster) select substr(held_on, 1, 7), new.state = 'co_mat', 1 from meeting where id = new.meeting and new.gone is null
  on conflict (month) do update set present = present + excluded.present, roster = roster + 1;
end;
create trigger turnout_moves after update on meeting when substr(old.held_on, 1, 7) <> substr(new.held_on, 1, 7)
begin
  insert into turnout (month, present, roster)
  select substr(old.held_on, 1, 7), -coalesce(sum(state = 'co_mat'), 0), -count(*) from attendance where meeting = new.id and gone is null
  on conflict (month) do update set present = present + excluded.present, roster = roster + excluded.roster;
  insert into turnout (month, present, roster)
  select substr(new.held_on, 1, 7), coalesce(sum(state = 'co_mat'), 0), count(*) from attendance where meeting = new.id and gone is null
  on conflict (month) do update set present = present + excluded.present, roster = roster + excluded.roster;
end;
