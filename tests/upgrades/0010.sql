-- a book of schema 10; never edited, made once by UPDATE_UPGRADES=1 cargo test upgrades
pragma foreign_keys = off;
pragma application_id = 1953590833;
pragma user_version = 10;
CREATE TABLE op (
  id integer primary key autoincrement,
  token text unique,
  at text not null,
  who text not null,
  account text not null,
  version text not null,
  what text not null,
  root integer references op (id),
  undone integer check (undone in (0, 1))
, salt blob, pledge blob, seal blob) strict;
CREATE TABLE journal (
  id integer primary key autoincrement,
  op integer not null references op (id),
  kind text not null,
  row integer not null,
  before text,
  after text
, salt blob, pledge blob) strict;
CREATE TABLE term (
  kind text not null,
  place integer not null,
  word text not null,
  row integer not null,
  primary key (kind, place, word, row)
) strict, without rowid;
CREATE TABLE size (
  kind text primary key,
  standing integer not null
) strict, without rowid;
CREATE TABLE turnout (
  month text primary key,
  present integer not null,
  roster integer not null
) strict, without rowid;
CREATE TABLE office (
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
CREATE TABLE officer (
  id integer primary key autoincrement,
  rev integer not null,
  gone integer references op (id),
  sort text not null,
  name text not null,
  language text,
  active integer check (active in (0, 1))
, role text, account text, typing text, tones text) strict;
CREATE TABLE document (
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
CREATE TABLE hamlet (
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
CREATE TABLE team (
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
CREATE TABLE team_step (
  id integer primary key autoincrement,
  rev integer not null,
  gone integer references op (id),
  sort text not null,
  team integer not null references team (id),
  status text not null,
  since text check (since like '____-__-__'),
  document integer references document (id)
) strict;
CREATE TABLE team_origin (
  id integer primary key autoincrement,
  rev integer not null,
  gone integer references op (id),
  sort text not null,
  team integer not null references team (id),
  predecessor integer not null references team (id),
  document integer references document (id)
) strict;
CREATE TABLE person (
  id integer primary key autoincrement,
  rev integer not null,
  gone integer references op (id),
  sort text not null,
  name text not null,
  phone text,
  erased_on text check (erased_on like '____-__-__')
) strict;
CREATE TABLE membership (
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
CREATE TABLE meeting (
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
CREATE TABLE meeting_team (
  id integer primary key autoincrement,
  rev integer not null,
  gone integer references op (id),
  sort text not null,
  meeting integer not null references meeting (id),
  team integer not null references team (id)
) strict;
CREATE TABLE tally (
  id integer primary key autoincrement,
  rev integer not null,
  gone integer references op (id),
  sort text not null,
  meeting integer not null references meeting (id),
  name text not null,
  count integer not null check (count >= 0)
) strict;
CREATE TABLE attendance (
  id integer primary key autoincrement,
  rev integer not null,
  gone integer references op (id),
  sort text not null,
  meeting integer not null references meeting (id),
  person integer not null references person (id),
  state text not null
) strict;
CREATE TABLE task (
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
CREATE TABLE criteria_set (
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
CREATE TABLE criterion (
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
CREATE TABLE assessment (
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
CREATE TABLE assessment_item (
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
CREATE TABLE evidence (
  id integer primary key autoincrement,
  rev integer not null,
  gone integer references op (id),
  sort text not null,
  item integer not null references assessment_item (id),
  document integer not null references document (id),
  proves_on text check (proves_on like '____-__-__'),
  note text
) strict;
CREATE TABLE book (
  uuid text not null
) strict;
CREATE TABLE agency (
  id integer primary key autoincrement,
  rev integer not null,
  gone integer references op (id),
  sort text not null,
  name text not null,
  kind text not null,
  hamlet integer references hamlet (id),
  in_scope integer check (in_scope in (0, 1)),
  staff integer check (staff >= 0),
  guards integer check (guards >= 0),
  valid_from text check (valid_from like '____-__-__'),
  valid_to text check (valid_to like '____-__-__'),
  note text
) strict;
CREATE TABLE hamlet_origin (
  id integer primary key autoincrement,
  rev integer not null,
  gone integer references op (id),
  sort text not null,
  hamlet integer not null references hamlet (id),
  predecessor integer not null references hamlet (id),
  change text not null,
  changed_on text not null check (changed_on like '____-__-__'),
  document integer references document (id)
) strict;
CREATE TABLE unit_origin (
  id integer primary key autoincrement,
  rev integer not null,
  gone integer references op (id),
  sort text not null,
  name text not null,
  kind text not null,
  code text,
  change text not null,
  changed_on text not null check (changed_on like '____-__-__'),
  document integer references document (id),
  note text
) strict;
CREATE TABLE initiative (
  id integer primary key autoincrement,
  rev integer not null,
  gone integer references op (id),
  sort text not null,
  name text not null,
  kind text not null,
  field text,
  started_on text not null check (started_on like '____-__-__'),
  decision integer references document (id),
  lead text,
  origin integer references initiative (id),
  origin_place text,
  typical_on text check (typical_on like '____-__-__'),
  typical_document integer references document (id),
  ended_on text check (ended_on like '____-__-__'),
  ended_document integer references document (id),
  note text
) strict;
CREATE TABLE initiative_point (
  id integer primary key autoincrement,
  rev integer not null,
  gone integer references op (id),
  sort text not null,
  initiative integer not null references initiative (id),
  hamlet integer references hamlet (id),
  agency integer references agency (id),
  place text,
  from_day text not null check (from_day like '____-__-__'),
  to_day text check (to_day like '____-__-__'),
  teams integer check (teams >= 0),
  households integer check (households >= 0),
  copied_from integer references initiative_point (id),
  document integer references document (id),
  note text
) strict;
CREATE TABLE initiative_team (
  id integer primary key autoincrement,
  rev integer not null,
  gone integer references op (id),
  sort text not null,
  point integer not null references initiative_point (id),
  team integer not null references team (id),
  from_day text not null check (from_day like '____-__-__'),
  to_day text check (to_day like '____-__-__')
) strict;
CREATE TABLE initiative_step (
  id integer primary key autoincrement,
  rev integer not null,
  gone integer references op (id),
  sort text not null,
  initiative integer not null references initiative (id),
  point integer references initiative_point (id),
  step text not null,
  done_on text not null check (done_on like '____-__-__'),
  document integer references document (id),
  body text,
  meeting integer references meeting (id),
  outcome text
) strict;
CREATE TABLE asset (
  id integer primary key autoincrement,
  rev integer not null,
  gone integer references op (id),
  sort text not null,
  name text not null,
  kind text not null,
  hamlet integer references hamlet (id),
  agency integer references agency (id),
  initiative integer references initiative (id),
  note text
) strict;
CREATE TABLE asset_count (
  id integer primary key autoincrement,
  rev integer not null,
  gone integer references op (id),
  sort text not null,
  asset integer not null references asset (id),
  as_of text not null check (as_of like '____-__-__'),
  quantity integer not null check (quantity >= 0),
  document integer references document (id)
) strict;
CREATE TABLE channel (
  id integer primary key autoincrement,
  rev integer not null,
  gone integer references op (id),
  sort text not null,
  name text not null,
  kind text not null,
  hamlet integer references hamlet (id),
  team integer references team (id),
  initiative integer references initiative (id),
  from_day text not null check (from_day like '____-__-__'),
  to_day text check (to_day like '____-__-__'),
  note text
) strict;
CREATE TABLE channel_count (
  id integer primary key autoincrement,
  rev integer not null,
  gone integer references op (id),
  sort text not null,
  channel integer not null references channel (id),
  as_of text not null check (as_of like '____-__-__'),
  members integer not null check (members >= 0),
  document integer references document (id)
) strict;
CREATE TABLE delegation (
  id integer primary key autoincrement,
  rev integer not null,
  gone integer references op (id),
  sort text not null,
  meeting integer not null references meeting (id),
  name text not null,
  count integer not null check (count >= 0)
) strict;
CREATE TABLE media (
  id integer primary key autoincrement,
  rev integer not null,
  gone integer references op (id),
  sort text not null,
  title text not null,
  kind text not null,
  quantity integer not null,
  unit text not null,
  done_on text not null check (done_on like '____-__-__'),
  hamlet integer references hamlet (id),
  meeting integer references meeting (id),
  channel integer references channel (id),
  document integer references document (id),
  note text
) strict;
CREATE TABLE opinion (
  id integer primary key autoincrement,
  rev integer not null,
  gone integer references op (id),
  sort text not null,
  title text not null,
  topic text not null,
  source text not null,
  received_on text not null check (received_on like '____-__-__'),
  count integer not null check (count >= 0),
  meeting integer references meeting (id),
  team integer references team (id),
  hamlet integer references hamlet (id),
  owner text,
  due text check (due like '____-__-__'),
  state text not null,
  answered_on text check (answered_on like '____-__-__'),
  answer text,
  answer_document integer references document (id),
  forwarded_to text,
  told_on text check (told_on like '____-__-__'),
  closed_on text check (closed_on like '____-__-__')
) strict;
CREATE TABLE opinion_occurrence (
  id integer primary key autoincrement,
  rev integer not null,
  gone integer references op (id),
  sort text not null,
  opinion integer not null references opinion (id),
  raised_on text not null check (raised_on like '____-__-__'),
  count integer not null check (count >= 0),
  source text not null,
  meeting integer references meeting (id),
  team integer references team (id),
  hamlet integer references hamlet (id),
  first integer check (first in (0, 1))
) strict;
CREATE TABLE referral (
  id integer primary key autoincrement,
  rev integer not null,
  gone integer references op (id),
  sort text not null,
  reference text not null,
  kind text not null,
  received_on text not null check (received_on like '____-__-__'),
  count integer not null check (count >= 0),
  passed_to text not null,
  document integer references document (id),
  meeting integer references meeting (id)
) strict;
CREATE TABLE registration (
  id integer primary key autoincrement,
  rev integer not null,
  gone integer references op (id),
  sort text not null,
  name text,
  kind text not null,
  subject text not null,
  hamlet integer references hamlet (id),
  agency integer references agency (id),
  year text not null,
  registered_on text not null check (registered_on like '____-__-__'),
  households integer check (households >= 0),
  document integer references document (id),
  meeting integer references meeting (id),
  note text
) strict;
CREATE TABLE recognition (
  id integer primary key autoincrement,
  rev integer not null,
  gone integer references op (id),
  sort text not null,
  name text,
  standard text not null,
  subject text not null,
  hamlet integer references hamlet (id),
  agency integer references agency (id),
  year text not null,
  level text not null,
  decided_on text not null check (decided_on like '____-__-__'),
  decision integer references document (id),
  certificate text,
  core_groups integer check (core_groups >= 0),
  core_members integer check (core_members >= 0),
  valid_to text check (valid_to like '____-__-__'),
  revoked_on text check (revoked_on like '____-__-__'),
  revoked_document integer references document (id),
  ended_on text check (ended_on like '____-__-__'),
  note text
) strict;
CREATE TABLE committee (
  id integer primary key autoincrement,
  rev integer not null,
  gone integer references op (id),
  sort text not null,
  name text not null,
  kind text not null,
  level text,
  founded_on text not null check (founded_on like '____-__-__'),
  decision integer references document (id),
  partners text,
  term_from text check (term_from like '____-__-__'),
  consolidated_on text check (consolidated_on like '____-__-__'),
  consolidated_document integer references document (id),
  ended_on text check (ended_on like '____-__-__'),
  note text
) strict;
CREATE TABLE committee_post (
  id integer primary key autoincrement,
  rev integer not null,
  gone integer references op (id),
  sort text not null,
  committee integer not null references committee (id),
  name text not null,
  role text not null,
  from_day text check (from_day like '____-__-__'),
  to_day text check (to_day like '____-__-__')
) strict;
CREATE TABLE committee_paper (
  id integer primary key autoincrement,
  rev integer not null,
  gone integer references op (id),
  sort text not null,
  committee integer not null references committee (id),
  kind text not null,
  year text not null,
  done_on text not null check (done_on like '____-__-__'),
  document integer references document (id),
  meeting integer references meeting (id)
) strict;
CREATE TABLE commendation (
  id integer primary key autoincrement,
  rev integer not null,
  gone integer references op (id),
  sort text not null,
  target text not null,
  name text,
  person integer references person (id),
  position text,
  team integer references team (id),
  hamlet integer references hamlet (id),
  agency integer references agency (id),
  form text not null,
  level text,
  state text not null,
  topic text,
  achievement text,
  list integer references document (id),
  proposed_on text check (proposed_on like '____-__-__'),
  decided_on text check (decided_on like '____-__-__'),
  decision integer references document (id),
  note text
) strict;
CREATE TABLE working_paper (
  id integer primary key autoincrement,
  rev integer not null,
  gone integer references op (id),
  sort text not null,
  title text not null,
  kind text not null,
  topic text not null,
  done_on text not null check (done_on like '____-__-__'),
  document integer references document (id),
  meeting integer references meeting (id),
  author text,
  note text
) strict;
CREATE TABLE result_count (
  id integer primary key autoincrement,
  rev integer not null,
  gone integer references op (id),
  sort text not null,
  kind text not null,
  quantity integer not null check (quantity >= 0),
  unit text not null,
  from_day text not null check (from_day like '____-__-__'),
  to_day text not null check (to_day like '____-__-__'),
  document integer not null references document (id),
  supplier text
) strict;
CREATE TABLE goal (
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
CREATE TABLE declared (
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
CREATE TABLE reopening (
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
CREATE TABLE signatory (
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
CREATE TABLE report (
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
CREATE TABLE report_part (
  id integer primary key autoincrement,
  rev integer not null,
  gone integer references op (id),
  sort text not null,
  report integer not null references report (id),
  part text not null,
  text text,
  drafted text
) strict;
CREATE TABLE number_gap (
  id integer primary key autoincrement,
  rev integer not null,
  gone integer references op (id),
  sort text not null,
  kind text not null,
  year integer not null,
  number integer not null,
  reason text not null
) strict;
CREATE TABLE data_request (
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
CREATE TABLE breach (
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
CREATE TABLE disclosure (
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
insert into agency ("id", "rev", "gone", "sort", "name", "kind", "hamlet", "in_scope", "staff", "guards", "valid_from", "valid_to", "note") values (1, 1, NULL, 'LSA!GTRK!ZT!ZXCR 1021', 'Hòa Đông tổ Trần', 'khac', 1, 0, 842, 254, '2020-02-16', NULL, NULL);
insert into assessment ("id", "rev", "gone", "sort", "criteria_set", "round", "hamlet", "team", "subject", "aim", "from_day", "to_day", "due", "status", "decision", "decided_on", "note") values (1, 1, NULL, ' ', 1, 'Trần Hòa Thị', 1, 1, NULL, 'lam_sach', '2019-05-26', NULL, '2020-09-25', 'dang_ky', 1, '2021-05-07', NULL);
insert into assessment_item ("id", "rev", "gone", "sort", "assessment", "criterion", "value", "whole", "as_of", "source", "points", "verdict", "reason", "verified", "decided", "owner", "due", "carried", "proposed") values (1, 1, NULL, ' ', 1, 1, 480395, NULL, '2018-03-23', 1, NULL, 'unknown', NULL, 'unknown', 'unknown', NULL, '2021-04-27', 1, NULL);
insert into asset ("id", "rev", "gone", "sort", "name", "kind", "hamlet", "agency", "initiative", "note") values (1, 1, NULL, 'ZLaf 2', 'Thủy', 'camera', 1, 1, 1, NULL);
insert into asset_count ("id", "rev", "gone", "sort", "asset", "as_of", "quantity", "document") values (1, 1, NULL, ' ', 1, '2023-03-23', 841, 1);
insert into attendance ("id", "rev", "gone", "sort", "meeting", "person", "state") values (1, 1, NULL, '     ', 1, 1, 'co_mat');
insert into book ("uuid") values ('b4d1a6f5766e2dcb4918941536a2d8e2');
insert into breach ("id", "rev", "gone", "sort", "number", "cause", "found_on", "found_at", "report_by", "people", "phones", "reported_on", "reported_at", "report", "measures") values (1, 1, NULL, 'ZLTR!DMRL!RKafIR 013', 'thôn Bình Nguyễn', 'xam_nhap', '2019-06-02', '20:18', '2019-06-05', 941, 575, NULL, '23:28', 'Đạt tổ Nguyễn Quý', NULL);
insert into channel ("id", "rev", "gone", "sort", "name", "kind", "hamlet", "team", "initiative", "from_day", "to_day", "note") values (1, 1, NULL, 'Waf 4', 'Quý', 'duong_day', 1, 1, 1, '2025-12-23', NULL, 'tổ Đông');
insert into channel_count ("id", "rev", "gone", "sort", "channel", "as_of", "members", "document") values (1, 1, NULL, ' ', 1, '2020-08-15', 592, 1);
insert into commendation ("id", "rev", "gone", "sort", "target", "name", "person", "position", "team", "hamlet", "agency", "form", "level", "state", "topic", "achievement", "list", "proposed_on", "decided_on", "decision", "note") values (1, 1, NULL, ' ', 'ca_nhan', NULL, 1, NULL, 1, 1, 1, 'bang_khen_bca', 'bo', 'khong_khen', 'Văn Thủy Bình Quý', 'Đạt Đạt thôn', 1, NULL, '2023-08-25', 1, NULL);
insert into committee ("id", "rev", "gone", "sort", "name", "kind", "level", "founded_on", "decision", "partners", "term_from", "consolidated_on", "consolidated_document", "ended_on", "note") values (1, 1, NULL, 'ZLM!LSA!cBR!ZT 5102', 'Thị Hòa Văn tổ', 'quy_che', 'huyen', '2023-10-26', 1, 'Đông An Ngọc', '2021-11-11', NULL, 1, '2024-07-20', 'Văn An Đông');
insert into committee_post ("id", "rev", "gone", "sort", "committee", "name", "role", "from_day", "to_day") values (1, 1, NULL, 'RKafIR 3', 1, 'Nguyễn', 'thu_ky', '2018-10-18', NULL);
insert into criteria_set ("id", "rev", "gone", "sort", "title", "title_en", "code", "edition", "source", "strength", "confirmed", "target", "valid_from", "valid_to", "combinator", "threshold", "full_marks", "bands", "overlay_of", "window", "deadline", "aimed", "note") values (1, 1, NULL, 'GTRK!GTRK ', 'Đông Đông', 'Thủy Đạt Văn', 'Thủy thôn Ương', NULL, 'Nguyễn', 'sample', 0, 'co_quan', NULL, NULL, 'ratio', NULL, NULL, NULL, NULL, NULL, NULL, 0, 'thôn Quý Ương');
insert into criterion ("id", "rev", "gone", "sort", "criteria_set", "parent", "code", "seq", "title", "title_en", "guidance", "article", "kind", "operator", "threshold", "below", "unit", "figure", "weight", "gate", "confirmed", "evidence", "documents", "supplier", "rollup", "rollup_least", "combinator", "combinator_least") values (1, 1, NULL, 'AR!ZXCR!DMRL!Waf 0114', 1, NULL, 'An Trần Bình Quý', 534, NULL, NULL, 'Thị tổ An', 'Ngọc', 'ratio', NULL, NULL, NULL, 'Trần Quý', NULL, NULL, 0, 0, 'Văn', NULL, NULL, 'none', -704719, 'at_least', 390551);
insert into data_request ("id", "rev", "gone", "sort", "number", "kind", "received_on", "processor", "answer_by", "due_on", "answered_on", "extended_on", "done_on", "reply") values (1, 1, NULL, 'ZT!bURK!ZT!AR 202', 'tổ Ương tổ An', 'han_che', '2021-04-16', 0, '2021-04-20', '2021-05-01', NULL, NULL, NULL, NULL);
insert into delegation ("id", "rev", "gone", "sort", "meeting", "name", "count") values (1, 1, NULL, 'GTRK!GTRK!Waf!ZT 0042', 1, 'Đông Đông Quý tổ', 718);
insert into document ("id", "rev", "gone", "sort", "direction", "kind", "number", "symbol", "issuer", "issued_on", "title", "signer", "effective_on", "valid_until", "kept_at", "parent", "note") values (1, 1, NULL, 'ZLaf 2', 'den', 'khac', NULL, NULL, 'Bình Nguyễn Thủy', '2018-02-06', 'Thủy', NULL, '2021-07-18', NULL, NULL, NULL, 'tổ Trần');
insert into evidence ("id", "rev", "gone", "sort", "item", "document", "proves_on", "note") values (1, 1, NULL, ' ', 1, 1, '2025-08-03', 'tổ');
insert into hamlet ("id", "rev", "gone", "sort", "name", "kind", "households", "population", "head", "decision", "valid_from", "valid_to", "note") values (1, 1, NULL, 'RKafIR!ZLaf 32', 'Nguyễn Thủy', 'ban', 447, NULL, NULL, 1, '2019-09-05', NULL, 'Trần tổ Đạt Thị');
insert into hamlet ("id", "rev", "gone", "sort", "name", "kind", "households", "population", "head", "decision", "valid_from", "valid_to", "note") values (2, 1, NULL, 'ZLTR!QTZ 05', 'Thôn Một', 'thon', NULL, NULL, NULL, 1, NULL, NULL, NULL);
insert into hamlet ("id", "rev", "gone", "sort", "name", "kind", "households", "population", "head", "decision", "valid_from", "valid_to", "note") values (3, 4, 50, 'ZLTR!LAM ', 'Thôn Hai', 'thon', NULL, NULL, NULL, 1, NULL, NULL, NULL);
insert into initiative ("id", "rev", "gone", "sort", "name", "kind", "field", "started_on", "decision", "lead", "origin", "origin_place", "typical_on", "typical_document", "ended_on", "ended_document", "note") values (1, 1, NULL, 'LSA 1', 'Hòa', 'duong_day_nong', 'khu_dan_cu', '2022-03-27', 1, NULL, NULL, 'Ương', NULL, 1, NULL, 1, NULL);
insert into initiative_point ("id", "rev", "gone", "sort", "initiative", "hamlet", "agency", "place", "from_day", "to_day", "teams", "households", "copied_from", "document", "note") values (1, 1, NULL, ' ', 1, 1, 1, 'tổ tổ Ương An', '2020-04-21', NULL, NULL, NULL, NULL, 1, 'Trần');
insert into initiative_step ("id", "rev", "gone", "sort", "initiative", "point", "step", "done_on", "document", "body", "meeting", "outcome") values (1, 1, NULL, ' ', 1, 1, 'tong_ket', '2025-09-27', 1, 'Trần thôn Đông Ương', 1, NULL);
insert into initiative_team ("id", "rev", "gone", "sort", "point", "team", "from_day", "to_day") values (1, 1, NULL, ' ', 1, 1, '2024-09-07', NULL);
insert into journal ("id", "op", "kind", "row", "before", "after", "salt", "pledge") values (1, 1, 'office', 1, NULL, '{"kind":"xa","name":"Xã Tân Lập"}', X'2854EEA9D42E3AC4D71DB48CC040A884', X'2C72110277A0DDB47ACBCF310556DA1926854335E383C16F0EF030488E2BEBE6');
insert into journal ("id", "op", "kind", "row", "before", "after", "salt", "pledge") values (2, 2, 'officer', 1, NULL, '{"active":0,"language":"vi","name":"tổ","role":"van_thu","tones":"cu","typing":"telex"}', X'4A1EA79913DF791DA211418456B80D99', X'D2C5427C643F186DD389A6B97D347E62A3865E7B9A255639E79DB2DF60B4C905');
insert into journal ("id", "op", "kind", "row", "before", "after", "salt", "pledge") values (3, 3, 'document', 1, NULL, '{"direction":"den","effective_on":"2021-07-18","issued_on":"2018-02-06","issuer":"Bình Nguyễn Thủy","kind":"khac","note":"tổ Trần","title":"Thủy"}', X'349CC58B68B26E6C0A990239138B79DE', X'6FCC359199CCBE6DB40A43451FC08FAEA3C0E045AE049C7C7E4D9A0E1EBF785F');
insert into journal ("id", "op", "kind", "row", "before", "after", "salt", "pledge") values (4, 4, 'hamlet', 1, NULL, '{"decision":1,"households":447,"kind":"ban","name":"Nguyễn Thủy","note":"Trần tổ Đạt Thị","valid_from":"2019-09-05"}', X'98A9A005009E618144E3940FFBC5EC1C', X'B1632DB70404F10CD6FA0DF0D95477FC887EC75CB70457377F3661D854344DB0');
insert into journal ("id", "op", "kind", "row", "before", "after", "salt", "pledge") values (5, 5, 'team', 1, NULL, '{"charter":1,"decision":1,"founded_on":"2019-12-07","hamlet":1,"households":982,"kind":"to_tu_quan_duong_pho","name":"Thị","note":"Nguyễn Nguyễn Thị","rhythm":"hang_quy","status":"de_xuat","status_document":1}', X'B73C4E405054174E391A02F1447A7BC1', X'51748181AEAE1DCDDEBC4D654183B13DF076AC25F10ED1A635084AACC4EAB844');
insert into journal ("id", "op", "kind", "row", "before", "after", "salt", "pledge") values (6, 5, 'team_step', 1, NULL, '{"document":1,"since":"2019-12-07","status":"de_xuat","team":1}', X'6AAF6A89E4F3C0789D6C1D76564F489D', X'9E2B8EF534EF58544561525AD14DD8D253F6666B1CB34B4F28E093889ED94406');
insert into journal ("id", "op", "kind", "row", "before", "after", "salt", "pledge") values (7, 6, 'team_step', 2, NULL, '{"document":1,"status":"de_xuat","team":1}', X'6767074D57C4D85AE6C05B41C5EC74E1', X'FE9500978996B3CD084CE259A2EF1E69EEF29186D81CCE889A8D31235E7D55AA');
insert into journal ("id", "op", "kind", "row", "before", "after", "salt", "pledge") values (8, 7, 'team_origin', 1, NULL, '{"document":1,"predecessor":1,"team":1}', X'4629189444708D4277B741D257C1AFB0', X'6A5CA1DD5048438F257EB740CA45146DED272971DB4E3C1E0F394F3348918BEE');
insert into journal ("id", "op", "kind", "row", "before", "after", "salt", "pledge") values (9, 8, 'person', 1, NULL, '{"name":"Thủy An Thị Ương"}', X'769BB253B1E72646D8A63822B1E72F1E', X'710506599DC9AEE79982EE6EDBE2D161DFBF442FCB2BEE777324A8EC4BEA7965');
insert into journal ("id", "op", "kind", "row", "before", "after", "salt", "pledge") values (10, 9, 'membership', 1, NULL, '{"decision":1,"left":"2025-10-26","note":"Nguyễn","person":1,"reason":"giai_the_to","role":"to_vien","team":1,"term_ends":"2024-12-25"}', X'93B259AD5E0DD9C85656661C318394FA', X'2C0244E853F2B901A5FCFDDC3431BF51B0C3F2BD3AAFFCD5AEA24DF4560E9549');
insert into journal ("id", "op", "kind", "row", "before", "after", "salt", "pledge") values (11, 10, 'meeting', 1, NULL, '{"agenda":"An An Thị","chair":"Văn","content":"Trần","estimate":0,"hamlet":1,"held_on":"2024-03-09","households":594,"kind":"lang_nghe","minutes":1,"not_held":0,"place":"Thị Ngọc Đạt","secretary":"Ngọc Đạt Bình thôn","starts":"14:57","title":"Hòa Nguyễn An Nguyễn"}', X'4ED87BAA6898495EDDEF9CD8CDE63AD0', X'1B01139B520F17A0FD7AB730B3DA7E8EDAE2F2FC512D89D9E4B108D14955A9D9');
insert into journal ("id", "op", "kind", "row", "before", "after", "salt", "pledge") values (12, 11, 'meeting_team', 1, NULL, '{"meeting":1,"team":1}', X'6E2CF73A69364E0493D4FCAF4E5C0D4F', X'52B6C2C84F3431291DCA09A52B8F4BAEC7506BB355E3ED7B2DB477E441F2EA21');
insert into journal ("id", "op", "kind", "row", "before", "after", "salt", "pledge") values (13, 12, 'tally', 1, NULL, '{"count":109,"meeting":1,"name":"Bình"}', X'845869D75DB17C662DABE1A0B7EB2F01', X'09DCD8161D945CC1E4C8A404F953C6CF13C06E52170C0699E3DE47DD4122D3A2');
insert into journal ("id", "op", "kind", "row", "before", "after", "salt", "pledge") values (14, 13, 'attendance', 1, NULL, '{"meeting":1,"person":1,"state":"co_mat"}', X'10B8408756DD2C07315D280D92B97874', X'FCF249905EE2B6387DD51087145AD317D272EEBC67D6AA819920D023B93B0AAF');
insert into journal ("id", "op", "kind", "row", "before", "after", "salt", "pledge") values (15, 14, 'task', 1, NULL, '{"document":1,"done_on":"2025-11-01","due":"2023-10-13","meeting":1,"note":"Văn Văn","outcome_document":1,"owner":"An Quý Thị","team":1,"title":"Hòa tổ Đông Bình"}', X'FFB1618E17A7BBE7AAFCBF3C3E0B9156', X'C28CD31CA723E85D8133D511E37968548A8176E6ABD10412EAE96183C8F57C5F');
insert into journal ("id", "op", "kind", "row", "before", "after", "salt", "pledge") values (16, 15, 'agency', 1, NULL, '{"guards":254,"hamlet":1,"in_scope":0,"kind":"khac","name":"Hòa Đông tổ Trần","staff":842,"valid_from":"2020-02-16"}', X'8EB9D0D4732380E8B0C1B28956AB2FBF', X'9160B41D325EEBB8F1CDA122909283426FE3F08A9CFA69BDB01F9F14E71AF491');
insert into journal ("id", "op", "kind", "row", "before", "after", "salt", "pledge") values (17, 16, 'unit_origin', 1, NULL, '{"change":"nhap_mot_phan","changed_on":"2024-11-09","document":1,"kind":"phuong","name":"Bình thôn Đông"}', X'CBD827C51701A64E2C74C010B4D82FC7', X'1925D3A7B119E3669EAE9E03F4078ED9BD2753843D37FEA31C82A05028330EDE');
insert into journal ("id", "op", "kind", "row", "before", "after", "salt", "pledge") values (18, 17, 'initiative', 1, NULL, '{"decision":1,"ended_document":1,"field":"khu_dan_cu","kind":"duong_day_nong","name":"Hòa","origin_place":"Ương","started_on":"2022-03-27","typical_document":1}', X'FCA978792304E3D91729AF0BB28DCB5E', X'26960DCC2C834711E773B581425798DC2C7F05D3954C16796419DE73BC35FC19');
insert into journal ("id", "op", "kind", "row", "before", "after", "salt", "pledge") values (19, 18, 'initiative_point', 1, NULL, '{"agency":1,"document":1,"from_day":"2020-04-21","hamlet":1,"initiative":1,"note":"Trần","place":"tổ tổ Ương An"}', X'53441AE53A917188B90AC521010BE5EC', X'D733C03950EC461B45C6ED27E7E5DE21C3CD3295E5182B69E4715B9346A34B05');
insert into journal ("id", "op", "kind", "row", "before", "after", "salt", "pledge") values (20, 19, 'initiative_team', 1, NULL, '{"from_day":"2024-09-07","point":1,"team":1}', X'65CE2547EBCD0C02B3291C53948385A1', X'B393CC992A1383E296CFD924E900E2F057A5B3271E1408D8F5CC3DA78986D35C');
insert into journal ("id", "op", "kind", "row", "before", "after", "salt", "pledge") values (21, 20, 'initiative_step', 1, NULL, '{"body":"Trần thôn Đông Ương","document":1,"done_on":"2025-09-27","initiative":1,"meeting":1,"point":1,"step":"tong_ket"}', X'5E1D2DCF4C418C7A45CA254BF98429FC', X'C385B90EE13E1E61BF509ED8FD50535B52A37373BEE80763F6D163225A232E99');
insert into journal ("id", "op", "kind", "row", "before", "after", "salt", "pledge") values (22, 21, 'asset', 1, NULL, '{"agency":1,"hamlet":1,"initiative":1,"kind":"camera","name":"Thủy"}', X'762798A346F905172F5DEA2740102263', X'19B719CE0F5467C9D4582E2C3CA5C929E243D6324FF2F62C88874E23305C9AC3');
insert into journal ("id", "op", "kind", "row", "before", "after", "salt", "pledge") values (23, 22, 'asset_count', 1, NULL, '{"as_of":"2023-03-23","asset":1,"document":1,"quantity":841}', X'FE80B8D8BA0A2B93101A065FD1638CF1', X'96B512AE1B0B090A581EDADAF8F187A58E261D9926E93088A4DD9EAE367D74B8');
insert into journal ("id", "op", "kind", "row", "before", "after", "salt", "pledge") values (24, 23, 'channel', 1, NULL, '{"from_day":"2025-12-23","hamlet":1,"initiative":1,"kind":"duong_day","name":"Quý","note":"tổ Đông","team":1}', X'0AA2548EC9D3C87EEC8A5F0A95326BCE', X'1C4E233B9490B7774B36C608D56C151D5148D582FF3308AC30B9C53BB8B4A3C7');
insert into journal ("id", "op", "kind", "row", "before", "after", "salt", "pledge") values (25, 24, 'channel_count', 1, NULL, '{"as_of":"2020-08-15","channel":1,"document":1,"members":592}', X'E66FA9578D38D5FFBF8AA854464536D2', X'8F134C14799EF221ED93BF8DF10DED0A64674D2C63086E865D3E7FFDC5993542');
insert into journal ("id", "op", "kind", "row", "before", "after", "salt", "pledge") values (26, 25, 'delegation', 1, NULL, '{"count":718,"meeting":1,"name":"Đông Đông Quý tổ"}', X'F517EF4E776486C72D4BA4CF6F1A6F6C', X'DA4115E79A772E6F34DD856D19E0B5F42A3943A285684A7297263B7140AE4EA3');
insert into journal ("id", "op", "kind", "row", "before", "after", "salt", "pledge") values (27, 26, 'media', 1, NULL, '{"channel":1,"document":1,"done_on":"2018-03-23","hamlet":1,"kind":"video","meeting":1,"quantity":805929,"title":"Thủy","unit":"clip"}', X'D58A119BFEC4EBBCCAF11A1A5210D255', X'56435525CA0E55962B7E589EEB31CC57B7FC2672771797B9A81DDBA0CC86CA13');
insert into journal ("id", "op", "kind", "row", "before", "after", "salt", "pledge") values (28, 27, 'opinion', 1, NULL, '{"answer":"Quý","answer_document":1,"answered_on":"2021-02-13","count":98,"due":"2025-11-01","hamlet":1,"meeting":1,"received_on":"2021-02-13","source":"khac","state":"tra_loi_tai_cho","team":1,"title":"Đông","told_on":"2023-12-21","topic":"thu_tuc"}', X'BD74FFEEB968BE8F7C8B2612D0D656E1', X'5BA72984FE17BD04C47D74159F9997D8895347F5CD39982B2F2EB9834FD23D27');
insert into journal ("id", "op", "kind", "row", "before", "after", "salt", "pledge") values (29, 27, 'opinion_occurrence', 1, NULL, '{"count":98,"first":1,"hamlet":1,"meeting":1,"opinion":1,"raised_on":"2021-02-13","source":"khac","team":1}', X'2F60E35124880E611CECD89DA4FFE4CA', X'D9C39E9870BA9E874570E62FB065743DBAB79881FBBB69231320BB392D6631ED');
insert into journal ("id", "op", "kind", "row", "before", "after", "salt", "pledge") values (30, 28, 'opinion_occurrence', 2, NULL, '{"count":515,"first":0,"hamlet":1,"meeting":1,"opinion":1,"raised_on":"2020-01-14","source":"thanh_nien","team":1}', X'E37641CFA0615D1756E0C1D50EFC3831', X'03515220C0BCADCA459E3181F5A61AB8248E9DA2D49DEC324CA55341CD8E7F4E');
insert into journal ("id", "op", "kind", "row", "before", "after", "salt", "pledge") values (31, 29, 'referral', 1, NULL, '{"count":635,"document":1,"kind":"khieu_nai","meeting":1,"passed_to":"Quý Thủy Trần","received_on":"2023-01-11","reference":"Văn Ngọc thôn Quý"}', X'D9FE0444C82969AD6A1925EAAC13B2ED', X'9D558C8E04B6D10CFA6C39A22A9B390791DD3A41A8F97ABF349F9FC09A61351B');
insert into journal ("id", "op", "kind", "row", "before", "after", "salt", "pledge") values (32, 30, 'committee', 1, NULL, '{"consolidated_document":1,"decision":1,"ended_on":"2024-07-20","founded_on":"2023-10-26","kind":"quy_che","level":"huyen","name":"Thị Hòa Văn tổ","note":"Văn An Đông","partners":"Đông An Ngọc","term_from":"2021-11-11"}', X'B295C14B999F88D0CE19D9696EA069E7', X'3B4103FE019109967BE6FE71B03CF752B4D525D9D6AEFA948D83ED1F59F2AF62');
insert into journal ("id", "op", "kind", "row", "before", "after", "salt", "pledge") values (33, 31, 'committee_post', 1, NULL, '{"committee":1,"from_day":"2018-10-18","name":"Nguyễn","role":"thu_ky"}', X'0F2EA99AEF0205236A48842C97C09AFC', X'0E6181B02AF3FF43599BE7065E4F5F8BD504953D70E1D1EA398E8C5DFB16559A');
insert into journal ("id", "op", "kind", "row", "before", "after", "salt", "pledge") values (34, 32, 'commendation', 1, NULL, '{"achievement":"Đạt Đạt thôn","agency":1,"decided_on":"2023-08-25","decision":1,"form":"bang_khen_bca","hamlet":1,"level":"bo","list":1,"person":1,"state":"khong_khen","target":"ca_nhan","team":1,"topic":"Văn Thủy Bình Quý"}', X'088F2D03DEBE70CB92105515F909251E', X'85FAE56E19A90A1207AB4916286CDD0EDE3E754A198E4EDCB7AED06891EDCC73');
insert into journal ("id", "op", "kind", "row", "before", "after", "salt", "pledge") values (35, 33, 'working_paper', 1, NULL, '{"author":"Ngọc An Thủy","document":1,"done_on":"2023-08-27","kind":"tai_lieu_tap_huan","meeting":1,"note":"Ngọc Quý","title":"Thị Hòa Trần","topic":"Trần"}', X'F9CF32A59870DD3279C1AC5B041AF68E', X'8F73BB8BAF72B710AF20E43F59450169ED743434A9018725EEA65E5CFB45DB3D');
insert into journal ("id", "op", "kind", "row", "before", "after", "salt", "pledge") values (36, 34, 'result_count', 1, NULL, '{"document":1,"from_day":"2018-12-11","kind":"cong_cu_ho_tro","quantity":841,"to_day":"2025-09-11","unit":"tin"}', X'9FB0ACA9ACA63837ACD9E92E54FC61C2', X'A959D19DD3F4F47896D7888A918C8C06C76ACB68270897934D22D613C2DE9CDB');
insert into journal ("id", "op", "kind", "row", "before", "after", "salt", "pledge") values (37, 35, 'data_request', 1, NULL, '{"answer_by":"2021-04-20","due_on":"2021-05-01","kind":"han_che","number":"tổ Ương tổ An","processor":0,"received_on":"2021-04-16"}', X'165462A97B6B195504AB9382BC5218EC', X'8040E2E6ECC8E56C53326C4F5D8967811C592A3A4E1D967B1FAD49721CC84FD6');
insert into journal ("id", "op", "kind", "row", "before", "after", "salt", "pledge") values (38, 36, 'breach', 1, NULL, '{"cause":"xam_nhap","found_at":"20:18","found_on":"2019-06-02","number":"thôn Bình Nguyễn","people":941,"phones":575,"report":"Đạt tổ Nguyễn Quý","report_by":"2019-06-05","reported_at":"23:28"}', X'7061D5EC44C9337DD80D05E58157EFF9', X'53E1498D5B42628261D82B9382D4287C57440921700EAD7DCD9070D340BE0353');
insert into journal ("id", "op", "kind", "row", "before", "after", "salt", "pledge") values (39, 37, 'criteria_set', 1, NULL, '{"aimed":0,"code":"Thủy thôn Ương","combinator":"ratio","confirmed":0,"note":"thôn Quý Ương","source":"Nguyễn","strength":"sample","target":"co_quan","title":"Đông Đông","title_en":"Thủy Đạt Văn"}', X'03C95B4613C0E34ABCD0DB501112ADE2', X'A311BBE3D67866B68A9E1A624115C7A3C58ADC493199A71689C2B6B85AB096F5');
insert into journal ("id", "op", "kind", "row", "before", "after", "salt", "pledge") values (40, 38, 'criterion', 1, NULL, '{"article":"Ngọc","code":"An Trần Bình Quý","combinator":"at_least","combinator_least":390551,"confirmed":0,"criteria_set":1,"evidence":"Văn","gate":0,"guidance":"Thị tổ An","kind":"ratio","rollup":"none","rollup_least":-704719,"seq":534,"unit":"Trần Quý"}', X'3F6ADE9D5F5ECFC7C534E9329ABCA646', X'FD18AC22E0341201861B341CBEF13926CE2E226B9CF884575830B256EE145D47');
insert into journal ("id", "op", "kind", "row", "before", "after", "salt", "pledge") values (41, 39, 'assessment', 1, NULL, '{"aim":"lam_sach","criteria_set":1,"decided_on":"2021-05-07","decision":1,"due":"2020-09-25","from_day":"2019-05-26","hamlet":1,"round":"Trần Hòa Thị","status":"dang_ky","team":1}', X'12B07F0BD2A85892A84DCD9B97C27F0E', X'F7F3B03D651A6B12270A1C2EE9474FA474352C9227469195A6D07AA92FB09F95');
insert into journal ("id", "op", "kind", "row", "before", "after", "salt", "pledge") values (42, 40, 'assessment_item', 1, NULL, '{"as_of":"2018-03-23","assessment":1,"carried":1,"criterion":1,"decided":"unknown","due":"2021-04-27","source":1,"value":480395,"verdict":"unknown","verified":"unknown"}', X'30A2E619AB9A39BADE3B1CCF06472149', X'1597BCB22A8CDB0DC79962F19503FD7255E6FE47ADD96E67097EE9C8EEA1FC24');
insert into journal ("id", "op", "kind", "row", "before", "after", "salt", "pledge") values (43, 41, 'evidence', 1, NULL, '{"document":1,"item":1,"note":"tổ","proves_on":"2025-08-03"}', X'EAF324B7C33C3F26E43DA94E8C368BED', X'D8D5914C1FA0BC39BFE7E9FC1F6841C546FBD651B8BE1A1C66C02022FF361DDD');
insert into journal ("id", "op", "kind", "row", "before", "after", "salt", "pledge") values (44, 42, 'signatory', 1, NULL, '{"authority":"tl","decision":1,"head_post":"Đạt Văn Quý Ương","name":"Ương","post":"thôn Văn","valid_from":"2021-05-08"}', X'7ABB7430D042DE9422512352DBD77771', X'1EFEAF37A71EEE9B9097D11C0E5C5A011677C9BD7AD737DA70EF8659D145426F');
insert into journal ("id", "op", "kind", "row", "before", "after", "salt", "pledge") values (45, 43, 'report', 1, NULL, '{"from_day":"2023-07-23","period":"An Đông An","scheme":"Văn","signatory":1,"template":"Đạt Đông","title":"Văn Văn An thôn","to_day":"2019-05-01"}', X'DC710A5352CD654FD29D9C2BEBC95120', X'444C0EB2FDD88D214AF3BE0AD72E2CBD0522570168808B3F8302C198CC0FCF43');
insert into journal ("id", "op", "kind", "row", "before", "after", "salt", "pledge") values (46, 44, 'report_part', 1, NULL, '{"part":"Thủy Đông Thị","report":1,"text":"An Văn"}', X'7651073393A28CE030F76FFD302E7CF5', X'C474A866D45711CCC6B452682C0BC030F8BF6DF6B4B1DB804F57F7BD770C86B9');
insert into journal ("id", "op", "kind", "row", "before", "after", "salt", "pledge") values (47, 45, 'number_gap', 1, NULL, '{"kind":"khac","number":628,"reason":"Đạt Văn Đông An","year":15}', X'F4D52448205A9214C5AA21CADAB6E965', X'B5B63426F82A97E36AD49005FFD9A492A23DBBA735A6A2BDB30F3DC9CFB093D9');
insert into journal ("id", "op", "kind", "row", "before", "after", "salt", "pledge") values (48, 46, 'hamlet', 2, NULL, '{"decision":1,"kind":"thon","name":"Thôn Một"}', X'21E5C46E71A7D3CEC76BE273FEADD0DB', X'9FE4AA550408E975E9F80A453A5F3AEDB622072150D89D481EE27E6C724C18C6');
insert into journal ("id", "op", "kind", "row", "before", "after", "salt", "pledge") values (49, 47, 'hamlet', 3, NULL, '{"decision":1,"kind":"thon","name":"Thôn Hai"}', X'2BAC067580DC7EB7D4B0308678AB14CE', X'BACE3107807AAFD982B9A45C7C33E5717E768AAC419AD77541803013F5EC4DBD');
insert into journal ("id", "op", "kind", "row", "before", "after", "salt", "pledge") values (50, 48, 'hamlet', 3, '{"decision":1,"kind":"thon","name":"Thôn Hai"}', '{"decision":1,"households":90,"kind":"thon","name":"Thôn Hai"}', X'A511CB5626D1012ED8389644DD3423DD', X'3CAF45387A56B56409B26A77A0DAFC60E86C287F2CC8CB91F97709721D6456C2');
insert into journal ("id", "op", "kind", "row", "before", "after", "salt", "pledge") values (51, 49, 'hamlet', 3, '{"decision":1,"households":90,"kind":"thon","name":"Thôn Hai"}', '{"decision":1,"kind":"thon","name":"Thôn Hai"}', X'17F4A292505DD1B333CBA69C9693A536', X'35F21E8879216E59F22C5641C157C8D6AE9419DD663594A68F34BCBE4A473B48');
insert into journal ("id", "op", "kind", "row", "before", "after", "salt", "pledge") values (52, 50, 'hamlet', 3, '{"decision":1,"kind":"thon","name":"Thôn Hai"}', '{"decision":1,"gone":50,"kind":"thon","name":"Thôn Hai"}', X'BB94EEC96A97F857F0D66868C1021F71', X'236033C2948F717430E222623D91AAD72D1324E8BB37754B889ECBC2C6689382');
insert into media ("id", "rev", "gone", "sort", "title", "kind", "quantity", "unit", "done_on", "hamlet", "meeting", "channel", "document", "note") values (1, 1, NULL, 'ZLaf 2', 'Thủy', 'video', 805929, 'clip', '2018-03-23', 1, 1, 1, 1, NULL);
insert into meeting ("id", "rev", "gone", "sort", "kind", "title", "held_on", "starts", "ends", "place", "hamlet", "chair", "secretary", "agenda", "content", "conclusions", "guests", "households", "headcount", "estimate", "not_held", "not_held_reason", "minutes", "note") values (1, 1, NULL, 'LSA!RKafIR!AR!RKafIR 1303', 'lang_nghe', 'Hòa Nguyễn An Nguyễn', '2024-03-09', '14:57', NULL, 'Thị Ngọc Đạt', 1, 'Văn', 'Ngọc Đạt Bình thôn', 'An An Thị', 'Trần', NULL, NULL, 594, NULL, 0, 0, NULL, 1, NULL);
insert into meeting_team ("id", "rev", "gone", "sort", "meeting", "team") values (1, 1, NULL, ' ', 1, 1);
insert into membership ("id", "rev", "gone", "sort", "person", "team", "role", "joined", "since", "left", "reason", "decision", "term_ends", "note") values (1, 1, NULL, '     ', 1, 1, 'to_vien', NULL, NULL, '2025-10-26', 'giai_the_to', 1, '2024-12-25', 'Nguyễn');
insert into number_gap ("id", "rev", "gone", "sort", "kind", "year", "number", "reason") values (1, 1, NULL, '3628!215 ', 'khac', 15, 628, 'Đạt Văn Đông An');
insert into office ("id", "rev", "gone", "sort", "name", "kind", "code", "province", "parent_line", "issuer_line", "place", "number_suffix") values (1, 1, NULL, 'eA!ZCR!PCV 305', 'Xã Tân Lập', 'xa', NULL, NULL, NULL, NULL, NULL, NULL);
insert into officer ("id", "rev", "gone", "sort", "name", "language", "active", "role", "account", "typing", "tones") values (1, 1, NULL, 'ZT 2', 'tổ', 'vi', 0, 'van_thu', NULL, 'telex', 'cu');
insert into op ("id", "token", "at", "who", "account", "version", "what", "root", "undone", "salt", "pledge", "seal") values (1, NULL, '2026-11-22T09:00:00', 'tuquan', 'hoa', '0.1.0', '{"key":"op-found","args":[["name",{"Text":"Xã Tân Lập"}]]}', NULL, NULL, X'5CFA2484589EE82AE85A23C04AAA9A7B', X'91761049B02154B7EB30C3244B137FA9A2D498A6FD450A4920941F0DA35DC718', X'AF33BF2F382D8770939217FED9A7B11BDAB17076B2017B8C5C62644075537501');
insert into op ("id", "token", "at", "who", "account", "version", "what", "root", "undone", "salt", "pledge", "seal") values (2, NULL, '2026-11-22T09:00:00', 'hoa', 'hoa', '0.1.0', '{"key":"op-add","args":[["kind",{"Word":"officer"}],["name",{"Text":"tổ"}]]}', NULL, NULL, X'68FCBECC0369914C1895CEEA2ED5343B', X'81E309CCBC978354B3BFD25AAB23A6956397AFFF60E4DF3C736EA709D1982997', X'0DC61382444A67F53F16800DC627A03EA0DB73927B4FFCCE56D4E787013EFC98');
insert into op ("id", "token", "at", "who", "account", "version", "what", "root", "undone", "salt", "pledge", "seal") values (3, NULL, '2026-11-22T09:00:00', 'hoa', 'hoa', '0.1.0', '{"key":"op-add","args":[["kind",{"Word":"document"}],["name",{"Text":"Thủy"}]]}', NULL, NULL, X'8822748ADF202B865C995C66E567FFA6', X'961EB5D152137428F619522865F8F12E41D55B6F78E1CCAFC1541538C9850299', X'4513B72B4813E82ED363BBD80CCD38CC09F9AB838A8CF65EE34815061E84CDE2');
insert into op ("id", "token", "at", "who", "account", "version", "what", "root", "undone", "salt", "pledge", "seal") values (4, NULL, '2026-11-22T09:00:00', 'hoa', 'hoa', '0.1.0', '{"key":"op-add","args":[["kind",{"Word":"hamlet"}],["name",{"Text":"Nguyễn Thủy"}]]}', NULL, NULL, X'450978C149258B6CAB9FE5223C265153', X'1F3909EFA718B912AB9FE3DFF675DD5035BED4ABF0DB536EB575AD06F91DC0BE', X'7D5BE2638454EAE8C224F16675F8EA6BCBB49D20033076FF097D27EA3BC2DC32');
insert into op ("id", "token", "at", "who", "account", "version", "what", "root", "undone", "salt", "pledge", "seal") values (5, NULL, '2026-11-22T09:00:00', 'hoa', 'hoa', '0.1.0', '{"key":"op-add","args":[["kind",{"Word":"team"}],["name",{"Text":"Thị"}]]}', NULL, NULL, X'6A2CEFE5FEEFDAC54280A3B85E0817F4', X'32EBE4A3B8A74D1EBB1FFA16D758939B6EC19C5CF04F27DBE5E3620FDCDE3E99', X'D9F8A09E070A399289518951615DF4C0A4531D205F28EC696E2B2FBA471554F9');
insert into op ("id", "token", "at", "who", "account", "version", "what", "root", "undone", "salt", "pledge", "seal") values (6, NULL, '2026-11-22T09:00:00', 'hoa', 'hoa', '0.1.0', '{"key":"op-add","args":[["kind",{"Word":"team-step"}],["name",{"Text":"Thị"}]]}', NULL, NULL, X'B02632AB4FA9022EB996C94E5D915309', X'6F5CC98CD070CDD075A1E32842361C48C8DA3432D381DF7CA4EBEED7B8DF9C26', X'CF2A2C64AA232FCA5A51F39CF8B9CD600CF115D1BD81A8F1C5916B7E80F3060A');
insert into op ("id", "token", "at", "who", "account", "version", "what", "root", "undone", "salt", "pledge", "seal") values (7, NULL, '2026-11-22T09:00:00', 'hoa', 'hoa', '0.1.0', '{"key":"op-add","args":[["kind",{"Word":"team-origin"}],["name",{"Text":"Thị"}]]}', NULL, NULL, X'FDF14A553E9B07E4B303C7434D4B6F38', X'906AD44AC12248934BA1FE1B231D3EEB9F27BDCC6D6C756B21A4EBBED64CBEF8', X'0F679E43955010BADCBC7D203818649819EB52933E90A230911D56330C2386F6');
insert into op ("id", "token", "at", "who", "account", "version", "what", "root", "undone", "salt", "pledge", "seal") values (8, NULL, '2026-11-22T09:00:00', 'hoa', 'hoa', '0.1.0', '{"key":"op-add","args":[["kind",{"Word":"person"}],["name",{"Text":"Thủy An Thị Ương"}]]}', NULL, NULL, X'351B55D34366E8A48CF94C0BE3C394E4', X'7355ABDBF27700D6B3905ED36CA08F3FB7F9B24BDBDEE5B798D19ACF909479CC', X'1A218CCE0A735306DFAFE298CED5C219B3FC98BAFA98F05667ED748290DB91AF');
insert into op ("id", "token", "at", "who", "account", "version", "what", "root", "undone", "salt", "pledge", "seal") values (9, NULL, '2026-11-22T09:00:00', 'hoa', 'hoa', '0.1.0', '{"key":"op-add","args":[["kind",{"Word":"membership"}],["name",{"Text":"Thủy An Thị Ương"}]]}', NULL, NULL, X'3DBFAA1E102A74E0866EA5FDDFAFD7F9', X'23F48F24CF93008D10A77DC6E0F4F8E4C5832D23413747B58094065B3F62F410', X'B740BAF35B56201B8E442B21A21D4D1832FF3E6D887A209AC5104D15245B67B3');
insert into op ("id", "token", "at", "who", "account", "version", "what", "root", "undone", "salt", "pledge", "seal") values (10, NULL, '2026-11-22T09:00:00', 'hoa', 'hoa', '0.1.0', '{"key":"op-add","args":[["kind",{"Word":"meeting"}],["name",{"Text":"Hòa Nguyễn An Nguyễn"}]]}', NULL, NULL, X'878D278C44D759247BA85A24E3A098C5', X'D018A8A144D125AB22F33F1851EB157F64432A21CF541509E237A94DEA148990', X'07B34C52308FDBFB4B296A793DD8D35568FB7F9C6B87BA09E11FF1C2BD9A3D4E');
insert into op ("id", "token", "at", "who", "account", "version", "what", "root", "undone", "salt", "pledge", "seal") values (11, NULL, '2026-11-22T09:00:00', 'hoa', 'hoa', '0.1.0', '{"key":"op-add","args":[["kind",{"Word":"meeting-team"}],["name",{"Text":"Thị"}]]}', NULL, NULL, X'0297D43E12FA232D26B50E8DA2E3A65A', X'DCCC694C63B0FA4182151D678209B00D3BA1648DD7DC8737FB390840D31C8254', X'2690C579129400F104A4026D32976D7E965198DC94D684280C00789FBC572C78');
insert into op ("id", "token", "at", "who", "account", "version", "what", "root", "undone", "salt", "pledge", "seal") values (12, NULL, '2026-11-22T09:00:00', 'hoa', 'hoa', '0.1.0', '{"key":"op-add","args":[["kind",{"Word":"tally"}],["name",{"Text":"Bình"}]]}', NULL, NULL, X'9BD8EB644281C4047AD8522F98BEE1A1', X'8CC69DF9D9C44CB82C1ED7A033B681EFEDB371119B78AD21473611CCF9C5FB34', X'6677D4F3EDF6F83A84B69DF9CD509C7D646ECCD0330F348B6C379373D27E3295');
insert into op ("id", "token", "at", "who", "account", "version", "what", "root", "undone", "salt", "pledge", "seal") values (13, NULL, '2026-11-22T09:00:00', 'hoa', 'hoa', '0.1.0', '{"key":"op-add","args":[["kind",{"Word":"attendance"}],["name",{"Text":"Thủy An Thị Ương"}]]}', NULL, NULL, X'CEE2B1F8E69165FAE1AFCAC9F67298D5', X'A360EDBDEDFCCF8C67A9AE0759D11539A5FBA32D8E4133C9A06107E6D9C7C9CE', X'2E098D5ABADFC5F35E5627D44AFFC7C9727398B0D20AAFE6F4D2B1AA7FCB70C3');
insert into op ("id", "token", "at", "who", "account", "version", "what", "root", "undone", "salt", "pledge", "seal") values (14, NULL, '2026-11-22T09:00:00', 'hoa', 'hoa', '0.1.0', '{"key":"op-add","args":[["kind",{"Word":"task"}],["name",{"Text":"Hòa tổ Đông Bình"}]]}', NULL, NULL, X'1D3C21D93C0436A14C1C8509379C3F60', X'E14E7CED9855D3032BF884424267B4B81F756F66B2E438DB99E3DBD1747D5B49', X'E0193DEBE3DEC4DC411CA3B8CB63872B44881966596A82D00A5ABEB9FB2DB654');
insert into op ("id", "token", "at", "who", "account", "version", "what", "root", "undone", "salt", "pledge", "seal") values (15, NULL, '2026-11-22T09:00:00', 'hoa', 'hoa', '0.1.0', '{"key":"op-add","args":[["kind",{"Word":"agency"}],["name",{"Text":"Hòa Đông tổ Trần"}]]}', NULL, NULL, X'81FA90975E4971C4C049F0C37C08D19C', X'29C257053CF39C7C31B44102E72471A79786B70D43E23AA49E80AA39FD43943C', X'DDD0E8275D30A6FC2F10D8A958D6B43DC18CAE6214882BCA350D4F2FB7B20000');
insert into op ("id", "token", "at", "who", "account", "version", "what", "root", "undone", "salt", "pledge", "seal") values (16, NULL, '2026-11-22T09:00:00', 'hoa', 'hoa', '0.1.0', '{"key":"op-add","args":[["kind",{"Word":"unit-origin"}],["name",{"Text":"Bình thôn Đông"}]]}', NULL, NULL, X'D675912F7C54AADF26DBFDF261C36656', X'F4D28EC19F2778C3663DCF3A1A11C5052DD71374F16ED84C85CC10149E8187C8', X'B222814E999C7319FCB74AAA72D49A978B5A108FE88FE92E1470F0DA4EC21356');
insert into op ("id", "token", "at", "who", "account", "version", "what", "root", "undone", "salt", "pledge", "seal") values (17, NULL, '2026-11-22T09:00:00', 'hoa', 'hoa', '0.1.0', '{"key":"op-add","args":[["kind",{"Word":"initiative"}],["name",{"Text":"Hòa"}]]}', NULL, NULL, X'8A6E7E9BEC0B1BB7E3C597A893855135', X'616625A984AB75F94C9BDA9E68E7F0A49E782854FE00E8680BAA50F241D412C8', X'6F96C5BFCB3F3CDF653155F32C3D9793CAC7B1F90B5049C4E78CC73DCDFE956B');
insert into op ("id", "token", "at", "who", "account", "version", "what", "root", "undone", "salt", "pledge", "seal") values (18, NULL, '2026-11-22T09:00:00', 'hoa', 'hoa', '0.1.0', '{"key":"op-add","args":[["kind",{"Word":"initiative-point"}],["name",{"Text":"Hòa – Nguyễn Thủy"}]]}', NULL, NULL, X'0CB677F7D22B3823DF103920D83CC8D5', X'BC21769D3C3BF814AF9134B6C4657C454C899735A8661F46145FC0C964A5932C', X'710C9373E75EACC8F10BD62FFF2F67DB428982BC7A8C729FC5837379AEF9698A');
insert into op ("id", "token", "at", "who", "account", "version", "what", "root", "undone", "salt", "pledge", "seal") values (19, NULL, '2026-11-22T09:00:00', 'hoa', 'hoa', '0.1.0', '{"key":"op-add","args":[["kind",{"Word":"initiative-team"}],["name",{"Text":"Thị"}]]}', NULL, NULL, X'17873561CAEF6D59EFA8DF111AD9F94F', X'AD3039DA50218460AB5AD65BA300043CB975AC8ACA1CEC154C7D99616AA72CDE', X'733A41E935306E3EE4D3A5F85802B360284A946A2A024D806047B4D8742D0FFB');
insert into op ("id", "token", "at", "who", "account", "version", "what", "root", "undone", "salt", "pledge", "seal") values (20, NULL, '2026-11-22T09:00:00', 'hoa', 'hoa', '0.1.0', '{"key":"op-add","args":[["kind",{"Word":"initiative-step"}],["name",{"Text":"Hòa"}]]}', NULL, NULL, X'507DAE5453F0D69CE4D2CDF6E0DA07CD', X'28D8F103B4668E6194DB0689CAAE722928A17C8B127E706A7516B639B37CDA67', X'DD5DDC7FA1BB1457CBA97E4B60CDDBD9CDC144582C9A5F9AD64CD0F32F122F17');
insert into op ("id", "token", "at", "who", "account", "version", "what", "root", "undone", "salt", "pledge", "seal") values (21, NULL, '2026-11-22T09:00:00', 'hoa', 'hoa', '0.1.0', '{"key":"op-add","args":[["kind",{"Word":"asset"}],["name",{"Text":"Thủy"}]]}', NULL, NULL, X'B6166FDD6CD3F5A4923C33FBA82F917A', X'E824F0A68EB9E73AB3642E894045068899C938243815B50A88697CC393DC3FFE', X'1A3C5D12E6EF5CB2BD4B0F40C04B48DA42FE29BB58F9E8D4DCCDB0B9695BC07A');
insert into op ("id", "token", "at", "who", "account", "version", "what", "root", "undone", "salt", "pledge", "seal") values (22, NULL, '2026-11-22T09:00:00', 'hoa', 'hoa', '0.1.0', '{"key":"op-add","args":[["kind",{"Word":"asset-count"}],["name",{"Text":"Thủy"}]]}', NULL, NULL, X'7E44CF66F5E8BF65B691A945D89452C0', X'EEDA17364E8B9D3A7B78A02AA531A636DD7BC48D526E759362B68FA588E82D43', X'55A25DC280F97723F6909F0DA11C791F2C055FBDCF355C72FCDB35290CDCE239');
insert into op ("id", "token", "at", "who", "account", "version", "what", "root", "undone", "salt", "pledge", "seal") values (23, NULL, '2026-11-22T09:00:00', 'hoa', 'hoa', '0.1.0', '{"key":"op-add","args":[["kind",{"Word":"channel"}],["name",{"Text":"Quý"}]]}', NULL, NULL, X'87684FBF78EE2FA16327AC152A90EBE6', X'5018CF9622B7383BFE60ABF86142C706E513F7EC85E3D5FEC9C339AD5AB91A53', X'F744D02EE48BBD571BDA219A343952559986E53343FAC9F08A1ED66DCCE93E13');
insert into op ("id", "token", "at", "who", "account", "version", "what", "root", "undone", "salt", "pledge", "seal") values (24, NULL, '2026-11-22T09:00:00', 'hoa', 'hoa', '0.1.0', '{"key":"op-add","args":[["kind",{"Word":"channel-count"}],["name",{"Text":"Quý"}]]}', NULL, NULL, X'77262D725E1E025624BD7AB6955ED4B3', X'46EB145B653DAD14FDC9C09F2002223646C82E1589203A0BC73BB11268AD0C44', X'3B35C49F27E888EEFCE7C106B7A6B5816FDA886FBA18ECBE05715C7361A9FEE6');
insert into op ("id", "token", "at", "who", "account", "version", "what", "root", "undone", "salt", "pledge", "seal") values (25, NULL, '2026-11-22T09:00:00', 'hoa', 'hoa', '0.1.0', '{"key":"op-add","args":[["kind",{"Word":"delegation"}],["name",{"Text":"Đông Đông Quý tổ"}]]}', NULL, NULL, X'2A92976D9CB670BE051A643B7AD892A4', X'2B93DD75F1E8D0B2F2EBA1C32418FA311984744B080DE4C75D642E1B773D7A3C', X'AACB877095CBACD60450BBCFFC586B6B4ECBEB2963FBD59AAC141D25B47189EB');
insert into op ("id", "token", "at", "who", "account", "version", "what", "root", "undone", "salt", "pledge", "seal") values (26, NULL, '2026-11-22T09:00:00', 'hoa', 'hoa', '0.1.0', '{"key":"op-add","args":[["kind",{"Word":"media"}],["name",{"Text":"Thủy"}]]}', NULL, NULL, X'25AE5BD9F94C1801F768DB815D3D12BC', X'115CD49F3B97EB843B4A0BE83803C67940DDD41906090F157FC72A61CDD12392', X'E4AA2FA7D21DB35FB97445958E079F5F65C30224BA332566C2446EA643DEE3D5');
insert into op ("id", "token", "at", "who", "account", "version", "what", "root", "undone", "salt", "pledge", "seal") values (27, NULL, '2026-11-22T09:00:00', 'hoa', 'hoa', '0.1.0', '{"key":"op-add","args":[["kind",{"Word":"opinion"}],["name",{"Text":"Đông"}]]}', NULL, NULL, X'FCDB209F6DCCE32F53E02D3376219B22', X'13364EEC6ED06442DBEEF878FE4973CC2C898CB9DAF5A5C78274DB99D8042660', X'055C7CFA53E70BE7A5EDDBDF43D918DBCEC4427DB31CC03DFAF94F473519FED4');
insert into op ("id", "token", "at", "who", "account", "version", "what", "root", "undone", "salt", "pledge", "seal") values (28, NULL, '2026-11-22T09:00:00', 'hoa', 'hoa', '0.1.0', '{"key":"op-add","args":[["kind",{"Word":"opinion-occurrence"}],["name",{"Text":"Đông"}]]}', NULL, NULL, X'B9D81BCEC021AC0D6116AFEA7E08555D', X'61F0BF10CBA1FBD369651F008F2022C9023DF23FFA9548B21DDC8EDF24999460', X'F80F963CD535B021DF58B25312E1AA5017A6C17E82A0B1EBEEAD779EE2A5C697');
insert into op ("id", "token", "at", "who", "account", "version", "what", "root", "undone", "salt", "pledge", "seal") values (29, NULL, '2026-11-22T09:00:00', 'hoa', 'hoa', '0.1.0', '{"key":"op-add","args":[["kind",{"Word":"referral"}],["name",{"Text":"Văn Ngọc thôn Quý"}]]}', NULL, NULL, X'449DD851BB6158AD114145FDA162F341', X'1D591EDB35CAB53B8918FEBF92BD5422619DE213A17BB78E12DF4B6BBD3D5255', X'950162991431E91A01054723369B5760E4056686B748071A64E751BDB86E77A0');
insert into op ("id", "token", "at", "who", "account", "version", "what", "root", "undone", "salt", "pledge", "seal") values (30, NULL, '2026-11-22T09:00:00', 'hoa', 'hoa', '0.1.0', '{"key":"op-add","args":[["kind",{"Word":"committee"}],["name",{"Text":"Thị Hòa Văn tổ"}]]}', NULL, NULL, X'751AEBC79E037EC8D6ED683DA70464AC', X'FC73176F1FB9E55DA82AADC1A83A7445D92EA1A215A0CB4EF9D6949018D881EC', X'C8694CD2E567FE58C02DB5F407F0085302FEB0482EE5F90005257047C8C06EBF');
insert into op ("id", "token", "at", "who", "account", "version", "what", "root", "undone", "salt", "pledge", "seal") values (31, NULL, '2026-11-22T09:00:00', 'hoa', 'hoa', '0.1.0', '{"key":"op-add","args":[["kind",{"Word":"committee-post"}],["name",{"Text":"Nguyễn"}]]}', NULL, NULL, X'35BEA3A798717E65C76F559372E84D22', X'D233026F5E1D1B47F256F95493B234790CB99289DA5EC9941657AC4A0FC19DF7', X'71BA1F3792866FF8CB87A96271F69CCE3F420453A09B93F18C02CC869A1ED61C');
insert into op ("id", "token", "at", "who", "account", "version", "what", "root", "undone", "salt", "pledge", "seal") values (32, NULL, '2026-11-22T09:00:00', 'hoa', 'hoa', '0.1.0', '{"key":"op-add","args":[["kind",{"Word":"commendation"}],["name",{"Text":"Thủy An Thị Ương"}]]}', NULL, NULL, X'509B1715D4A36668F489F380D79EC69D', X'387B974AB55398ED837B2B1A1F92C85AA2C60038BB4F1E3864053A745D55CD0B', X'E1D952F843238A250D949F64A1D59F38D063FFDB56A386F0062F1E76B2A44ACC');
insert into op ("id", "token", "at", "who", "account", "version", "what", "root", "undone", "salt", "pledge", "seal") values (33, NULL, '2026-11-22T09:00:00', 'hoa', 'hoa', '0.1.0', '{"key":"op-add","args":[["kind",{"Word":"working-paper"}],["name",{"Text":"Thị Hòa Trần"}]]}', NULL, NULL, X'EA0EE53155EDA909336C439A7F15ED11', X'BD3BEA6239A7AA4E42DE5DB6159D78761E47FDFD051EC9958C0DB7A36AE24572', X'A215CC24C1CAFBAD336CB8BAE662035FB3105DC3253EE2856802EFEBE57B9FE4');
insert into op ("id", "token", "at", "who", "account", "version", "what", "root", "undone", "salt", "pledge", "seal") values (34, NULL, '2026-11-22T09:00:00', 'hoa', 'hoa', '0.1.0', '{"key":"op-add","args":[["kind",{"Word":"result-count"}],["name",{"Text":"Thủy"}]]}', NULL, NULL, X'8813729FEED05F2D39C07BDE900AFDCC', X'06F13C8DF20BA99AFDE15D86426CE3142CA4575284B5B17430F746AAD08087DD', X'8F0A87E25751DADDCAF55A9CCC37F14A6020AEC975596997288F8B9FCCA2E99F');
insert into op ("id", "token", "at", "who", "account", "version", "what", "root", "undone", "salt", "pledge", "seal") values (35, NULL, '2026-11-22T09:00:00', 'hoa', 'hoa', '0.1.0', '{"key":"op-add","args":[["kind",{"Word":"data-request"}],["name",{"Text":"tổ Ương tổ An"}]]}', NULL, NULL, X'A739BAE9CA61CB3DA9C5189B83138C35', X'0CF17A9DC473184CADA1335BA6231DE0B32609142273E8F583AB5CC47726E440', X'9EE54D98C43DAE3BE9F7E71874E0961221CA78DC206A7133335267AF0DF5517A');
insert into op ("id", "token", "at", "who", "account", "version", "what", "root", "undone", "salt", "pledge", "seal") values (36, NULL, '2026-11-22T09:00:00', 'hoa', 'hoa', '0.1.0', '{"key":"op-add","args":[["kind",{"Word":"breach"}],["name",{"Text":"thôn Bình Nguyễn"}]]}', NULL, NULL, X'1C85AACF547324728162B96A3910FA64', X'EE6C6A8A173918662351EEEE70EDFB6A47D4B427EFFF5F46091E47999BE4D1D9', X'90D64F2A29F56B3484E110940CB3A10027FEEEDBE53E9AD2C0663F2642D6A489');
insert into op ("id", "token", "at", "who", "account", "version", "what", "root", "undone", "salt", "pledge", "seal") values (37, NULL, '2026-11-22T09:00:00', 'hoa', 'hoa', '0.1.0', '{"key":"op-add","args":[["kind",{"Word":"criteria-set"}],["name",{"Text":"Đông Đông"}]]}', NULL, NULL, X'9FD346B42CC636EE375FE37CAB988135', X'84E6FF5EBFBD144291BDF278FFAFF4EF1F289D9ABFAE2F9EAE24C184817CFDB6', X'586610DCAE1401CF2558C54631BB5A903C7F18C13A5CC257C7B823D9D1116A11');
insert into op ("id", "token", "at", "who", "account", "version", "what", "root", "undone", "salt", "pledge", "seal") values (38, NULL, '2026-11-22T09:00:00', 'hoa', 'hoa', '0.1.0', '{"key":"op-add","args":[["kind",{"Word":"criterion"}],["name",{"Text":"An Trần Bình Quý"}]]}', NULL, NULL, X'3405C87729F3A18C158E78A01BA41A49', X'7D30C48CBD454C4B0FE7F66380F15B8BA37BB4D996EE2B1ADE7865D23243EFB9', X'4AFF182249413C349E40D18D0DB0A006D550ADD679482622D356BD3D4F4D8C7C');
insert into op ("id", "token", "at", "who", "account", "version", "what", "root", "undone", "salt", "pledge", "seal") values (39, NULL, '2026-11-22T09:00:00', 'hoa', 'hoa', '0.1.0', '{"key":"op-add","args":[["kind",{"Word":"assessment"}],["name",{"Text":"Đông Đông"}]]}', NULL, NULL, X'4C9E0C01DDB5CD2D9219846DC3AB8118', X'022A4295C49AE18A47555B8BEFC8978CB4204E4E665EDDF1CDE84798C7ED0B39', X'0168153086BB84B65C0D262D7B26519D4D64BE75DB3DFA2A52C210B66939F10F');
insert into op ("id", "token", "at", "who", "account", "version", "what", "root", "undone", "salt", "pledge", "seal") values (40, NULL, '2026-11-22T09:00:00', 'hoa', 'hoa', '0.1.0', '{"key":"op-add","args":[["kind",{"Word":"assessment-item"}],["name",{"Text":"An Trần Bình Quý"}]]}', NULL, NULL, X'DA5BEB05184B1E58218F9D850F9352B8', X'FC8A0561D57A6C15C4D59884F25DF8BEB6918DDE210D67A7C59ED9BF9C5A468F', X'5B6C02F8CB65BEED8475B785FD23840D102B007406400474E33FAF4713CDEE99');
insert into op ("id", "token", "at", "who", "account", "version", "what", "root", "undone", "salt", "pledge", "seal") values (41, NULL, '2026-11-22T09:00:00', 'hoa', 'hoa', '0.1.0', '{"key":"op-add","args":[["kind",{"Word":"evidence"}],["name",{"Text":"Thủy"}]]}', NULL, NULL, X'F5B1CF6867DAE00410E5F33056A03F30', X'DF5F878D8630F32072D7258F72AD7A325E69AB6FBCF12A870EE67A5EB6316879', X'C04692C65F1B3E6774AC207BDEDBA2571332C6FFF707A121908F0C68E0E171A0');
insert into op ("id", "token", "at", "who", "account", "version", "what", "root", "undone", "salt", "pledge", "seal") values (42, NULL, '2026-11-22T09:00:00', 'hoa', 'hoa', '0.1.0', '{"key":"op-add","args":[["kind",{"Word":"signatory"}],["name",{"Text":"Ương"}]]}', NULL, NULL, X'F949EAF3275AB0FE62EBBC4BC6309DE4', X'585B5DF9DD43D58AEB3E37DF53B01BE4D28B1F9E2D55801BB11F74375F3F78F0', X'5B3C4828EA5E5A9F5BF26A751BA3977F0640C2B5E8AD9BD79CC15C5026CD3C50');
insert into op ("id", "token", "at", "who", "account", "version", "what", "root", "undone", "salt", "pledge", "seal") values (43, NULL, '2026-11-22T09:00:00', 'hoa', 'hoa', '0.1.0', '{"key":"op-add","args":[["kind",{"Word":"report"}],["name",{"Text":"Văn Văn An thôn"}]]}', NULL, NULL, X'FE00EE8F896B40419B5C7117B12258AB', X'7FEA4B1EA8708007E8B851BE85FCADE93D57F711FAA95903F098E4E7C769DC09', X'8232285AAB0A533F4A7211DE094679F795DA8136D6106E04EA94BD27CE562CB0');
insert into op ("id", "token", "at", "who", "account", "version", "what", "root", "undone", "salt", "pledge", "seal") values (44, NULL, '2026-11-22T09:00:00', 'hoa', 'hoa', '0.1.0', '{"key":"op-add","args":[["kind",{"Word":"report-part"}],["name",{"Text":"Thủy Đông Thị"}]]}', NULL, NULL, X'49464476D11DF4A991AACDC2CF797128', X'FAB0F8A22E6024D9DB43D62AB3057E2A081390B4F96B01A11A87D48A8FA3B39A', X'C0321F51B1DC703C6900E2A8D4A061FBA955728C066A769AC2E37B7FF97CA337');
insert into op ("id", "token", "at", "who", "account", "version", "what", "root", "undone", "salt", "pledge", "seal") values (45, NULL, '2026-11-22T09:00:00', 'hoa', 'hoa', '0.1.0', '{"key":"op-add","args":[["kind",{"Word":"number-gap"}],["name",{"Text":"628/15"}]]}', NULL, NULL, X'74B337D572BEA5B049B070050E2B22A1', X'881F0DA5864B86A3E444B235C290D310993EE778ED1DC6B7C89D101A879D97DA', X'4C84C529E7975777051124C27863BE71CF5A03432CF34CA902A5066ADCFCDC88');
insert into op ("id", "token", "at", "who", "account", "version", "what", "root", "undone", "salt", "pledge", "seal") values (46, NULL, '2026-11-22T09:00:00', 'hoa', 'hoa', '0.1.0', '{"key":"op-add","args":[["kind",{"Word":"hamlet"}],["name",{"Text":"Thôn Một"}]]}', NULL, NULL, X'7A3B803D1810E49B4C6DFA45ED2DF5FD', X'4CFC09C04DD18C16C0A4AFA2DA42BB72E501AD6E641C420DBDCAB3F1187A49E1', X'5EFCD72954E37653BA9BBD06ECB872E83DD074928E8469A5D7B549E283DDC34B');
insert into op ("id", "token", "at", "who", "account", "version", "what", "root", "undone", "salt", "pledge", "seal") values (47, NULL, '2026-11-22T09:00:00', 'hoa', 'hoa', '0.1.0', '{"key":"op-add","args":[["kind",{"Word":"hamlet"}],["name",{"Text":"Thôn Hai"}]]}', NULL, NULL, X'AFF60A47DD624696754CBE460D30CA63', X'3096A3809A8B0D81112F14B23F5298A0C1EDAF059C52C03015C60A4670827ABF', X'5A7591B4BFC85E99808E915B16AC18E5C804189D4A3842F2D1E5398B4E514F7E');
insert into op ("id", "token", "at", "who", "account", "version", "what", "root", "undone", "salt", "pledge", "seal") values (48, NULL, '2026-11-22T09:00:00', 'hoa', 'hoa', '0.1.0', '{"key":"op-change","args":[["kind",{"Word":"hamlet"}],["name",{"Text":"Thôn Hai"}]]}', NULL, NULL, X'6923ECF135644942AB92A7931998A7FE', X'E2EFECC91A25F972CB8E927E01974BE6625AA81FA7452DFA62CA60B895496A4F', X'AA7FA7C80616C78170E2D71006142415AD60EB9F8469F815C4BEF09FF84767DF');
insert into op ("id", "token", "at", "who", "account", "version", "what", "root", "undone", "salt", "pledge", "seal") values (49, NULL, '2026-11-22T09:00:00', 'hoa', 'hoa', '0.1.0', '{"key":"op-undo","args":[["what",{"Say":{"key":"op-change","args":[["kind",{"Word":"hamlet"}],["name",{"Text":"Thôn Hai"}]]}}]]}', 48, 1, X'4723788CE248186310220427F6DDAE1F', X'635E411FC4D6B337548CA6D6B3DF24198AFDA9AFB98274A743F8E27A30ADD442', X'3464A7A47A38D7CC8423CD2E283E2B4B34662F276E0E9A3FD783E609AC882779');
insert into op ("id", "token", "at", "who", "account", "version", "what", "root", "undone", "salt", "pledge", "seal") values (50, NULL, '2026-11-22T09:00:00', 'hoa', 'hoa', '0.1.0', '{"key":"op-retire","args":[["kind",{"Word":"hamlet"}],["name",{"Text":"Thôn Hai"}]]}', NULL, NULL, X'B3F21200D58F370FB8C9FD37B9D738DF', X'3CC3B1295981899BE05C7ACA5C4B494C1F022006750D8B76657816E3212E004B', X'1B0C010BEE92F4AFB2D2EF74D70554C3C69D984DBB370F278439E0C4440C883F');
insert into opinion ("id", "rev", "gone", "sort", "title", "topic", "source", "received_on", "count", "meeting", "team", "hamlet", "owner", "due", "state", "answered_on", "answer", "answer_document", "forwarded_to", "told_on", "closed_on") values (1, 1, NULL, 'GTRK ', 'Đông', 'thu_tuc', 'khac', '2021-02-13', 98, 1, 1, 1, NULL, '2025-11-01', 'tra_loi_tai_cho', '2021-02-13', 'Quý', 1, NULL, '2023-12-21', NULL);
insert into opinion_occurrence ("id", "rev", "gone", "sort", "opinion", "raised_on", "count", "source", "meeting", "team", "hamlet", "first") values (1, 1, NULL, ' ', 1, '2021-02-13', 98, 'khac', 1, 1, 1, 1);
insert into opinion_occurrence ("id", "rev", "gone", "sort", "opinion", "raised_on", "count", "source", "meeting", "team", "hamlet", "first") values (2, 1, NULL, ' ', 1, '2020-01-14', 515, 'thanh_nien', 1, 1, 1, 0);
insert into person ("id", "rev", "gone", "sort", "name", "phone", "erased_on") values (1, 1, NULL, 'bURK  AR!ZLM 05 ZLaf 2', 'Thủy An Thị Ương', NULL, NULL);
insert into referral ("id", "rev", "gone", "sort", "reference", "kind", "received_on", "count", "passed_to", "document", "meeting") values (1, 1, NULL, 'cBR!RKSE!ZLTR!Waf 0504', 'Văn Ngọc thôn Quý', 'khieu_nai', '2023-01-11', 635, 'Quý Thủy Trần', 1, 1);
insert into report ("id", "rev", "gone", "sort", "title", "template", "scheme", "period", "from_day", "to_day", "revision", "reason", "previous", "signatory", "issued_on", "frozen_at", "document", "hash", "frozen") values (1, 1, NULL, 'cBR!cBR!AR!ZLTR ', 'Văn Văn An thôn', 'Đạt Đông', 'Văn', 'An Đông An', '2023-07-23', '2019-05-01', NULL, NULL, NULL, 1, NULL, NULL, NULL, NULL, NULL);
insert into report_part ("id", "rev", "gone", "sort", "report", "part", "text", "drafted") values (1, 1, NULL, 'ZLaf!GTRK!ZLM 205', 1, 'Thủy Đông Thị', 'An Văn', NULL);
insert into result_count ("id", "rev", "gone", "sort", "kind", "quantity", "unit", "from_day", "to_day", "document", "supplier") values (1, 1, NULL, ' ', 'cong_cu_ho_tro', 841, 'tin', '2018-12-11', '2025-09-11', 1, NULL);
insert into signatory ("id", "rev", "gone", "sort", "name", "post", "authority", "body", "head_post", "valid_from", "valid_to", "decision") values (1, 1, NULL, 'bURK ', 'Ương', 'thôn Văn', 'tl', NULL, 'Đạt Văn Quý Ương', '2021-05-08', NULL, 1);
insert into size ("kind", "standing") values ('agency', 1);
insert into size ("kind", "standing") values ('assessment', 1);
insert into size ("kind", "standing") values ('assessment_item', 1);
insert into size ("kind", "standing") values ('asset', 1);
insert into size ("kind", "standing") values ('asset_count', 1);
insert into size ("kind", "standing") values ('attendance', 1);
insert into size ("kind", "standing") values ('breach', 1);
insert into size ("kind", "standing") values ('channel', 1);
insert into size ("kind", "standing") values ('channel_count', 1);
insert into size ("kind", "standing") values ('commendation', 1);
insert into size ("kind", "standing") values ('committee', 1);
insert into size ("kind", "standing") values ('committee_paper', 0);
insert into size ("kind", "standing") values ('committee_post', 1);
insert into size ("kind", "standing") values ('criteria_set', 1);
insert into size ("kind", "standing") values ('criterion', 1);
insert into size ("kind", "standing") values ('data_request', 1);
insert into size ("kind", "standing") values ('declared', 0);
insert into size ("kind", "standing") values ('delegation', 1);
insert into size ("kind", "standing") values ('disclosure', 0);
insert into size ("kind", "standing") values ('document', 1);
insert into size ("kind", "standing") values ('evidence', 1);
insert into size ("kind", "standing") values ('goal', 0);
insert into size ("kind", "standing") values ('hamlet', 2);
insert into size ("kind", "standing") values ('hamlet_origin', 0);
insert into size ("kind", "standing") values ('initiative', 1);
insert into size ("kind", "standing") values ('initiative_point', 1);
insert into size ("kind", "standing") values ('initiative_step', 1);
insert into size ("kind", "standing") values ('initiative_team', 1);
insert into size ("kind", "standing") values ('media', 1);
insert into size ("kind", "standing") values ('meeting', 1);
insert into size ("kind", "standing") values ('meeting_team', 1);
insert into size ("kind", "standing") values ('membership', 1);
insert into size ("kind", "standing") values ('number_gap', 1);
insert into size ("kind", "standing") values ('office', 1);
insert into size ("kind", "standing") values ('officer', 1);
insert into size ("kind", "standing") values ('opinion', 1);
insert into size ("kind", "standing") values ('opinion_occurrence', 2);
insert into size ("kind", "standing") values ('person', 1);
insert into size ("kind", "standing") values ('recognition', 0);
insert into size ("kind", "standing") values ('referral', 1);
insert into size ("kind", "standing") values ('registration', 0);
insert into size ("kind", "standing") values ('reopening', 0);
insert into size ("kind", "standing") values ('report', 1);
insert into size ("kind", "standing") values ('report_part', 1);
insert into size ("kind", "standing") values ('result_count', 1);
insert into size ("kind", "standing") values ('signatory', 1);
insert into size ("kind", "standing") values ('tally', 1);
insert into size ("kind", "standing") values ('task', 1);
insert into size ("kind", "standing") values ('team', 1);
insert into size ("kind", "standing") values ('team_origin', 1);
insert into size ("kind", "standing") values ('team_step', 2);
insert into size ("kind", "standing") values ('unit_origin', 1);
insert into size ("kind", "standing") values ('working_paper', 1);
insert into tally ("id", "rev", "gone", "sort", "meeting", "name", "count") values (1, 1, NULL, 'DMRL 1', 1, 'Bình', 109);
insert into task ("id", "rev", "gone", "sort", "title", "owner", "due", "meeting", "team", "document", "done_on", "outcome", "outcome_document", "note") values (1, 1, NULL, 'LSA!ZT!GTRK!DMRL 1201', 'Hòa tổ Đông Bình', 'An Quý Thị', '2023-10-13', 1, 1, 1, '2025-11-01', NULL, 1, 'Văn Văn');
insert into team ("id", "rev", "gone", "sort", "name", "kind", "hamlet", "decision", "founded_on", "households", "charter", "rhythm", "status", "status_since", "status_document", "closed_on", "note") values (1, 1, NULL, 'ZLM 5', 'Thị', 'to_tu_quan_duong_pho', 1, 1, '2019-12-07', 982, 1, 'hang_quy', 'de_xuat', NULL, 1, NULL, 'Nguyễn Nguyễn Thị');
insert into team_origin ("id", "rev", "gone", "sort", "team", "predecessor", "document") values (1, 1, NULL, ' ', 1, 1, 1);
insert into team_step ("id", "rev", "gone", "sort", "team", "status", "since", "document") values (1, 1, NULL, ' ', 1, 'de_xuat', '2019-12-07', 1);
insert into team_step ("id", "rev", "gone", "sort", "team", "status", "since", "document") values (2, 1, NULL, ' ', 1, 'de_xuat', NULL, 1);
insert into term ("kind", "place", "word", "row") values ('agency', 1, 'dong=0đông', 1);
insert into term ("kind", "place", "word", "row") values ('agency', 0, 'hoa=1hoa', 1);
insert into term ("kind", "place", "word", "row") values ('agency', 2, 'to=2tô', 1);
insert into term ("kind", "place", "word", "row") values ('agency', 3, 'tran=1trân', 1);
insert into term ("kind", "place", "word", "row") values ('asset', 0, 'thuy=2thuy', 1);
insert into term ("kind", "place", "word", "row") values ('breach', 1, 'binh=1binh', 1);
insert into term ("kind", "place", "word", "row") values ('breach', 2, 'nguyen=3nguyên', 1);
insert into term ("kind", "place", "word", "row") values ('breach', 0, 'thon=0thôn', 1);
insert into term ("kind", "place", "word", "row") values ('channel', 0, 'quy=4quy', 1);
insert into term ("kind", "place", "word", "row") values ('committee', 5, 'an=', 1);
insert into term ("kind", "place", "word", "row") values ('committee', 4, 'dong=0đông', 1);
insert into term ("kind", "place", "word", "row") values ('committee', 1, 'hoa=1hoa', 1);
insert into term ("kind", "place", "word", "row") values ('committee', 6, 'ngoc=5ngoc', 1);
insert into term ("kind", "place", "word", "row") values ('committee', 0, 'thi=5thi', 1);
insert into term ("kind", "place", "word", "row") values ('committee', 3, 'to=2tô', 1);
insert into term ("kind", "place", "word", "row") values ('committee', 2, 'van=0văn', 1);
insert into term ("kind", "place", "word", "row") values ('criteria_set', 0, 'dong=0đông', 1);
insert into term ("kind", "place", "word", "row") values ('criteria_set', 2, 'thon=0thôn', 1);
insert into term ("kind", "place", "word", "row") values ('criteria_set', 1, 'thuy=2thuy', 1);
insert into term ("kind", "place", "word", "row") values ('criteria_set', 3, 'uong=0ương', 1);
insert into term ("kind", "place", "word", "row") values ('data_request', 2, 'an=', 1);
insert into term ("kind", "place", "word", "row") values ('data_request', 0, 'to=2tô', 1);
insert into term ("kind", "place", "word", "row") values ('data_request', 1, 'uong=0ương', 1);
insert into term ("kind", "place", "word", "row") values ('document', 0, 'binh=1binh', 1);
insert into term ("kind", "place", "word", "row") values ('document', 1, 'nguyen=3nguyên', 1);
insert into term ("kind", "place", "word", "row") values ('document', 2, 'thuy=2thuy', 1);
insert into term ("kind", "place", "word", "row") values ('hamlet', 0, 'nguyen=3nguyên', 1);
insert into term ("kind", "place", "word", "row") values ('hamlet', 1, 'thuy=2thuy', 1);
insert into term ("kind", "place", "word", "row") values ('hamlet', 1, 'mot=5môt', 2);
insert into term ("kind", "place", "word", "row") values ('hamlet', 0, 'thon=0thôn', 2);
insert into term ("kind", "place", "word", "row") values ('initiative', 0, 'hoa=1hoa', 1);
insert into term ("kind", "place", "word", "row") values ('media', 0, 'thuy=2thuy', 1);
insert into term ("kind", "place", "word", "row") values ('meeting', 2, 'an=', 1);
insert into term ("kind", "place", "word", "row") values ('meeting', 0, 'hoa=1hoa', 1);
insert into term ("kind", "place", "word", "row") values ('meeting', 1, 'nguyen=3nguyên', 1);
insert into term ("kind", "place", "word", "row") values ('opinion', 0, 'dong=0đông', 1);
insert into term ("kind", "place", "word", "row") values ('person', 2, 'an=', 1);
insert into term ("kind", "place", "word", "row") values ('person', 3, 'thi=5thi', 1);
insert into term ("kind", "place", "word", "row") values ('person', 1, 'thuy=2thuy', 1);
insert into term ("kind", "place", "word", "row") values ('person', 0, 'uong=0ương', 1);
insert into term ("kind", "place", "word", "row") values ('referral', 1, 'ngoc=5ngoc', 1);
insert into term ("kind", "place", "word", "row") values ('referral', 3, 'quy=4quy', 1);
insert into term ("kind", "place", "word", "row") values ('referral', 2, 'thon=0thôn', 1);
insert into term ("kind", "place", "word", "row") values ('referral', 0, 'van=0văn', 1);
insert into term ("kind", "place", "word", "row") values ('signatory', 0, 'uong=0ương', 1);
insert into term ("kind", "place", "word", "row") values ('task', 4, 'an=', 1);
insert into term ("kind", "place", "word", "row") values ('task', 3, 'binh=1binh', 1);
insert into term ("kind", "place", "word", "row") values ('task', 2, 'dong=0đông', 1);
insert into term ("kind", "place", "word", "row") values ('task', 0, 'hoa=1hoa', 1);
insert into term ("kind", "place", "word", "row") values ('task', 5, 'quy=4quy', 1);
insert into term ("kind", "place", "word", "row") values ('task', 6, 'thi=5thi', 1);
insert into term ("kind", "place", "word", "row") values ('task', 1, 'to=2tô', 1);
insert into term ("kind", "place", "word", "row") values ('team', 0, 'thi=5thi', 1);
insert into term ("kind", "place", "word", "row") values ('unit_origin', 0, 'binh=1binh', 1);
insert into term ("kind", "place", "word", "row") values ('unit_origin', 2, 'dong=0đông', 1);
insert into term ("kind", "place", "word", "row") values ('unit_origin', 1, 'thon=0thôn', 1);
insert into term ("kind", "place", "word", "row") values ('working_paper', 1, 'hoa=1hoa', 1);
insert into term ("kind", "place", "word", "row") values ('working_paper', 0, 'thi=5thi', 1);
insert into term ("kind", "place", "word", "row") values ('working_paper', 2, 'tran=1trân', 1);
insert into turnout ("month", "present", "roster") values ('2024-03', 1, 1);
insert into unit_origin ("id", "rev", "gone", "sort", "name", "kind", "code", "change", "changed_on", "document", "note") values (1, 1, NULL, 'DMRL!ZLTR!GTRK 1', 'Bình thôn Đông', 'phuong', NULL, 'nhap_mot_phan', '2024-11-09', 1, NULL);
insert into working_paper ("id", "rev", "gone", "sort", "title", "kind", "topic", "done_on", "document", "meeting", "author", "note") values (1, 1, NULL, 'ZLM!LSA!ZXCR 511', 'Thị Hòa Trần', 'tai_lieu_tap_huan', 'Trần', '2023-08-27', 1, 1, 'Ngọc An Thủy', 'Ngọc Quý');
CREATE INDEX agency_hamlet on agency (hamlet);
CREATE INDEX agency_in_scope on agency (in_scope, sort, id) where gone is null;
CREATE INDEX agency_kind on agency (kind, sort, id) where gone is null;
CREATE INDEX agency_sort on agency (sort, id) where gone is null;
CREATE INDEX assessment_criteria_set on assessment (criteria_set);
CREATE INDEX assessment_decision on assessment (decision);
CREATE INDEX assessment_hamlet on assessment (hamlet);
CREATE INDEX assessment_item_assessment on assessment_item (assessment);
CREATE INDEX assessment_item_criterion on assessment_item (criterion);
CREATE INDEX assessment_item_sort on assessment_item (sort, id) where gone is null;
CREATE INDEX assessment_item_source on assessment_item (source);
CREATE INDEX assessment_round on assessment (round, sort, id) where gone is null;
CREATE INDEX assessment_sort on assessment (sort, id) where gone is null;
CREATE INDEX assessment_status on assessment (status, sort, id) where gone is null;
CREATE INDEX assessment_team on assessment (team);
CREATE INDEX asset_agency on asset (agency);
CREATE INDEX asset_count_as_of_day on asset_count (as_of) where gone is null;
CREATE INDEX asset_count_asset on asset_count (asset);
CREATE INDEX asset_count_document on asset_count (document);
CREATE INDEX asset_count_sort on asset_count (sort, id) where gone is null;
CREATE INDEX asset_hamlet on asset (hamlet);
CREATE INDEX asset_initiative on asset (initiative);
CREATE INDEX asset_kind on asset (kind, sort, id) where gone is null;
CREATE INDEX asset_sort on asset (sort, id) where gone is null;
CREATE INDEX attendance_meeting on attendance (meeting);
CREATE UNIQUE INDEX attendance_once on attendance (meeting, person) where gone is null;
CREATE INDEX attendance_person on attendance (person);
CREATE INDEX attendance_sort on attendance (sort, id) where gone is null;
CREATE INDEX attendance_state on attendance (state, sort, id) where gone is null;
CREATE INDEX breach_cause on breach (cause, sort, id) where gone is null;
CREATE INDEX breach_found_on_day on breach (found_on) where gone is null;
CREATE INDEX breach_sort on breach (sort, id) where gone is null;
CREATE INDEX channel_count_as_of_day on channel_count (as_of) where gone is null;
CREATE INDEX channel_count_channel on channel_count (channel);
CREATE INDEX channel_count_document on channel_count (document);
CREATE INDEX channel_count_sort on channel_count (sort, id) where gone is null;
CREATE INDEX channel_hamlet on channel (hamlet);
CREATE INDEX channel_initiative on channel (initiative);
CREATE INDEX channel_kind on channel (kind, sort, id) where gone is null;
CREATE INDEX channel_sort on channel (sort, id) where gone is null;
CREATE INDEX channel_team on channel (team);
CREATE INDEX commendation_agency on commendation (agency);
CREATE INDEX commendation_decided_on_day on commendation (decided_on) where gone is null;
CREATE INDEX commendation_decision on commendation (decision);
CREATE INDEX commendation_form on commendation (form, sort, id) where gone is null;
CREATE INDEX commendation_hamlet on commendation (hamlet);
CREATE INDEX commendation_level on commendation (level, sort, id) where gone is null;
CREATE INDEX commendation_list on commendation (list);
CREATE INDEX commendation_person on commendation (person);
CREATE INDEX commendation_sort on commendation (sort, id) where gone is null;
CREATE INDEX commendation_state on commendation (state, sort, id) where gone is null;
CREATE INDEX commendation_target on commendation (target, sort, id) where gone is null;
CREATE INDEX commendation_team on commendation (team);
CREATE INDEX committee_consolidated_document on committee (consolidated_document);
CREATE INDEX committee_decision on committee (decision);
CREATE INDEX committee_kind on committee (kind, sort, id) where gone is null;
CREATE INDEX committee_level on committee (level, sort, id) where gone is null;
CREATE INDEX committee_paper_committee on committee_paper (committee);
CREATE INDEX committee_paper_document on committee_paper (document);
CREATE INDEX committee_paper_done_on_day on committee_paper (done_on) where gone is null;
CREATE INDEX committee_paper_meeting on committee_paper (meeting);
CREATE INDEX committee_paper_sort on committee_paper (sort, id) where gone is null;
CREATE INDEX committee_post_committee on committee_post (committee);
CREATE INDEX committee_post_sort on committee_post (sort, id) where gone is null;
CREATE INDEX committee_sort on committee (sort, id) where gone is null;
CREATE UNIQUE INDEX criteria_set_code_once on criteria_set (code) where gone is null;
CREATE INDEX criteria_set_confirmed on criteria_set (confirmed, sort, id) where gone is null;
CREATE INDEX criteria_set_overlay_of on criteria_set (overlay_of);
CREATE INDEX criteria_set_sort on criteria_set (sort, id) where gone is null;
CREATE INDEX criteria_set_strength on criteria_set (strength, sort, id) where gone is null;
CREATE INDEX criteria_set_target on criteria_set (target, sort, id) where gone is null;
CREATE INDEX criterion_criteria_set on criterion (criteria_set);
CREATE INDEX criterion_parent on criterion (parent);
CREATE INDEX criterion_sort on criterion (sort, id) where gone is null;
CREATE INDEX data_request_kind on data_request (kind, sort, id) where gone is null;
CREATE INDEX data_request_received_on_day on data_request (received_on) where gone is null;
CREATE INDEX data_request_sort on data_request (sort, id) where gone is null;
CREATE INDEX declared_document on declared (document);
CREATE INDEX declared_hamlet on declared (hamlet);
CREATE UNIQUE INDEX declared_once on declared (scheme, period, indicator, coalesce(hamlet, 0)) where gone is null;
CREATE INDEX declared_sort on declared (sort, id) where gone is null;
CREATE INDEX delegation_meeting on delegation (meeting);
CREATE INDEX delegation_sort on delegation (sort, id) where gone is null;
CREATE INDEX disclosure_given_on_day on disclosure (given_on) where gone is null;
CREATE INDEX disclosure_list on disclosure (list, sort, id) where gone is null;
CREATE INDEX disclosure_sort on disclosure (sort, id) where gone is null;
CREATE INDEX disclosure_way on disclosure (way, sort, id) where gone is null;
CREATE INDEX document_direction on document (direction, sort, id) where gone is null;
CREATE INDEX document_issued_on on document (issued_on) where gone is null;
CREATE INDEX document_kind on document (kind, sort, id) where gone is null;
CREATE INDEX document_number on document (number) where gone is null;
CREATE INDEX document_parent on document (parent);
CREATE INDEX document_series on document (direction, kind, issued_on) where gone is null;
CREATE INDEX document_sort on document (sort, id) where gone is null;
CREATE INDEX document_valid_until on document (valid_until) where gone is null and valid_until is not null;
CREATE INDEX evidence_document on evidence (document);
CREATE INDEX evidence_item on evidence (item);
CREATE UNIQUE INDEX evidence_once on evidence (item, document) where gone is null;
CREATE INDEX evidence_sort on evidence (sort, id) where gone is null;
CREATE INDEX goal_document on goal (document);
CREATE INDEX goal_hamlet on goal (hamlet);
CREATE UNIQUE INDEX goal_once on goal (scheme, period, indicator, coalesce(hamlet, 0)) where gone is null;
CREATE INDEX goal_sort on goal (sort, id) where gone is null;
CREATE INDEX hamlet_decision on hamlet (decision);
CREATE INDEX hamlet_kind on hamlet (kind, sort, id) where gone is null;
CREATE INDEX hamlet_origin_change on hamlet_origin (change, sort, id) where gone is null;
CREATE INDEX hamlet_origin_changed_on_day on hamlet_origin (changed_on) where gone is null;
CREATE INDEX hamlet_origin_document on hamlet_origin (document);
CREATE INDEX hamlet_origin_hamlet on hamlet_origin (hamlet);
CREATE INDEX hamlet_origin_predecessor on hamlet_origin (predecessor);
CREATE INDEX hamlet_origin_sort on hamlet_origin (sort, id) where gone is null;
CREATE INDEX hamlet_sort on hamlet (sort, id) where gone is null;
CREATE INDEX initiative_decision on initiative (decision);
CREATE INDEX initiative_ended_document on initiative (ended_document);
CREATE INDEX initiative_field on initiative (field, sort, id) where gone is null;
CREATE INDEX initiative_kind on initiative (kind, sort, id) where gone is null;
CREATE INDEX initiative_origin on initiative (origin);
CREATE INDEX initiative_point_agency on initiative_point (agency);
CREATE INDEX initiative_point_copied_from on initiative_point (copied_from);
CREATE INDEX initiative_point_document on initiative_point (document);
CREATE INDEX initiative_point_hamlet on initiative_point (hamlet);
CREATE INDEX initiative_point_initiative on initiative_point (initiative);
CREATE INDEX initiative_point_sort on initiative_point (sort, id) where gone is null;
CREATE INDEX initiative_sort on initiative (sort, id) where gone is null;
CREATE INDEX initiative_step_document on initiative_step (document);
CREATE INDEX initiative_step_done_on_day on initiative_step (done_on) where gone is null;
CREATE INDEX initiative_step_initiative on initiative_step (initiative);
CREATE INDEX initiative_step_meeting on initiative_step (meeting);
CREATE INDEX initiative_step_point on initiative_step (point);
CREATE INDEX initiative_step_sort on initiative_step (sort, id) where gone is null;
CREATE INDEX initiative_step_step on initiative_step (step, sort, id) where gone is null;
CREATE INDEX initiative_team_point on initiative_team (point);
CREATE INDEX initiative_team_sort on initiative_team (sort, id) where gone is null;
CREATE INDEX initiative_team_team on initiative_team (team);
CREATE INDEX initiative_typical_document on initiative (typical_document);
CREATE INDEX journal_op on journal (op, id);
CREATE INDEX journal_row on journal (kind, row, id);
CREATE INDEX media_channel on media (channel);
CREATE INDEX media_document on media (document);
CREATE INDEX media_done_on_day on media (done_on) where gone is null;
CREATE INDEX media_hamlet on media (hamlet);
CREATE INDEX media_kind on media (kind, sort, id) where gone is null;
CREATE INDEX media_meeting on media (meeting);
CREATE INDEX media_sort on media (sort, id) where gone is null;
CREATE INDEX meeting_hamlet on meeting (hamlet);
CREATE INDEX meeting_held_on on meeting (held_on);
CREATE INDEX meeting_kind on meeting (kind, sort, id) where gone is null;
CREATE INDEX meeting_kind_day on meeting (kind, held_on) where gone is null;
CREATE INDEX meeting_minutes on meeting (minutes);
CREATE INDEX meeting_sort on meeting (sort, id) where gone is null;
CREATE INDEX meeting_team_meeting on meeting_team (meeting);
CREATE INDEX meeting_team_sort on meeting_team (sort, id) where gone is null;
CREATE INDEX meeting_team_team on meeting_team (team);
CREATE INDEX membership_decision on membership (decision);
CREATE INDEX membership_person on membership (person);
CREATE INDEX membership_post on membership (team, role, left, since) where gone is null;
CREATE INDEX membership_role on membership (role, sort, id) where gone is null;
CREATE INDEX membership_roster on membership (team, left, since) where gone is null;
CREATE INDEX membership_sort on membership (sort, id) where gone is null;
CREATE INDEX membership_team on membership (team);
CREATE INDEX membership_term on membership (term_ends) where gone is null and left is null and term_ends is not null;
CREATE INDEX number_gap_sort on number_gap (sort, id) where gone is null;
CREATE INDEX office_sort on office (sort, id) where gone is null;
CREATE INDEX officer_sort on officer (sort, id) where gone is null;
CREATE INDEX op_at on op (at);
CREATE INDEX op_root on op (root, id) where root is not null;
CREATE INDEX op_who on op (who, id);
CREATE INDEX opinion_answer_document on opinion (answer_document);
CREATE INDEX opinion_hamlet on opinion (hamlet);
CREATE INDEX opinion_meeting on opinion (meeting);
CREATE INDEX opinion_occurrence_hamlet on opinion_occurrence (hamlet);
CREATE INDEX opinion_occurrence_meeting on opinion_occurrence (meeting);
CREATE INDEX opinion_occurrence_opinion on opinion_occurrence (opinion);
CREATE INDEX opinion_occurrence_raised_on_day on opinion_occurrence (raised_on) where gone is null;
CREATE INDEX opinion_occurrence_sort on opinion_occurrence (sort, id) where gone is null;
CREATE INDEX opinion_occurrence_team on opinion_occurrence (team);
CREATE INDEX opinion_received_on_day on opinion (received_on) where gone is null;
CREATE INDEX opinion_sort on opinion (sort, id) where gone is null;
CREATE INDEX opinion_source on opinion (source, sort, id) where gone is null;
CREATE INDEX opinion_state on opinion (state, sort, id) where gone is null;
CREATE INDEX opinion_team on opinion (team);
CREATE INDEX opinion_topic on opinion (topic, sort, id) where gone is null;
CREATE INDEX person_phone on person (phone) where gone is null;
CREATE INDEX person_sort on person (sort, id) where gone is null;
CREATE INDEX recognition_agency on recognition (agency);
CREATE INDEX recognition_decided_on_day on recognition (decided_on) where gone is null;
CREATE INDEX recognition_decision on recognition (decision);
CREATE INDEX recognition_hamlet on recognition (hamlet);
CREATE INDEX recognition_level on recognition (level, sort, id) where gone is null;
CREATE INDEX recognition_revoked_document on recognition (revoked_document);
CREATE INDEX recognition_sort on recognition (sort, id) where gone is null;
CREATE INDEX recognition_standard on recognition (standard, sort, id) where gone is null;
CREATE INDEX recognition_subject on recognition (subject, sort, id) where gone is null;
CREATE INDEX recognition_year on recognition (year, sort, id) where gone is null;
CREATE INDEX referral_document on referral (document);
CREATE INDEX referral_kind on referral (kind, sort, id) where gone is null;
CREATE INDEX referral_meeting on referral (meeting);
CREATE INDEX referral_received_on_day on referral (received_on) where gone is null;
CREATE INDEX referral_sort on referral (sort, id) where gone is null;
CREATE INDEX registration_agency on registration (agency);
CREATE INDEX registration_document on registration (document);
CREATE INDEX registration_hamlet on registration (hamlet);
CREATE INDEX registration_kind on registration (kind, sort, id) where gone is null;
CREATE INDEX registration_meeting on registration (meeting);
CREATE INDEX registration_registered_on_day on registration (registered_on) where gone is null;
CREATE INDEX registration_sort on registration (sort, id) where gone is null;
CREATE INDEX registration_subject on registration (subject, sort, id) where gone is null;
CREATE INDEX registration_year on registration (year, sort, id) where gone is null;
CREATE INDEX reopening_document on reopening (document);
CREATE INDEX reopening_period on reopening (scheme, period);
CREATE INDEX reopening_sort on reopening (sort, id) where gone is null;
CREATE INDEX report_document on report (document);
CREATE INDEX report_part_report on report_part (report);
CREATE INDEX report_part_sort on report_part (sort, id) where gone is null;
CREATE INDEX report_period on report (template, period, revision) where gone is null;
CREATE INDEX report_previous on report (previous);
CREATE INDEX report_signatory on report (signatory);
CREATE INDEX report_sort on report (sort, id) where gone is null;
CREATE INDEX result_count_document on result_count (document);
CREATE INDEX result_count_kind on result_count (kind, sort, id) where gone is null;
CREATE INDEX result_count_sort on result_count (sort, id) where gone is null;
CREATE INDEX result_count_to_day_day on result_count (to_day) where gone is null;
CREATE INDEX signatory_decision on signatory (decision);
CREATE INDEX signatory_sort on signatory (sort, id) where gone is null;
CREATE INDEX tally_meeting on tally (meeting);
CREATE INDEX tally_sort on tally (sort, id) where gone is null;
CREATE INDEX task_document on task (document);
CREATE INDEX task_done_on on task (done_on) where gone is null;
CREATE INDEX task_due on task (due) where gone is null and done_on is null;
CREATE INDEX task_due_on on task (due) where gone is null;
CREATE INDEX task_meeting on task (meeting);
CREATE INDEX task_outcome_document on task (outcome_document);
CREATE INDEX task_sort on task (sort, id) where gone is null;
CREATE INDEX task_team on task (team);
CREATE INDEX team_charter on team (charter);
CREATE INDEX team_decision on team (decision);
CREATE INDEX team_founded_on on team (founded_on) where gone is null;
CREATE INDEX team_hamlet on team (hamlet);
CREATE INDEX team_kind on team (kind, sort, id) where gone is null;
CREATE INDEX team_origin_document on team_origin (document);
CREATE INDEX team_origin_predecessor on team_origin (predecessor);
CREATE INDEX team_origin_sort on team_origin (sort, id) where gone is null;
CREATE INDEX team_origin_team on team_origin (team);
CREATE INDEX team_sort on team (sort, id) where gone is null;
CREATE INDEX team_status on team (status, sort, id) where gone is null;
CREATE INDEX team_status_document on team (status_document);
CREATE INDEX team_step_document on team_step (document);
CREATE INDEX team_step_sort on team_step (sort, id) where gone is null;
CREATE INDEX team_step_team on team_step (team);
CREATE INDEX term_row on term (kind, row, word);
CREATE INDEX unit_origin_changed_on_day on unit_origin (changed_on) where gone is null;
CREATE INDEX unit_origin_document on unit_origin (document);
CREATE INDEX unit_origin_sort on unit_origin (sort, id) where gone is null;
CREATE INDEX working_paper_document on working_paper (document);
CREATE INDEX working_paper_done_on_day on working_paper (done_on) where gone is null;
CREATE INDEX working_paper_kind on working_paper (kind, sort, id) where gone is null;
CREATE INDEX working_paper_meeting on working_paper (meeting);
CREATE INDEX working_paper_sort on working_paper (sort, id) where gone is null;
CREATE TRIGGER journal_grows before insert on journal when new.id is not null and new.id > 0 and new.id <= (select coalesce(max(id), 0) from journal)
begin select raise(abort, 'journal is only added to'); end;
CREATE TRIGGER journal_keeps before update on journal
when new.id <> old.id or new.op <> old.op or new.kind <> old.kind or new.row <> old.row
  or length(new.before) > length(old.before) or length(new.after) > length(old.after)
  or new.pledge is not old.pledge or (new.salt is not null and new.salt is not old.salt)
  or (new.salt is not null and (new.before is not old.before or new.after is not old.after))
begin select raise(abort, 'journal is only added to'); end;
CREATE TRIGGER journal_stays before delete on journal
begin select raise(abort, 'journal is only added to'); end;
CREATE TRIGGER op_grows before insert on op when new.id is not null and new.id > 0 and new.id <= (select coalesce(max(id), 0) from op)
begin select raise(abort, 'journal is only added to'); end;
CREATE TRIGGER op_keeps before update on op
when new.id <> old.id or new.at <> old.at or new.who <> old.who or new.account <> old.account
  or (old.seal is not null and (new.seal is not old.seal or new.pledge is not old.pledge or new.token is not old.token
    or new.version <> old.version or new.root is not old.root or new.undone is not old.undone
    or (new.salt is not null and (new.salt is not old.salt or new.what <> old.what))))
begin select raise(abort, 'journal is only added to'); end;
CREATE TRIGGER op_stays before delete on op
begin select raise(abort, 'journal is only added to'); end;
CREATE TRIGGER report_is_kept before delete on report when old.issued_on is not null
begin select raise(abort, 'an issued report stays as it is'); end;
CREATE TRIGGER report_stays before update on report
when old.issued_on is not null and (new.issued_on is not old.issued_on or new.title <> old.title or new.period <> old.period
  or new.document is not old.document or new.signatory is not old.signatory or new.hash is not old.hash or new.frozen is not old.frozen)
begin select raise(abort, 'an issued report stays as it is'); end;
CREATE TRIGGER turnout_changes after update on attendance
when old.state <> new.state or old.meeting <> new.meeting or (old.gone is null) <> (new.gone is null)
begin
  update turnout set present = present - (old.state = 'co_mat'), roster = roster - 1
  where old.gone is null and month = (select substr(held_on, 1, 7) from meeting where id = old.meeting);
  insert into turnout (month, present, roster) select substr(held_on, 1, 7), new.state = 'co_mat', 1 from meeting where id = new.meeting and new.gone is null
  on conflict (month) do update set present = present + excluded.present, roster = roster + 1;
end;
CREATE TRIGGER turnout_grows after insert on attendance when new.gone is null
begin
  insert into turnout (month, present, roster) select substr(held_on, 1, 7), new.state = 'co_mat', 1 from meeting where id = new.meeting
  on conflict (month) do update set present = present + excluded.present, roster = roster + 1;
end;
CREATE TRIGGER turnout_moves after update on meeting when substr(old.held_on, 1, 7) <> substr(new.held_on, 1, 7)
begin
  insert into turnout (month, present, roster)
  select substr(old.held_on, 1, 7), -coalesce(sum(state = 'co_mat'), 0), -count(*) from attendance where meeting = new.id and gone is null
  on conflict (month) do update set present = present + excluded.present, roster = roster + excluded.roster;
  insert into turnout (month, present, roster)
  select substr(new.held_on, 1, 7), coalesce(sum(state = 'co_mat'), 0), count(*) from attendance where meeting = new.id and gone is null
  on conflict (month) do update set present = present + excluded.present, roster = roster + excluded.roster;
end;
CREATE TRIGGER turnout_shrinks after delete on attendance when old.gone is null
begin
  update turnout set present = present - (old.state = 'co_mat'), roster = roster - 1
  where month = (select substr(held_on, 1, 7) from meeting where id = old.meeting);
end;
