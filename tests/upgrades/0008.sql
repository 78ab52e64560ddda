-- a book of schema 8; never edited, made once by UPDATE_UPGRADES=1 cargo test upgrades
pragma foreign_keys = off;
pragma application_id = 1953590833;
pragma user_version = 8;
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
insert into book ("uuid") values ('c969fba600a434d375cf2643769fa108');
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
insert into journal ("id", "op", "kind", "row", "before", "after", "salt", "pledge") values (1, 1, 'office', 1, NULL, '{"kind":"xa","name":"Xã Tân Lập"}', X'A615532878C3F9A63F047E8FA84978E4', X'53242845F24ADA498FF1AEAECE8A8BF7B01CA7CCE8B3916107479A88B1788334');
insert into journal ("id", "op", "kind", "row", "before", "after", "salt", "pledge") values (2, 2, 'officer', 1, NULL, '{"active":0,"language":"vi","name":"tổ","role":"van_thu","tones":"cu","typing":"telex"}', X'851047CCD4DBED05F44A3824CA598F01', X'6EBD79B3023978BFF002243DF8FDD895EF4E109D69D534AC2819EF5A8000BB99');
insert into journal ("id", "op", "kind", "row", "before", "after", "salt", "pledge") values (3, 3, 'document', 1, NULL, '{"direction":"den","effective_on":"2021-07-18","issued_on":"2018-02-06","issuer":"Bình Nguyễn Thủy","kind":"khac","note":"tổ Trần","title":"Thủy"}', X'2051D515E0FCEDED0C95294887742D85', X'25669459758EDC98EC430941AFD8FC17CE3791C2ADA3DA11B4AAA088D4358888');
insert into journal ("id", "op", "kind", "row", "before", "after", "salt", "pledge") values (4, 4, 'hamlet', 1, NULL, '{"decision":1,"households":447,"kind":"ban","name":"Nguyễn Thủy","note":"Trần tổ Đạt Thị","valid_from":"2019-09-05"}', X'3DED37E9961DF5B8C3E9D389BC46ABBE', X'913DB383294DF44106EFDD9C3F39BBF83260683C9D0E1E628FB9B7C9C9E86DB3');
insert into journal ("id", "op", "kind", "row", "before", "after", "salt", "pledge") values (5, 5, 'team', 1, NULL, '{"charter":1,"decision":1,"founded_on":"2019-12-07","hamlet":1,"households":982,"kind":"to_tu_quan_duong_pho","name":"Thị","note":"Nguyễn Nguyễn Thị","rhythm":"hang_quy","status":"de_xuat","status_document":1}', X'DAD64007C7AF0712E6517F46DD4DF389', X'E2AC16C6CB52A48B4C7488A7640DB3AA27406C2B2ED921C5A703BB798A46A7C5');
insert into journal ("id", "op", "kind", "row", "before", "after", "salt", "pledge") values (6, 5, 'team_step', 1, NULL, '{"document":1,"since":"2019-12-07","status":"de_xuat","team":1}', X'5BF77D6AC590158089ACFC67ABF5B18F', X'84D1C8114AD7F5D8D081139016E0B903C5FC11D928AD8DF05FC694D2961069FF');
insert into journal ("id", "op", "kind", "row", "before", "after", "salt", "pledge") values (7, 6, 'team_step', 2, NULL, '{"document":1,"status":"de_xuat","team":1}', X'DB66456385646C4507F584A9F6C209D8', X'6D1FEB863195344A767B7C1D933C725138213DD89A62C9CD8317FB0C6D861856');
insert into journal ("id", "op", "kind", "row", "before", "after", "salt", "pledge") values (8, 7, 'team_origin', 1, NULL, '{"document":1,"predecessor":1,"team":1}', X'9B04709866AFB7030FEAA071E33D081C', X'A2EC54FF12FD2EAD2921D897F379907A68AE2F2A27E6CF7F5445B0999D39062A');
insert into journal ("id", "op", "kind", "row", "before", "after", "salt", "pledge") values (9, 8, 'person', 1, NULL, '{"name":"Thủy An Thị Ương"}', X'761AEFBCDE64CBBF931C2BC7AE0FCD1C', X'FFA887A20F1DA089B2AB8220573F1F0CDE0B65903F240786CE07DFAD1EE6234A');
insert into journal ("id", "op", "kind", "row", "before", "after", "salt", "pledge") values (10, 9, 'membership', 1, NULL, '{"decision":1,"left":"2025-10-26","note":"Nguyễn","person":1,"reason":"giai_the_to","role":"to_vien","team":1,"term_ends":"2024-12-25"}', X'5038C2DFD7F69E03A5033DFAEACDA9E1', X'F9A3C14C3697262A6130B2B255E8EBFD2D409A423F21FACEE3463E73C89256E4');
insert into journal ("id", "op", "kind", "row", "before", "after", "salt", "pledge") values (11, 10, 'meeting', 1, NULL, '{"agenda":"An An Thị","chair":"Văn","content":"Trần","estimate":0,"hamlet":1,"held_on":"2024-03-09","households":594,"kind":"lang_nghe","minutes":1,"not_held":0,"place":"Thị Ngọc Đạt","secretary":"Ngọc Đạt Bình thôn","starts":"14:57","title":"Hòa Nguyễn An Nguyễn"}', X'929EBC9EDC9244572EA1A1B5BCA07A7C', X'2D9C1D57E75518F33DA9F2AEF87C0155C3CC5F73BA5EAEA9CEF86BD6A51F188F');
insert into journal ("id", "op", "kind", "row", "before", "after", "salt", "pledge") values (12, 11, 'meeting_team', 1, NULL, '{"meeting":1,"team":1}', X'BDA1E4523A531BA9C5DC8291BAE5B8FE', X'53024BB70009B543E24B1807C488E592875C6545576CC5B148862B0099FA2F5C');
insert into journal ("id", "op", "kind", "row", "before", "after", "salt", "pledge") values (13, 12, 'tally', 1, NULL, '{"count":109,"meeting":1,"name":"Bình"}', X'C54427030E99443D04959F1D91139497', X'D8EF909DB1C943E01074AE95FEC7FE33C9B17957FAC66C00C7594F4603DCBEEE');
insert into journal ("id", "op", "kind", "row", "before", "after", "salt", "pledge") values (14, 13, 'attendance', 1, NULL, '{"meeting":1,"person":1,"state":"co_mat"}', X'B75BC53C53B5949B50AD27D413987BF0', X'B4620E1676E814046B2F0CDC141BB4E930C0C8357B2BBF58067F57EC7DEB23A3');
insert into journal ("id", "op", "kind", "row", "before", "after", "salt", "pledge") values (15, 14, 'task', 1, NULL, '{"document":1,"done_on":"2025-11-01","due":"2023-10-13","meeting":1,"note":"Văn Văn","outcome_document":1,"owner":"An Quý Thị","team":1,"title":"Hòa tổ Đông Bình"}', X'D145A699E99E639A8BE4ECE7B395AA31', X'00B181696D2F4DA12179037EBE7D87FB5BB5885FB2333A86A4885F287FBB4626');
insert into journal ("id", "op", "kind", "row", "before", "after", "salt", "pledge") values (16, 15, 'agency', 1, NULL, '{"guards":254,"hamlet":1,"in_scope":0,"kind":"khac","name":"Hòa Đông tổ Trần","staff":842,"valid_from":"2020-02-16"}', X'65D0CDCDAC8D99484DEFF9D6C5A24C75', X'ABDE4CCA3B3E36411AD6F4BFB34F88729F1F562CB09A6355FD8352F18F254289');
insert into journal ("id", "op", "kind", "row", "before", "after", "salt", "pledge") values (17, 16, 'unit_origin', 1, NULL, '{"change":"nhap_mot_phan","changed_on":"2024-11-09","document":1,"kind":"phuong","name":"Bình thôn Đông"}', X'1EBD50358DEAC72F4CDB97FE67EAFD6B', X'B7D2903AACB1794B95C075360D5DF1D38D03995DD551793DD1C73A6F642DEE86');
insert into journal ("id", "op", "kind", "row", "before", "after", "salt", "pledge") values (18, 17, 'initiative', 1, NULL, '{"decision":1,"ended_document":1,"field":"khu_dan_cu","kind":"duong_day_nong","name":"Hòa","origin_place":"Ương","started_on":"2022-03-27","typical_document":1}', X'8915001E3A1923DF655C1D4A8BC5C8CC', X'B15084001E5DBE2C4F712B4EC69ED5C2061FD3032EAB0BDDBDAAB0C5FF8D0793');
insert into journal ("id", "op", "kind", "row", "before", "after", "salt", "pledge") values (19, 18, 'initiative_point', 1, NULL, '{"agency":1,"document":1,"from_day":"2020-04-21","hamlet":1,"initiative":1,"note":"Trần","place":"tổ tổ Ương An"}', X'3F173A04F5D191E0932E42F00D0315A6', X'94B678301E610C1B99AA270351D76B08F8EAE0C84D9AE0020F69E8C6E1BE09F9');
insert into journal ("id", "op", "kind", "row", "before", "after", "salt", "pledge") values (20, 19, 'initiative_team', 1, NULL, '{"from_day":"2024-09-07","point":1,"team":1}', X'7E5755F9D429A15FB021490DBFC05849', X'F552E0D9BA70FB62A5F77C4DFA6DA90A08E347FEE9B2FBCEF3DEFB91217D63B6');
insert into journal ("id", "op", "kind", "row", "before", "after", "salt", "pledge") values (21, 20, 'initiative_step', 1, NULL, '{"body":"Trần thôn Đông Ương","document":1,"done_on":"2025-09-27","initiative":1,"meeting":1,"point":1,"step":"tong_ket"}', X'5C8B2B31D347CE3B17A63A46A22CC6EA', X'18868F802200FA368ED7983164D2FD75AC4E80029F249F4334204AAF11E3814D');
insert into journal ("id", "op", "kind", "row", "before", "after", "salt", "pledge") values (22, 21, 'asset', 1, NULL, '{"agency":1,"hamlet":1,"initiative":1,"kind":"camera","name":"Thủy"}', X'96D8885740C132D9605DBFCEFBBA716A', X'ACC22E6C5C83A65CA69DAC7E8F1B577E6DC4060554A9D10A9B3E06BC2BB8F574');
insert into journal ("id", "op", "kind", "row", "before", "after", "salt", "pledge") values (23, 22, 'asset_count', 1, NULL, '{"as_of":"2023-03-23","asset":1,"document":1,"quantity":841}', X'6FD31FB9928D8D6BD5445FDD7226C51D', X'75715421CB2B36E5BADE56B5F1489EE73D6DC569BD67ECF608169523E35A00CC');
insert into journal ("id", "op", "kind", "row", "before", "after", "salt", "pledge") values (24, 23, 'channel', 1, NULL, '{"from_day":"2025-12-23","hamlet":1,"initiative":1,"kind":"duong_day","name":"Quý","note":"tổ Đông","team":1}', X'634600D5EFB02EA8CDCFCE068F8B96EB', X'5F1FB9C21B71801C971F394AA8606D154B5FBDC9FF29FFCD4E078730316BA2AC');
insert into journal ("id", "op", "kind", "row", "before", "after", "salt", "pledge") values (25, 24, 'channel_count', 1, NULL, '{"as_of":"2020-08-15","channel":1,"document":1,"members":592}', X'33CC4E9773AA626E5E632F7B3F36832C', X'6FF4DD8786EDAD938C9625C965F9BAA11CF03366C40339EFD2E1569ADEA2CCED');
insert into journal ("id", "op", "kind", "row", "before", "after", "salt", "pledge") values (26, 25, 'delegation', 1, NULL, '{"count":718,"meeting":1,"name":"Đông Đông Quý tổ"}', X'DBB0E9C6B0F33EF871B059BD9775AFA9', X'343CBA77D0E1C7B7BA21FA1478D4B2E8DDC7F083D1D245DEE5F95589EBEAA1D2');
insert into journal ("id", "op", "kind", "row", "before", "after", "salt", "pledge") values (27, 26, 'media', 1, NULL, '{"channel":1,"document":1,"done_on":"2018-03-23","hamlet":1,"kind":"video","meeting":1,"quantity":805929,"title":"Thủy","unit":"clip"}', X'DE7B7C54597229F435975A20434B4E84', X'74AFCD8B74CA7B22F89B41A84F0D771281C1BD5633729869097FEAC1F815E0BF');
insert into journal ("id", "op", "kind", "row", "before", "after", "salt", "pledge") values (28, 27, 'opinion', 1, NULL, '{"answer":"Quý","answer_document":1,"answered_on":"2021-02-13","count":98,"due":"2025-11-01","hamlet":1,"meeting":1,"received_on":"2021-02-13","source":"khac","state":"tra_loi_tai_cho","team":1,"title":"Đông","told_on":"2023-12-21","topic":"thu_tuc"}', X'B98BF709FE5A385D327F9CBA35440BF5', X'DABE111ACDF7DA257306BBFC87B420B33FCFA8BF1258874DFA15A7C1F919737E');
insert into journal ("id", "op", "kind", "row", "before", "after", "salt", "pledge") values (29, 27, 'opinion_occurrence', 1, NULL, '{"count":98,"first":1,"hamlet":1,"meeting":1,"opinion":1,"raised_on":"2021-02-13","source":"khac","team":1}', X'5F3C3726847445049E0DD6F31BC5A243', X'6F8342FCABFE368B120AD9B49B67BBB708E6D87D6593A8592028CBEDCEAFA5F4');
insert into journal ("id", "op", "kind", "row", "before", "after", "salt", "pledge") values (30, 28, 'opinion_occurrence', 2, NULL, '{"count":515,"first":0,"hamlet":1,"meeting":1,"opinion":1,"raised_on":"2020-01-14","source":"thanh_nien","team":1}', X'2C212146343DDA8C3ABA614CC262ECEB', X'966CA2FB9946030C5B475F0B7F8BD2C8DC0CBE529976CFF1E1274733A7A03EB1');
insert into journal ("id", "op", "kind", "row", "before", "after", "salt", "pledge") values (31, 29, 'referral', 1, NULL, '{"count":635,"document":1,"kind":"khieu_nai","meeting":1,"passed_to":"Quý Thủy Trần","received_on":"2023-01-11","reference":"Văn Ngọc thôn Quý"}', X'71172F0A0F90A9677CE013C13671E328', X'0E9B3075E0AE4D15A05F74CEA8381B828CDCAB1324F05F11F7AAEF0912951F5F');
insert into journal ("id", "op", "kind", "row", "before", "after", "salt", "pledge") values (32, 30, 'committee', 1, NULL, '{"consolidated_document":1,"decision":1,"ended_on":"2024-07-20","founded_on":"2023-10-26","kind":"quy_che","level":"huyen","name":"Thị Hòa Văn tổ","note":"Văn An Đông","partners":"Đông An Ngọc","term_from":"2021-11-11"}', X'EEF60B5EED113A359B697C1E9BA2282D', X'4021B50C784F499764838C723E6DDB43D2BE62FE2969D016E8C85D8DCAF6D601');
insert into journal ("id", "op", "kind", "row", "before", "after", "salt", "pledge") values (33, 31, 'committee_post', 1, NULL, '{"committee":1,"from_day":"2018-10-18","name":"Nguyễn","role":"thu_ky"}', X'BE6349D704C047697226F0F12AF7029B', X'655F5A05BCD7831DE8C6CC31BB3801FCEC62D5DA961C3323C828BC6EE0DE9698');
insert into journal ("id", "op", "kind", "row", "before", "after", "salt", "pledge") values (34, 32, 'commendation', 1, NULL, '{"achievement":"Đạt Đạt thôn","agency":1,"decided_on":"2023-08-25","decision":1,"form":"bang_khen_bca","hamlet":1,"level":"bo","list":1,"person":1,"state":"khong_khen","target":"ca_nhan","team":1,"topic":"Văn Thủy Bình Quý"}', X'89E5A7A9FCC38BA1DBABB173FC36CBC9', X'EB3FE7EB80C8ACE027853A7CA2FB8B5177C582F16BAE7A11A1B3792CA1FADADB');
insert into journal ("id", "op", "kind", "row", "before", "after", "salt", "pledge") values (35, 33, 'working_paper', 1, NULL, '{"author":"Ngọc An Thủy","document":1,"done_on":"2023-08-27","kind":"tai_lieu_tap_huan","meeting":1,"note":"Ngọc Quý","title":"Thị Hòa Trần","topic":"Trần"}', X'B4931AA23A1A31F391AB0F043261E2CC', X'CCC1F29C49B15A676E512A8147B5A7060B2B8D48BD2A8980CCB3A13E237A64D8');
insert into journal ("id", "op", "kind", "row", "before", "after", "salt", "pledge") values (36, 34, 'result_count', 1, NULL, '{"document":1,"from_day":"2018-12-11","kind":"cong_cu_ho_tro","quantity":841,"to_day":"2025-09-11","unit":"tin"}', X'98F441D682FBE536384CBFB8F62F7FB6', X'6BC30D7D7EDFC2B8D66A21D14B6E5AA60DB9561F64897E279DD5E6C2894E086A');
insert into journal ("id", "op", "kind", "row", "before", "after", "salt", "pledge") values (37, 35, 'criteria_set', 1, NULL, '{"aimed":0,"bands":"tổ","code":"Quý","combinator":"all","confirmed":1,"note":"Nguyễn","source":"Quý","strength":"sample","target":"co_quan","title":"thôn Quý Đông"}', X'82486C379367ED4174B37E8B7D6642D0', X'10ACEC3EC73D634B903F6D572B760A7D108F0732C149E75DF1953767DBEF8E82');
insert into journal ("id", "op", "kind", "row", "before", "after", "salt", "pledge") values (38, 36, 'criterion', 1, NULL, '{"article":"Bình Quý","code":"An","confirmed":0,"criteria_set":1,"documents":86,"evidence":"Thị","gate":1,"guidance":"Văn Hòa Trần Thị","kind":"judged","rollup":"none","rollup_least":-950448,"seq":155,"title_en":"An Trần Đông"}', X'E19844DA7AC73B4E301343A40B5CF64D', X'65F26615C56F5F7A3B5018B2E1F82083DC658DA8C8038A82C1E3548338953D92');
insert into journal ("id", "op", "kind", "row", "before", "after", "salt", "pledge") values (39, 37, 'assessment', 1, NULL, '{"criteria_set":1,"decision":1,"due":"2018-11-19","from_day":"2023-09-06","hamlet":1,"round":"Ương","status":"dang_ky","subject":"Ngọc Quý Ngọc","team":1}', X'DB47D05EEDA32DB3CB3355537B63CFD3', X'C84BE31908146E010815C6E8449D479A285D61C8D5AE11F2A50ACE4B6DFFDB73');
insert into journal ("id", "op", "kind", "row", "before", "after", "salt", "pledge") values (40, 38, 'assessment_item', 1, NULL, '{"assessment":1,"carried":1,"criterion":1,"decided":"unknown","due":"2021-08-06","points":474748,"reason":"An Thủy thôn Hòa","source":1,"value":748926,"verdict":"met","verified":"na"}', X'69955D5F416999274279674EA3FF5B04', X'71EF923A8B8CEE13BFFA1C9D13BB13269B1C4203E85AACCB4D641F1EB98816E5');
insert into journal ("id", "op", "kind", "row", "before", "after", "salt", "pledge") values (41, 39, 'evidence', 1, NULL, '{"document":1,"item":1,"note":"Văn Ngọc thôn"}', X'84CF2BA6984DEA5F6DB40E82FC6B29E7', X'EAD137AA804A264BCC7B2CE5755EE34CC22B05308C59EAC1C8594E934556C149');
insert into journal ("id", "op", "kind", "row", "before", "after", "salt", "pledge") values (42, 40, 'signatory', 1, NULL, '{"authority":"truc_tiep","body":"Trần Đạt Quý","decision":1,"head_post":"Văn Thị Văn Đạt","name":"Quý Ương thôn tổ","post":"Nguyễn","valid_from":"2022-06-17"}', X'5E96D744D6D11AEF549DC6E4482F0125', X'C79FF59FB1C30AE7305E141567E8EAC99010FBE29B6C8633A14D721A7102B5AF');
insert into journal ("id", "op", "kind", "row", "before", "after", "salt", "pledge") values (43, 41, 'report', 1, NULL, '{"from_day":"2018-12-07","period":"Thủy Hòa Ngọc thôn","revision":201,"scheme":"Bình An","signatory":1,"template":"Thị","title":"Thủy","to_day":"2019-02-20"}', X'E9A8CE2D9A4B1F9D91C50D48E72F4A59', X'C74C308EF22C830219F4FEEEA89962B1117595B64C77E7FD1A4A53C6478C1803');
insert into journal ("id", "op", "kind", "row", "before", "after", "salt", "pledge") values (44, 42, 'report_part', 1, NULL, '{"drafted":"An","part":"thôn Đạt","report":1}', X'AF3D056AFDCD2503BC99B187332C0191', X'98687E14CB463082D79FA3858B0933C2196650B91022D3CBCCD7521C4DB47517');
insert into journal ("id", "op", "kind", "row", "before", "after", "salt", "pledge") values (45, 43, 'number_gap', 1, NULL, '{"kind":"nq","number":260,"reason":"Đạt Văn","year":808}', X'518A3ADE6BC1AAF6D49716C28DB26936', X'A7A89CE93B2B60445C9972021D2D8C32D615DF27E59E1EB21AA30A1C8C25FB2A');
insert into journal ("id", "op", "kind", "row", "before", "after", "salt", "pledge") values (46, 44, 'hamlet', 2, NULL, '{"decision":1,"kind":"thon","name":"Thôn Một"}', X'A7EE601D5C1C5259312DADD9EF631D11', X'C0845940F5A79166DE0836C41FD756CBB13297B3366D889DC72422146635F256');
insert into journal ("id", "op", "kind", "row", "before", "after", "salt", "pledge") values (47, 45, 'hamlet', 3, NULL, '{"decision":1,"kind":"thon","name":"Thôn Hai"}', X'4908040F7B60F259B1FEAA0340BC5769', X'413C5FFF662D6A7D5BA0895A9A883FBE55B8CDB67DA2A61E798D15A7C40D61B5');
insert into journal ("id", "op", "kind", "row", "before", "after", "salt", "pledge") values (48, 46, 'hamlet', 3, '{"decision":1,"kind":"thon","name":"Thôn Hai"}', '{"decision":1,"households":90,"kind":"thon","name":"Thôn Hai"}', X'8BA0470848C555336E7824564EC6A4A3', X'92B587C31720D1BBA6E088FFB8680F5186B1C66177277C8A428FA894856A76AC');
insert into journal ("id", "op", "kind", "row", "before", "after", "salt", "pledge") values (49, 47, 'hamlet', 3, '{"decision":1,"households":90,"kind":"thon","name":"Thôn Hai"}', '{"decision":1,"kind":"thon","name":"Thôn Hai"}', X'C9AFEA82572CF36891E0C1F4AC184649', X'BF91A1AFBF56B23F203C39246C9064F1B40507E77ACA388E5763F2C97055ABBA');
insert into journal ("id", "op", "kind", "row", "before", "after", "salt", "pledge") values (50, 48, 'hamlet', 3, '{"decision":1,"kind":"thon","name":"Thôn Hai"}', '{"decision":1,"gone":48,"kind":"thon","name":"Thôn Hai"}', X'245414ED9A7C7F7653A3D106C399FCA8', X'E019CDD393EF6C584C0852684D316972C326E976497F12D5571237290B36617C');
insert into media ("id", "rev", "gone", "sort", "title", "kind", "quantity", "unit", "done_on", "hamlet", "meeting", "channel", "document", "note") values (1, 1, NULL, 'ZLaf 2', 'Thủy', 'video', 805929, 'clip', '2018-03-23', 1, 1, 1, 1, NULL);
insert into meeting ("id", "rev", "gone", "sort", "kind", "title", "held_on", "starts", "ends", "place", "hamlet", "chair", "secretary", "agenda", "content", "conclusions", "guests", "households", "headcount", "estimate", "not_held", "not_held_reason", "minutes", "note") values (1, 1, NULL, 'LSA!RKafIR!AR!RKafIR 1303', 'lang_nghe', 'Hòa Nguyễn An Nguyễn', '2024-03-09', '14:57', NULL, 'Thị Ngọc Đạt', 1, 'Văn', 'Ngọc Đạt Bình thôn', 'An An Thị', 'Trần', NULL, NULL, 594, NULL, 0, 0, NULL, 1, NULL);
insert into meeting_team ("id", "rev", "gone", "sort", "meeting", "team") values (1, 1, NULL, ' ', 1, 1);
insert into membership ("id", "rev", "gone", "sort", "person", "team", "role", "joined", "since", "left", "reason", "decision", "term_ends", "note") values (1, 1, NULL, '     ', 1, 1, 'to_vien', NULL, NULL, '2025-10-26', 'giai_the_to', 1, '2024-12-25', 'Nguyễn');
insert into number_gap ("id", "rev", "gone", "sort", "kind", "year", "number", "reason") values (1, 1, NULL, '3260!3808 ', 'nq', 808, 260, 'Đạt Văn');
insert into office ("id", "rev", "gone", "sort", "name", "kind", "code", "province", "parent_line", "issuer_line", "place", "number_suffix") values (1, 1, NULL, 'eA!ZCR!PCV 305', 'Xã Tân Lập', 'xa', NULL, NULL, NULL, NULL, NULL, NULL);
insert into officer ("id", "rev", "gone", "sort", "name", "language", "active", "role", "account", "typing", "tones") values (1, 1, NULL, 'ZT 2', 'tổ', 'vi', 0, 'van_thu', NULL, 'telex', 'cu');
insert into op ("id", "token", "at", "who", "account", "version", "what", "root", "undone", "salt", "pledge", "seal") values (1, NULL, '2026-11-22T09:00:00', 'tuquan', 'hoa', '0.1.0', '{"key":"op-found","args":[["name",{"Text":"Xã Tân Lập"}]]}', NULL, NULL, X'13CC3CEC6B60FE81ADA8CC8FB7803378', X'2F70EFF862C96183B6BE9E031AD1006C30A73F506E7B8BC3B0CB481C50DF6668', X'B6DD6FA82966EA8930E1803A8EA49F3FA3BA14C0978C26A678CCD31B4564AFF3');
insert into op ("id", "token", "at", "who", "account", "version", "what", "root", "undone", "salt", "pledge", "seal") values (2, NULL, '2026-11-22T09:00:00', 'hoa', 'hoa', '0.1.0', '{"key":"op-add","args":[["kind",{"Word":"officer"}],["name",{"Text":"tổ"}]]}', NULL, NULL, X'FEFAE5CA9C81F56CB54F36A20C39895A', X'7A291D8DC2A49D6DDEF856F81BAC56B17B7E9F510F40F0C2564E285D0B75A20E', X'9B2FB796FDEE2D17575613CDAC5F049B101F8C28801C10FE20F3A97787319095');
insert into op ("id", "token", "at", "who", "account", "version", "what", "root", "undone", "salt", "pledge", "seal") values (3, NULL, '2026-11-22T09:00:00', 'hoa', 'hoa', '0.1.0', '{"key":"op-add","args":[["kind",{"Word":"document"}],["name",{"Text":"Thủy"}]]}', NULL, NULL, X'C3290B68B8563CFCAFCA05CFC5B00E76', X'71427AA8D9C0BC4A7C20F5C516CC4C6589BA44E16821B9BFCBFADBC4C4961BB6', X'9D0F03D3CB69C685A66C210C62C89B600D6BC646DB1B59D57DAA3A4D42A78375');
insert into op ("id", "token", "at", "who", "account", "version", "what", "root", "undone", "salt", "pledge", "seal") values (4, NULL, '2026-11-22T09:00:00', 'hoa', 'hoa', '0.1.0', '{"key":"op-add","args":[["kind",{"Word":"hamlet"}],["name",{"Text":"Nguyễn Thủy"}]]}', NULL, NULL, X'238043EA7BA0B8465927A62BB25A83CC', X'C28D6CD60F1F7B4819586FC5085018F52D48C0AB384CD4C1D9F7DB8C8E3A5658', X'B3CD315DE9C80CCD29700E4A550C3CAD5FB1293A0477E22E4DDCB18E682E9690');
insert into op ("id", "token", "at", "who", "account", "version", "what", "root", "undone", "salt", "pledge", "seal") values (5, NULL, '2026-11-22T09:00:00', 'hoa', 'hoa', '0.1.0', '{"key":"op-add","args":[["kind",{"Word":"team"}],["name",{"Text":"Thị"}]]}', NULL, NULL, X'930AAA943B3729D73FAFA2A61EBAB3A8', X'8B77A2F8C77D5AFDFE5E188E5D16DB64F80F84348D05E71311403309FE9B93E1', X'972A8F05D5652541359F14F3B3F07DAE8FE1C12CC547404A7BCAD73F9DE8AC4E');
insert into op ("id", "token", "at", "who", "account", "version", "what", "root", "undone", "salt", "pledge", "seal") values (6, NULL, '2026-11-22T09:00:00', 'hoa', 'hoa', '0.1.0', '{"key":"op-add","args":[["kind",{"Word":"team-step"}],["name",{"Text":"Thị"}]]}', NULL, NULL, X'D687C075BBA0B98AE05751F588E44BA1', X'474E4425416BFCDBFB9EB867C74BB2337031330D1F1ABC4920D49BE3AF2E5220', X'BB31241586DED3C61D7065BB483D4391E88B32EF5D2DF84C920931C8279E3D53');
insert into op ("id", "token", "at", "who", "account", "version", "what", "root", "undone", "salt", "pledge", "seal") values (7, NULL, '2026-11-22T09:00:00', 'hoa', 'hoa', '0.1.0', '{"key":"op-add","args":[["kind",{"Word":"team-origin"}],["name",{"Text":"Thị"}]]}', NULL, NULL, X'E2845E4084EA8D7C668734A7400D9606', X'FC9C537D163D9C4848F6A721E70D9AB3E53018D24DE6EE7EF419FE16791916A5', X'03BE103A97ADBE5E5BD838B1829DB78D7A4BB6B28FAE8B5C4444372DC4D0EBE5');
insert into op ("id", "token", "at", "who", "account", "version", "what", "root", "undone", "salt", "pledge", "seal") values (8, NULL, '2026-11-22T09:00:00', 'hoa', 'hoa', '0.1.0', '{"key":"op-add","args":[["kind",{"Word":"person"}],["name",{"Text":"Thủy An Thị Ương"}]]}', NULL, NULL, X'A92DF4BFCBACE7F6D9CCBA0C8CA64F8E', X'6F78B6C8CF74773DB102C4E7642A21EA56C6F6F041CEAC2A2E4439C7C6E9D8A2', X'F3320C54B1C7FB64A9A09A1587FDC1839CC8228CAF926A4CDEA2CC846FA716FB');
insert into op ("id", "token", "at", "who", "account", "version", "what", "root", "undone", "salt", "pledge", "seal") values (9, NULL, '2026-11-22T09:00:00', 'hoa', 'hoa', '0.1.0', '{"key":"op-add","args":[["kind",{"Word":"membership"}],["name",{"Text":"Thủy An Thị Ương"}]]}', NULL, NULL, X'0FF93DAC33902293DFA39B96A2603326', X'9CCCFA9F186D81CAC8D9A1AC0600990B357CC508B2A255F81A160AC0CE6C662D', X'A4F2D4A63BCF17A91B604881ECAEDE8BCA7BECAD5C482151342A8CB4B0D033B9');
insert into op ("id", "token", "at", "who", "account", "version", "what", "root", "undone", "salt", "pledge", "seal") values (10, NULL, '2026-11-22T09:00:00', 'hoa', 'hoa', '0.1.0', '{"key":"op-add","args":[["kind",{"Word":"meeting"}],["name",{"Text":"Hòa Nguyễn An Nguyễn"}]]}', NULL, NULL, X'A5067499B9C067D6F453A4D7A918F0C3', X'CE94374430C52CCE56BD9A406780FC3738D0A57A425F0F1AA2D7087C82695F7D', X'C8EC1FCEAC5E8444E2AA92AACAD5808D3D3EA584536C8CF754FE49F23B537D16');
insert into op ("id", "token", "at", "who", "account", "version", "what", "root", "undone", "salt", "pledge", "seal") values (11, NULL, '2026-11-22T09:00:00', 'hoa', 'hoa', '0.1.0', '{"key":"op-add","args":[["kind",{"Word":"meeting-team"}],["name",{"Text":"Thị"}]]}', NULL, NULL, X'AAF5F756C67521BE45AEAE44B25B968B', X'912C7678D89687F14B8F83DAEA16C3BB2B7BD555C92630C2EFA5D751F4FBB7E0', X'A6277BF4B185F4BDF85836A6F4304EB34320F2BBE47BDEB119236F8A6C365889');
insert into op ("id", "token", "at", "who", "account", "version", "what", "root", "undone", "salt", "pledge", "seal") values (12, NULL, '2026-11-22T09:00:00', 'hoa', 'hoa', '0.1.0', '{"key":"op-add","args":[["kind",{"Word":"tally"}],["name",{"Text":"Bình"}]]}', NULL, NULL, X'72B31C363132CFDBA39A6B475513C9E9', X'59B2B90DAA500879407396A68520013C32EC8B2C60FAD3E7A561546ACDC1922D', X'4E11805CCB049EC681FD2E729985E592A7D87E829217F190D6DB38DFF2BD15A2');
insert into op ("id", "token", "at", "who", "account", "version", "what", "root", "undone", "salt", "pledge", "seal") values (13, NULL, '2026-11-22T09:00:00', 'hoa', 'hoa', '0.1.0', '{"key":"op-add","args":[["kind",{"Word":"attendance"}],["name",{"Text":"Thủy An Thị Ương"}]]}', NULL, NULL, X'578DFDF64AD7A9F626A827ABB14B9B2F', X'4BB5AEA1DA868428A009E06CF8179C7AA8379ED9DE234A09FBE457FAF57A6818', X'1B7038BFB3E14B6385E2C57600F61E958C204384D86313736DED6950BBA92893');
insert into op ("id", "token", "at", "who", "account", "version", "what", "root", "undone", "salt", "pledge", "seal") values (14, NULL, '2026-11-22T09:00:00', 'hoa', 'hoa', '0.1.0', '{"key":"op-add","args":[["kind",{"Word":"task"}],["name",{"Text":"Hòa tổ Đông Bình"}]]}', NULL, NULL, X'4A3674BD215280C9F36774C082CA808F', X'13683A1098ED2CB2FD22767B21B99E9595A6C90A6E2147317274D58B7A1575CF', X'54A31AFC412E30E889D43FA3FE96F6EF67177957CCCBC243D4B4F4E2E48A2AE1');
insert into op ("id", "token", "at", "who", "account", "version", "what", "root", "undone", "salt", "pledge", "seal") values (15, NULL, '2026-11-22T09:00:00', 'hoa', 'hoa', '0.1.0', '{"key":"op-add","args":[["kind",{"Word":"agency"}],["name",{"Text":"Hòa Đông tổ Trần"}]]}', NULL, NULL, X'DF94D9533AA9FDC580605493409A8190', X'6BED9336EF1CDF6771C23380E5898652820D715927DB4830C47352B9DDD0D7A4', X'06F369645F9C361B272CB6B6664B1DB153814E6E62F0846D436DDB642F41D670');
insert into op ("id", "token", "at", "who", "account", "version", "what", "root", "undone", "salt", "pledge", "seal") values (16, NULL, '2026-11-22T09:00:00', 'hoa', 'hoa', '0.1.0', '{"key":"op-add","args":[["kind",{"Word":"unit-origin"}],["name",{"Text":"Bình thôn Đông"}]]}', NULL, NULL, X'ADA4874C7ED1FA9F79BBEFCDA2EE0BE3', X'97DF38DEDAD63392B88DD695CD6F0AE01962E89387E76B6A6F77AB53674FF79C', X'E01A9F09F9158D80788B3E4C33740897CB247161C5687F506E5E35405D452EB2');
insert into op ("id", "token", "at", "who", "account", "version", "what", "root", "undone", "salt", "pledge", "seal") values (17, NULL, '2026-11-22T09:00:00', 'hoa', 'hoa', '0.1.0', '{"key":"op-add","args":[["kind",{"Word":"initiative"}],["name",{"Text":"Hòa"}]]}', NULL, NULL, X'4AB93CEFEA2472269E869EB2F3AF02E4', X'D807A2CDF60DED851B2511983A62392EBAC20C5506505715638CA588F8CE532F', X'2C4D7CEBBA7985FAFC8C951B09EDF00646C821FDF9D1FAD8C8FE543DD60C3BE5');
insert into op ("id", "token", "at", "who", "account", "version", "what", "root", "undone", "salt", "pledge", "seal") values (18, NULL, '2026-11-22T09:00:00', 'hoa', 'hoa', '0.1.0', '{"key":"op-add","args":[["kind",{"Word":"initiative-point"}],["name",{"Text":"Hòa – Nguyễn Thủy"}]]}', NULL, NULL, X'468414DDF26F3CB6DD83BAAD4BE59EC2', X'39C084B99524B28DB514C40333E562FA338DCDB797718807932B2A1DA0FDE5E8', X'83E557D554AB695BA67EAC89E86617D12D67B2138F111BDD96CC8B61ECE33664');
insert into op ("id", "token", "at", "who", "account", "version", "what", "root", "undone", "salt", "pledge", "seal") values (19, NULL, '2026-11-22T09:00:00', 'hoa', 'hoa', '0.1.0', '{"key":"op-add","args":[["kind",{"Word":"initiative-team"}],["name",{"Text":"Thị"}]]}', NULL, NULL, X'936B65430DFB80BBDF77C0C482168E5A', X'DB98105EC8A5C3CFF4C31AF0F414E0A1A421734FD9F9AF6D6CD84C69D3150C3C', X'6554981128350E79871971CE47AF7EFAFF57038CB1B7EB3EA7257A99871F20F8');
insert into op ("id", "token", "at", "who", "account", "version", "what", "root", "undone", "salt", "pledge", "seal") values (20, NULL, '2026-11-22T09:00:00', 'hoa', 'hoa', '0.1.0', '{"key":"op-add","args":[["kind",{"Word":"initiative-step"}],["name",{"Text":"Hòa"}]]}', NULL, NULL, X'569902A91A8A0BF2A68C050178E0A834', X'41AD2471E276093E879631FA432ACB04DED75B5C4D621F923666C4CFAB02D47E', X'A69FE201B8EDBCAF7D527A19743844C2C6140C1C94D19A2B3899A7024CC0DC26');
insert into op ("id", "token", "at", "who", "account", "version", "what", "root", "undone", "salt", "pledge", "seal") values (21, NULL, '2026-11-22T09:00:00', 'hoa', 'hoa', '0.1.0', '{"key":"op-add","args":[["kind",{"Word":"asset"}],["name",{"Text":"Thủy"}]]}', NULL, NULL, X'BA0A413EE5FBD3CE8F597A582CF08011', X'7CDDD981FC9C3D48E21D87B1A4682686C338BED999324E60703B84083C1E207E', X'01FFFFF2B55F2CDA2843AB6ABF164BD01CF38C3424B410B9457813EEF066B654');
insert into op ("id", "token", "at", "who", "account", "version", "what", "root", "undone", "salt", "pledge", "seal") values (22, NULL, '2026-11-22T09:00:00', 'hoa', 'hoa', '0.1.0', '{"key":"op-add","args":[["kind",{"Word":"asset-count"}],["name",{"Text":"Thủy"}]]}', NULL, NULL, X'70B81B6A54C9A64D9A44C03058628867', X'D45923423F5DC7B223F23538E5A5DA0F7932AF99B2743BD2122477BC7B747FB8', X'4B6B76874AD3ADA69AB05C83B711FFD01B002C56DFAECA0052C56678FAD0EE62');
insert into op ("id", "token", "at", "who", "account", "version", "what", "root", "undone", "salt", "pledge", "seal") values (23, NULL, '2026-11-22T09:00:00', 'hoa', 'hoa', '0.1.0', '{"key":"op-add","args":[["kind",{"Word":"channel"}],["name",{"Text":"Quý"}]]}', NULL, NULL, X'237E2C5BFE438B4D8C3BF681F1CDC566', X'FDCB2442110AF500E5141B52B4F67A6D87C558701ADF5B695F9AEF7557EBF417', X'39851AD0A7C30650B2EF256EA4D254D48C4574F5760E82232EE05A8C5CECA5C8');
insert into op ("id", "token", "at", "who", "account", "version", "what", "root", "undone", "salt", "pledge", "seal") values (24, NULL, '2026-11-22T09:00:00', 'hoa', 'hoa', '0.1.0', '{"key":"op-add","args":[["kind",{"Word":"channel-count"}],["name",{"Text":"Quý"}]]}', NULL, NULL, X'9A99E02949BFC6348A1A052081249665', X'1DDD39D221D94770CE50A04E12CD9BC3AD74F76EECB72D701205F5178D2AFD80', X'208893DC36F7B1D6E66655C8277877E43CC05DD43A553ED02EF917509F423218');
insert into op ("id", "token", "at", "who", "account", "version", "what", "root", "undone", "salt", "pledge", "seal") values (25, NULL, '2026-11-22T09:00:00', 'hoa', 'hoa', '0.1.0', '{"key":"op-add","args":[["kind",{"Word":"delegation"}],["name",{"Text":"Đông Đông Quý tổ"}]]}', NULL, NULL, X'AB79D51709E6F18799B06B3410A0A1D1', X'26805920C9F76CE57CF1D7BA085C58C0392790ADD9870DCB6F56108866B82AC7', X'26CEC14A597631EC87AC47D48003ECE9EA42A6C5E913D1FFC21774F0D5FD4CAD');
insert into op ("id", "token", "at", "who", "account", "version", "what", "root", "undone", "salt", "pledge", "seal") values (26, NULL, '2026-11-22T09:00:00', 'hoa', 'hoa', '0.1.0', '{"key":"op-add","args":[["kind",{"Word":"media"}],["name",{"Text":"Thủy"}]]}', NULL, NULL, X'AB27B943C763D642D7CEB29904A8CD49', X'5AF8CC618CE46B73DE45BC54982EDA3F3C47A05AAAF5C61AFC8A42226CF220AB', X'E93367506224AFA7CCE46C03E845CC6A356101FD33CE8703565C3F83ADF92017');
insert into op ("id", "token", "at", "who", "account", "version", "what", "root", "undone", "salt", "pledge", "seal") values (27, NULL, '2026-11-22T09:00:00', 'hoa', 'hoa', '0.1.0', '{"key":"op-add","args":[["kind",{"Word":"opinion"}],["name",{"Text":"Đông"}]]}', NULL, NULL, X'228BD27510DEA88FF8F84443D48BBE5B', X'78EE4A2795708F73577726F4F235FD119F4B5E39DC51CF881894381BD298A798', X'B05D208D4065EF57DB97ECA6AF57784496C410700E55366A504E2445431E9EEA');
insert into op ("id", "token", "at", "who", "account", "version", "what", "root", "undone", "salt", "pledge", "seal") values (28, NULL, '2026-11-22T09:00:00', 'hoa', 'hoa', '0.1.0', '{"key":"op-add","args":[["kind",{"Word":"opinion-occurrence"}],["name",{"Text":"Đông"}]]}', NULL, NULL, X'3C813120AB3B9171C8D4EA8F831C67BA', X'DCDD7C8A8E1143F434316F8FD00FC6DA40EABEB6A50B326D33CACFF79CBAC048', X'C4F115B4570905702A0692E16E4108F4B0CA07D44D81E4579C537F4E78F75EB2');
insert into op ("id", "token", "at", "who", "account", "version", "what", "root", "undone", "salt", "pledge", "seal") values (29, NULL, '2026-11-22T09:00:00', 'hoa', 'hoa', '0.1.0', '{"key":"op-add","args":[["kind",{"Word":"referral"}],["name",{"Text":"Văn Ngọc thôn Quý"}]]}', NULL, NULL, X'64D857E294C68C39A3442C47F79E28D8', X'32AA15FB50C9219ED1270DCFF10572FB5DB00F4AE58A4C79318454A416F7F2C5', X'35D00E92F5917B8FA9C2997E932AFCCC280897A08517FA11D1EC12F3729F76E1');
insert into op ("id", "token", "at", "who", "account", "version", "what", "root", "undone", "salt", "pledge", "seal") values (30, NULL, '2026-11-22T09:00:00', 'hoa', 'hoa', '0.1.0', '{"key":"op-add","args":[["kind",{"Word":"committee"}],["name",{"Text":"Thị Hòa Văn tổ"}]]}', NULL, NULL, X'B9688ABEBB801E88A81752D0481705D7', X'F8474661317D63546B4BF8CF571F9DE9647E0C2346B92523595ECBAB732FE9D2', X'76B2F3D375091F195C6989B931CA1BE47EEB1B578C1CCD3E9AF5E80334EB45B3');
insert into op ("id", "token", "at", "who", "account", "version", "what", "root", "undone", "salt", "pledge", "seal") values (31, NULL, '2026-11-22T09:00:00', 'hoa', 'hoa', '0.1.0', '{"key":"op-add","args":[["kind",{"Word":"committee-post"}],["name",{"Text":"Nguyễn"}]]}', NULL, NULL, X'FBBB1D0B19D5F6D1CD807C7D006C16D0', X'9CC307102B566364776AECB0DAEDA0B872EBB5C75CEF95B32B9312A909360D73', X'1DD71764F31E00F7ACE2C816E8B70EE7B6491F91E8BF2DD8F03ECB66CEAEA3A7');
insert into op ("id", "token", "at", "who", "account", "version", "what", "root", "undone", "salt", "pledge", "seal") values (32, NULL, '2026-11-22T09:00:00', 'hoa', 'hoa', '0.1.0', '{"key":"op-add","args":[["kind",{"Word":"commendation"}],["name",{"Text":"Thủy An Thị Ương"}]]}', NULL, NULL, X'882F553D6A24F32433DAE74C54432DB0', X'2E8833B31847455D66E064AEC27D40C199B573DFDF578F321C16172DD3CA17CD', X'492998C768CA603895671DB2D5E0038C587911DBC000AF6DB6D3F423F3BF6A0B');
insert into op ("id", "token", "at", "who", "account", "version", "what", "root", "undone", "salt", "pledge", "seal") values (33, NULL, '2026-11-22T09:00:00', 'hoa', 'hoa', '0.1.0', '{"key":"op-add","args":[["kind",{"Word":"working-paper"}],["name",{"Text":"Thị Hòa Trần"}]]}', NULL, NULL, X'0E568D41579375F23780482E15973CA1', X'1038F1639B1BA231FE1A23E704B71DE7924498184218727E08CE7E518AFB9C59', X'77AB5E76C363873EA29F67E30137716012619DF1BC254B7D2432593BB320CD59');
insert into op ("id", "token", "at", "who", "account", "version", "what", "root", "undone", "salt", "pledge", "seal") values (34, NULL, '2026-11-22T09:00:00', 'hoa', 'hoa', '0.1.0', '{"key":"op-add","args":[["kind",{"Word":"result-count"}],["name",{"Text":"Thủy"}]]}', NULL, NULL, X'BF8C34B9ABCE4BEE26122F03B40DAFD2', X'5722D4B647D863D9EFBF976B3C55E9FD5A9ACDD1F48874F7C374F6FC85EB7741', X'319DC825F268A9E053A27B18746C2CEA213C05532DB856DFF5B35DA10A42DE8C');
insert into op ("id", "token", "at", "who", "account", "version", "what", "root", "undone", "salt", "pledge", "seal") values (35, NULL, '2026-11-22T09:00:00', 'hoa', 'hoa', '0.1.0', '{"key":"op-add","args":[["kind",{"Word":"criteria-set"}],["name",{"Text":"thôn Quý Đông"}]]}', NULL, NULL, X'E6B3C23690EE105DE5B930385D689899', X'35C920A94064670D4A3AD2773F5CF8C96C3A0CCD19D3916ABC7CF42B65857B86', X'9F53D8D8A1D8C401AB8094D4A45513BE1536775AB29E3C1B155D24F383763AA8');
insert into op ("id", "token", "at", "who", "account", "version", "what", "root", "undone", "salt", "pledge", "seal") values (36, NULL, '2026-11-22T09:00:00', 'hoa', 'hoa', '0.1.0', '{"key":"op-add","args":[["kind",{"Word":"criterion"}],["name",{"Text":"An"}]]}', NULL, NULL, X'78124237078D025543D23407D3C1FE16', X'883A77CD72DE5F3BDB7F872A2F65B6A46BEE2B4720F3CE6B364C0BE8C6C36F54', X'EF7C6088598ED62FCEF54FEA3708F3479E2BE310C8E814951BE3ADDD6263C172');
insert into op ("id", "token", "at", "who", "account", "version", "what", "root", "undone", "salt", "pledge", "seal") values (37, NULL, '2026-11-22T09:00:00', 'hoa', 'hoa', '0.1.0', '{"key":"op-add","args":[["kind",{"Word":"assessment"}],["name",{"Text":"thôn Quý Đông"}]]}', NULL, NULL, X'3E8A2B0F69F9CC5E35CC02DF47C440D8', X'E745D3FF5F5945FA194D11923A129A5BE416D6D8C46C4BA721C41ED59812AA99', X'6FA5D780F086F67F09E26266872E420AAB7BF5791D8868748F5ACEE7E52F8EA2');
insert into op ("id", "token", "at", "who", "account", "version", "what", "root", "undone", "salt", "pledge", "seal") values (38, NULL, '2026-11-22T09:00:00', 'hoa', 'hoa', '0.1.0', '{"key":"op-add","args":[["kind",{"Word":"assessment-item"}],["name",{"Text":"An"}]]}', NULL, NULL, X'BEEDC20D385487210BC8BE0932E99933', X'36E5E9EB49528522C48401CB5A67828A77F6B659BD3D6356F3FE29B1D94B1B9A', X'A6B589C0864090FC39331C75013B810808B1D9CF1C3830AB1AF7EE9881C30553');
insert into op ("id", "token", "at", "who", "account", "version", "what", "root", "undone", "salt", "pledge", "seal") values (39, NULL, '2026-11-22T09:00:00', 'hoa', 'hoa', '0.1.0', '{"key":"op-add","args":[["kind",{"Word":"evidence"}],["name",{"Text":"Thủy"}]]}', NULL, NULL, X'52AC955F7FDAAA5B76553E9DFF6ADF62', X'F838B01B525BD550F5E101F1DB87BCFA26C4CCC28AC3F499BE79E3137CF1E756', X'5FA224054C666DE8E3730D93FF4B6363A27C205624467925C5DB594E74FCAA4D');
insert into op ("id", "token", "at", "who", "account", "version", "what", "root", "undone", "salt", "pledge", "seal") values (40, NULL, '2026-11-22T09:00:00', 'hoa', 'hoa', '0.1.0', '{"key":"op-add","args":[["kind",{"Word":"signatory"}],["name",{"Text":"Quý Ương thôn tổ"}]]}', NULL, NULL, X'E307DB87050E49DDD8682BF2E1D3B405', X'B71B171CF456BE5A72B36A2C28296F44020211D84751267926D341381CCB65F5', X'9AD9EEA21E302B521606173F14789B5D5F17CD107F446028747429AEB75479FF');
insert into op ("id", "token", "at", "who", "account", "version", "what", "root", "undone", "salt", "pledge", "seal") values (41, NULL, '2026-11-22T09:00:00', 'hoa', 'hoa', '0.1.0', '{"key":"op-add","args":[["kind",{"Word":"report"}],["name",{"Text":"Thủy"}]]}', NULL, NULL, X'8D5FB742A718B3DE9DE117912B153175', X'B914B2433DD2E783AE49AC7D28836F87D1B4F3F9DD630E78037754825B4BDB13', X'F021F7017C6EFBD220F56FDCD6743F97E4DA5D6A1DBE89F22BF1C7575D306680');
insert into op ("id", "token", "at", "who", "account", "version", "what", "root", "undone", "salt", "pledge", "seal") values (42, NULL, '2026-11-22T09:00:00', 'hoa', 'hoa', '0.1.0', '{"key":"op-add","args":[["kind",{"Word":"report-part"}],["name",{"Text":"thôn Đạt"}]]}', NULL, NULL, X'6A31C7111073332415F7BEE6C2F92359', X'BCEBF9F9AA8AB7DFDDEA1048AFA54F9AE70B748138620DD0F099BB0FA07AC7FF', X'F5323927712A4B505CBA2AD9A7D91AB7E088E11FA927EE6332B7DE5F6DB65E95');
insert into op ("id", "token", "at", "who", "account", "version", "what", "root", "undone", "salt", "pledge", "seal") values (43, NULL, '2026-11-22T09:00:00', 'hoa', 'hoa', '0.1.0', '{"key":"op-add","args":[["kind",{"Word":"number-gap"}],["name",{"Text":"260/808"}]]}', NULL, NULL, X'4327BD7ED0533D9884263C50EC275B8F', X'FD411E182035F42234F9C8E41B1841D62D3CE6379F8B883415072CDF6BDB34EB', X'72B706368CCAA761EB9F5EEB68D92CBA1E77215F2E1E7C31AF2984E5D7D6FB8D');
insert into op ("id", "token", "at", "who", "account", "version", "what", "root", "undone", "salt", "pledge", "seal") values (44, NULL, '2026-11-22T09:00:00', 'hoa', 'hoa', '0.1.0', '{"key":"op-add","args":[["kind",{"Word":"hamlet"}],["name",{"Text":"Thôn Một"}]]}', NULL, NULL, X'4804DEB99BA1F477F52CB349B43332A0', X'72709A360AE521E10D0282746D0C70146011CA7E98007B433F6AFA9A327EF6A4', X'0F7A595FF885C7105EE3BA8CF1DD76404AE3BBB37774E783809CF8A3CF6026F5');
insert into op ("id", "token", "at", "who", "account", "version", "what", "root", "undone", "salt", "pledge", "seal") values (45, NULL, '2026-11-22T09:00:00', 'hoa', 'hoa', '0.1.0', '{"key":"op-add","args":[["kind",{"Word":"hamlet"}],["name",{"Text":"Thôn Hai"}]]}', NULL, NULL, X'C7095704D669170E4E2593EA3C915A8A', X'BB1E5719CA69392779850AC2A8BBCD2034FB86F22B603CC90BAAD8FCF25DB837', X'A2C53E954942226200D405F96C843FE3C79EA07ECD67BD4A709EBADB16E1C910');
insert into op ("id", "token", "at", "who", "account", "version", "what", "root", "undone", "salt", "pledge", "seal") values (46, NULL, '2026-11-22T09:00:00', 'hoa', 'hoa', '0.1.0', '{"key":"op-change","args":[["kind",{"Word":"hamlet"}],["name",{"Text":"Thôn Hai"}]]}', NULL, NULL, X'E3D2C42FB6C9C59415D62A7CD8E36E79', X'E95A2D8D4813A4124DBD067FBE5AAEF1DF4DE131BB855F37DD278314EA3F4EDC', X'CD46B0441E6B7FBE049B117404AA60B1251ECF33A2628495DA82C35B3C883D08');
insert into op ("id", "token", "at", "who", "account", "version", "what", "root", "undone", "salt", "pledge", "seal") values (47, NULL, '2026-11-22T09:00:00', 'hoa', 'hoa', '0.1.0', '{"key":"op-undo","args":[["what",{"Say":{"key":"op-change","args":[["kind",{"Word":"hamlet"}],["name",{"Text":"Thôn Hai"}]]}}]]}', 46, 1, X'D79FCD5DA132BD09AE0CF75E8797C0EF', X'EAFA532F8FB66009EBAE2837BD2D4026C7D352D85CAECB878CA8DDDFEC61794A', X'2AA186D1DF9CF15B55CF10BEA0BEEF410D1DC00834F3AB7DDB35CAB2F974B668');
insert into op ("id", "token", "at", "who", "account", "version", "what", "root", "undone", "salt", "pledge", "seal") values (48, NULL, '2026-11-22T09:00:00', 'hoa', 'hoa', '0.1.0', '{"key":"op-retire","args":[["kind",{"Word":"hamlet"}],["name",{"Text":"Thôn Hai"}]]}', NULL, NULL, X'803481976D030C435EE7981A26706370', X'1C72A7436C66EF7F6E26A40EBF51A4EEED0DA7CC63881CFB464479FA1668CCFF', X'6E35A3A3AD864332E3FE43409DC2AF8582C01E84D5175D0D5B8425FDF292A314');
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
