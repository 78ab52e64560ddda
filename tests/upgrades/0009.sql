-- a book of schema 9; never edited, made once by UPDATE_UPGRADES=1 cargo test upgrades
pragma foreign_keys = off;
pragma application_id = 1953590833;
pragma user_version = 9;
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
insert into agency ("id", "rev", "gone", "sort", "name", "kind", "hamlet", "in_scope", "staff", "guards", "valid_from", "valid_to", "note") values (1, 1, NULL, 'LSA!GTRK!ZT!ZXCR 1021', 'Hòa Đông tổ Trần', 'khac', 1, 0, 842, 254, '2020-02-16', NULL, NULL);
insert into assessment ("id", "rev", "gone", "sort", "criteria_set", "round", "hamlet", "team", "subject", "aim", "from_day", "to_day", "due", "status", "decision", "decided_on", "note") values (1, 1, NULL, ' ', 1, 'Ương', 1, 1, 'Ngọc Quý Ngọc', NULL, '2023-09-06', NULL, '2018-11-19', 'dang_ky', 1, NULL, NULL);
insert into assessment_item ("id", "rev", "gone", "sort", "assessment", "criterion", "value", "whole", "as_of", "source", "points", "verdict", "reason", "verified", "decided", "owner", "due", "carried", "proposed") values (1, 1, NULL, ' ', 1, 1, 748926, NULL, NULL, 1, 474748, 'met', 'An Thủy thôn Hòa', 'na', 'unknown', NULL, '2021-08-06', 1, NULL);
insert into asset ("id", "rev", "gone", "sort", "name", "kind", "hamlet", "agency", "initiative", "note") values (1, 1, NULL, 'ZLaf 2', 'Thủy', 'camera', 1, 1, 1, NULL);
insert into asset_count ("id", "rev", "gone", "sort", "asset", "as_of", "quantity", "document") values (1, 1, NULL, ' ', 1, '2023-03-23', 841, 1);
insert into attendance ("id", "rev", "gone", "sort", "meeting", "person", "state") values (1, 1, NULL, '     ', 1, 1, 'co_mat');
insert into book ("uuid") values ('3763793e39fb2a6f703b27c5385558cd');
insert into channel ("id", "rev", "gone", "sort", "name", "kind", "hamlet", "team", "initiative", "from_day", "to_day", "note") values (1, 1, NULL, 'Waf 4', 'Quý', 'duong_day', 1, 1, 1, '2025-12-23', NULL, 'tổ Đông');
insert into channel_count ("id", "rev", "gone", "sort", "channel", "as_of", "members", "document") values (1, 1, NULL, ' ', 1, '2020-08-15', 592, 1);
insert into commendation ("id", "rev", "gone", "sort", "target", "name", "person", "position", "team", "hamlet", "agency", "form", "level", "state", "topic", "achievement", "list", "proposed_on", "decided_on", "decision", "note") values (1, 1, NULL, ' ', 'ca_nhan', NULL, 1, NULL, 1, 1, 1, 'bang_khen_bca', 'bo', 'khong_khen', 'Văn Thủy Bình Quý', 'Đạt Đạt thôn', 1, NULL, '2023-08-25', 1, NULL);
insert into committee ("id", "rev", "gone", "sort", "name", "kind", "level", "founded_on", "decision", "partners", "term_from", "consolidated_on", "consolidated_document", "ended_on", "note") values (1, 1, NULL, 'ZLM!LSA!cBR!ZT 5102', 'Thị Hòa Văn tổ', 'quy_che', 'huyen', '2023-10-26', 1, 'Đông An Ngọc', '2021-11-11', NULL, 1, '2024-07-20', 'Văn An Đông');
insert into committee_post ("id", "rev", "gone", "sort", "committee", "name", "role", "from_day", "to_day") values (1, 1, NULL, 'RKafIR 3', 1, 'Nguyễn', 'thu_ky', '2018-10-18', NULL);
insert into criteria_set ("id", "rev", "gone", "sort", "title", "title_en", "code", "edition", "source", "strength", "confirmed", "target", "valid_from", "valid_to", "combinator", "threshold", "full_marks", "bands", "overlay_of", "window", "deadline", "aimed", "note") values (1, 1, NULL, 'ZLTR!Waf!GTRK 04', 'thôn Quý Đông', NULL, 'Quý', NULL, 'Quý', 'sample', 1, 'co_quan', NULL, NULL, 'all', NULL, NULL, 'tổ', NULL, NULL, NULL, 0, 'Nguyễn');
insert into criterion ("id", "rev", "gone", "sort", "criteria_set", "parent", "code", "seq", "title", "title_en", "guidance", "article", "kind", "operator", "threshold", "below", "unit", "figure", "weight", "gate", "confirmed", "evidence", "documents", "supplier", "rollup", "rollup_least", "combinator", "combinator_least") values (1, 1, NULL, 'AR ', 1, NULL, 'An', 155, NULL, 'An Trần Đông', 'Văn Hòa Trần Thị', 'Bình Quý', 'judged', NULL, NULL, NULL, NULL, NULL, NULL, 1, 0, 'Thị', 86, NULL, 'none', -950448, NULL, NULL);
insert into delegation ("id", "rev", "gone", "sort", "meeting", "name", "count") values (1, 1, NULL, 'GTRK!GTRK!Waf!ZT 0042', 1, 'Đông Đông Quý tổ', 718);
insert into document ("id", "rev", "gone", "sort", "direction", "kind", "number", "symbol", "issuer", "issued_on", "title", "signer", "effective_on", "valid_until", "kept_at", "parent", "note") values (1, 1, NULL, 'ZLaf 2', 'den', 'khac', NULL, NULL, 'Bình Nguyễn Thủy', '2018-02-06', 'Thủy', NULL, '2021-07-18', NULL, NULL, NULL, 'tổ Trần');
insert into evidence ("id", "rev", "gone", "sort", "item", "document", "proves_on", "note") values (1, 1, NULL, ' ', 1, 1, NULL, 'Văn Ngọc thôn');
insert into hamlet ("id", "rev", "gone", "sort", "name", "kind", "households", "population", "head", "decision", "valid_from", "valid_to", "note") values (1, 1, NULL, 'RKafIR!ZLaf 32', 'Nguyễn Thủy', 'ban', 447, NULL, NULL, 1, '2019-09-05', NULL, 'Trần tổ Đạt Thị');
insert into hamlet ("id", "rev", "gone", "sort", "name", "kind", "households", "population", "head", "decision", "valid_from", "valid_to", "note") values (2, 1, NULL, 'ZLTR!QTZ 05', 'Thôn Một', 'thon', NULL, NULL, NULL, 1, NULL, NULL, NULL);
insert into hamlet ("id", "rev", "gone", "sort", "name", "kind", "households", "population", "head", "decision", "valid_from", "valid_to", "note") values (3, 4, 48, 'ZLTR!LAM ', 'Thôn Hai', 'thon', NULL, NULL, NULL, 1, NULL, NULL, NULL);
insert into initiative ("id", "rev", "gone", "sort", "name", "kind", "field", "started_on", "decision", "lead", "origin", "origin_place", "typical_on", "typical_document", "ended_on", "ended_document", "note") values (1, 1, NULL, 'LSA 1', 'Hòa', 'duong_day_nong', 'khu_dan_cu', '2022-03-27', 1, NULL, NULL, 'Ương', NULL, 1, NULL, 1, NULL);
insert into initiative_point ("id", "rev", "gone", "sort", "initiative", "hamlet", "agency", "place", "from_day", "to_day", "teams", "households", "copied_from", "document", "note") values (1, 1, NULL, ' ', 1, 1, 1, 'tổ tổ Ương An', '2020-04-21', NULL, NULL, NULL, NULL, 1, 'Trần');
insert into initiative_step ("id", "rev", "gone", "sort", "initiative", "point", "step", "done_on", "document", "body", "meeting", "outcome") values (1, 1, NULL, ' ', 1, 1, 'tong_ket', '2025-09-27', 1, 'Trần thôn Đông Ương', 1, NULL);
insert into initiative_team ("id", "rev", "gone", "sort", "point", "team", "from_day", "to_day") values (1, 1, NULL, ' ', 1, 1, '2024-09-07', NULL);
insert into journal ("id", "op", "kind", "row", "before", "after", "salt", "pledge") values (1, 1, 'office', 1, NULL, '{"kind":"xa","name":"Xã Tân Lập"}', X'83D02A41EF57DEC77AEA93EA1CF64F66', X'73F03A44DD12DABDBEAB0C9A7F11C0193603A2E4C81879DDF7CB43ABA212ED0D');
insert into journal ("id", "op", "kind", "row", "before", "after", "salt", "pledge") values (2, 2, 'officer', 1, NULL, '{"active":0,"language":"vi","name":"tổ","role":"van_thu","tones":"cu","typing":"telex"}', X'02F61F20017727E0C26203B0934D48BD', X'B2FB6B9599919B0F62A6007D5AE9B367D1C2D35C05A2E10ED74F37C49E1A5B6E');
insert into journal ("id", "op", "kind", "row", "before", "after", "salt", "pledge") values (3, 3, 'document', 1, NULL, '{"direction":"den","effective_on":"2021-07-18","issued_on":"2018-02-06","issuer":"Bình Nguyễn Thủy","kind":"khac","note":"tổ Trần","title":"Thủy"}', X'C43E6ACB99F055D11D85BE68F7A51AE6', X'770E02D03F986DEF187C20D108DFC8D455B01218BDADF890EF80BC585ADE1F3A');
insert into journal ("id", "op", "kind", "row", "before", "after", "salt", "pledge") values (4, 4, 'hamlet', 1, NULL, '{"decision":1,"households":447,"kind":"ban","name":"Nguyễn Thủy","note":"Trần tổ Đạt Thị","valid_from":"2019-09-05"}', X'E0DD79B0D2261B00A44A09EA34A188C2', X'93372ABB247132D4FEF02BDB81D3CD6776BAF562A859555893C81C4801D814F4');
insert into journal ("id", "op", "kind", "row", "before", "after", "salt", "pledge") values (5, 5, 'team', 1, NULL, '{"charter":1,"decision":1,"founded_on":"2019-12-07","hamlet":1,"households":982,"kind":"to_tu_quan_duong_pho","name":"Thị","note":"Nguyễn Nguyễn Thị","rhythm":"hang_quy","status":"de_xuat","status_document":1}', X'CC86AFFFF043BE9FC02D7945169AB49E', X'417922411C873A1EC4AF299F4FEA2801DEC23C1A2F08DA01E222164163C2994C');
insert into journal ("id", "op", "kind", "row", "before", "after", "salt", "pledge") values (6, 5, 'team_step', 1, NULL, '{"document":1,"since":"2019-12-07","status":"de_xuat","team":1}', X'869B184B649026B99FDEF9DD0EB21C5B', X'CDC3BF39DF636790CD939E0575BB14378B1F73AA5F75DDE4DE4C4D7432AD0E52');
insert into journal ("id", "op", "kind", "row", "before", "after", "salt", "pledge") values (7, 6, 'team_step', 2, NULL, '{"document":1,"status":"de_xuat","team":1}', X'816AFC2A2A82B397878731206E4EC669', X'22D57C8EDD4015A7AC95F659CC5558283305C5BC1D2600E222EC7DB5734B40BA');
insert into journal ("id", "op", "kind", "row", "before", "after", "salt", "pledge") values (8, 7, 'team_origin', 1, NULL, '{"document":1,"predecessor":1,"team":1}', X'CB2B3F7774D9950F506469BF26C26350', X'DA2A10C0ED82300E84A3E747AB991E12DB1689CA068D05DDC47B415B5E3BFEE4');
insert into journal ("id", "op", "kind", "row", "before", "after", "salt", "pledge") values (9, 8, 'person', 1, NULL, '{"name":"Thủy An Thị Ương"}', X'1ED67903A6531D5447583101CE6B552F', X'C68B724E5DA0A0E84C9EB5B5FC8D46E2A65F48B485B2206C2820CB031E7ADA27');
insert into journal ("id", "op", "kind", "row", "before", "after", "salt", "pledge") values (10, 9, 'membership', 1, NULL, '{"decision":1,"left":"2025-10-26","note":"Nguyễn","person":1,"reason":"giai_the_to","role":"to_vien","team":1,"term_ends":"2024-12-25"}', X'774BAD8E4A32674FE0653D02FD3419FC', X'4E175FE4A3BDF16EE4B356AADE8A0A302B730B8529802DC32CBEEC7774FB7C24');
insert into journal ("id", "op", "kind", "row", "before", "after", "salt", "pledge") values (11, 10, 'meeting', 1, NULL, '{"agenda":"An An Thị","chair":"Văn","content":"Trần","estimate":0,"hamlet":1,"held_on":"2024-03-09","households":594,"kind":"lang_nghe","minutes":1,"not_held":0,"place":"Thị Ngọc Đạt","secretary":"Ngọc Đạt Bình thôn","starts":"14:57","title":"Hòa Nguyễn An Nguyễn"}', X'90B5F17F2D8D081CF29827DBE06F3DAD', X'1D24D615CA70B62E3C9082E0BE7E96BE508BE00C6D030D043788171DD2B1F54F');
insert into journal ("id", "op", "kind", "row", "before", "after", "salt", "pledge") values (12, 11, 'meeting_team', 1, NULL, '{"meeting":1,"team":1}', X'A6F37301EBC594C6E87D051B06A5EA49', X'970BA83CE4CF7F24D4EBE5355FF88AB1D8B31CDB5D090F108FF279EB6F5657D0');
insert into journal ("id", "op", "kind", "row", "before", "after", "salt", "pledge") values (13, 12, 'tally', 1, NULL, '{"count":109,"meeting":1,"name":"Bình"}', X'F1A62DBABC4E88A5C12A79124DFCDE9C', X'396FF4F15776D673FA9EAAAEADEFA934FFBD372AA9C5CB2E9750B00479B1BC28');
insert into journal ("id", "op", "kind", "row", "before", "after", "salt", "pledge") values (14, 13, 'attendance', 1, NULL, '{"meeting":1,"person":1,"state":"co_mat"}', X'67F0476F15F446E3F1D6FF9C15E91D6E', X'D2914560B1AC9D78041E410A1D500016B57249C3983C56EAE0E1D968C3B4460F');
insert into journal ("id", "op", "kind", "row", "before", "after", "salt", "pledge") values (15, 14, 'task', 1, NULL, '{"document":1,"done_on":"2025-11-01","due":"2023-10-13","meeting":1,"note":"Văn Văn","outcome_document":1,"owner":"An Quý Thị","team":1,"title":"Hòa tổ Đông Bình"}', X'FB442BB86EBDC47E7B92CC1D6684B854', X'0865B18353A361CAE7B481ABD35CB3A991A4EEC5636D79148D01EA5AF5672ACB');
insert into journal ("id", "op", "kind", "row", "before", "after", "salt", "pledge") values (16, 15, 'agency', 1, NULL, '{"guards":254,"hamlet":1,"in_scope":0,"kind":"khac","name":"Hòa Đông tổ Trần","staff":842,"valid_from":"2020-02-16"}', X'69FACF04ABA28638EB0D1B25B2B0524F', X'15954CEF835772F48F2B3BB969626027C557F9F724CB64DBDCAE18267E841BD3');
insert into journal ("id", "op", "kind", "row", "before", "after", "salt", "pledge") values (17, 16, 'unit_origin', 1, NULL, '{"change":"nhap_mot_phan","changed_on":"2024-11-09","document":1,"kind":"phuong","name":"Bình thôn Đông"}', X'E906B65ADBD8878CECD06C33C6C5FFED', X'D763ED5E075D67A64F3196AEE9CB621B811808725DC795981BB2F41225D56702');
insert into journal ("id", "op", "kind", "row", "before", "after", "salt", "pledge") values (18, 17, 'initiative', 1, NULL, '{"decision":1,"ended_document":1,"field":"khu_dan_cu","kind":"duong_day_nong","name":"Hòa","origin_place":"Ương","started_on":"2022-03-27","typical_document":1}', X'5B8192652B81D264C138030C50F9C06B', X'17BD9A849B9E97047FC626663917AF61D1AB1E8BBCDD7FACBFDD123E2C4D808B');
insert into journal ("id", "op", "kind", "row", "before", "after", "salt", "pledge") values (19, 18, 'initiative_point', 1, NULL, '{"agency":1,"document":1,"from_day":"2020-04-21","hamlet":1,"initiative":1,"note":"Trần","place":"tổ tổ Ương An"}', X'FBDA375FA92F5DE9FD550D8FD560FB91', X'AA49EF6DD49A229C2AC799AB262EF609967FB8EB8D16D2AE5B604B6445032D70');
insert into journal ("id", "op", "kind", "row", "before", "after", "salt", "pledge") values (20, 19, 'initiative_team', 1, NULL, '{"from_day":"2024-09-07","point":1,"team":1}', X'09ED6A3B98D843CA30C0352CED96305B', X'E78E33A5601A866BB273D5C5A2DF514C485966003E4C3BBE2681F5B8E3EBE30F');
insert into journal ("id", "op", "kind", "row", "before", "after", "salt", "pledge") values (21, 20, 'initiative_step', 1, NULL, '{"body":"Trần thôn Đông Ương","document":1,"done_on":"2025-09-27","initiative":1,"meeting":1,"point":1,"step":"tong_ket"}', X'147ED5F5D9FCEB01FD479E67B15E85C0', X'65CADEF376A34814EEB7AFD4A43685749A31DEA0F557C78332D3BC904A51BFD1');
insert into journal ("id", "op", "kind", "row", "before", "after", "salt", "pledge") values (22, 21, 'asset', 1, NULL, '{"agency":1,"hamlet":1,"initiative":1,"kind":"camera","name":"Thủy"}', X'A3F95099721EB5AA924308626B67C95A', X'264F8036F493E505F6F37B20BB34EA7F4C8F51644F7174AF7EF059439E16A4D8');
insert into journal ("id", "op", "kind", "row", "before", "after", "salt", "pledge") values (23, 22, 'asset_count', 1, NULL, '{"as_of":"2023-03-23","asset":1,"document":1,"quantity":841}', X'B7425CBE17F2DC086502A9DB150F2B25', X'D48C2315548529E9E5547B6FBED7FB2D643E4E5A5588474CF165A88E545D2F68');
insert into journal ("id", "op", "kind", "row", "before", "after", "salt", "pledge") values (24, 23, 'channel', 1, NULL, '{"from_day":"2025-12-23","hamlet":1,"initiative":1,"kind":"duong_day","name":"Quý","note":"tổ Đông","team":1}', X'D91D1EB1E88FDAF2B4F6ECDD709BEC02', X'545B5EA7F9AA40775588EF7A274D56C60B2335A27CF16345DAE8AC879B786EA4');
insert into journal ("id", "op", "kind", "row", "before", "after", "salt", "pledge") values (25, 24, 'channel_count', 1, NULL, '{"as_of":"2020-08-15","channel":1,"document":1,"members":592}', X'CFE03322DE3A075064B309BAAF511FE9', X'EC03440F9B0AF10EED77B05EE109F0FFF8163B34963E0A98F6CF0E649DB2000D');
insert into journal ("id", "op", "kind", "row", "before", "after", "salt", "pledge") values (26, 25, 'delegation', 1, NULL, '{"count":718,"meeting":1,"name":"Đông Đông Quý tổ"}', X'2A43CF06090BD85BCFB791E759D35B38', X'9EBF9915FFA70858CC4C91E3FE58A124B03E10160D31F7D0735B744EA6A5302E');
insert into journal ("id", "op", "kind", "row", "before", "after", "salt", "pledge") values (27, 26, 'media', 1, NULL, '{"channel":1,"document":1,"done_on":"2018-03-23","hamlet":1,"kind":"video","meeting":1,"quantity":805929,"title":"Thủy","unit":"clip"}', X'5E1F02633D820072F2E76E6BD36991A0', X'FAFDD5D7F790D9B92745EA78228DBAD1900A32FB09519196CFEA367F803F646C');
insert into journal ("id", "op", "kind", "row", "before", "after", "salt", "pledge") values (28, 27, 'opinion', 1, NULL, '{"answer":"Quý","answer_document":1,"answered_on":"2021-02-13","count":98,"due":"2025-11-01","hamlet":1,"meeting":1,"received_on":"2021-02-13","source":"khac","state":"tra_loi_tai_cho","team":1,"title":"Đông","told_on":"2023-12-21","topic":"thu_tuc"}', X'59F806CB5BD14557B72C79A842B86383', X'27499472343137CD7A524E0CE0F1F1C68DB6272622DF84A70E0B1D9DE5F83FD3');
insert into journal ("id", "op", "kind", "row", "before", "after", "salt", "pledge") values (29, 27, 'opinion_occurrence', 1, NULL, '{"count":98,"first":1,"hamlet":1,"meeting":1,"opinion":1,"raised_on":"2021-02-13","source":"khac","team":1}', X'78841D1E357667554A6092DBE43B6FB1', X'B8C6CE40F19A200015F768AE5F7EB083CB81235CF483DAEE222B4DA25F7C7404');
insert into journal ("id", "op", "kind", "row", "before", "after", "salt", "pledge") values (30, 28, 'opinion_occurrence', 2, NULL, '{"count":515,"first":0,"hamlet":1,"meeting":1,"opinion":1,"raised_on":"2020-01-14","source":"thanh_nien","team":1}', X'4631AA3FD02975E3E249052983B8F7DB', X'2A38691BDA993C143525780F6AA947A096FF3469B13761585D612F801DB8AC7D');
insert into journal ("id", "op", "kind", "row", "before", "after", "salt", "pledge") values (31, 29, 'referral', 1, NULL, '{"count":635,"document":1,"kind":"khieu_nai","meeting":1,"passed_to":"Quý Thủy Trần","received_on":"2023-01-11","reference":"Văn Ngọc thôn Quý"}', X'BC1C978582B69738E57E9E36A4C64A3B', X'404EB63442781F3C61CE37EC0960CDB0E8C7219FFCD773508ADB269953F8F4D7');
insert into journal ("id", "op", "kind", "row", "before", "after", "salt", "pledge") values (32, 30, 'committee', 1, NULL, '{"consolidated_document":1,"decision":1,"ended_on":"2024-07-20","founded_on":"2023-10-26","kind":"quy_che","level":"huyen","name":"Thị Hòa Văn tổ","note":"Văn An Đông","partners":"Đông An Ngọc","term_from":"2021-11-11"}', X'CA914B0D191A4D726454F180779C4659', X'D0DB0A2D4BD18B5BFB85E648B65AB694934B79C37BC7D875E1BD6772B6F88411');
insert into journal ("id", "op", "kind", "row", "before", "after", "salt", "pledge") values (33, 31, 'committee_post', 1, NULL, '{"committee":1,"from_day":"2018-10-18","name":"Nguyễn","role":"thu_ky"}', X'7DE9404E82F4F2A621604E0B9C29A51D', X'B79FBD3579331369A6FADE2BC89E275345583CB0E4665AD9689350F2E149BBAF');
insert into journal ("id", "op", "kind", "row", "before", "after", "salt", "pledge") values (34, 32, 'commendation', 1, NULL, '{"achievement":"Đạt Đạt thôn","agency":1,"decided_on":"2023-08-25","decision":1,"form":"bang_khen_bca","hamlet":1,"level":"bo","list":1,"person":1,"state":"khong_khen","target":"ca_nhan","team":1,"topic":"Văn Thủy Bình Quý"}', X'13B22F6AEB23CC75CBD5F55760E9B803', X'6203EF21115A0FB19024AD27853D3C372028B1DA0196226255A98BC5EEC37B9C');
insert into journal ("id", "op", "kind", "row", "before", "after", "salt", "pledge") values (35, 33, 'working_paper', 1, NULL, '{"author":"Ngọc An Thủy","document":1,"done_on":"2023-08-27","kind":"tai_lieu_tap_huan","meeting":1,"note":"Ngọc Quý","title":"Thị Hòa Trần","topic":"Trần"}', X'985158C2C13E061E31B0EEB99158622B', X'AD9F2FF7C8C44E922D115133A853FF1B68D43AC0BB39039AA97D591E00811252');
insert into journal ("id", "op", "kind", "row", "before", "after", "salt", "pledge") values (36, 34, 'result_count', 1, NULL, '{"document":1,"from_day":"2018-12-11","kind":"cong_cu_ho_tro","quantity":841,"to_day":"2025-09-11","unit":"tin"}', X'97A12E51402051A4BBA35BF67A929FC4', X'B10724B61831C834C413EFFBC046A6A1FE290D7D7A0136B38D97B9CBCC7546C1');
insert into journal ("id", "op", "kind", "row", "before", "after", "salt", "pledge") values (37, 35, 'criteria_set', 1, NULL, '{"aimed":0,"bands":"tổ","code":"Quý","combinator":"all","confirmed":1,"note":"Nguyễn","source":"Quý","strength":"sample","target":"co_quan","title":"thôn Quý Đông"}', X'1EA6989C45FAA67859BC8F03CE3D9633', X'685930525EAFC952DFC201BC4395DBE5EE075B5DC574A4A677ADBD8C480B6C95');
insert into journal ("id", "op", "kind", "row", "before", "after", "salt", "pledge") values (38, 36, 'criterion', 1, NULL, '{"article":"Bình Quý","code":"An","confirmed":0,"criteria_set":1,"documents":86,"evidence":"Thị","gate":1,"guidance":"Văn Hòa Trần Thị","kind":"judged","rollup":"none","rollup_least":-950448,"seq":155,"title_en":"An Trần Đông"}', X'DE84EB0E09297F88BB06C92300E0EA89', X'6F8632EB6B2F707C4626D4EF82E11D1E08DADD60FC5B249933299E7714AEE4BA');
insert into journal ("id", "op", "kind", "row", "before", "after", "salt", "pledge") values (39, 37, 'assessment', 1, NULL, '{"criteria_set":1,"decision":1,"due":"2018-11-19","from_day":"2023-09-06","hamlet":1,"round":"Ương","status":"dang_ky","subject":"Ngọc Quý Ngọc","team":1}', X'4129B60A7A191EA8E5ACE9DDF3E0B5C3', X'877D6D083746AC775230E9189C123255B03B6601F2E870AC3E96495BBC5A858C');
insert into journal ("id", "op", "kind", "row", "before", "after", "salt", "pledge") values (40, 38, 'assessment_item', 1, NULL, '{"assessment":1,"carried":1,"criterion":1,"decided":"unknown","due":"2021-08-06","points":474748,"reason":"An Thủy thôn Hòa","source":1,"value":748926,"verdict":"met","verified":"na"}', X'9AF2BB085E2358686FF67D7AB9E94314', X'8A8CFCAE8C27B03852B1225D4394974F55B3DBE66F58EE048294D8DCE3924CAB');
insert into journal ("id", "op", "kind", "row", "before", "after", "salt", "pledge") values (41, 39, 'evidence', 1, NULL, '{"document":1,"item":1,"note":"Văn Ngọc thôn"}', X'26BA42137865BD02BF284498BE6741E4', X'38C2E22242428FE989951C24F784642E94453B86101C47D42ECA77A58C3F0105');
insert into journal ("id", "op", "kind", "row", "before", "after", "salt", "pledge") values (42, 40, 'signatory', 1, NULL, '{"authority":"truc_tiep","body":"Trần Đạt Quý","decision":1,"head_post":"Văn Thị Văn Đạt","name":"Quý Ương thôn tổ","post":"Nguyễn","valid_from":"2022-06-17"}', X'4C63CF854BF51EF1C450AD9F3C92A515', X'A1B53B79854A0C5C8E99E07F4C699D35F8BB08AB976F1A52716D76C51681CA1E');
insert into journal ("id", "op", "kind", "row", "before", "after", "salt", "pledge") values (43, 41, 'report', 1, NULL, '{"from_day":"2018-12-07","period":"Thủy Hòa Ngọc thôn","revision":201,"scheme":"Bình An","signatory":1,"template":"Thị","title":"Thủy","to_day":"2019-02-20"}', X'839AFDFACA70A7822C9950B4D3D213F7', X'E6279080408FE779C1089E2D58DAEE3888646E593F1BB89825926BF2231C424A');
insert into journal ("id", "op", "kind", "row", "before", "after", "salt", "pledge") values (44, 42, 'report_part', 1, NULL, '{"drafted":"An","part":"thôn Đạt","report":1}', X'8090B2159D3F6DCD9E048F41D4558305', X'EE40211DE33A84626BB216FE96F2AE2B2CB5C72BE5588806F4CE264BF8CB0DE7');
insert into journal ("id", "op", "kind", "row", "before", "after", "salt", "pledge") values (45, 43, 'number_gap', 1, NULL, '{"kind":"nq","number":260,"reason":"Đạt Văn","year":808}', X'BFB7A7A45DE050D2DCF0F7978D334BE3', X'9D32EF6A030B586D1013167635D82AF791A7BA7E94CF33AB0BF45798AF66BCD4');
insert into journal ("id", "op", "kind", "row", "before", "after", "salt", "pledge") values (46, 44, 'hamlet', 2, NULL, '{"decision":1,"kind":"thon","name":"Thôn Một"}', X'3A6EB6447FB9F069679A89C140E2870F', X'7389646DB5464E42E517F6FF169E1F09048F6D3600DD51D275A936973D8E03E9');
insert into journal ("id", "op", "kind", "row", "before", "after", "salt", "pledge") values (47, 45, 'hamlet', 3, NULL, '{"decision":1,"kind":"thon","name":"Thôn Hai"}', X'CE2463E33B3D10C7A773D483E89BB769', X'347CF78351E6ACDB713433374FC7B4100424F2D0D71A95772EBDB9FB0CA8C3A3');
insert into journal ("id", "op", "kind", "row", "before", "after", "salt", "pledge") values (48, 46, 'hamlet', 3, '{"decision":1,"kind":"thon","name":"Thôn Hai"}', '{"decision":1,"households":90,"kind":"thon","name":"Thôn Hai"}', X'4198FA1AD21E1F40AE91D656B1CB91D2', X'8E860A880A990540A4D45CF1C2FBF2342FE420CC2EBF7A2B96617BB6A73672A6');
insert into journal ("id", "op", "kind", "row", "before", "after", "salt", "pledge") values (49, 47, 'hamlet', 3, '{"decision":1,"households":90,"kind":"thon","name":"Thôn Hai"}', '{"decision":1,"kind":"thon","name":"Thôn Hai"}', X'AB59DE4E06F8C7448DE28C721B3E7F77', X'07E4C994C55758B8C7FABDE9522B682C90550D381682826F8845A1F815D6CE6E');
insert into journal ("id", "op", "kind", "row", "before", "after", "salt", "pledge") values (50, 48, 'hamlet', 3, '{"decision":1,"kind":"thon","name":"Thôn Hai"}', '{"decision":1,"gone":48,"kind":"thon","name":"Thôn Hai"}', X'8E81D6F1AD8E1F28B49E5530044D3D7A', X'2C5A8DC5B7E48FFC388CBABAC3AD933E9104029B3C3C5A83AD595299D51BA980');
insert into media ("id", "rev", "gone", "sort", "title", "kind", "quantity", "unit", "done_on", "hamlet", "meeting", "channel", "document", "note") values (1, 1, NULL, 'ZLaf 2', 'Thủy', 'video', 805929, 'clip', '2018-03-23', 1, 1, 1, 1, NULL);
insert into meeting ("id", "rev", "gone", "sort", "kind", "title", "held_on", "starts", "ends", "place", "hamlet", "chair", "secretary", "agenda", "content", "conclusions", "guests", "households", "headcount", "estimate", "not_held", "not_held_reason", "minutes", "note") values (1, 1, NULL, 'LSA!RKafIR!AR!RKafIR 1303', 'lang_nghe', 'Hòa Nguyễn An Nguyễn', '2024-03-09', '14:57', NULL, 'Thị Ngọc Đạt', 1, 'Văn', 'Ngọc Đạt Bình thôn', 'An An Thị', 'Trần', NULL, NULL, 594, NULL, 0, 0, NULL, 1, NULL);
insert into meeting_team ("id", "rev", "gone", "sort", "meeting", "team") values (1, 1, NULL, ' ', 1, 1);
insert into membership ("id", "rev", "gone", "sort", "person", "team", "role", "joined", "since", "left", "reason", "decision", "term_ends", "note") values (1, 1, NULL, '     ', 1, 1, 'to_vien', NULL, NULL, '2025-10-26', 'giai_the_to', 1, '2024-12-25', 'Nguyễn');
insert into number_gap ("id", "rev", "gone", "sort", "kind", "year", "number", "reason") values (1, 1, NULL, '3260!3808 ', 'nq', 808, 260, 'Đạt Văn');
insert into office ("id", "rev", "gone", "sort", "name", "kind", "code", "province", "parent_line", "issuer_line", "place", "number_suffix") values (1, 1, NULL, 'eA!ZCR!PCV 305', 'Xã Tân Lập', 'xa', NULL, NULL, NULL, NULL, NULL, NULL);
insert into officer ("id", "rev", "gone", "sort", "name", "language", "active", "role", "account", "typing", "tones") values (1, 1, NULL, 'ZT 2', 'tổ', 'vi', 0, 'van_thu', NULL, 'telex', 'cu');
insert into op ("id", "token", "at", "who", "account", "version", "what", "root", "undone", "salt", "pledge", "seal") values (1, NULL, '2026-11-22T09:00:00', 'tuquan', 'hoa', '0.1.0', '{"key":"op-found","args":[["name",{"Text":"Xã Tân Lập"}]]}', NULL, NULL, X'1CDE78532DBB3C9E5908707839931651', X'620511B9FCA66CB2AE2E385A6B98BDFE1C7183EFAF8375979367E499EFB54D5F', X'E11188CD2D155813FAD72CAD83D324F1F3D1EC407C5F56C9277E379E8010E945');
insert into op ("id", "token", "at", "who", "account", "version", "what", "root", "undone", "salt", "pledge", "seal") values (2, NULL, '2026-11-22T09:00:00', 'hoa', 'hoa', '0.1.0', '{"key":"op-add","args":[["kind",{"Word":"officer"}],["name",{"Text":"tổ"}]]}', NULL, NULL, X'5B734EE0A1E5CA36DEBEAD06DFC80C52', X'DB1C3223B9AD2FA20F0127A1B7B871D74B0181B605FE0EFF54C5275828857D02', X'BA1E7756406A395869A99F5AA931BAC100F96B027A1B436E7BFA4C38394816C7');
insert into op ("id", "token", "at", "who", "account", "version", "what", "root", "undone", "salt", "pledge", "seal") values (3, NULL, '2026-11-22T09:00:00', 'hoa', 'hoa', '0.1.0', '{"key":"op-add","args":[["kind",{"Word":"document"}],["name",{"Text":"Thủy"}]]}', NULL, NULL, X'21BC1213E62AC09A05A2DF1C3444015C', X'3A936B698C58039BA48554B05DC39933ED74F9896CCD325B70D1D7BA59DADD18', X'003C54A75178FBE6A32025EF1013A9B4C5B3E757DA3406F8F6B6581B82A0E8F4');
insert into op ("id", "token", "at", "who", "account", "version", "what", "root", "undone", "salt", "pledge", "seal") values (4, NULL, '2026-11-22T09:00:00', 'hoa', 'hoa', '0.1.0', '{"key":"op-add","args":[["kind",{"Word":"hamlet"}],["name",{"Text":"Nguyễn Thủy"}]]}', NULL, NULL, X'82B3EC326F5225FD98A1C69ECDE77870', X'BD73F2800B61C8D44FE01EA620FAD75A400BE3D2BF16BEC0EC260F87F6845868', X'B4D1F561C12CD06B4EE1915553BDFF784464EE7AD6A6D056CCEECF680768DC8D');
insert into op ("id", "token", "at", "who", "account", "version", "what", "root", "undone", "salt", "pledge", "seal") values (5, NULL, '2026-11-22T09:00:00', 'hoa', 'hoa', '0.1.0', '{"key":"op-add","args":[["kind",{"Word":"team"}],["name",{"Text":"Thị"}]]}', NULL, NULL, X'62B8728ECEF7082A5A4F85EB41CBF259', X'D11CAAAF14BE5B13D27C0E011147B523D42BC2E25A14661B390FCC8D84BC1A90', X'D88A0E2AF646DC90883B5EA3B5B273063799C46A3BEC9F4581961A0991DCB0C3');
insert into op ("id", "token", "at", "who", "account", "version", "what", "root", "undone", "salt", "pledge", "seal") values (6, NULL, '2026-11-22T09:00:00', 'hoa', 'hoa', '0.1.0', '{"key":"op-add","args":[["kind",{"Word":"team-step"}],["name",{"Text":"Thị"}]]}', NULL, NULL, X'B89FC85CD6E9F543C0F4D6BFA58F5A3E', X'6F7ED3C6F80A4AC836FF75C50793B336BF6FFF6D19F8108CBEB9C08A71637F7C', X'9B261D74ECF121BEDD4CBF5A8EDC4D9DA245EB80A1C27EBB0E3C5521099EB8B0');
insert into op ("id", "token", "at", "who", "account", "version", "what", "root", "undone", "salt", "pledge", "seal") values (7, NULL, '2026-11-22T09:00:00', 'hoa', 'hoa', '0.1.0', '{"key":"op-add","args":[["kind",{"Word":"team-origin"}],["name",{"Text":"Thị"}]]}', NULL, NULL, X'5ED93F36C04EEAF9663CCFBFC1F14ADF', X'78D119D210305F0C279E8F82B82FF93296BD7C72B10B282B48A0CD204CE0AE59', X'EA3B4DE0A8E909F74284AD13FF04AE56006C1CEF0FF6C85C1627D11BB4069D3A');
insert into op ("id", "token", "at", "who", "account", "version", "what", "root", "undone", "salt", "pledge", "seal") values (8, NULL, '2026-11-22T09:00:00', 'hoa', 'hoa', '0.1.0', '{"key":"op-add","args":[["kind",{"Word":"person"}],["name",{"Text":"Thủy An Thị Ương"}]]}', NULL, NULL, X'C04A74BD51080FD9B53C986C313AA32C', X'0AEAFF86C18F28A69B615506359D69071DF03204F9FF8F633F26ABADFE75E0D7', X'74A58C4B4FE2E27B9B8CD03C0E9AD68B8F9F4A65D7A23C27D30A8375B4884D6C');
insert into op ("id", "token", "at", "who", "account", "version", "what", "root", "undone", "salt", "pledge", "seal") values (9, NULL, '2026-11-22T09:00:00', 'hoa', 'hoa', '0.1.0', '{"key":"op-add","args":[["kind",{"Word":"membership"}],["name",{"Text":"Thủy An Thị Ương"}]]}', NULL, NULL, X'0B67500F0EABCD241C35C4D9A77EED8E', X'D77428109BDFC13393EFDA8E4B69BB9A9A80E86AEFA86F98F87CD84DDC1268E9', X'52E502621119C977481B59D56F5A8A1CB46795BE4D485072F5FC02811E91BFE8');
insert into op ("id", "token", "at", "who", "account", "version", "what", "root", "undone", "salt", "pledge", "seal") values (10, NULL, '2026-11-22T09:00:00', 'hoa', 'hoa', '0.1.0', '{"key":"op-add","args":[["kind",{"Word":"meeting"}],["name",{"Text":"Hòa Nguyễn An Nguyễn"}]]}', NULL, NULL, X'E4E70FD2E32C4FB7875317913B64D8B1', X'C28CC30C0C89DFF863A41B1ADF75E3D3CD00D9B8429A49327E147D40E4984A37', X'8B85CDAE89680FE61025CFF3D79B6CFC4E8B188F00611BB776A95BD2554BA5FB');
insert into op ("id", "token", "at", "who", "account", "version", "what", "root", "undone", "salt", "pledge", "seal") values (11, NULL, '2026-11-22T09:00:00', 'hoa', 'hoa', '0.1.0', '{"key":"op-add","args":[["kind",{"Word":"meeting-team"}],["name",{"Text":"Thị"}]]}', NULL, NULL, X'51F75369184465BF3AD239E144FF97A4', X'1394091FEEB48D0F67DA04AEDDDAF75ED8F0E4FCB83C8D3A1AA4EEFB1911E734', X'9C8AACA59BCD6EA23857034DB0E6717B085E92135F1D97C65594F6F4497CD8C3');
insert into op ("id", "token", "at", "who", "account", "version", "what", "root", "undone", "salt", "pledge", "seal") values (12, NULL, '2026-11-22T09:00:00', 'hoa', 'hoa', '0.1.0', '{"key":"op-add","args":[["kind",{"Word":"tally"}],["name",{"Text":"Bình"}]]}', NULL, NULL, X'EF4AC8CA305DC16E13102A96A68FE88E', X'01395F3292BEF613BEC47F1D92864B5F82CE914CB5C13BE6BC24F18E1E2ACE2F', X'2FF2C57CAFB20CEA8081C04669511D0116840097BEB0318C23679CDF3EEA8FA6');
insert into op ("id", "token", "at", "who", "account", "version", "what", "root", "undone", "salt", "pledge", "seal") values (13, NULL, '2026-11-22T09:00:00', 'hoa', 'hoa', '0.1.0', '{"key":"op-add","args":[["kind",{"Word":"attendance"}],["name",{"Text":"Thủy An Thị Ương"}]]}', NULL, NULL, X'DAE1C1868DCBA6F71D39A674BB007265', X'55D6ED2180C75AC0FD733CDBAEB2712F335BFF1B72A15E9C9D87CABCA1BB374B', X'93CD5D15F5E23EB6FA5138B8979523BA00D13E1CF0D9D3841B3E0B7201C8B620');
insert into op ("id", "token", "at", "who", "account", "version", "what", "root", "undone", "salt", "pledge", "seal") values (14, NULL, '2026-11-22T09:00:00', 'hoa', 'hoa', '0.1.0', '{"key":"op-add","args":[["kind",{"Word":"task"}],["name",{"Text":"Hòa tổ Đông Bình"}]]}', NULL, NULL, X'52340A95F80BD5376E2D873AB725BC3B', X'1BA4EBF0C26695E2F8F0A261B6457D4D8321516C921F009F094E7AA5A3501099', X'6B6EDF56D312D9E0520D8D54DDF6F3883881C523F1AA0DE0B4FC2BC77D379A46');
insert into op ("id", "token", "at", "who", "account", "version", "what", "root", "undone", "salt", "pledge", "seal") values (15, NULL, '2026-11-22T09:00:00', 'hoa', 'hoa', '0.1.0', '{"key":"op-add","args":[["kind",{"Word":"agency"}],["name",{"Text":"Hòa Đông tổ Trần"}]]}', NULL, NULL, X'7A9EB3A4C1235426ED8B556B25A1862C', X'F5CFBBE85492C57ECC16161A29970FDE556E80283BF196A088BF7833F78C0604', X'6DD5BDA52BD7A5954F536BA284608C164689AB7B3A969867A3690D25695C7C7B');
insert into op ("id", "token", "at", "who", "account", "version", "what", "root", "undone", "salt", "pledge", "seal") values (16, NULL, '2026-11-22T09:00:00', 'hoa', 'hoa', '0.1.0', '{"key":"op-add","args":[["kind",{"Word":"unit-origin"}],["name",{"Text":"Bình thôn Đông"}]]}', NULL, NULL, X'A108EDDF5DC9436424942BEA2852CD9F', X'5A337E3B9FFF8B6F62E40BB16328197DD2D7723D070313E5EFD4F993FA0448F9', X'D2D0D7547EC07D8CFADE5B9C7648AA8DA73E6F8DE888BA15AB77BBF969AA6B53');
insert into op ("id", "token", "at", "who", "account", "version", "what", "root", "undone", "salt", "pledge", "seal") values (17, NULL, '2026-11-22T09:00:00', 'hoa', 'hoa', '0.1.0', '{"key":"op-add","args":[["kind",{"Word":"initiative"}],["name",{"Text":"Hòa"}]]}', NULL, NULL, X'92C9D57BF1148BD68609FB7DC31331DE', X'CA600AD5DA47B88EF68004720DF5F23F2DE4AEF5D596B9D88AA1478924EBE492', X'10F869918874A40B151188D7505EF75C530D0E5673ACE99E28FB97BE176EAB08');
insert into op ("id", "token", "at", "who", "account", "version", "what", "root", "undone", "salt", "pledge", "seal") values (18, NULL, '2026-11-22T09:00:00', 'hoa', 'hoa', '0.1.0', '{"key":"op-add","args":[["kind",{"Word":"initiative-point"}],["name",{"Text":"Hòa – Nguyễn Thủy"}]]}', NULL, NULL, X'1F9D2882E4F7DB7E793F457DC832D2F4', X'B5C3E9F45DD26D097693BF5969E598992A6084EF81250103323A222A16FE9240', X'DB73FF5559605CD497A21BBEE5501B719F73B6A9154AE3AD0171784004FB2739');
insert into op ("id", "token", "at", "who", "account", "version", "what", "root", "undone", "salt", "pledge", "seal") values (19, NULL, '2026-11-22T09:00:00', 'hoa', 'hoa', '0.1.0', '{"key":"op-add","args":[["kind",{"Word":"initiative-team"}],["name",{"Text":"Thị"}]]}', NULL, NULL, X'C834E741A0C9E354F2E08824A8C42FF4', X'C476B3EA606DC2A7AA280D67333B0055D4A27B22AC2FD08296AD15DD7BCB454F', X'1ACD5435169E931169ADD5A53506B25314E010A6DCBAD336FEC54005D1182621');
insert into op ("id", "token", "at", "who", "account", "version", "what", "root", "undone", "salt", "pledge", "seal") values (20, NULL, '2026-11-22T09:00:00', 'hoa', 'hoa', '0.1.0', '{"key":"op-add","args":[["kind",{"Word":"initiative-step"}],["name",{"Text":"Hòa"}]]}', NULL, NULL, X'9E4F74142956AAD9FEDE4DAB1809498D', X'7284BD8042FEE7E799EB9F449FC0305879981BB0F98E7D0219263307E72E1931', X'94E23D0003AD82A26AC7922AC97F6AD122145D1CDFC262472C721B2E00086F5A');
insert into op ("id", "token", "at", "who", "account", "version", "what", "root", "undone", "salt", "pledge", "seal") values (21, NULL, '2026-11-22T09:00:00', 'hoa', 'hoa', '0.1.0', '{"key":"op-add","args":[["kind",{"Word":"asset"}],["name",{"Text":"Thủy"}]]}', NULL, NULL, X'94B4ADF8A27938CF44007F977773E6C5', X'F6D7B4A270E3F142504F9952791E4574BFB42DA1633297D5D2BAB12459196A4A', X'6692A789B6A2BEAFFF5010B14D8FBDC95F8163587D6A99004F95003A745E0B7E');
insert into op ("id", "token", "at", "who", "account", "version", "what", "root", "undone", "salt", "pledge", "seal") values (22, NULL, '2026-11-22T09:00:00', 'hoa', 'hoa', '0.1.0', '{"key":"op-add","args":[["kind",{"Word":"asset-count"}],["name",{"Text":"Thủy"}]]}', NULL, NULL, X'73C7F125032E994C13D9A4E47B91E8D2', X'A976682608B1E888C6AD817E989C45D43CA89F57CAB801AB1694E7367BEE777F', X'9A4A3967126CA273B289A6E93481487ABCF3BB36D88F9A3835DD000B67D8FD74');
insert into op ("id", "token", "at", "who", "account", "version", "what", "root", "undone", "salt", "pledge", "seal") values (23, NULL, '2026-11-22T09:00:00', 'hoa', 'hoa', '0.1.0', '{"key":"op-add","args":[["kind",{"Word":"channel"}],["name",{"Text":"Quý"}]]}', NULL, NULL, X'509F709ED7350C80C9CFCB4813B4D6C5', X'25697C14B0CCBD7E03433D46B1346463427F5ACD066388C6086A5170FBFE9DB2', X'CFA74678C3BAA13730C88CB4253FC69AF218CF11AFF973D4889FED4BED6F03CE');
insert into op ("id", "token", "at", "who", "account", "version", "what", "root", "undone", "salt", "pledge", "seal") values (24, NULL, '2026-11-22T09:00:00', 'hoa', 'hoa', '0.1.0', '{"key":"op-add","args":[["kind",{"Word":"channel-count"}],["name",{"Text":"Quý"}]]}', NULL, NULL, X'D9CF42692F90BE581D176762BCE7BF4E', X'B2B79D13A9B93DA7D9A0FCF031261BC43A61FB7E7E475AF0DD0F6DB8F90F9E38', X'283C254DF1207F677AC15EB391E552FCF2408A953BA19301E4DF2C11F3B9C096');
insert into op ("id", "token", "at", "who", "account", "version", "what", "root", "undone", "salt", "pledge", "seal") values (25, NULL, '2026-11-22T09:00:00', 'hoa', 'hoa', '0.1.0', '{"key":"op-add","args":[["kind",{"Word":"delegation"}],["name",{"Text":"Đông Đông Quý tổ"}]]}', NULL, NULL, X'180DB34A6E4BAF9C376F70E490E5B743', X'B5B8AA1C9C1FEA861CC06C32035F76CA58E84CBA047F8E82A2B307717CA0C569', X'FF84D9FAB582A32621F60F609047F57894F7775E2276EFE16B0DCB0E8256ECA2');
insert into op ("id", "token", "at", "who", "account", "version", "what", "root", "undone", "salt", "pledge", "seal") values (26, NULL, '2026-11-22T09:00:00', 'hoa', 'hoa', '0.1.0', '{"key":"op-add","args":[["kind",{"Word":"media"}],["name",{"Text":"Thủy"}]]}', NULL, NULL, X'319284D181375239E9CAC424B7CE948C', X'F116D7D8EC91CB382105A839B4E7FF15AF7B1F9D8AFEC5DD682D98584B19C669', X'132F299B2BA21A49EBE423C3FD3BA8EBC625753A485BA09CD6F3AEDF24CEC9C1');
insert into op ("id", "token", "at", "who", "account", "version", "what", "root", "undone", "salt", "pledge", "seal") values (27, NULL, '2026-11-22T09:00:00', 'hoa', 'hoa', '0.1.0', '{"key":"op-add","args":[["kind",{"Word":"opinion"}],["name",{"Text":"Đông"}]]}', NULL, NULL, X'6E30B58D8D10FE0651B0D6C8D4307A9B', X'389DA5195CD442E3A418D15B9841761F48A39010AC6AA2519F1153D570C2BEF7', X'64F46030CF519E295B86E86AB28B51FC3B7F994F7623634BDDB0D3EC8BCF886A');
insert into op ("id", "token", "at", "who", "account", "version", "what", "root", "undone", "salt", "pledge", "seal") values (28, NULL, '2026-11-22T09:00:00', 'hoa', 'hoa', '0.1.0', '{"key":"op-add","args":[["kind",{"Word":"opinion-occurrence"}],["name",{"Text":"Đông"}]]}', NULL, NULL, X'2A87FE90C68AD5AE77FED029E727FF34', X'6397185A2E0BCBECF43CC410547544DAFAEBCB6E08732F198758F275F88CE242', X'6239C2DD75DB495F61FFFB0B37045F0150B3C98854597BF8C2B32C54755AB3D3');
insert into op ("id", "token", "at", "who", "account", "version", "what", "root", "undone", "salt", "pledge", "seal") values (29, NULL, '2026-11-22T09:00:00', 'hoa', 'hoa', '0.1.0', '{"key":"op-add","args":[["kind",{"Word":"referral"}],["name",{"Text":"Văn Ngọc thôn Quý"}]]}', NULL, NULL, X'DABE6F670255692B9792B06A4E5B7975', X'96FB19DE14FBDEBFFF21460AC66BE9C0395508C121D0A212202889FF913260E1', X'FCEF6F79A353D4FF06151D101D7836691BEB4448D6D2A7A6FE8C83F1C2B53F46');
insert into op ("id", "token", "at", "who", "account", "version", "what", "root", "undone", "salt", "pledge", "seal") values (30, NULL, '2026-11-22T09:00:00', 'hoa', 'hoa', '0.1.0', '{"key":"op-add","args":[["kind",{"Word":"committee"}],["name",{"Text":"Thị Hòa Văn tổ"}]]}', NULL, NULL, X'F018080923FF74DAB947656AB64C1E81', X'E6DAF86A7BA0C622F158850BEBF5DEE59FC126A464011642C677CDCAA2BF59F9', X'BBDE79A3FF803ADF4E07BC3796BBA7564097685A08D4A07876D3CFC4F64BA3CB');
insert into op ("id", "token", "at", "who", "account", "version", "what", "root", "undone", "salt", "pledge", "seal") values (31, NULL, '2026-11-22T09:00:00', 'hoa', 'hoa', '0.1.0', '{"key":"op-add","args":[["kind",{"Word":"committee-post"}],["name",{"Text":"Nguyễn"}]]}', NULL, NULL, X'3B54D18B197B65D46605A71B978CBA46', X'8D86FF39E7BD87C4852D7DEDE8EE1F5727FE035904D960A9CD18AA2A58D675A4', X'90A1B0928734FB96D78052D9402C120E1E1BC6BE0C086178296597A52F7D2B63');
insert into op ("id", "token", "at", "who", "account", "version", "what", "root", "undone", "salt", "pledge", "seal") values (32, NULL, '2026-11-22T09:00:00', 'hoa', 'hoa', '0.1.0', '{"key":"op-add","args":[["kind",{"Word":"commendation"}],["name",{"Text":"Thủy An Thị Ương"}]]}', NULL, NULL, X'9884EB9F3436E8544AD836B0E4DA7622', X'656338EB24516BE393377DFD1B215CECBCD40E9E70B5CAB0D35995E30AE870FB', X'2445DABF3BDB643E61AC467D82E4F2E17D3D6D599D453E4DECD5659000C794CA');
insert into op ("id", "token", "at", "who", "account", "version", "what", "root", "undone", "salt", "pledge", "seal") values (33, NULL, '2026-11-22T09:00:00', 'hoa', 'hoa', '0.1.0', '{"key":"op-add","args":[["kind",{"Word":"working-paper"}],["name",{"Text":"Thị Hòa Trần"}]]}', NULL, NULL, X'258C47A294F9B49CA20B002477C1D261', X'BA16A4C70FC3EE9D252A5C0CE20AD34811B3F80F38C1E38E5424D2116C5DB193', X'803045263101720CEB433CBF7EEBA90C550A0805ECC8CCB7103AA0D46F050A45');
insert into op ("id", "token", "at", "who", "account", "version", "what", "root", "undone", "salt", "pledge", "seal") values (34, NULL, '2026-11-22T09:00:00', 'hoa', 'hoa', '0.1.0', '{"key":"op-add","args":[["kind",{"Word":"result-count"}],["name",{"Text":"Thủy"}]]}', NULL, NULL, X'23F20AD8175DD7CDB7288DC393E8023F', X'758FA5B5EC115F2AE87F46C773D102B9775F94E05017C1C8F8D551545313D377', X'F10FA454CB93937D86D8FC7984FB683DD2CFF2B1D8EBAC820568E850C44C2B12');
insert into op ("id", "token", "at", "who", "account", "version", "what", "root", "undone", "salt", "pledge", "seal") values (35, NULL, '2026-11-22T09:00:00', 'hoa', 'hoa', '0.1.0', '{"key":"op-add","args":[["kind",{"Word":"criteria-set"}],["name",{"Text":"thôn Quý Đông"}]]}', NULL, NULL, X'55EA81A480EE6EF9F28F163A6B1C7ECF', X'69211286DCD8E956B91177645F50F06758C5CBAD46640BBD3E5E98AAB543A808', X'BAF405247101301ACDDB3E41212C652E147F77518DA40B9C0CB9548ACC63C2BA');
insert into op ("id", "token", "at", "who", "account", "version", "what", "root", "undone", "salt", "pledge", "seal") values (36, NULL, '2026-11-22T09:00:00', 'hoa', 'hoa', '0.1.0', '{"key":"op-add","args":[["kind",{"Word":"criterion"}],["name",{"Text":"An"}]]}', NULL, NULL, X'069E8E52FE0A5875351D225BC3EE333A', X'F98C09088F0EF5090D9B4908332103BA64CBF59FC8CF577D7238FC940FD5E98E', X'5EE8F20B8C8F2F9D6472D0518308FAB76D68530600F5D35FF7BC18629EE519E2');
insert into op ("id", "token", "at", "who", "account", "version", "what", "root", "undone", "salt", "pledge", "seal") values (37, NULL, '2026-11-22T09:00:00', 'hoa', 'hoa', '0.1.0', '{"key":"op-add","args":[["kind",{"Word":"assessment"}],["name",{"Text":"thôn Quý Đông"}]]}', NULL, NULL, X'3896099318E5311FC359D7CBBAD77F80', X'FB876727FB246B78959F231FA5CCC3DB621D008B14E9CD2C8E393E4B38253D8D', X'9AD04EAD8D6AFEF6138A6F3656B43AABF19423206BFC438C5F366CB6971CDC33');
insert into op ("id", "token", "at", "who", "account", "version", "what", "root", "undone", "salt", "pledge", "seal") values (38, NULL, '2026-11-22T09:00:00', 'hoa', 'hoa', '0.1.0', '{"key":"op-add","args":[["kind",{"Word":"assessment-item"}],["name",{"Text":"An"}]]}', NULL, NULL, X'2390B87D5C2188E72B35CFE3F48FE24A', X'6DF076075A37C8842301FD26B20BC0E78CB62DC1DD87C476E08D1056CACBC62A', X'2F45CD441BCE799953CAD4B4A07E94C9CCF3C2F097DC410CA0D5A8C7BA8B4A49');
insert into op ("id", "token", "at", "who", "account", "version", "what", "root", "undone", "salt", "pledge", "seal") values (39, NULL, '2026-11-22T09:00:00', 'hoa', 'hoa', '0.1.0', '{"key":"op-add","args":[["kind",{"Word":"evidence"}],["name",{"Text":"Thủy"}]]}', NULL, NULL, X'EFA315D7179DB7E8271807385B3D64F6', X'44DBD5DCCABB7E06BDDEF5D80F100F3477AA89C79E1ABB09C55A8FE1E3897FB1', X'8A19BFF60DA91667371335D25D0AC0E002601ACBA4AEC730EE8F18A0D662F5B4');
insert into op ("id", "token", "at", "who", "account", "version", "what", "root", "undone", "salt", "pledge", "seal") values (40, NULL, '2026-11-22T09:00:00', 'hoa', 'hoa', '0.1.0', '{"key":"op-add","args":[["kind",{"Word":"signatory"}],["name",{"Text":"Quý Ương thôn tổ"}]]}', NULL, NULL, X'AA6BA60896842D3EC8D1A50A57CC32ED', X'C288F3E734A759C600D37B07F19B834079AEA129DBBF9BBD73A0628D60366589', X'370A9A8896DC199A31B12711CF9B5862464D55ACF9831CCC0461246FD503E8B7');
insert into op ("id", "token", "at", "who", "account", "version", "what", "root", "undone", "salt", "pledge", "seal") values (41, NULL, '2026-11-22T09:00:00', 'hoa', 'hoa', '0.1.0', '{"key":"op-add","args":[["kind",{"Word":"report"}],["name",{"Text":"Thủy"}]]}', NULL, NULL, X'D3DDE4FA03BFF671A2C64167BA54D8DD', X'52993F7DB2745B815BCBE01A38A8E94EBFC8CE8B7B4D9FF7BC7289FC304821A4', X'98460980314B15E2EDDC1D285EEFDF430DD9CEB6C2F6546935CA8C4C30CA3478');
insert into op ("id", "token", "at", "who", "account", "version", "what", "root", "undone", "salt", "pledge", "seal") values (42, NULL, '2026-11-22T09:00:00', 'hoa', 'hoa', '0.1.0', '{"key":"op-add","args":[["kind",{"Word":"report-part"}],["name",{"Text":"thôn Đạt"}]]}', NULL, NULL, X'D30BEA521BF719F2C36686DA63AA4AFC', X'17B034822628933FA901FAAB2EDD0ED7901A16457AA2E20F248933225D5EF005', X'615AF91719E859F1FBD3B579B1756A26BE13DAE91D48CC8DE054683FC1DBAC49');
insert into op ("id", "token", "at", "who", "account", "version", "what", "root", "undone", "salt", "pledge", "seal") values (43, NULL, '2026-11-22T09:00:00', 'hoa', 'hoa', '0.1.0', '{"key":"op-add","args":[["kind",{"Word":"number-gap"}],["name",{"Text":"260/808"}]]}', NULL, NULL, X'C32741A5A28806859E18956005DB73A3', X'CF419D014D525F412C0E194AC1A406379B6ECD3D58FFE4EA6FCE9E56F58F5A08', X'8EE4600A4C9DE44606E6E757976CF0BF0A5C008F4A752729365FC808A47F0AF1');
insert into op ("id", "token", "at", "who", "account", "version", "what", "root", "undone", "salt", "pledge", "seal") values (44, NULL, '2026-11-22T09:00:00', 'hoa', 'hoa', '0.1.0', '{"key":"op-add","args":[["kind",{"Word":"hamlet"}],["name",{"Text":"Thôn Một"}]]}', NULL, NULL, X'C2F2BADA51906CC3824A54C891BC28AB', X'3B3DC0F7C1C18A99F1F924E3B94F0A775D692503633E94020DA956952168F826', X'C3A4D52E4B2F987B75AB948EFB8A8CA06475616C186A21B11B7612B47D384E78');
insert into op ("id", "token", "at", "who", "account", "version", "what", "root", "undone", "salt", "pledge", "seal") values (45, NULL, '2026-11-22T09:00:00', 'hoa', 'hoa', '0.1.0', '{"key":"op-add","args":[["kind",{"Word":"hamlet"}],["name",{"Text":"Thôn Hai"}]]}', NULL, NULL, X'A4CE209D4B50A1D933458104A4BD70EA', X'2C932E0674E93B71D4F1948648AC80E44397CB49C1F1836C8ED0F1631B4F167A', X'CC3DE2A6EBD9A52CD0912C3787CE3CC4844BB30FDFE88D357795417A912C393B');
insert into op ("id", "token", "at", "who", "account", "version", "what", "root", "undone", "salt", "pledge", "seal") values (46, NULL, '2026-11-22T09:00:00', 'hoa', 'hoa', '0.1.0', '{"key":"op-change","args":[["kind",{"Word":"hamlet"}],["name",{"Text":"Thôn Hai"}]]}', NULL, NULL, X'D164E590D1714060E795BAABA1C7ABD2', X'E1C07BD216691C8FCF6F22EA611CE27B9A9BEA80F6A95D10B3E20645BA964225', X'DC0AD9CEABAD49C6E3D38C2BF8526AD6534886AA7A716AA13EA9D78366B848CC');
insert into op ("id", "token", "at", "who", "account", "version", "what", "root", "undone", "salt", "pledge", "seal") values (47, NULL, '2026-11-22T09:00:00', 'hoa', 'hoa', '0.1.0', '{"key":"op-undo","args":[["what",{"Say":{"key":"op-change","args":[["kind",{"Word":"hamlet"}],["name",{"Text":"Thôn Hai"}]]}}]]}', 46, 1, X'1B8408F28BB1DFBF616B78AA79E54720', X'0EA01CC9D68DE0F2388600929F64E1D985460227FD4BD12DD85C354AA4865661', X'B238E9F934DF05009F0603E8D36FD1E9BB101BEC98111CDD4C66EE610CBE5EA7');
insert into op ("id", "token", "at", "who", "account", "version", "what", "root", "undone", "salt", "pledge", "seal") values (48, NULL, '2026-11-22T09:00:00', 'hoa', 'hoa', '0.1.0', '{"key":"op-retire","args":[["kind",{"Word":"hamlet"}],["name",{"Text":"Thôn Hai"}]]}', NULL, NULL, X'8215F62EE449442B0323898958D9A0CB', X'FE114CCA77DEFDBDB3752EDD76469B49774E23383918AD9684F72753E3844722', X'1E1A9D63936F27D213D8E5B35870627FF8E062365032150C8566D1BB263F48D7');
insert into opinion ("id", "rev", "gone", "sort", "title", "topic", "source", "received_on", "count", "meeting", "team", "hamlet", "owner", "due", "state", "answered_on", "answer", "answer_document", "forwarded_to", "told_on", "closed_on") values (1, 1, NULL, 'GTRK ', 'Đông', 'thu_tuc', 'khac', '2021-02-13', 98, 1, 1, 1, NULL, '2025-11-01', 'tra_loi_tai_cho', '2021-02-13', 'Quý', 1, NULL, '2023-12-21', NULL);
insert into opinion_occurrence ("id", "rev", "gone", "sort", "opinion", "raised_on", "count", "source", "meeting", "team", "hamlet", "first") values (1, 1, NULL, ' ', 1, '2021-02-13', 98, 'khac', 1, 1, 1, 1);
insert into opinion_occurrence ("id", "rev", "gone", "sort", "opinion", "raised_on", "count", "source", "meeting", "team", "hamlet", "first") values (2, 1, NULL, ' ', 1, '2020-01-14', 515, 'thanh_nien', 1, 1, 1, 0);
insert into person ("id", "rev", "gone", "sort", "name", "phone", "erased_on") values (1, 1, NULL, 'bURK  AR!ZLM 05 ZLaf 2', 'Thủy An Thị Ương', NULL, NULL);
insert into referral ("id", "rev", "gone", "sort", "reference", "kind", "received_on", "count", "passed_to", "document", "meeting") values (1, 1, NULL, 'cBR!RKSE!ZLTR!Waf 0504', 'Văn Ngọc thôn Quý', 'khieu_nai', '2023-01-11', 635, 'Quý Thủy Trần', 1, 1);
insert into report ("id", "rev", "gone", "sort", "title", "template", "scheme", "period", "from_day", "to_day", "revision", "reason", "previous", "signatory", "issued_on", "frozen_at", "document", "hash", "frozen") values (1, 1, NULL, 'ZLaf 2', 'Thủy', 'Thị', 'Bình An', 'Thủy Hòa Ngọc thôn', '2018-12-07', '2019-02-20', 201, NULL, NULL, 1, NULL, NULL, NULL, NULL, NULL);
insert into report_part ("id", "rev", "gone", "sort", "report", "part", "text", "drafted") values (1, 1, NULL, 'ZLTR!GAZ 05', 1, 'thôn Đạt', NULL, 'An');
insert into result_count ("id", "rev", "gone", "sort", "kind", "quantity", "unit", "from_day", "to_day", "document", "supplier") values (1, 1, NULL, ' ', 'cong_cu_ho_tro', 841, 'tin', '2018-12-11', '2025-09-11', 1, NULL);
insert into signatory ("id", "rev", "gone", "sort", "name", "post", "authority", "body", "head_post", "valid_from", "valid_to", "decision") values (1, 1, NULL, 'Waf!bURK!ZLTR!ZT 4002', 'Quý Ương thôn tổ', 'Nguyễn', 'truc_tiep', 'Trần Đạt Quý', 'Văn Thị Văn Đạt', '2022-06-17', NULL, 1);
insert into size ("kind", "standing") values ('agency', 1);
insert into size ("kind", "standing") values ('assessment', 1);
insert into size ("kind", "standing") values ('assessment_item', 1);
insert into size ("kind", "standing") values ('asset', 1);
insert into size ("kind", "standing") values ('asset_count', 1);
insert into size ("kind", "standing") values ('attendance', 1);
insert into size ("kind", "standing") values ('channel', 1);
insert into size ("kind", "standing") values ('channel_count', 1);
insert into size ("kind", "standing") values ('commendation', 1);
insert into size ("kind", "standing") values ('committee', 1);
insert into size ("kind", "standing") values ('committee_paper', 0);
insert into size ("kind", "standing") values ('committee_post', 1);
insert into size ("kind", "standing") values ('criteria_set', 1);
insert into size ("kind", "standing") values ('criterion', 1);
insert into size ("kind", "standing") values ('declared', 0);
insert into size ("kind", "standing") values ('delegation', 1);
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
insert into term ("kind", "place", "word", "row") values ('channel', 0, 'quy=4quy', 1);
insert into term ("kind", "place", "word", "row") values ('committee', 5, 'an=', 1);
insert into term ("kind", "place", "word", "row") values ('committee', 4, 'dong=0đông', 1);
insert into term ("kind", "place", "word", "row") values ('committee', 1, 'hoa=1hoa', 1);
insert into term ("kind", "place", "word", "row") values ('committee', 6, 'ngoc=5ngoc', 1);
insert into term ("kind", "place", "word", "row") values ('committee', 0, 'thi=5thi', 1);
insert into term ("kind", "place", "word", "row") values ('committee', 3, 'to=2tô', 1);
insert into term ("kind", "place", "word", "row") values ('committee', 2, 'van=0văn', 1);
insert into term ("kind", "place", "word", "row") values ('criteria_set', 2, 'dong=0đông', 1);
insert into term ("kind", "place", "word", "row") values ('criteria_set', 1, 'quy=4quy', 1);
insert into term ("kind", "place", "word", "row") values ('criteria_set', 0, 'thon=0thôn', 1);
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
insert into term ("kind", "place", "word", "row") values ('signatory', 0, 'quy=4quy', 1);
insert into term ("kind", "place", "word", "row") values ('signatory', 2, 'thon=0thôn', 1);
insert into term ("kind", "place", "word", "row") values ('signatory', 3, 'to=2tô', 1);
insert into term ("kind", "place", "word", "row") values ('signatory', 1, 'uong=0ương', 1);
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
CREATE INDEX declared_document on declared (document);
CREATE INDEX declared_hamlet on declared (hamlet);
CREATE UNIQUE INDEX declared_once on declared (scheme, period, indicator, coalesce(hamlet, 0)) where gone is null;
CREATE INDEX declared_sort on declared (sort, id) where gone is null;
CREATE INDEX delegation_meeting on delegation (meeting);
CREATE INDEX delegation_sort on delegation (sort, id) where gone is null;
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
