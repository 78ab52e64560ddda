-- a book of schema 7; never edited, made once by UPDATE_UPGRADES=1 cargo test upgrades
pragma foreign_keys = off;
pragma application_id = 1953590833;
pragma user_version = 7;
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
insert into agency ("id", "rev", "gone", "sort", "name", "kind", "hamlet", "in_scope", "staff", "guards", "valid_from", "valid_to", "note") values (1, 1, NULL, 'LSA!GTRK!ZT!ZXCR 1021', 'Hòa Đông tổ Trần', 'khac', 1, 0, 842, 254, '2020-02-16', NULL, NULL);
insert into assessment ("id", "rev", "gone", "sort", "criteria_set", "round", "hamlet", "team", "subject", "aim", "from_day", "to_day", "due", "status", "decision", "decided_on", "note") values (1, 1, NULL, ' ', 1, 'Ương', 1, 1, 'Ngọc Quý Ngọc', NULL, '2023-09-06', NULL, '2018-11-19', 'dang_ky', 1, NULL, NULL);
insert into assessment_item ("id", "rev", "gone", "sort", "assessment", "criterion", "value", "whole", "as_of", "source", "points", "verdict", "reason", "verified", "decided", "owner", "due", "carried", "proposed") values (1, 1, NULL, ' ', 1, 1, 748926, NULL, NULL, 1, 474748, 'met', 'An Thủy thôn Hòa', 'na', 'unknown', NULL, '2021-08-06', 1, NULL);
insert into asset ("id", "rev", "gone", "sort", "name", "kind", "hamlet", "agency", "initiative", "note") values (1, 1, NULL, 'ZLaf 2', 'Thủy', 'camera', 1, 1, 1, NULL);
insert into asset_count ("id", "rev", "gone", "sort", "asset", "as_of", "quantity", "document") values (1, 1, NULL, ' ', 1, '2023-03-23', 841, 1);
insert into attendance ("id", "rev", "gone", "sort", "meeting", "person", "state") values (1, 1, NULL, '     ', 1, 1, 'co_mat');
insert into book ("uuid") values ('3fab1a7ee74b9b99ea0c0c7f3f5997d4');
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
insert into hamlet ("id", "rev", "gone", "sort", "name", "kind", "households", "population", "head", "decision", "valid_from", "valid_to", "note") values (3, 4, 44, 'ZLTR!LAM ', 'Thôn Hai', 'thon', NULL, NULL, NULL, 1, NULL, NULL, NULL);
insert into initiative ("id", "rev", "gone", "sort", "name", "kind", "field", "started_on", "decision", "lead", "origin", "origin_place", "typical_on", "typical_document", "ended_on", "ended_document", "note") values (1, 1, NULL, 'LSA 1', 'Hòa', 'duong_day_nong', 'khu_dan_cu', '2022-03-27', 1, NULL, NULL, 'Ương', NULL, 1, NULL, 1, NULL);
insert into initiative_point ("id", "rev", "gone", "sort", "initiative", "hamlet", "agency", "place", "from_day", "to_day", "teams", "households", "copied_from", "document", "note") values (1, 1, NULL, ' ', 1, 1, 1, 'tổ tổ Ương An', '2020-04-21', NULL, NULL, NULL, NULL, 1, 'Trần');
insert into initiative_step ("id", "rev", "gone", "sort", "initiative", "point", "step", "done_on", "document", "body", "meeting", "outcome") values (1, 1, NULL, ' ', 1, 1, 'tong_ket', '2025-09-27', 1, 'Trần thôn Đông Ương', 1, NULL);
insert into initiative_team ("id", "rev", "gone", "sort", "point", "team", "from_day", "to_day") values (1, 1, NULL, ' ', 1, 1, '2024-09-07', NULL);
insert into journal ("id", "op", "kind", "row", "before", "after", "salt", "pledge") values (1, 1, 'office', 1, NULL, '{"kind":"xa","name":"Xã Tân Lập"}', X'CEA7EAF777CA84008326A8417D5A85C3', X'7EB4212E0D731C75AF9D27D049B1E7DC76CBA233982D192ED11EEDEF65258E79');
insert into journal ("id", "op", "kind", "row", "before", "after", "salt", "pledge") values (2, 2, 'officer', 1, NULL, '{"active":0,"language":"vi","name":"tổ","role":"van_thu","tones":"cu","typing":"telex"}', X'F4646359A4BD15DCD594F408934CECDC', X'A2BBB31CF06EB454888D5CFAF484BDE91A844890A6DEE94FF50FB927B0CB296E');
insert into journal ("id", "op", "kind", "row", "before", "after", "salt", "pledge") values (3, 3, 'document', 1, NULL, '{"direction":"den","effective_on":"2021-07-18","issued_on":"2018-02-06","issuer":"Bình Nguyễn Thủy","kind":"khac","note":"tổ Trần","title":"Thủy"}', X'760D1FA37B86F65ED9DF55BA00F13453', X'21A21D7943C1E84AD203881BDAB37991A14A4380241E13623FE5F8D5BA47FF85');
insert into journal ("id", "op", "kind", "row", "before", "after", "salt", "pledge") values (4, 4, 'hamlet', 1, NULL, '{"decision":1,"households":447,"kind":"ban","name":"Nguyễn Thủy","note":"Trần tổ Đạt Thị","valid_from":"2019-09-05"}', X'E13B82C102A5B83E33D94C8CBB386648', X'FF5966E0E3906B6DBB9734216704C6A1776F09CB312A849D65E61B8E56CF8CC1');
insert into journal ("id", "op", "kind", "row", "before", "after", "salt", "pledge") values (5, 5, 'team', 1, NULL, '{"charter":1,"decision":1,"founded_on":"2019-12-07","hamlet":1,"households":982,"kind":"to_tu_quan_duong_pho","name":"Thị","note":"Nguyễn Nguyễn Thị","rhythm":"hang_quy","status":"de_xuat","status_document":1}', X'8B29ED165C7053EBDD2FC6B6709A8EF2', X'64DF7089EA0CE29BC16279E669E2FFF6014946AD14A9B56A1900DC7DB1045DC4');
insert into journal ("id", "op", "kind", "row", "before", "after", "salt", "pledge") values (6, 5, 'team_step', 1, NULL, '{"document":1,"since":"2019-12-07","status":"de_xuat","team":1}', X'B7D9002EE305D19FC5E85C47D12874E0', X'74247C7141F0392649B2EF5875AAE05D25C0F768362CCC4323A842F3B8C547C4');
insert into journal ("id", "op", "kind", "row", "before", "after", "salt", "pledge") values (7, 6, 'team_step', 2, NULL, '{"document":1,"status":"de_xuat","team":1}', X'1AA345BA83744C4D4CD2D2D3AE0DF073', X'A799BEE03D2849838EED41971D354F1222CD5792E1FCA369A72626C75E16DAB5');
insert into journal ("id", "op", "kind", "row", "before", "after", "salt", "pledge") values (8, 7, 'team_origin', 1, NULL, '{"document":1,"predecessor":1,"team":1}', X'97667BA6AEAB76A4B3F7A7313172FCDC', X'3D4CE981184C4B18A634AAC26E904FF926DEC8CEFD9F234B6C331FD54D3B7956');
insert into journal ("id", "op", "kind", "row", "before", "after", "salt", "pledge") values (9, 8, 'person', 1, NULL, '{"name":"Thủy An Thị Ương"}', X'C69D42848FEA66FB54DECCE76EA74C08', X'961EB0507F65B5FE6C5431A74440526FC8B8C4B0985AB375F254B59B3DDE310F');
insert into journal ("id", "op", "kind", "row", "before", "after", "salt", "pledge") values (10, 9, 'membership', 1, NULL, '{"decision":1,"left":"2025-10-26","note":"Nguyễn","person":1,"reason":"giai_the_to","role":"to_vien","team":1,"term_ends":"2024-12-25"}', X'893256DFFD12D5D3A1D59C1863553E43', X'13C59247F99E6E57A806C39BC03ABDE426AB0C58BA10B0C72459F624372EAA9A');
insert into journal ("id", "op", "kind", "row", "before", "after", "salt", "pledge") values (11, 10, 'meeting', 1, NULL, '{"agenda":"An An Thị","chair":"Văn","content":"Trần","estimate":0,"hamlet":1,"held_on":"2024-03-09","households":594,"kind":"lang_nghe","minutes":1,"not_held":0,"place":"Thị Ngọc Đạt","secretary":"Ngọc Đạt Bình thôn","starts":"14:57","title":"Hòa Nguyễn An Nguyễn"}', X'5A6653CC45527C478046891036B9C992', X'8E2C4417B1726475C6B0FDD7208A7651D050253918BAAA689B6A50343897994A');
insert into journal ("id", "op", "kind", "row", "before", "after", "salt", "pledge") values (12, 11, 'meeting_team', 1, NULL, '{"meeting":1,"team":1}', X'6E7F7A9E9166ADD520E26581849D630A', X'9B0435EB936AAEB3BEE9549E9676AC3EAAE8E898F170775A28284DC3DF5D9DAB');
insert into journal ("id", "op", "kind", "row", "before", "after", "salt", "pledge") values (13, 12, 'tally', 1, NULL, '{"count":109,"meeting":1,"name":"Bình"}', X'7291BB339DA7BFD64DC60E8E884415D4', X'B65A412238177EF73EC039142B5D516180DA602321B282E5FB67A2387AD118E6');
insert into journal ("id", "op", "kind", "row", "before", "after", "salt", "pledge") values (14, 13, 'attendance', 1, NULL, '{"meeting":1,"person":1,"state":"co_mat"}', X'F6A19B0B673D48E5FCA18CF5440F9A99', X'CD509248B990913E6A658B31E7220A9A30F8BFCB212193A371FF7CF445628DD7');
insert into journal ("id", "op", "kind", "row", "before", "after", "salt", "pledge") values (15, 14, 'task', 1, NULL, '{"document":1,"done_on":"2025-11-01","due":"2023-10-13","meeting":1,"note":"Văn Văn","outcome_document":1,"owner":"An Quý Thị","team":1,"title":"Hòa tổ Đông Bình"}', X'78016A32E7DF86C86DCB33E90F3587D1', X'B27E8A0534B912D8E77500185CF0B0AF19E3288F5436E967474F4160146D69F9');
insert into journal ("id", "op", "kind", "row", "before", "after", "salt", "pledge") values (16, 15, 'agency', 1, NULL, '{"guards":254,"hamlet":1,"in_scope":0,"kind":"khac","name":"Hòa Đông tổ Trần","staff":842,"valid_from":"2020-02-16"}', X'811CF06666CF54BE21925D8650FE5388', X'A185F902F70CFEC4D4DF3710E47EDD379373F15ABBA21B002B297CF9F6EF68D3');
insert into journal ("id", "op", "kind", "row", "before", "after", "salt", "pledge") values (17, 16, 'unit_origin', 1, NULL, '{"change":"nhap_mot_phan","changed_on":"2024-11-09","document":1,"kind":"phuong","name":"Bình thôn Đông"}', X'20B469588C6BFB1BB2C7F8883B2B1938', X'E6FFA02EBEB677E625BE09195D5DC3DEDB987CF6001EA409F2D19B53984D6943');
insert into journal ("id", "op", "kind", "row", "before", "after", "salt", "pledge") values (18, 17, 'initiative', 1, NULL, '{"decision":1,"ended_document":1,"field":"khu_dan_cu","kind":"duong_day_nong","name":"Hòa","origin_place":"Ương","started_on":"2022-03-27","typical_document":1}', X'AE30BEE260F6979A21AAD7028C04D071', X'6F36B032291CD2A747D16BEF30C5F2720C925161C07832BD6BA60714241B00F7');
insert into journal ("id", "op", "kind", "row", "before", "after", "salt", "pledge") values (19, 18, 'initiative_point', 1, NULL, '{"agency":1,"document":1,"from_day":"2020-04-21","hamlet":1,"initiative":1,"note":"Trần","place":"tổ tổ Ương An"}', X'3EF1DB9CF797C62C67EDCB58A35FC40B', X'419A5B152FDB2699BCECEC4CBAE843DC729AC7A3B3A34248C2AADB5E53C7D45C');
insert into journal ("id", "op", "kind", "row", "before", "after", "salt", "pledge") values (20, 19, 'initiative_team', 1, NULL, '{"from_day":"2024-09-07","point":1,"team":1}', X'C8AC0444AA0EA1E2176E52ACF9FCC3F3', X'1F3D07202838C1F9E7210DEAB334DF9BEC68AF0402414648DD139602C049C623');
insert into journal ("id", "op", "kind", "row", "before", "after", "salt", "pledge") values (21, 20, 'initiative_step', 1, NULL, '{"body":"Trần thôn Đông Ương","document":1,"done_on":"2025-09-27","initiative":1,"meeting":1,"point":1,"step":"tong_ket"}', X'C7EB86ABBB3490606C77A6E2D1A0D60F', X'25EF59650B3B2185771B30DBA8F779939D83E1CB5CAC582A7B68F3EEBB3405FD');
insert into journal ("id", "op", "kind", "row", "before", "after", "salt", "pledge") values (22, 21, 'asset', 1, NULL, '{"agency":1,"hamlet":1,"initiative":1,"kind":"camera","name":"Thủy"}', X'2581331CD9C21F39BE72BC58C6F0D5F2', X'5AA2D01515A3637E95B3FC76976E9C6D836D4E50755812D76A4F74A9D55BD51E');
insert into journal ("id", "op", "kind", "row", "before", "after", "salt", "pledge") values (23, 22, 'asset_count', 1, NULL, '{"as_of":"2023-03-23","asset":1,"document":1,"quantity":841}', X'506378AAAA08E70C1AFFA956D7BF688C', X'4D2CCB49855E181C1762BF0B4C16957B766F985B4CBA0B546F38A34069814224');
insert into journal ("id", "op", "kind", "row", "before", "after", "salt", "pledge") values (24, 23, 'channel', 1, NULL, '{"from_day":"2025-12-23","hamlet":1,"initiative":1,"kind":"duong_day","name":"Quý","note":"tổ Đông","team":1}', X'8073ED3FC0CFC433CBEE179E81FAC47C', X'C8230BB36E1CE4F7EDE9F71451D246BD97F8E0709108D8CF77DA09DADF4A224D');
insert into journal ("id", "op", "kind", "row", "before", "after", "salt", "pledge") values (25, 24, 'channel_count', 1, NULL, '{"as_of":"2020-08-15","channel":1,"document":1,"members":592}', X'63A53AB641EABDD489CF268CF03A4144', X'CFEC4D13966DB61E07EECD7AB02082CA52CA43E846F1B45EAF33F73AD763CB98');
insert into journal ("id", "op", "kind", "row", "before", "after", "salt", "pledge") values (26, 25, 'delegation', 1, NULL, '{"count":718,"meeting":1,"name":"Đông Đông Quý tổ"}', X'085A24458CD910720A7CBC7BB43142D1', X'0E48C60E5004CB7EF98071C1D8F702D4021DD6E0A17A3F6C2DA275F3E2118EDE');
insert into journal ("id", "op", "kind", "row", "before", "after", "salt", "pledge") values (27, 26, 'media', 1, NULL, '{"channel":1,"document":1,"done_on":"2018-03-23","hamlet":1,"kind":"video","meeting":1,"quantity":805929,"title":"Thủy","unit":"clip"}', X'A4872F1ABCB8738B462091FB88604A0C', X'CAD2F67AD9DBE3DE1875910808EC889D15E7C74E216062A11FB23CCFE01FDFD4');
insert into journal ("id", "op", "kind", "row", "before", "after", "salt", "pledge") values (28, 27, 'opinion', 1, NULL, '{"answer":"Quý","answer_document":1,"answered_on":"2021-02-13","count":98,"due":"2025-11-01","hamlet":1,"meeting":1,"received_on":"2021-02-13","source":"khac","state":"tra_loi_tai_cho","team":1,"title":"Đông","told_on":"2023-12-21","topic":"thu_tuc"}', X'A27D8F5CA0F5FE2808EA3D16EBFC9E4B', X'840D9037CC295D173E6D263A26EAA2ADEA5A44963AEA3E213EB799035ACB2559');
insert into journal ("id", "op", "kind", "row", "before", "after", "salt", "pledge") values (29, 27, 'opinion_occurrence', 1, NULL, '{"count":98,"first":1,"hamlet":1,"meeting":1,"opinion":1,"raised_on":"2021-02-13","source":"khac","team":1}', X'1DE92827A2B094061F62999E1ED2626C', X'A833FE7B771F42EB0D87C5F30D6255234FB75B5E29D2FA8409AC0C147B504C71');
insert into journal ("id", "op", "kind", "row", "before", "after", "salt", "pledge") values (30, 28, 'opinion_occurrence', 2, NULL, '{"count":515,"first":0,"hamlet":1,"meeting":1,"opinion":1,"raised_on":"2020-01-14","source":"thanh_nien","team":1}', X'F6E44B71E34C38C1629E43D67C562A91', X'08CDB85C78A46C842D4304A4A3A798CEF749F12AC5DF7B5E2F563777BE6F4E1A');
insert into journal ("id", "op", "kind", "row", "before", "after", "salt", "pledge") values (31, 29, 'referral', 1, NULL, '{"count":635,"document":1,"kind":"khieu_nai","meeting":1,"passed_to":"Quý Thủy Trần","received_on":"2023-01-11","reference":"Văn Ngọc thôn Quý"}', X'680C44806936F3E391FAECB014AED174', X'FA4EF3F6B83855689D75879F0A9D5041F1594DCEC95BC69FF98D3FC7F682BA84');
insert into journal ("id", "op", "kind", "row", "before", "after", "salt", "pledge") values (32, 30, 'committee', 1, NULL, '{"consolidated_document":1,"decision":1,"ended_on":"2024-07-20","founded_on":"2023-10-26","kind":"quy_che","level":"huyen","name":"Thị Hòa Văn tổ","note":"Văn An Đông","partners":"Đông An Ngọc","term_from":"2021-11-11"}', X'1B43B583646BF6357D9B0A12A195E9B8', X'8843A07D7360221869397916B3865815AABC1CB98DBD14DE3E825D43AE7A90B0');
insert into journal ("id", "op", "kind", "row", "before", "after", "salt", "pledge") values (33, 31, 'committee_post', 1, NULL, '{"committee":1,"from_day":"2018-10-18","name":"Nguyễn","role":"thu_ky"}', X'B4CD9186D3898E4F6DDBD9D48F008FD5', X'90AB9BBF6876FA300E91EC7DA81BC82A3ADC773EE13543FB9363FBAC9470485A');
insert into journal ("id", "op", "kind", "row", "before", "after", "salt", "pledge") values (34, 32, 'commendation', 1, NULL, '{"achievement":"Đạt Đạt thôn","agency":1,"decided_on":"2023-08-25","decision":1,"form":"bang_khen_bca","hamlet":1,"level":"bo","list":1,"person":1,"state":"khong_khen","target":"ca_nhan","team":1,"topic":"Văn Thủy Bình Quý"}', X'96986CB55B8858A7BD0BCAAB5F96BB76', X'D99F49797102539F1BCE25F1DF482927F032DCAE969A4356D5E08848E5FAADB7');
insert into journal ("id", "op", "kind", "row", "before", "after", "salt", "pledge") values (35, 33, 'working_paper', 1, NULL, '{"author":"Ngọc An Thủy","document":1,"done_on":"2023-08-27","kind":"tai_lieu_tap_huan","meeting":1,"note":"Ngọc Quý","title":"Thị Hòa Trần","topic":"Trần"}', X'EE9CBECE13BE7C02EAE0B3643C7FBC14', X'37D02779690B0CABDADCE0A3F2BA437A5F5362D60E7656B6FDBBD2C6076792D4');
insert into journal ("id", "op", "kind", "row", "before", "after", "salt", "pledge") values (36, 34, 'result_count', 1, NULL, '{"document":1,"from_day":"2018-12-11","kind":"cong_cu_ho_tro","quantity":841,"to_day":"2025-09-11","unit":"tin"}', X'81E1ECFE0D14B283B5209C303A12286E', X'BE64C6938386B4E485DE8E3919580A6DCF140CBB61CBFC252CA12FE203AD0263');
insert into journal ("id", "op", "kind", "row", "before", "after", "salt", "pledge") values (37, 35, 'criteria_set', 1, NULL, '{"aimed":0,"bands":"tổ","code":"Quý","combinator":"all","confirmed":1,"note":"Nguyễn","source":"Quý","strength":"sample","target":"co_quan","title":"thôn Quý Đông"}', X'92CD221A804039B2C5359F0BB2490076', X'0A81EB4189752B0240246CC5EA83A0993DCCD693B0C75F936238066D9BEDB312');
insert into journal ("id", "op", "kind", "row", "before", "after", "salt", "pledge") values (38, 36, 'criterion', 1, NULL, '{"article":"Bình Quý","code":"An","confirmed":0,"criteria_set":1,"documents":86,"evidence":"Thị","gate":1,"guidance":"Văn Hòa Trần Thị","kind":"judged","rollup":"none","rollup_least":-950448,"seq":155,"title_en":"An Trần Đông"}', X'52F389B681DACF0AA76978DDBAEBDA45', X'E6FDED777D7C86A5B1DD56416BB2DFBC182DF9374674F9D8B2267981419840AD');
insert into journal ("id", "op", "kind", "row", "before", "after", "salt", "pledge") values (39, 37, 'assessment', 1, NULL, '{"criteria_set":1,"decision":1,"due":"2018-11-19","from_day":"2023-09-06","hamlet":1,"round":"Ương","status":"dang_ky","subject":"Ngọc Quý Ngọc","team":1}', X'917CE99D1614964FF4306130E0AF8A76', X'02483B431C8F2677B54749C5D40116BDE44F07DD57827D322CDD7FDB75B6CC1C');
insert into journal ("id", "op", "kind", "row", "before", "after", "salt", "pledge") values (40, 38, 'assessment_item', 1, NULL, '{"assessment":1,"carried":1,"criterion":1,"decided":"unknown","due":"2021-08-06","points":474748,"reason":"An Thủy thôn Hòa","source":1,"value":748926,"verdict":"met","verified":"na"}', X'6950119680161DA06719625336383F93', X'EF5A7585D59AB34C28825E070C305CC3EBEACE526B32196D7C4C05F8D28DE829');
insert into journal ("id", "op", "kind", "row", "before", "after", "salt", "pledge") values (41, 39, 'evidence', 1, NULL, '{"document":1,"item":1,"note":"Văn Ngọc thôn"}', X'A82CF7CBEC8168CB22E43E74EF47DFC6', X'4E3AF867C0CD93B3754012D4800EFA777C6A605820B33DF9ED440EFF20016468');
insert into journal ("id", "op", "kind", "row", "before", "after", "salt", "pledge") values (42, 40, 'hamlet', 2, NULL, '{"decision":1,"kind":"thon","name":"Thôn Một"}', X'5CC6C37BF4A73FE203CA155F42159E10', X'159314FAA2C8AB07EF1391E68E18D5822F5BD8BF9E29FA53155E32D87F521AC5');
insert into journal ("id", "op", "kind", "row", "before", "after", "salt", "pledge") values (43, 41, 'hamlet', 3, NULL, '{"decision":1,"kind":"thon","name":"Thôn Hai"}', X'D2E7125623FEE2E5DCAE8BD55A129072', X'4C4F73D581B570B251AAB21190DCEB69020DD4785AD845D594383BEA64E85623');
insert into journal ("id", "op", "kind", "row", "before", "after", "salt", "pledge") values (44, 42, 'hamlet', 3, '{"decision":1,"kind":"thon","name":"Thôn Hai"}', '{"decision":1,"households":90,"kind":"thon","name":"Thôn Hai"}', X'2FFDEEF278B7BD173220A4EF7722E830', X'7BBD99D01A7492A35FF9BCF27C5B3E5551F5F30425F665FC00911C2774CA71D4');
insert into journal ("id", "op", "kind", "row", "before", "after", "salt", "pledge") values (45, 43, 'hamlet', 3, '{"decision":1,"households":90,"kind":"thon","name":"Thôn Hai"}', '{"decision":1,"kind":"thon","name":"Thôn Hai"}', X'96F32F4B69484C6A82DBA7B28BED0AE3', X'9B6D6955C2AAAE8E8100622818CB5FE7F82ADE86AD3DB6994E3FFECA69AFB2C2');
insert into journal ("id", "op", "kind", "row", "before", "after", "salt", "pledge") values (46, 44, 'hamlet', 3, '{"decision":1,"kind":"thon","name":"Thôn Hai"}', '{"decision":1,"gone":44,"kind":"thon","name":"Thôn Hai"}', X'B4EA56E25D5953A06171245A235DF271', X'82AE98A6F110AA20487872CCC47F733F25070022902EF540EB8EBAE6DB4E3F11');
insert into media ("id", "rev", "gone", "sort", "title", "kind", "quantity", "unit", "done_on", "hamlet", "meeting", "channel", "document", "note") values (1, 1, NULL, 'ZLaf 2', 'Thủy', 'video', 805929, 'clip', '2018-03-23', 1, 1, 1, 1, NULL);
insert into meeting ("id", "rev", "gone", "sort", "kind", "title", "held_on", "starts", "ends", "place", "hamlet", "chair", "secretary", "agenda", "content", "conclusions", "guests", "households", "headcount", "estimate", "not_held", "not_held_reason", "minutes", "note") values (1, 1, NULL, 'LSA!RKafIR!AR!RKafIR 1303', 'lang_nghe', 'Hòa Nguyễn An Nguyễn', '2024-03-09', '14:57', NULL, 'Thị Ngọc Đạt', 1, 'Văn', 'Ngọc Đạt Bình thôn', 'An An Thị', 'Trần', NULL, NULL, 594, NULL, 0, 0, NULL, 1, NULL);
insert into meeting_team ("id", "rev", "gone", "sort", "meeting", "team") values (1, 1, NULL, ' ', 1, 1);
insert into membership ("id", "rev", "gone", "sort", "person", "team", "role", "joined", "since", "left", "reason", "decision", "term_ends", "note") values (1, 1, NULL, '     ', 1, 1, 'to_vien', NULL, NULL, '2025-10-26', 'giai_the_to', 1, '2024-12-25', 'Nguyễn');
insert into office ("id", "rev", "gone", "sort", "name", "kind", "code", "province", "parent_line", "issuer_line", "place", "number_suffix") values (1, 1, NULL, 'eA!ZCR!PCV 305', 'Xã Tân Lập', 'xa', NULL, NULL, NULL, NULL, NULL, NULL);
insert into officer ("id", "rev", "gone", "sort", "name", "language", "active", "role", "account", "typing", "tones") values (1, 1, NULL, 'ZT 2', 'tổ', 'vi', 0, 'van_thu', NULL, 'telex', 'cu');
insert into op ("id", "token", "at", "who", "account", "version", "what", "root", "undone", "salt", "pledge", "seal") values (1, NULL, '2026-11-22T09:00:00', 'tuquan', 'hoa', '0.1.0', '{"key":"op-found","args":[["name",{"Text":"Xã Tân Lập"}]]}', NULL, NULL, X'DA2A406EF05AEDB60CAB9BC5F6412814', X'4984DAC2323E761B820EA2F516CE874DADC1C0708CFA72515C3C559951FDB287', X'68528392B8397738FAA79DAFF6A5CA42ACCD48490FB2E8E476C02F4EEF53B009');
insert into op ("id", "token", "at", "who", "account", "version", "what", "root", "undone", "salt", "pledge", "seal") values (2, NULL, '2026-11-22T09:00:00', 'hoa', 'hoa', '0.1.0', '{"key":"op-add","args":[["kind",{"Word":"officer"}],["name",{"Text":"tổ"}]]}', NULL, NULL, X'1D5746FA58A7F9C8762D02CC62232722', X'535B396D51D8DF285823A28640663C970160546E48E9D7907FBEF7327ACB382F', X'993B90E2D753E3AF4A63D334B297937A12261647FF7B563F25D640EBDE00A059');
insert into op ("id", "token", "at", "who", "account", "version", "what", "root", "undone", "salt", "pledge", "seal") values (3, NULL, '2026-11-22T09:00:00', 'hoa', 'hoa', '0.1.0', '{"key":"op-add","args":[["kind",{"Word":"document"}],["name",{"Text":"Thủy"}]]}', NULL, NULL, X'8F98E4E85696AAB1BD72C0463AD49F9A', X'2629EFA6776DE513BFCBF803610093147A8C1728DC5A70ADAA28FEE8932F1E31', X'BB7A430DB7FD2E365B1ED13CAC55AA3329538531A82665E4D8CA53A0EBD3A730');
insert into op ("id", "token", "at", "who", "account", "version", "what", "root", "undone", "salt", "pledge", "seal") values (4, NULL, '2026-11-22T09:00:00', 'hoa', 'hoa', '0.1.0', '{"key":"op-add","args":[["kind",{"Word":"hamlet"}],["name",{"Text":"Nguyễn Thủy"}]]}', NULL, NULL, X'97DD42BFD5647DDE586058975B52F211', X'85464CACFF01E04FF4501B153096B6573BA910BBB18F807C228364BD9C60A9E4', X'89972B062875814339813757FE76F73DA10FC0A751CFA6663A3B5D953B1D7BBA');
insert into op ("id", "token", "at", "who", "account", "version", "what", "root", "undone", "salt", "pledge", "seal") values (5, NULL, '2026-11-22T09:00:00', 'hoa', 'hoa', '0.1.0', '{"key":"op-add","args":[["kind",{"Word":"team"}],["name",{"Text":"Thị"}]]}', NULL, NULL, X'9D40CED0764801A6EDEC048EC0E21DC4', X'FAB6C865F7DC4FC38ECA2D93FE067D4304100F387AFE276889B0483B2AF39BE2', X'195F086AF9677B30E18F6E23557D176BEE0242B4005EF387BA88D1EE92B7FCC2');
insert into op ("id", "token", "at", "who", "account", "version", "what", "root", "undone", "salt", "pledge", "seal") values (6, NULL, '2026-11-22T09:00:00', 'hoa', 'hoa', '0.1.0', '{"key":"op-add","args":[["kind",{"Word":"team-step"}],["name",{"Text":"Thị"}]]}', NULL, NULL, X'FEE2DFC7FE68DBC6A7ECDAF11372C091', X'E2EC72A0CC6E7D678D3C045050319E301DE9A7791E47DED30D00BBDFA5F18646', X'FBE88670849E6F6F94E30318ED66698E5092A9D242CA7CA85D2F7EFD644608A4');
insert into op ("id", "token", "at", "who", "account", "version", "what", "root", "undone", "salt", "pledge", "seal") values (7, NULL, '2026-11-22T09:00:00', 'hoa', 'hoa', '0.1.0', '{"key":"op-add","args":[["kind",{"Word":"team-origin"}],["name",{"Text":"Thị"}]]}', NULL, NULL, X'EB64EBEA6BBF0A26EBF53A16160AC408', X'FA45F48FC3CF08E8C3855B22C237804AFDAEBE2EDEB30AC660C71E595D374826', X'8CBBEBE9F68BB8C2D79A43778903132F8F17E827C96076D55D059FBE966D044A');
insert into op ("id", "token", "at", "who", "account", "version", "what", "root", "undone", "salt", "pledge", "seal") values (8, NULL, '2026-11-22T09:00:00', 'hoa', 'hoa', '0.1.0', '{"key":"op-add","args":[["kind",{"Word":"person"}],["name",{"Text":"Thủy An Thị Ương"}]]}', NULL, NULL, X'3FC2169A39AF4600580CEB7F18328444', X'1D42B48363C839F7C8B453E830ED954B2721F48C03425FF2C2DACA5591B46035', X'F01DDAEE8321F3901201F29F8FDEBF7451F57715C2107D62BB240BECE39662A8');
insert into op ("id", "token", "at", "who", "account", "version", "what", "root", "undone", "salt", "pledge", "seal") values (9, NULL, '2026-11-22T09:00:00', 'hoa', 'hoa', '0.1.0', '{"key":"op-add","args":[["kind",{"Word":"membership"}],["name",{"Text":"Thủy An Thị Ương"}]]}', NULL, NULL, X'0590B81739C816B8532F6216EAB2DE51', X'15794B9D35F6A0CBBCE884434F0FD31F9FE33A7F5E4872B5F9A5DBB31E298076', X'BC69C4DFBB9CAA58398C30F989306AA0447BC9FD8C7F6AD86D34390F04E5D439');
insert into op ("id", "token", "at", "who", "account", "version", "what", "root", "undone", "salt", "pledge", "seal") values (10, NULL, '2026-11-22T09:00:00', 'hoa', 'hoa', '0.1.0', '{"key":"op-add","args":[["kind",{"Word":"meeting"}],["name",{"Text":"Hòa Nguyễn An Nguyễn"}]]}', NULL, NULL, X'AD4764F0908D28151FEF41A2A2A89CBC', X'6130B358BA10BEE34D41495AA951EEBB2F31598BB0492F40C0ABB038F26FC2BF', X'F0001E2B160D5EF87144BC87E8D40C020F61C91B3088711F03B9B19CE2B20705');
insert into op ("id", "token", "at", "who", "account", "version", "what", "root", "undone", "salt", "pledge", "seal") values (11, NULL, '2026-11-22T09:00:00', 'hoa', 'hoa', '0.1.0', '{"key":"op-add","args":[["kind",{"Word":"meeting-team"}],["name",{"Text":"Thị"}]]}', NULL, NULL, X'7B9F2DAF794596816E6BBFA23D8816C9', X'CEC84F822A40089CD2CFAD2C0117540EE147E1C4E74309AF48735D003B49F3D6', X'5FED7A175340DFBBC5DE5F977805E41658BF06CBA50D857139734D863C97DE5D');
insert into op ("id", "token", "at", "who", "account", "version", "what", "root", "undone", "salt", "pledge", "seal") values (12, NULL, '2026-11-22T09:00:00', 'hoa', 'hoa', '0.1.0', '{"key":"op-add","args":[["kind",{"Word":"tally"}],["name",{"Text":"Bình"}]]}', NULL, NULL, X'9176DB368E4BE40DDC9183DAD0BB4AB5', X'F9572E9771ECCDB838EFB7302155ED066682EBB7D66F3B3E41217161DF88C32C', X'E03A1A80F76BD95724D7AA2F00FA82D597C143975B36D8F0768B554B96F830F8');
insert into op ("id", "token", "at", "who", "account", "version", "what", "root", "undone", "salt", "pledge", "seal") values (13, NULL, '2026-11-22T09:00:00', 'hoa', 'hoa', '0.1.0', '{"key":"op-add","args":[["kind",{"Word":"attendance"}],["name",{"Text":"Thủy An Thị Ương"}]]}', NULL, NULL, X'93C834C388376B869B0EF3A92642D176', X'CCAFADD7A0F6047C91273E3836834BD968F1441D25B54B42AE2D61092CB676E8', X'A0A740F60394A542504E1FED9F19173D80724C2537CAB4B5B007727C9422E466');
insert into op ("id", "token", "at", "who", "account", "version", "what", "root", "undone", "salt", "pledge", "seal") values (14, NULL, '2026-11-22T09:00:00', 'hoa', 'hoa', '0.1.0', '{"key":"op-add","args":[["kind",{"Word":"task"}],["name",{"Text":"Hòa tổ Đông Bình"}]]}', NULL, NULL, X'928063C091D5DD8FFF77500363D336FC', X'CCC04DD508B9DA898256BE5DF30F04F467F0CABBD09786EB5B75F2DD88A24F49', X'23BD1654B1FDB3C9EFC65892A7FA1C51F8E8438574ADE6C978C7E5B637C6988B');
insert into op ("id", "token", "at", "who", "account", "version", "what", "root", "undone", "salt", "pledge", "seal") values (15, NULL, '2026-11-22T09:00:00', 'hoa', 'hoa', '0.1.0', '{"key":"op-add","args":[["kind",{"Word":"agency"}],["name",{"Text":"Hòa Đông tổ Trần"}]]}', NULL, NULL, X'42EE1EDCB1265C3760C4E68FB56A00CE', X'99E15297C0BCCF01B993ED1FC119CDE7820984E6D8C72035A802CE8EF5AB8E1C', X'B7E0C536B264806D652E939B71EEBBABD0DDEC2D342DEA9ACEF22FD9888CB06F');
insert into op ("id", "token", "at", "who", "account", "version", "what", "root", "undone", "salt", "pledge", "seal") values (16, NULL, '2026-11-22T09:00:00', 'hoa', 'hoa', '0.1.0', '{"key":"op-add","args":[["kind",{"Word":"unit-origin"}],["name",{"Text":"Bình thôn Đông"}]]}', NULL, NULL, X'265C64D7ED80EF614B1D37542111E060', X'CE906D7C9039C9AF458203A352399153BFB08F68EC675041EBBB6784D2C80A13', X'6C0BF59F4BDF3096A4F3A5171DC8FA8C8BAC4ED5A806971811B3DE9BC488EA62');
insert into op ("id", "token", "at", "who", "account", "version", "what", "root", "undone", "salt", "pledge", "seal") values (17, NULL, '2026-11-22T09:00:00', 'hoa', 'hoa', '0.1.0', '{"key":"op-add","args":[["kind",{"Word":"initiative"}],["name",{"Text":"Hòa"}]]}', NULL, NULL, X'500CAD766249177B066D1237CD30E87A', X'214FC2EBDA0E1E5FD27227EBE2BE9433E473BC5F3A926F8F1A0BB324D47D9058', X'11EDDBC1CBC5DE6E713BE82885A027C622AAD88F494DD9CCCAE6C2FDD984CB89');
insert into op ("id", "token", "at", "who", "account", "version", "what", "root", "undone", "salt", "pledge", "seal") values (18, NULL, '2026-11-22T09:00:00', 'hoa', 'hoa', '0.1.0', '{"key":"op-add","args":[["kind",{"Word":"initiative-point"}],["name",{"Text":"Hòa – Nguyễn Thủy"}]]}', NULL, NULL, X'4A8E93FE90503524D9755CAB37DF4FB7', X'8DDC943087FD8AAE2E7B654DF9F9C8511DBEA720D9700AB180A2E70CB6383616', X'E6CD3340074F04CD2239A44175A81EA4EF8240BAD20083976781020B902ADBAF');
insert into op ("id", "token", "at", "who", "account", "version", "what", "root", "undone", "salt", "pledge", "seal") values (19, NULL, '2026-11-22T09:00:00', 'hoa', 'hoa', '0.1.0', '{"key":"op-add","args":[["kind",{"Word":"initiative-team"}],["name",{"Text":"Thị"}]]}', NULL, NULL, X'DA2A86B1D106A37355F18DF38A096CDD', X'97050BA8BD1199AA1FA8B1DC8C24B7BA6012B376C17BAFFCE8652D4C6D1ADA89', X'364DFC53289ED34601E55ECC9AD1998ED84DB388C450E950A161501E978FBBCA');
insert into op ("id", "token", "at", "who", "account", "version", "what", "root", "undone", "salt", "pledge", "seal") values (20, NULL, '2026-11-22T09:00:00', 'hoa', 'hoa', '0.1.0', '{"key":"op-add","args":[["kind",{"Word":"initiative-step"}],["name",{"Text":"Hòa"}]]}', NULL, NULL, X'268B18AE84EEEFCF0048E9D3325CE3F8', X'614F06A10D0C138DB1E4180C99AB9C46916A9C822E60C1414809CC72E215E106', X'0EC61FD534DF533177AC53AA33F126B8FEC3B4C0829342DB62C7159D928EEA28');
insert into op ("id", "token", "at", "who", "account", "version", "what", "root", "undone", "salt", "pledge", "seal") values (21, NULL, '2026-11-22T09:00:00', 'hoa', 'hoa', '0.1.0', '{"key":"op-add","args":[["kind",{"Word":"asset"}],["name",{"Text":"Thủy"}]]}', NULL, NULL, X'223743930D64E57C484106BA4976498C', X'CE415FD91263EC7C58B1368D5F80F8A5DDC79FF68977101FCC326B7C07B7E39E', X'B4A04B4DF5CEB69C880E92B40ABC7BF1E09ABBC02FC0FE76F1373C374A2F4C03');
insert into op ("id", "token", "at", "who", "account", "version", "what", "root", "undone", "salt", "pledge", "seal") values (22, NULL, '2026-11-22T09:00:00', 'hoa', 'hoa', '0.1.0', '{"key":"op-add","args":[["kind",{"Word":"asset-count"}],["name",{"Text":"Thủy"}]]}', NULL, NULL, X'3C2D599C205725E40028172DB787F0D7', X'33248D0D4AFC8E35E76BFDBA6ED3C45C32D443081CDEB326FABDFFC7EBF4D451', X'51DF90A0CDE76E00371CA3E48B750B3B5FA0EB65070E3E3CCA82D4D6B2EE63B6');
insert into op ("id", "token", "at", "who", "account", "version", "what", "root", "undone", "salt", "pledge", "seal") values (23, NULL, '2026-11-22T09:00:00', 'hoa', 'hoa', '0.1.0', '{"key":"op-add","args":[["kind",{"Word":"channel"}],["name",{"Text":"Quý"}]]}', NULL, NULL, X'34773CEE82477AF895C8A9971C3E425B', X'59FD389CF9FB840C7ACB5DD2A14177D948BC923D9E60120D5D406C79A74A6F7A', X'126216410E96BB45E9833884C1731387B43ED1ED9B2F8E1EA021123E62D42FB2');
insert into op ("id", "token", "at", "who", "account", "version", "what", "root", "undone", "salt", "pledge", "seal") values (24, NULL, '2026-11-22T09:00:00', 'hoa', 'hoa', '0.1.0', '{"key":"op-add","args":[["kind",{"Word":"channel-count"}],["name",{"Text":"Quý"}]]}', NULL, NULL, X'4BDC55F6706DC0913EC925FC1148A6D5', X'A853A91397EAFE3137B01140B27988801841F4F70F07543D926E6DDC8645A877', X'6F29CF97724B4595AC08AEE4A20408092022E4E4ADE25A0295834D2254E6EC4F');
insert into op ("id", "token", "at", "who", "account", "version", "what", "root", "undone", "salt", "pledge", "seal") values (25, NULL, '2026-11-22T09:00:00', 'hoa', 'hoa', '0.1.0', '{"key":"op-add","args":[["kind",{"Word":"delegation"}],["name",{"Text":"Đông Đông Quý tổ"}]]}', NULL, NULL, X'5080F24951BBA09D893976703ECBE4FE', X'61F51EA07476829CBC9379A8D299A17ED51DF4E86171854AF1737D1EA7C44F70', X'BB6BD9F88118E1181DCA9F43AFF4E1D2CF6CFB78061CBC2C746B3F34ADF51C7C');
insert into op ("id", "token", "at", "who", "account", "version", "what", "root", "undone", "salt", "pledge", "seal") values (26, NULL, '2026-11-22T09:00:00', 'hoa', 'hoa', '0.1.0', '{"key":"op-add","args":[["kind",{"Word":"media"}],["name",{"Text":"Thủy"}]]}', NULL, NULL, X'815A30C2CA7A835501481972F40C7EC5', X'9A76823F69D2888B90A6872C87B383C41BF57671A712E701DC0A26FD602379FD', X'8AEE322AEEB69F45A38D1342CA95B8F00A80A0BCDB518BACCD8D85BAC7CF6F52');
insert into op ("id", "token", "at", "who", "account", "version", "what", "root", "undone", "salt", "pledge", "seal") values (27, NULL, '2026-11-22T09:00:00', 'hoa', 'hoa', '0.1.0', '{"key":"op-add","args":[["kind",{"Word":"opinion"}],["name",{"Text":"Đông"}]]}', NULL, NULL, X'82D8497B2DAE5E94F20609CA2835526D', X'69DEA03B812821C142EBC53222C8FB85E73B39388851DAB2AF52A2858B59CC0E', X'F598DE3219F1CECFDEDD5399DB02E4ADC0F9B3905D89EF7512C8E47CDBF1916C');
insert into op ("id", "token", "at", "who", "account", "version", "what", "root", "undone", "salt", "pledge", "seal") values (28, NULL, '2026-11-22T09:00:00', 'hoa', 'hoa', '0.1.0', '{"key":"op-add","args":[["kind",{"Word":"opinion-occurrence"}],["name",{"Text":"Đông"}]]}', NULL, NULL, X'37C57B3BEF2D24854CEEF090DC86B4EE', X'9534E649B110ED8005F0548E6F542603F25C19CAECDD81E1578AB6A1BACBC935', X'F97E18666E97122E0AED5FCE594CBD257D4ECE5B8CF9E9BAFB65A96CFB481523');
insert into op ("id", "token", "at", "who", "account", "version", "what", "root", "undone", "salt", "pledge", "seal") values (29, NULL, '2026-11-22T09:00:00', 'hoa', 'hoa', '0.1.0', '{"key":"op-add","args":[["kind",{"Word":"referral"}],["name",{"Text":"Văn Ngọc thôn Quý"}]]}', NULL, NULL, X'D5E937244D656A8427080E947C88EF59', X'5363C6D55C4BB2CDE6696067BA27892BDF9696F180A74D03B79005DA8E830C88', X'03DE7D38E393C5B73F12F60A420A39019235C67AAF5B4C37878386FC85233323');
insert into op ("id", "token", "at", "who", "account", "version", "what", "root", "undone", "salt", "pledge", "seal") values (30, NULL, '2026-11-22T09:00:00', 'hoa', 'hoa', '0.1.0', '{"key":"op-add","args":[["kind",{"Word":"committee"}],["name",{"Text":"Thị Hòa Văn tổ"}]]}', NULL, NULL, X'B67853BCD0628114CD8F86EA759A6948', X'C4091CFBE4368E7932B94851F985285E43369C3B078EF26AE07BD2D18DFAD929', X'1A4034019A1EA12C9431EECEA7D3221BDB55F9835E21E9E64C84A21902039244');
insert into op ("id", "token", "at", "who", "account", "version", "what", "root", "undone", "salt", "pledge", "seal") values (31, NULL, '2026-11-22T09:00:00', 'hoa', 'hoa', '0.1.0', '{"key":"op-add","args":[["kind",{"Word":"committee-post"}],["name",{"Text":"Nguyễn"}]]}', NULL, NULL, X'9F3D6AD612F356714735EB01BC67596E', X'E72B550C0F126A52BAB6FFA6CCCF391087E7448C3F77A01502C05713F159C3F1', X'34C662B8052B150A5A515CA823D567A7F12AB9EBBB0B14D192702A20DD62243E');
insert into op ("id", "token", "at", "who", "account", "version", "what", "root", "undone", "salt", "pledge", "seal") values (32, NULL, '2026-11-22T09:00:00', 'hoa', 'hoa', '0.1.0', '{"key":"op-add","args":[["kind",{"Word":"commendation"}],["name",{"Text":"Thủy An Thị Ương"}]]}', NULL, NULL, X'B66BDFA86B1FB8BB79014E1F827A9FA4', X'76FEC0FA45A96BA0EF1690DBC844006701CA0EC332ECEA2F645B8FFA5B080408', X'998E51AAE1620EBDFDE733C8E9BA4967DECCAE7B70339ABBBCB68A452927537C');
insert into op ("id", "token", "at", "who", "account", "version", "what", "root", "undone", "salt", "pledge", "seal") values (33, NULL, '2026-11-22T09:00:00', 'hoa', 'hoa', '0.1.0', '{"key":"op-add","args":[["kind",{"Word":"working-paper"}],["name",{"Text":"Thị Hòa Trần"}]]}', NULL, NULL, X'65579DC7ECD5F9925759096037414EEE', X'FE23B59101AD20BAD520A8ADA255101A9E271FA53BFE35FB3C3701400521CCDB', X'51BE4F1B525B0395B896E2A139D7FF217F6C2C218B25D6933CE5194FB7CCD348');
insert into op ("id", "token", "at", "who", "account", "version", "what", "root", "undone", "salt", "pledge", "seal") values (34, NULL, '2026-11-22T09:00:00', 'hoa', 'hoa', '0.1.0', '{"key":"op-add","args":[["kind",{"Word":"result-count"}],["name",{"Text":"Thủy"}]]}', NULL, NULL, X'829A6377A4BDB94B03575E9F900E36B1', X'C0905A2FD1BDA87A1FC05AC79B3A3A24518BAB01AB1E0591207563764F4A2DDD', X'FD4EEDA8362FAE3C436A820140E154C0C4A2DB9F0DF2C5C2995264058E2972F7');
insert into op ("id", "token", "at", "who", "account", "version", "what", "root", "undone", "salt", "pledge", "seal") values (35, NULL, '2026-11-22T09:00:00', 'hoa', 'hoa', '0.1.0', '{"key":"op-add","args":[["kind",{"Word":"criteria-set"}],["name",{"Text":"thôn Quý Đông"}]]}', NULL, NULL, X'82E67371E4990F08D92FC23154186489', X'F5EDD5854C88C9A7FDC79F65CF3033AF9A457EA407AB7E311561244C2669CF0C', X'ADF5EB3664C0672DEEF9FFFB5B022B8F3C46342D37BBD79BBFACB602CDE75A74');
insert into op ("id", "token", "at", "who", "account", "version", "what", "root", "undone", "salt", "pledge", "seal") values (36, NULL, '2026-11-22T09:00:00', 'hoa', 'hoa', '0.1.0', '{"key":"op-add","args":[["kind",{"Word":"criterion"}],["name",{"Text":"An"}]]}', NULL, NULL, X'A23A0C35168D0055CA3D20E0C5632249', X'49EAB26BC8B7519B2BBE46D799F6449A200B2BEBD9928FE3005F7FE6851C7A5B', X'19087285A6F4467A2C3C28370B012C41B21D2643EE517994FCFF0FADA0EC0191');
insert into op ("id", "token", "at", "who", "account", "version", "what", "root", "undone", "salt", "pledge", "seal") values (37, NULL, '2026-11-22T09:00:00', 'hoa', 'hoa', '0.1.0', '{"key":"op-add","args":[["kind",{"Word":"assessment"}],["name",{"Text":"thôn Quý Đông"}]]}', NULL, NULL, X'A45D6830856AB587C146E8E21B1768CE', X'ACEF3BE01C63C551DEFE72FA2E08A8DCF4454A535BB0127AF97192FAB9EB6C4C', X'B4E7F8AF7A24168C5EA7746462234856C68725EF0E6344044DDEAEBF44811190');
insert into op ("id", "token", "at", "who", "account", "version", "what", "root", "undone", "salt", "pledge", "seal") values (38, NULL, '2026-11-22T09:00:00', 'hoa', 'hoa', '0.1.0', '{"key":"op-add","args":[["kind",{"Word":"assessment-item"}],["name",{"Text":"An"}]]}', NULL, NULL, X'719EFBAAAA92CAF95024ABA7E33663C2', X'72AC5BD7245BBC58EED427C461DC30D30378418BB396770BDA713A7D1AC2A71F', X'FFBF2D07DDACBBDE0FD0215A65463ECE4D91C1EDA1F6CC3296FB96E96C067BE8');
insert into op ("id", "token", "at", "who", "account", "version", "what", "root", "undone", "salt", "pledge", "seal") values (39, NULL, '2026-11-22T09:00:00', 'hoa', 'hoa', '0.1.0', '{"key":"op-add","args":[["kind",{"Word":"evidence"}],["name",{"Text":"Thủy"}]]}', NULL, NULL, X'66B4B47EA63E7F38951439C2AED58C27', X'CA3DB7F75F347452C03C4D62B47DF244C5DDBCF11BFB373A3C8C64A400FB7E7C', X'01DFF39295C51853DB2E68E4AED79D6D865F82F4033A058B02A0CCF214ED8D70');
insert into op ("id", "token", "at", "who", "account", "version", "what", "root", "undone", "salt", "pledge", "seal") values (40, NULL, '2026-11-22T09:00:00', 'hoa', 'hoa', '0.1.0', '{"key":"op-add","args":[["kind",{"Word":"hamlet"}],["name",{"Text":"Thôn Một"}]]}', NULL, NULL, X'DEB2F45AE7C6A4A598251C82A736E708', X'0A9EEF3C3498347ACA8BD97816A6373DA4089BA9EE1EB23DF277D52893FC4CBD', X'BB77B863AFFF76EA6ED334D7AEE23387E912C106BFC95DBFC2CD1AC403A44253');
insert into op ("id", "token", "at", "who", "account", "version", "what", "root", "undone", "salt", "pledge", "seal") values (41, NULL, '2026-11-22T09:00:00', 'hoa', 'hoa', '0.1.0', '{"key":"op-add","args":[["kind",{"Word":"hamlet"}],["name",{"Text":"Thôn Hai"}]]}', NULL, NULL, X'E90748987CABDB03D1D69B80DA71CC3A', X'61F5E1D715D046E463B9D6FD13A0981B98EE0E8661AFCE6FDEDD02E83FD1F745', X'EC76DCB191A1CA9F4F1594EB92073E9EC2851D3905AE81E28AE1B60977CEE825');
insert into op ("id", "token", "at", "who", "account", "version", "what", "root", "undone", "salt", "pledge", "seal") values (42, NULL, '2026-11-22T09:00:00', 'hoa', 'hoa', '0.1.0', '{"key":"op-change","args":[["kind",{"Word":"hamlet"}],["name",{"Text":"Thôn Hai"}]]}', NULL, NULL, X'8BC036BA2FEA03C9C9F9D5C41A750A5E', X'1AA3E22189FBBFD99E55E31112DEC197F418029A8D4EC8D6FB0445D43BB05C26', X'77A877DBC9A58E2C492BB6146685BA6D50F3196114E3CCFAB2CCAFC9DD81FE78');
insert into op ("id", "token", "at", "who", "account", "version", "what", "root", "undone", "salt", "pledge", "seal") values (43, NULL, '2026-11-22T09:00:00', 'hoa', 'hoa', '0.1.0', '{"key":"op-undo","args":[["what",{"Say":{"key":"op-change","args":[["kind",{"Word":"hamlet"}],["name",{"Text":"Thôn Hai"}]]}}]]}', 42, 1, X'484D7B96D459631DE5B8887FD856568E', X'3BFE468D4EC2A7DDE1EED477F03E4534FEC85A48D44D1204E689C3DF8C60B868', X'39182AF4D44F45E3CBE8D096F64DD77A396CC813462F69E11C2D20C1DC2E7FE6');
insert into op ("id", "token", "at", "who", "account", "version", "what", "root", "undone", "salt", "pledge", "seal") values (44, NULL, '2026-11-22T09:00:00', 'hoa', 'hoa', '0.1.0', '{"key":"op-retire","args":[["kind",{"Word":"hamlet"}],["name",{"Text":"Thôn Hai"}]]}', NULL, NULL, X'66FD7037C8C45A24B8380EE6EC24CE6D', X'F8522309DD87001EDA8BE031621FE7AE2885A58287B0D459F3891FE12F492C5C', X'A14AE2993E908C376140670B59BB960062DA4DC375122A98168EE24B1961ABEF');
insert into opinion ("id", "rev", "gone", "sort", "title", "topic", "source", "received_on", "count", "meeting", "team", "hamlet", "owner", "due", "state", "answered_on", "answer", "answer_document", "forwarded_to", "told_on", "closed_on") values (1, 1, NULL, 'GTRK ', 'Đông', 'thu_tuc', 'khac', '2021-02-13', 98, 1, 1, 1, NULL, '2025-11-01', 'tra_loi_tai_cho', '2021-02-13', 'Quý', 1, NULL, '2023-12-21', NULL);
insert into opinion_occurrence ("id", "rev", "gone", "sort", "opinion", "raised_on", "count", "source", "meeting", "team", "hamlet", "first") values (1, 1, NULL, ' ', 1, '2021-02-13', 98, 'khac', 1, 1, 1, 1);
insert into opinion_occurrence ("id", "rev", "gone", "sort", "opinion", "raised_on", "count", "source", "meeting", "team", "hamlet", "first") values (2, 1, NULL, ' ', 1, '2020-01-14', 515, 'thanh_nien', 1, 1, 1, 0);
insert into person ("id", "rev", "gone", "sort", "name", "phone", "erased_on") values (1, 1, NULL, 'bURK  AR!ZLM 05 ZLaf 2', 'Thủy An Thị Ương', NULL, NULL);
insert into referral ("id", "rev", "gone", "sort", "reference", "kind", "received_on", "count", "passed_to", "document", "meeting") values (1, 1, NULL, 'cBR!RKSE!ZLTR!Waf 0504', 'Văn Ngọc thôn Quý', 'khieu_nai', '2023-01-11', 635, 'Quý Thủy Trần', 1, 1);
insert into result_count ("id", "rev", "gone", "sort", "kind", "quantity", "unit", "from_day", "to_day", "document", "supplier") values (1, 1, NULL, ' ', 'cong_cu_ho_tro', 841, 'tin', '2018-12-11', '2025-09-11', 1, NULL);
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
insert into size ("kind", "standing") values ('office', 1);
insert into size ("kind", "standing") values ('officer', 1);
insert into size ("kind", "standing") values ('opinion', 1);
insert into size ("kind", "standing") values ('opinion_occurrence', 2);
insert into size ("kind", "standing") values ('person', 1);
insert into size ("kind", "standing") values ('recognition', 0);
insert into size ("kind", "standing") values ('referral', 1);
insert into size ("kind", "standing") values ('registration', 0);
insert into size ("kind", "standing") values ('reopening', 0);
insert into size ("kind", "standing") values ('result_count', 1);
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
CREATE INDEX result_count_document on result_count (document);
CREATE INDEX result_count_kind on result_count (kind, sort, id) where gone is null;
CREATE INDEX result_count_sort on result_count (sort, id) where gone is null;
CREATE INDEX result_count_to_day_day on result_count (to_day) where gone is null;
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
