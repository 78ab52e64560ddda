-- a book of schema 6; never edited, made once by UPDATE_UPGRADES=1 cargo test upgrades
pragma foreign_keys = off;
pragma application_id = 1953590833;
pragma user_version = 6;
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
insert into agency ("id", "rev", "gone", "sort", "name", "kind", "hamlet", "in_scope", "staff", "guards", "valid_from", "valid_to", "note") values (1, 1, NULL, 'LSA!GTRK!ZT!ZXCR 1021', 'Hòa Đông tổ Trần', 'khac', 1, 0, 842, 254, '2020-02-16', NULL, NULL);
insert into assessment ("id", "rev", "gone", "sort", "criteria_set", "round", "hamlet", "team", "subject", "aim", "from_day", "to_day", "due", "status", "decision", "decided_on", "note") values (1, 1, NULL, ' ', 1, 'Ương', 1, 1, 'Ngọc Quý Ngọc', NULL, '2023-09-06', NULL, '2018-11-19', 'dang_ky', 1, NULL, NULL);
insert into assessment_item ("id", "rev", "gone", "sort", "assessment", "criterion", "value", "whole", "as_of", "source", "points", "verdict", "reason", "verified", "decided", "owner", "due", "carried", "proposed") values (1, 1, NULL, ' ', 1, 1, 748926, NULL, NULL, 1, 474748, 'met', 'An Thủy thôn Hòa', 'na', 'unknown', NULL, '2021-08-06', 1, NULL);
insert into asset ("id", "rev", "gone", "sort", "name", "kind", "hamlet", "agency", "initiative", "note") values (1, 1, NULL, 'ZLaf 2', 'Thủy', 'camera', 1, 1, 1, NULL);
insert into asset_count ("id", "rev", "gone", "sort", "asset", "as_of", "quantity", "document") values (1, 1, NULL, ' ', 1, '2023-03-23', 841, 1);
insert into attendance ("id", "rev", "gone", "sort", "meeting", "person", "state") values (1, 1, NULL, '     ', 1, 1, 'co_mat');
insert into book ("uuid") values ('dbcb0df3ea28a127a143981709ca5fba');
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
insert into journal ("id", "op", "kind", "row", "before", "after", "salt", "pledge") values (1, 1, 'office', 1, NULL, '{"kind":"xa","name":"Xã Tân Lập"}', X'FD1B5100D897A8D5F2D16B78B6B3332D', X'FF2CD455EDE6570C5153DD8BC6C368BA419397E1DAC8FB3C983267F88E4F54A0');
insert into journal ("id", "op", "kind", "row", "before", "after", "salt", "pledge") values (2, 2, 'officer', 1, NULL, '{"active":0,"language":"vi","name":"tổ","role":"van_thu","tones":"cu","typing":"telex"}', X'0EA47A4E4A578B95E28A7A8F3996DCAD', X'77298684D9A00C438FD3BA6247733B33422403D0709D6E55B2E6952C81CEB990');
insert into journal ("id", "op", "kind", "row", "before", "after", "salt", "pledge") values (3, 3, 'document', 1, NULL, '{"direction":"den","effective_on":"2021-07-18","issued_on":"2018-02-06","issuer":"Bình Nguyễn Thủy","kind":"khac","note":"tổ Trần","title":"Thủy"}', X'09501C9A66300F9F57A3C14099A43DC5', X'4E470DECB5E88350AB0E7292AFDB990409B0234D43120C750EDC28C61C6AB9C1');
insert into journal ("id", "op", "kind", "row", "before", "after", "salt", "pledge") values (4, 4, 'hamlet', 1, NULL, '{"decision":1,"households":447,"kind":"ban","name":"Nguyễn Thủy","note":"Trần tổ Đạt Thị","valid_from":"2019-09-05"}', X'D6F6ADDF57A1CB373B7A3AE396230E55', X'E42E960AE722CB1C7CF6B4E804229CC8391C98D761EBC8DE700048BD50805EFE');
insert into journal ("id", "op", "kind", "row", "before", "after", "salt", "pledge") values (5, 5, 'team', 1, NULL, '{"charter":1,"decision":1,"founded_on":"2019-12-07","hamlet":1,"households":982,"kind":"to_tu_quan_duong_pho","name":"Thị","note":"Nguyễn Nguyễn Thị","rhythm":"hang_quy","status":"de_xuat","status_document":1}', X'D984F27A4F45E9B3DF1CF7F410CECB37', X'F970707C72BA9501EDEB52F3AB1DFE1723A3FFDC5A21B4ADE32884B6AF98DD67');
insert into journal ("id", "op", "kind", "row", "before", "after", "salt", "pledge") values (6, 5, 'team_step', 1, NULL, '{"document":1,"since":"2019-12-07","status":"de_xuat","team":1}', X'E6078B8F12F82FCBF5721BBC709F8971', X'DC75033CD01FB3A32F328D4E0868B77FA94CDFD74C4ADFBF2787847A76D3FB4D');
insert into journal ("id", "op", "kind", "row", "before", "after", "salt", "pledge") values (7, 6, 'team_step', 2, NULL, '{"document":1,"status":"de_xuat","team":1}', X'0074EC9FFF824A7C2C263E6892E27D2E', X'B8A8280AE87E792B68A571CDE1ABF2235C97C8DB7A25450641304D11CA31A444');
insert into journal ("id", "op", "kind", "row", "before", "after", "salt", "pledge") values (8, 7, 'team_origin', 1, NULL, '{"document":1,"predecessor":1,"team":1}', X'A34341A8AA90B43F180DDED354494A85', X'BAA5CBD99C854EA05415B3AEE4884EFD57830DE746847DFAD37A3EDF1378C95E');
insert into journal ("id", "op", "kind", "row", "before", "after", "salt", "pledge") values (9, 8, 'person', 1, NULL, '{"name":"Thủy An Thị Ương"}', X'157A703579EE1AF9C206DDD707FA81A1', X'2BBFAF557BA8031A2DB804EB55A7EDC9AD004A107342A2EE3AB1A34180184A11');
insert into journal ("id", "op", "kind", "row", "before", "after", "salt", "pledge") values (10, 9, 'membership', 1, NULL, '{"decision":1,"left":"2025-10-26","note":"Nguyễn","person":1,"reason":"giai_the_to","role":"to_vien","team":1,"term_ends":"2024-12-25"}', X'EEB0C039E1C278A78447A314A6F75F57', X'2C986C693F885A0D57622B2DD09F81E12F04861EBBFD6630C4CAFB5A8CE943BC');
insert into journal ("id", "op", "kind", "row", "before", "after", "salt", "pledge") values (11, 10, 'meeting', 1, NULL, '{"agenda":"An An Thị","chair":"Văn","content":"Trần","estimate":0,"hamlet":1,"held_on":"2024-03-09","households":594,"kind":"lang_nghe","minutes":1,"not_held":0,"place":"Thị Ngọc Đạt","secretary":"Ngọc Đạt Bình thôn","starts":"14:57","title":"Hòa Nguyễn An Nguyễn"}', X'C92A4670541737975038FF3C472E8344', X'07A66E8F90BDA376BBC06E3C058EDA8233E0CB784D0B2979C37CF1F226981F66');
insert into journal ("id", "op", "kind", "row", "before", "after", "salt", "pledge") values (12, 11, 'meeting_team', 1, NULL, '{"meeting":1,"team":1}', X'04FE9CF33C2012B41D9522FFF523B6CC', X'BF27182D3EB481DE25E788C9DFC63C8422C25472C36CF33826E8DFECFCABB1B9');
insert into journal ("id", "op", "kind", "row", "before", "after", "salt", "pledge") values (13, 12, 'tally', 1, NULL, '{"count":109,"meeting":1,"name":"Bình"}', X'B90DA14EA7429527776A1E77567606A6', X'A079D73790FFE43172AD8B582DEC97AA21336A275ABCD1852B8EC5CD960A2796');
insert into journal ("id", "op", "kind", "row", "before", "after", "salt", "pledge") values (14, 13, 'attendance', 1, NULL, '{"meeting":1,"person":1,"state":"co_mat"}', X'C90ABF428816AB34513D8FD8B89D3583', X'C53EE3E6CE880A671D3AA72EEBAC03CCB07424CFFB5BE902E0ACEE22B05E53C3');
insert into journal ("id", "op", "kind", "row", "before", "after", "salt", "pledge") values (15, 14, 'task', 1, NULL, '{"document":1,"done_on":"2025-11-01","due":"2023-10-13","meeting":1,"note":"Văn Văn","outcome_document":1,"owner":"An Quý Thị","team":1,"title":"Hòa tổ Đông Bình"}', X'A70FDA651095613A3E9616D27EB76AF9', X'12E6B810DCB2D10977836A76DEE84A8078A238B6626870163E4F007F0BAF55A9');
insert into journal ("id", "op", "kind", "row", "before", "after", "salt", "pledge") values (16, 15, 'agency', 1, NULL, '{"guards":254,"hamlet":1,"in_scope":0,"kind":"khac","name":"Hòa Đông tổ Trần","staff":842,"valid_from":"2020-02-16"}', X'17C6744A74A89E24C24B858E5B31A811', X'94CAF6FA2BF556565C1BE7D6C623F5D823689C2753F634AA2B8DDD1B8E22B078');
insert into journal ("id", "op", "kind", "row", "before", "after", "salt", "pledge") values (17, 16, 'unit_origin', 1, NULL, '{"change":"nhap_mot_phan","changed_on":"2024-11-09","document":1,"kind":"phuong","name":"Bình thôn Đông"}', X'0ADCAA92272C82759C45C143A56A2FC3', X'875B86389FDD85B6CCFB371F73CD7331C6B1693D23F129FF1A7D016B11302292');
insert into journal ("id", "op", "kind", "row", "before", "after", "salt", "pledge") values (18, 17, 'initiative', 1, NULL, '{"decision":1,"ended_document":1,"field":"khu_dan_cu","kind":"duong_day_nong","name":"Hòa","origin_place":"Ương","started_on":"2022-03-27","typical_document":1}', X'900ED720388DA84A2F784ACE303D541B', X'DAE317EC892CCA79808D22A1DB4BF1B9FE5A29963AFAC8A9F1B8E64BB34B0054');
insert into journal ("id", "op", "kind", "row", "before", "after", "salt", "pledge") values (19, 18, 'initiative_point', 1, NULL, '{"agency":1,"document":1,"from_day":"2020-04-21","hamlet":1,"initiative":1,"note":"Trần","place":"tổ tổ Ương An"}', X'B4CB42BE9AE69D02B428EFB6FC5BFE09', X'2FB54274315C6958ACEAD5AE05640AB092CA49A7F7939C8959B7D18B432BD80A');
insert into journal ("id", "op", "kind", "row", "before", "after", "salt", "pledge") values (20, 19, 'initiative_team', 1, NULL, '{"from_day":"2024-09-07","point":1,"team":1}', X'3A382F0B528BCB29C83AD391ADA43BD6', X'6D3C0E9CFFB163D14D38A163693A7E69AF4907240183A3307A0FD2820FF84926');
insert into journal ("id", "op", "kind", "row", "before", "after", "salt", "pledge") values (21, 20, 'initiative_step', 1, NULL, '{"body":"Trần thôn Đông Ương","document":1,"done_on":"2025-09-27","initiative":1,"meeting":1,"point":1,"step":"tong_ket"}', X'9810F182465A5410F07F8408700A34B2', X'A08CC7360B6CC593C045D2C567F15CF285700E5C220C65C0FF5DA6CE21DB55CD');
insert into journal ("id", "op", "kind", "row", "before", "after", "salt", "pledge") values (22, 21, 'asset', 1, NULL, '{"agency":1,"hamlet":1,"initiative":1,"kind":"camera","name":"Thủy"}', X'D5F6AD0B747D9DD9F651E089AC2EA6BA', X'F982E20D1C25EBD4866F3A20C442AFE0061E68721C18348115313251564F1D92');
insert into journal ("id", "op", "kind", "row", "before", "after", "salt", "pledge") values (23, 22, 'asset_count', 1, NULL, '{"as_of":"2023-03-23","asset":1,"document":1,"quantity":841}', X'009A3076B6CAAEBB11781B33FC70CA42', X'02C9B952FFA00B65BDB8C647E69E574FC8E275A233D137187D4B1C396DBF5730');
insert into journal ("id", "op", "kind", "row", "before", "after", "salt", "pledge") values (24, 23, 'channel', 1, NULL, '{"from_day":"2025-12-23","hamlet":1,"initiative":1,"kind":"duong_day","name":"Quý","note":"tổ Đông","team":1}', X'C522E01542D69474961188C9D6F84B5C', X'20CEEE36CABDAB98AF922AEB153DCD31061FC40FB31DB5A82DDEFA0D41145BE0');
insert into journal ("id", "op", "kind", "row", "before", "after", "salt", "pledge") values (25, 24, 'channel_count', 1, NULL, '{"as_of":"2020-08-15","channel":1,"document":1,"members":592}', X'2E02560E49DCFBB45624CF0DCCB76804', X'BC4EE62D7A566D6CD22C82E0B3D6DFEECEF7474E857F497CF8FBA4402690447D');
insert into journal ("id", "op", "kind", "row", "before", "after", "salt", "pledge") values (26, 25, 'delegation', 1, NULL, '{"count":718,"meeting":1,"name":"Đông Đông Quý tổ"}', X'9DFD87B536AF280E995C9D421AF871E9', X'0B33EF60710B58E0AE83332889B7C60C078D12F6209881C5BE712940C9805844');
insert into journal ("id", "op", "kind", "row", "before", "after", "salt", "pledge") values (27, 26, 'media', 1, NULL, '{"channel":1,"document":1,"done_on":"2018-03-23","hamlet":1,"kind":"video","meeting":1,"quantity":805929,"title":"Thủy","unit":"clip"}', X'BF44F15466F6FA026BE06825D8ED6834', X'CDAD849B1AA5E80B0BB65E9787DEC9F450A2CBD91C90A6D00949E49B554A537A');
insert into journal ("id", "op", "kind", "row", "before", "after", "salt", "pledge") values (28, 27, 'opinion', 1, NULL, '{"answer":"Quý","answer_document":1,"answered_on":"2021-02-13","count":98,"due":"2025-11-01","hamlet":1,"meeting":1,"received_on":"2021-02-13","source":"khac","state":"tra_loi_tai_cho","team":1,"title":"Đông","told_on":"2023-12-21","topic":"thu_tuc"}', X'105EEC57D8E7F7258B4BF5E7F8C291C4', X'D90AC3F221691A162B59C6BE2A235DC6963956F20D82CD7F6F2308D81D5ECB33');
insert into journal ("id", "op", "kind", "row", "before", "after", "salt", "pledge") values (29, 27, 'opinion_occurrence', 1, NULL, '{"count":98,"first":1,"hamlet":1,"meeting":1,"opinion":1,"raised_on":"2021-02-13","source":"khac","team":1}', X'0AAE1D95456E0BE8F541C579E49D303F', X'A1E1598E22639B57277E1AE1E7366BAE9D1A93053BA655C17F9E09DF3F62547A');
insert into journal ("id", "op", "kind", "row", "before", "after", "salt", "pledge") values (30, 28, 'opinion_occurrence', 2, NULL, '{"count":515,"first":0,"hamlet":1,"meeting":1,"opinion":1,"raised_on":"2020-01-14","source":"thanh_nien","team":1}', X'B50F3666469749ADC170681687B330B8', X'9A81C46E76809669329FC886E1CC3C0E2C1CF0C9631D06549C8205830732CC3E');
insert into journal ("id", "op", "kind", "row", "before", "after", "salt", "pledge") values (31, 29, 'referral', 1, NULL, '{"count":635,"document":1,"kind":"khieu_nai","meeting":1,"passed_to":"Quý Thủy Trần","received_on":"2023-01-11","reference":"Văn Ngọc thôn Quý"}', X'B12C38500B9C53F796DE70AC3E050BBB', X'97B4E25CC28995FBF705830CD1BE53B203C4E2000B8188CA326C1E424A9AC034');
insert into journal ("id", "op", "kind", "row", "before", "after", "salt", "pledge") values (32, 30, 'committee', 1, NULL, '{"consolidated_document":1,"decision":1,"ended_on":"2024-07-20","founded_on":"2023-10-26","kind":"quy_che","level":"huyen","name":"Thị Hòa Văn tổ","note":"Văn An Đông","partners":"Đông An Ngọc","term_from":"2021-11-11"}', X'7B8BD29189B620D941CDB61FC2C3AEE4', X'17D78C9F6F167BE96ED0B9430175F331764500DC442AE96974C38883977F9AD7');
insert into journal ("id", "op", "kind", "row", "before", "after", "salt", "pledge") values (33, 31, 'committee_post', 1, NULL, '{"committee":1,"from_day":"2018-10-18","name":"Nguyễn","role":"thu_ky"}', X'13193547D5B9B45920486F277770146C', X'F3C2763A255319A09FDBA7DCF5EEC92A19DA66842E3B7961D49BCFA11024D970');
insert into journal ("id", "op", "kind", "row", "before", "after", "salt", "pledge") values (34, 32, 'commendation', 1, NULL, '{"achievement":"Đạt Đạt thôn","agency":1,"decided_on":"2023-08-25","decision":1,"form":"bang_khen_bca","hamlet":1,"level":"bo","list":1,"person":1,"state":"khong_khen","target":"ca_nhan","team":1,"topic":"Văn Thủy Bình Quý"}', X'9B56AAD2E747C778457A0AC29BE581B4', X'3DAFA1A42802D52FC9684622E432D7C53C5DABBD14F762E5891D69D95A676C89');
insert into journal ("id", "op", "kind", "row", "before", "after", "salt", "pledge") values (35, 33, 'working_paper', 1, NULL, '{"author":"Ngọc An Thủy","document":1,"done_on":"2023-08-27","kind":"tai_lieu_tap_huan","meeting":1,"note":"Ngọc Quý","title":"Thị Hòa Trần","topic":"Trần"}', X'D039F8394A7633A0B06B1DF622BF57C2', X'356DC1638906D4DA90F6334ACE1A7A990D2EC49C7D242F8E51001C428AFFAA75');
insert into journal ("id", "op", "kind", "row", "before", "after", "salt", "pledge") values (36, 34, 'result_count', 1, NULL, '{"document":1,"from_day":"2018-12-11","kind":"cong_cu_ho_tro","quantity":841,"to_day":"2025-09-11","unit":"tin"}', X'C4C83CC754FC94E5636F1C2FAE8E9A13', X'8FC9EBD83C3CBD9053BDA61BBC6017C2E3447CF9854661A6AF8D95A32480F3A5');
insert into journal ("id", "op", "kind", "row", "before", "after", "salt", "pledge") values (37, 35, 'criteria_set', 1, NULL, '{"aimed":0,"bands":"tổ","code":"Quý","combinator":"all","confirmed":1,"note":"Nguyễn","source":"Quý","strength":"sample","target":"co_quan","title":"thôn Quý Đông"}', X'90B6CF8A6C1BC3D38F0B42A60D1172D4', X'FD636F9F1FCAC0141173DDB56C93952E14F045A513A9E101ECB9146C5A891491');
insert into journal ("id", "op", "kind", "row", "before", "after", "salt", "pledge") values (38, 36, 'criterion', 1, NULL, '{"article":"Bình Quý","code":"An","confirmed":0,"criteria_set":1,"documents":86,"evidence":"Thị","gate":1,"guidance":"Văn Hòa Trần Thị","kind":"judged","rollup":"none","rollup_least":-950448,"seq":155,"title_en":"An Trần Đông"}', X'D5C837E0B25474ADFE3C847BC508579D', X'9D84135AC50503647B8A951B84576EEA5A9B722C483C56B732022A58D26CCA1A');
insert into journal ("id", "op", "kind", "row", "before", "after", "salt", "pledge") values (39, 37, 'assessment', 1, NULL, '{"criteria_set":1,"decision":1,"due":"2018-11-19","from_day":"2023-09-06","hamlet":1,"round":"Ương","status":"dang_ky","subject":"Ngọc Quý Ngọc","team":1}', X'7B5DB2E6DDE87807DB044E7F82FB4BB5', X'C00827ED1B5FB26D20C1553B5387919F2BB6B4F2A4D4AFC91E1759756DE0D009');
insert into journal ("id", "op", "kind", "row", "before", "after", "salt", "pledge") values (40, 38, 'assessment_item', 1, NULL, '{"assessment":1,"carried":1,"criterion":1,"decided":"unknown","due":"2021-08-06","points":474748,"reason":"An Thủy thôn Hòa","source":1,"value":748926,"verdict":"met","verified":"na"}', X'21A8C0E2BCC7D5E427AC7819453367DE', X'619C7EBAD0E7AA8987FFA53211541F1710287E9E499D5B8BA632B3B1FD211E98');
insert into journal ("id", "op", "kind", "row", "before", "after", "salt", "pledge") values (41, 39, 'evidence', 1, NULL, '{"document":1,"item":1,"note":"Văn Ngọc thôn"}', X'4F8FA7FF3805C2C7BDCC1DF03F11E61F', X'802C58AFB638B313D1B27C78BC3D4F5014D04E258D7A65819896864192E94FD2');
insert into journal ("id", "op", "kind", "row", "before", "after", "salt", "pledge") values (42, 40, 'hamlet', 2, NULL, '{"decision":1,"kind":"thon","name":"Thôn Một"}', X'C90C38400E471DB73839575D1B836F45', X'508D9EA0F9B5ABDBA07F2264BCA36D856BCCE4F867B6CD8FE00DA77E0C8847EF');
insert into journal ("id", "op", "kind", "row", "before", "after", "salt", "pledge") values (43, 41, 'hamlet', 3, NULL, '{"decision":1,"kind":"thon","name":"Thôn Hai"}', X'8ECF53F4284869C3AA411AC3E51BDE39', X'C088601823F6F2722A10421002CDF048EBB5A992F4739F91D39A635164057527');
insert into journal ("id", "op", "kind", "row", "before", "after", "salt", "pledge") values (44, 42, 'hamlet', 3, '{"decision":1,"kind":"thon","name":"Thôn Hai"}', '{"decision":1,"households":90,"kind":"thon","name":"Thôn Hai"}', X'B1D02585A954ED82EF2C23481043B91C', X'58D4DCB8A54ECE78385EDDCBC6B893425945EBD0ABC314B09A81655698C1B97D');
insert into journal ("id", "op", "kind", "row", "before", "after", "salt", "pledge") values (45, 43, 'hamlet', 3, '{"decision":1,"households":90,"kind":"thon","name":"Thôn Hai"}', '{"decision":1,"kind":"thon","name":"Thôn Hai"}', X'64E07C29472BAC9AEFDABB8E1907EAEA', X'414B9B1E4E84213FABC915BF57710603CD17CEFCD68CF055083BA7D83834AA41');
insert into journal ("id", "op", "kind", "row", "before", "after", "salt", "pledge") values (46, 44, 'hamlet', 3, '{"decision":1,"kind":"thon","name":"Thôn Hai"}', '{"decision":1,"gone":44,"kind":"thon","name":"Thôn Hai"}', X'04F7C72521ACF42CFE75BE38860B8DA2', X'3E90D23F1AA1FDDFD2DE5B5B225542813126A87EBDF68ABFA6B8BE778F7EC7CD');
insert into media ("id", "rev", "gone", "sort", "title", "kind", "quantity", "unit", "done_on", "hamlet", "meeting", "channel", "document", "note") values (1, 1, NULL, 'ZLaf 2', 'Thủy', 'video', 805929, 'clip', '2018-03-23', 1, 1, 1, 1, NULL);
insert into meeting ("id", "rev", "gone", "sort", "kind", "title", "held_on", "starts", "ends", "place", "hamlet", "chair", "secretary", "agenda", "content", "conclusions", "guests", "households", "headcount", "estimate", "not_held", "not_held_reason", "minutes", "note") values (1, 1, NULL, 'LSA!RKafIR!AR!RKafIR 1303', 'lang_nghe', 'Hòa Nguyễn An Nguyễn', '2024-03-09', '14:57', NULL, 'Thị Ngọc Đạt', 1, 'Văn', 'Ngọc Đạt Bình thôn', 'An An Thị', 'Trần', NULL, NULL, 594, NULL, 0, 0, NULL, 1, NULL);
insert into meeting_team ("id", "rev", "gone", "sort", "meeting", "team") values (1, 1, NULL, ' ', 1, 1);
insert into membership ("id", "rev", "gone", "sort", "person", "team", "role", "joined", "since", "left", "reason", "decision", "term_ends", "note") values (1, 1, NULL, '     ', 1, 1, 'to_vien', NULL, NULL, '2025-10-26', 'giai_the_to', 1, '2024-12-25', 'Nguyễn');
insert into office ("id", "rev", "gone", "sort", "name", "kind", "code", "province", "parent_line", "issuer_line", "place", "number_suffix") values (1, 1, NULL, 'eA!ZCR!PCV 305', 'Xã Tân Lập', 'xa', NULL, NULL, NULL, NULL, NULL, NULL);
insert into officer ("id", "rev", "gone", "sort", "name", "language", "active", "role", "account", "typing", "tones") values (1, 1, NULL, 'ZT 2', 'tổ', 'vi', 0, 'van_thu', NULL, 'telex', 'cu');
insert into op ("id", "token", "at", "who", "account", "version", "what", "root", "undone", "salt", "pledge", "seal") values (1, NULL, '2026-11-22T09:00:00', 'tuquan', 'hoa', '0.1.0', '{"key":"op-found","args":[["name",{"Text":"Xã Tân Lập"}]]}', NULL, NULL, X'1D4DD2D001D66B483DAC2C3C2E3386CF', X'66D4C180003AFFEAC131B762BB598D42691A7FF3E46C135D2AA93CB0A51D49BE', X'0D9B784B322AC2302DE02A46C7D8AFAC44A2A89ABD528CAC6578A550F763E305');
insert into op ("id", "token", "at", "who", "account", "version", "what", "root", "undone", "salt", "pledge", "seal") values (2, NULL, '2026-11-22T09:00:00', 'hoa', 'hoa', '0.1.0', '{"key":"op-add","args":[["kind",{"Word":"officer"}],["name",{"Text":"tổ"}]]}', NULL, NULL, X'F09A76FEEA7C93B12AAB5D989FC0002E', X'338B8453D643DE97E8A9AD0796D9E0010DECC97CDDD9A42AA2FF2A0079EA689D', X'269457830388A76054FBFDD29288677F2022025B883B533FE09246A275503011');
insert into op ("id", "token", "at", "who", "account", "version", "what", "root", "undone", "salt", "pledge", "seal") values (3, NULL, '2026-11-22T09:00:00', 'hoa', 'hoa', '0.1.0', '{"key":"op-add","args":[["kind",{"Word":"document"}],["name",{"Text":"Thủy"}]]}', NULL, NULL, X'A77FA4FA6C650D93DCD3E21A8819A38C', X'3F05AA0351090B39D2590803CEB102BB03F7D3FADA1AF513FF4F997A558EB6CC', X'FB96AEEA8FC8B8ADFD149928C7AC977380F44BE28B4C5CC356A89A2FCA869330');
insert into op ("id", "token", "at", "who", "account", "version", "what", "root", "undone", "salt", "pledge", "seal") values (4, NULL, '2026-11-22T09:00:00', 'hoa', 'hoa', '0.1.0', '{"key":"op-add","args":[["kind",{"Word":"hamlet"}],["name",{"Text":"Nguyễn Thủy"}]]}', NULL, NULL, X'EEEF18931EB0A5D4E8D48EA22E210DB2', X'CABCAAADC8F46060DAE9CCB8BC4539BE07AF6F63852611BC44D147DCA1380FCE', X'0C52EB87AF7B0ED7F5E3442944634AD03905542B8A700905E0BA52A4D740D2DE');
insert into op ("id", "token", "at", "who", "account", "version", "what", "root", "undone", "salt", "pledge", "seal") values (5, NULL, '2026-11-22T09:00:00', 'hoa', 'hoa', '0.1.0', '{"key":"op-add","args":[["kind",{"Word":"team"}],["name",{"Text":"Thị"}]]}', NULL, NULL, X'E5FBB9AB433C0EABA36A38ADB234FC7D', X'E4D6091397BDB86CFB176A79C19BFDF1B60A4CC31CE23A6A04EFD71E00382D96', X'DA052922634812FBBAD96AA889E550D2376D4138FB3C7A4685C29C77877B19D7');
insert into op ("id", "token", "at", "who", "account", "version", "what", "root", "undone", "salt", "pledge", "seal") values (6, NULL, '2026-11-22T09:00:00', 'hoa', 'hoa', '0.1.0', '{"key":"op-add","args":[["kind",{"Word":"team-step"}],["name",{"Text":"Thị"}]]}', NULL, NULL, X'1AD1DFF35D72EA76E9E433C11958E516', X'D2AC585F8D08307D4C7B12FE5223D836ECB80297359A2EDED67361B00B1CD9D3', X'4F7EA4E9E0716842D0EF6A46833BEE23F324514697EFAEC49A930F75B8CF0EBA');
insert into op ("id", "token", "at", "who", "account", "version", "what", "root", "undone", "salt", "pledge", "seal") values (7, NULL, '2026-11-22T09:00:00', 'hoa', 'hoa', '0.1.0', '{"key":"op-add","args":[["kind",{"Word":"team-origin"}],["name",{"Text":"Thị"}]]}', NULL, NULL, X'B4A057EE3344356CFE313A056FFCC37A', X'6FED35333A493E8769C5622C8C0DF09B735F0FB5BD016911E69A32C38F22DAEC', X'6D288E5B26F65D6542BCD832776B8DC8A29EC9075C0D6EB386813C437463CB8F');
insert into op ("id", "token", "at", "who", "account", "version", "what", "root", "undone", "salt", "pledge", "seal") values (8, NULL, '2026-11-22T09:00:00', 'hoa', 'hoa', '0.1.0', '{"key":"op-add","args":[["kind",{"Word":"person"}],["name",{"Text":"Thủy An Thị Ương"}]]}', NULL, NULL, X'61974D32F3D3F3AF5BE2B524E986AC3B', X'63ADA608112D6683614D8738CD8E5B51C2201D15EA67F913C8DB3FBB207C0BC1', X'BC864946DCA661796BA13E234C6B4D8DFD2132796DC05B84BF62F401B1053F29');
insert into op ("id", "token", "at", "who", "account", "version", "what", "root", "undone", "salt", "pledge", "seal") values (9, NULL, '2026-11-22T09:00:00', 'hoa', 'hoa', '0.1.0', '{"key":"op-add","args":[["kind",{"Word":"membership"}],["name",{"Text":"Thủy An Thị Ương"}]]}', NULL, NULL, X'FCC4564C84ED5464A74FE5C8C8755144', X'DFD81D0F77284EA8064473A932E258D6BCDEEA024E68192E61F4A2863DC0DD63', X'AD0473DBF3FDAFB38FEBE274E1B39F4EB015ABC051B58BEC8AEB1A08BC7E49DA');
insert into op ("id", "token", "at", "who", "account", "version", "what", "root", "undone", "salt", "pledge", "seal") values (10, NULL, '2026-11-22T09:00:00', 'hoa', 'hoa', '0.1.0', '{"key":"op-add","args":[["kind",{"Word":"meeting"}],["name",{"Text":"Hòa Nguyễn An Nguyễn"}]]}', NULL, NULL, X'FB7F0992AC4FABFAF768E15B00D0648B', X'97918D0BBB2CC6B00BD30F500E27CE4700F6B1ECED26DD5078FE503E4AB51F66', X'267B1E1FD5F43A3E30B5D7A05C845A00D04954CB496416ECDA70E705290BEB3C');
insert into op ("id", "token", "at", "who", "account", "version", "what", "root", "undone", "salt", "pledge", "seal") values (11, NULL, '2026-11-22T09:00:00', 'hoa', 'hoa', '0.1.0', '{"key":"op-add","args":[["kind",{"Word":"meeting-team"}],["name",{"Text":"Thị"}]]}', NULL, NULL, X'2BFC7D2121A8696C0C03D98490ACD8AB', X'109411424831F9C04D1418A8F95363A7AAC0E8B7CB54CF47C736EC87C99D554A', X'21C25BE08C7908D7DD976ABBCC501CB88C14D80F48A61E8800B8C787B32ADB8B');
insert into op ("id", "token", "at", "who", "account", "version", "what", "root", "undone", "salt", "pledge", "seal") values (12, NULL, '2026-11-22T09:00:00', 'hoa', 'hoa', '0.1.0', '{"key":"op-add","args":[["kind",{"Word":"tally"}],["name",{"Text":"Bình"}]]}', NULL, NULL, X'B46783BE0B43D5904ACD28563F6BD48A', X'49355E55C47015BA42EBF00B9CD85A82C60D0606E5288FCC00AE9EE105518D54', X'62E8075BCB0C18C383EE75337338A7552831620E5DCC97717B148B146155D377');
insert into op ("id", "token", "at", "who", "account", "version", "what", "root", "undone", "salt", "pledge", "seal") values (13, NULL, '2026-11-22T09:00:00', 'hoa', 'hoa', '0.1.0', '{"key":"op-add","args":[["kind",{"Word":"attendance"}],["name",{"Text":"Thủy An Thị Ương"}]]}', NULL, NULL, X'7840EFF82A9D07B51440CE4377619E38', X'1E02BC33A2AB8EACD8023A3CDFF0FBAB64985638D50FE5B7A592BE6F77D1C9D4', X'046768065135FC14D840637E0A30104F2D1B25815375615B03280B1629E0A210');
insert into op ("id", "token", "at", "who", "account", "version", "what", "root", "undone", "salt", "pledge", "seal") values (14, NULL, '2026-11-22T09:00:00', 'hoa', 'hoa', '0.1.0', '{"key":"op-add","args":[["kind",{"Word":"task"}],["name",{"Text":"Hòa tổ Đông Bình"}]]}', NULL, NULL, X'2DE8D05ACAAC22D0EB5CB29EE60C59CB', X'CCD78503F7C9EB59FEF44D79BF135352CED24F8523BB1E9E02DD665D6A9A31ED', X'D0185B020B886307CA71DAFA899C9631C0200A0315E0065BEDAE5BB63E088464');
insert into op ("id", "token", "at", "who", "account", "version", "what", "root", "undone", "salt", "pledge", "seal") values (15, NULL, '2026-11-22T09:00:00', 'hoa', 'hoa', '0.1.0', '{"key":"op-add","args":[["kind",{"Word":"agency"}],["name",{"Text":"Hòa Đông tổ Trần"}]]}', NULL, NULL, X'03340B4D5993C40B4F5A91F6E6724B39', X'C49762A12BA9621B1D1E1826557375491D116AF72E7C36CE169C7490C9CC69C6', X'DFEFC9794ADAEBF935D2C3CD93689F1F17322C329665868082F6EF50AE8F5C9E');
insert into op ("id", "token", "at", "who", "account", "version", "what", "root", "undone", "salt", "pledge", "seal") values (16, NULL, '2026-11-22T09:00:00', 'hoa', 'hoa', '0.1.0', '{"key":"op-add","args":[["kind",{"Word":"unit-origin"}],["name",{"Text":"Bình thôn Đông"}]]}', NULL, NULL, X'E5234458AB8CADC06B8ABE11B3053534', X'3179011EB2DFE20490056FF46E0832043A4DE8D27C6F7B357BC732B4CB9DEEEA', X'DC7D4EDE9ACEE12FC0F67275F4AE7FE29932091811668FF16CCE87C189EDC035');
insert into op ("id", "token", "at", "who", "account", "version", "what", "root", "undone", "salt", "pledge", "seal") values (17, NULL, '2026-11-22T09:00:00', 'hoa', 'hoa', '0.1.0', '{"key":"op-add","args":[["kind",{"Word":"initiative"}],["name",{"Text":"Hòa"}]]}', NULL, NULL, X'71F83CF63B6A6C2705F2D821ECABCED9', X'5C880624B427718D27E145C705049DCFE2775EEFDF1899AFAC17313A6014ED6A', X'328C1096D0DFCEB68F3E3B4C48053AEBF8F2E7E2667026B5C514C4A74AE94EF4');
insert into op ("id", "token", "at", "who", "account", "version", "what", "root", "undone", "salt", "pledge", "seal") values (18, NULL, '2026-11-22T09:00:00', 'hoa', 'hoa', '0.1.0', '{"key":"op-add","args":[["kind",{"Word":"initiative-point"}],["name",{"Text":"Hòa – Nguyễn Thủy"}]]}', NULL, NULL, X'E41324EE945D38CBF2D469CF212A4FFB', X'E14EFA3F1DCF89317CB39D827C7A5EF46FB8B563EA7E26EE91435129DE5C4CFD', X'C6B774739078E74D2F75B5A7C5250A23C559D3394C89776B56C2F04632C2C0CF');
insert into op ("id", "token", "at", "who", "account", "version", "what", "root", "undone", "salt", "pledge", "seal") values (19, NULL, '2026-11-22T09:00:00', 'hoa', 'hoa', '0.1.0', '{"key":"op-add","args":[["kind",{"Word":"initiative-team"}],["name",{"Text":"Thị"}]]}', NULL, NULL, X'6DB069876281A042EBF98BEB2E1210EC', X'77D101FF340A504151DF80B5C9FCEA674CE88C72A230DE38560344F714B77971', X'58D4D8CA557C08506DA15EC89FE882EE5790A4579CC006B8A09B28B6A5F4D1CE');
insert into op ("id", "token", "at", "who", "account", "version", "what", "root", "undone", "salt", "pledge", "seal") values (20, NULL, '2026-11-22T09:00:00', 'hoa', 'hoa', '0.1.0', '{"key":"op-add","args":[["kind",{"Word":"initiative-step"}],["name",{"Text":"Hòa"}]]}', NULL, NULL, X'97CB598E8379D4D4FD69079FBBA55399', X'166982BC0374E1680024C4034270A141D87748B82289F831A06FEC92565F6433', X'DFADD6835DD4547CB68E727296092362C0AE9EB08B1BE2D0C502B686C8504742');
insert into op ("id", "token", "at", "who", "account", "version", "what", "root", "undone", "salt", "pledge", "seal") values (21, NULL, '2026-11-22T09:00:00', 'hoa', 'hoa', '0.1.0', '{"key":"op-add","args":[["kind",{"Word":"asset"}],["name",{"Text":"Thủy"}]]}', NULL, NULL, X'8D70F3FB75B64DEF5A63979888451F48', X'C5153395469D7EB2A562898F5428F9DFE7014021BD9E5750AA8E42AE0E8854B4', X'42D7B1BC686DBB525022A11D4A38FC2E37B7734D2714E17544B78821FFAAC580');
insert into op ("id", "token", "at", "who", "account", "version", "what", "root", "undone", "salt", "pledge", "seal") values (22, NULL, '2026-11-22T09:00:00', 'hoa', 'hoa', '0.1.0', '{"key":"op-add","args":[["kind",{"Word":"asset-count"}],["name",{"Text":"Thủy"}]]}', NULL, NULL, X'967EE89AA90C652CA42FD3D34A2F3E77', X'7C35B5E0C23CD9C9C377ADA5CF9A872E426A0367D2B098FEC1F46A80949E5BDC', X'D19E926F04AC040E984418F6D1FF9D60416D58CC202F892842ECD44B1CF0757B');
insert into op ("id", "token", "at", "who", "account", "version", "what", "root", "undone", "salt", "pledge", "seal") values (23, NULL, '2026-11-22T09:00:00', 'hoa', 'hoa', '0.1.0', '{"key":"op-add","args":[["kind",{"Word":"channel"}],["name",{"Text":"Quý"}]]}', NULL, NULL, X'55030CD30448117F38A7A2F6B172FD2B', X'C750847D0CDD82E3CB5BC7EB2FA9E08EF54496E004B240B0E1A10A7DB831E84B', X'E23A2C06A6B2D11D667C7897FA66F7ECA8CC0F8CD396BAF4B043B21254126BAA');
insert into op ("id", "token", "at", "who", "account", "version", "what", "root", "undone", "salt", "pledge", "seal") values (24, NULL, '2026-11-22T09:00:00', 'hoa', 'hoa', '0.1.0', '{"key":"op-add","args":[["kind",{"Word":"channel-count"}],["name",{"Text":"Quý"}]]}', NULL, NULL, X'6560B81630D743A287046B6F00AB35DF', X'02DAD58427CEB701F801749951601D7A7C7FC47B6118C080D7BFFB9FD495FC38', X'4B10D90B17E27217733B418D5E90EB0F0540182EF009515406979B0D0713CB1E');
insert into op ("id", "token", "at", "who", "account", "version", "what", "root", "undone", "salt", "pledge", "seal") values (25, NULL, '2026-11-22T09:00:00', 'hoa', 'hoa', '0.1.0', '{"key":"op-add","args":[["kind",{"Word":"delegation"}],["name",{"Text":"Đông Đông Quý tổ"}]]}', NULL, NULL, X'4E97892B3A2F874F9059E7A3BC008BFE', X'DD0EBC9BE94437007EBBADCBB2315577C141DD33A2658062D1FB192065567AE4', X'BDE1ABF60AA3D0A3D1D355A6290CED9615C62544BB3BEF8384A3AA44E5117766');
insert into op ("id", "token", "at", "who", "account", "version", "what", "root", "undone", "salt", "pledge", "seal") values (26, NULL, '2026-11-22T09:00:00', 'hoa', 'hoa', '0.1.0', '{"key":"op-add","args":[["kind",{"Word":"media"}],["name",{"Text":"Thủy"}]]}', NULL, NULL, X'714DF8B759C64815DEC3EEFB3A20C4F7', X'13FDB4CE934899421BCC96EBCE830C51E4B03EABC722299ED3C9B81E2F6F6860', X'13E1D2AB16858015B9ECC65A1899E2D53235D5943443577F66C5233CEF7B26CE');
insert into op ("id", "token", "at", "who", "account", "version", "what", "root", "undone", "salt", "pledge", "seal") values (27, NULL, '2026-11-22T09:00:00', 'hoa', 'hoa', '0.1.0', '{"key":"op-add","args":[["kind",{"Word":"opinion"}],["name",{"Text":"Đông"}]]}', NULL, NULL, X'3C58283AEA85BEC81FCDBB297CBA41AE', X'D6C1C8C73CD8324FCC391843F3BC3F3B046FA1CA4002DCFD32BCC8C0C66E355D', X'6B1416F5C0761D85D551BC6439F245B44F845394214D8DD8DD782783A3B7FF1B');
insert into op ("id", "token", "at", "who", "account", "version", "what", "root", "undone", "salt", "pledge", "seal") values (28, NULL, '2026-11-22T09:00:00', 'hoa', 'hoa', '0.1.0', '{"key":"op-add","args":[["kind",{"Word":"opinion-occurrence"}],["name",{"Text":"Đông"}]]}', NULL, NULL, X'7220A3CCF6595267E4BC6BBF2A6DAF30', X'0A531CE5C310A2F6D5A207F0505E8B2664C0E312DC4F27262950B4A4ACD82146', X'439C7E9A54895C6FC770780CFCD26D341FD8EBCA5A7F3DCF5A60A020071ACAEF');
insert into op ("id", "token", "at", "who", "account", "version", "what", "root", "undone", "salt", "pledge", "seal") values (29, NULL, '2026-11-22T09:00:00', 'hoa', 'hoa', '0.1.0', '{"key":"op-add","args":[["kind",{"Word":"referral"}],["name",{"Text":"Văn Ngọc thôn Quý"}]]}', NULL, NULL, X'1428818C31964BE0FC381876041F6DB1', X'0F07F75F1ADF22687C58AE0C86981E241EDA94F2F34A5081F71A89F15C8496F4', X'3D74AB7CE5EA3E5630F82E1F743E548A1079128C4B9BD1B2F45A569CB9A3AEBB');
insert into op ("id", "token", "at", "who", "account", "version", "what", "root", "undone", "salt", "pledge", "seal") values (30, NULL, '2026-11-22T09:00:00', 'hoa', 'hoa', '0.1.0', '{"key":"op-add","args":[["kind",{"Word":"committee"}],["name",{"Text":"Thị Hòa Văn tổ"}]]}', NULL, NULL, X'D41EF427766A557C706878061443B16F', X'1B4A058F1C93C7738415100556560906052FF7BCDDA1AF148BC4DAF4B5FAD833', X'118BA13ED7B4F269B0AE1497AFA206CE700D1885C991461AEA822D341D612506');
insert into op ("id", "token", "at", "who", "account", "version", "what", "root", "undone", "salt", "pledge", "seal") values (31, NULL, '2026-11-22T09:00:00', 'hoa', 'hoa', '0.1.0', '{"key":"op-add","args":[["kind",{"Word":"committee-post"}],["name",{"Text":"Nguyễn"}]]}', NULL, NULL, X'537F95171573671A4465B9769BFDBA99', X'5FF0C63164A7B347CECCBF0955388F0944364212BF0190D26799289883961868', X'1FF991B5DB634F7E9A56D11344D38B1901090C16AF91844ABEBB0035DAF7D839');
insert into op ("id", "token", "at", "who", "account", "version", "what", "root", "undone", "salt", "pledge", "seal") values (32, NULL, '2026-11-22T09:00:00', 'hoa', 'hoa', '0.1.0', '{"key":"op-add","args":[["kind",{"Word":"commendation"}],["name",{"Text":"Thủy An Thị Ương"}]]}', NULL, NULL, X'1B0CBCF28F55199CCD6BB105C486C026', X'A0CDCE4C0B7AF8058C0DA752AD60CB14A93AFEE2CF8F6CE77A7D9262322ED745', X'69FA7499A77DE190A63022FE24AF7F5A099F210EEBD9AF030BB36AC42241FE91');
insert into op ("id", "token", "at", "who", "account", "version", "what", "root", "undone", "salt", "pledge", "seal") values (33, NULL, '2026-11-22T09:00:00', 'hoa', 'hoa', '0.1.0', '{"key":"op-add","args":[["kind",{"Word":"working-paper"}],["name",{"Text":"Thị Hòa Trần"}]]}', NULL, NULL, X'8C89F89B9C9D48812CBF5A4894991DFB', X'D73BFD8936BCB6195EBD442CB058D93C36CBF269016A1EA5A193877D78C3FD94', X'0805AA16413D98A7498C17366B9E1C55E239C8163FE6F1447A4BCEDFF0536FE9');
insert into op ("id", "token", "at", "who", "account", "version", "what", "root", "undone", "salt", "pledge", "seal") values (34, NULL, '2026-11-22T09:00:00', 'hoa', 'hoa', '0.1.0', '{"key":"op-add","args":[["kind",{"Word":"result-count"}],["name",{"Text":"Thủy"}]]}', NULL, NULL, X'13386CFBF2496464E69C66CF64ADA86E', X'4146E506C4219D76E2F7002519CF193EC741A826C6019891B7EDB8ABA9AA60A8', X'937175B622936EF51D93DCAF4BD9CCE0F53C0906AFDD00992812FA08B8FD3439');
insert into op ("id", "token", "at", "who", "account", "version", "what", "root", "undone", "salt", "pledge", "seal") values (35, NULL, '2026-11-22T09:00:00', 'hoa', 'hoa', '0.1.0', '{"key":"op-add","args":[["kind",{"Word":"criteria-set"}],["name",{"Text":"thôn Quý Đông"}]]}', NULL, NULL, X'DDEACFEA9C71D4C86D3EA14654E04B75', X'F4D4EC8E671087F9863757992EBA4A0F391A8009B4C9B5A8108431DAE3D5ABC4', X'3FCBD12B8100D1E117BFEE3E6D77F8F5ECA10C9F241192525C17FCF86A3B5DAA');
insert into op ("id", "token", "at", "who", "account", "version", "what", "root", "undone", "salt", "pledge", "seal") values (36, NULL, '2026-11-22T09:00:00', 'hoa', 'hoa', '0.1.0', '{"key":"op-add","args":[["kind",{"Word":"criterion"}],["name",{"Text":"An"}]]}', NULL, NULL, X'DB5702798EE089A9D551CD5F7D4B0F59', X'1D0CA4E699E5B18BEC9638A593D86A9722BF3EFA3286FD3A91DAFD2841CC0D8B', X'54FE0A1BF12E9152A7D093E421D6AA4D116A4FD5CD061A7A2D1F08F022E9794A');
insert into op ("id", "token", "at", "who", "account", "version", "what", "root", "undone", "salt", "pledge", "seal") values (37, NULL, '2026-11-22T09:00:00', 'hoa', 'hoa', '0.1.0', '{"key":"op-add","args":[["kind",{"Word":"assessment"}],["name",{"Text":"thôn Quý Đông"}]]}', NULL, NULL, X'E17176F1F3CC5F872F87B3B9C2A23FBF', X'0036AA63D254537FCC4174149FA01D27094A7EF03BFB43CB8D8ECAEF9FC08E6F', X'3902DA1BB83051D42EF0B43AFDB9788CC9A231C6854D7BC79BCA88F1BF3415DD');
insert into op ("id", "token", "at", "who", "account", "version", "what", "root", "undone", "salt", "pledge", "seal") values (38, NULL, '2026-11-22T09:00:00', 'hoa', 'hoa', '0.1.0', '{"key":"op-add","args":[["kind",{"Word":"assessment-item"}],["name",{"Text":"An"}]]}', NULL, NULL, X'C97AEE016DBE6EC66CD4115107541096', X'2590917DC0440BF6697F0A85146BD6890FBB5E472D47E58B758F2C48B095C59D', X'E16047AED9B8BAA4E3FD3EDD11F63D56F2168999CC321ADFB1CFA56886A756B2');
insert into op ("id", "token", "at", "who", "account", "version", "what", "root", "undone", "salt", "pledge", "seal") values (39, NULL, '2026-11-22T09:00:00', 'hoa', 'hoa', '0.1.0', '{"key":"op-add","args":[["kind",{"Word":"evidence"}],["name",{"Text":"Thủy"}]]}', NULL, NULL, X'456D182C1277BC479C4364CF65137E77', X'3FFBD1913BE52DFB79F500179895C4FBDBD06E0B66EB98172752D0D46CDFCD9D', X'02B083BA4076477B3D6AC8E23B389F3EC3578FCD59E6374B6733BDCA8EB50F44');
insert into op ("id", "token", "at", "who", "account", "version", "what", "root", "undone", "salt", "pledge", "seal") values (40, NULL, '2026-11-22T09:00:00', 'hoa', 'hoa', '0.1.0', '{"key":"op-add","args":[["kind",{"Word":"hamlet"}],["name",{"Text":"Thôn Một"}]]}', NULL, NULL, X'EE01BB9C25569196291D81BE88216E58', X'8C2AB1B170E1A43738F67889DAE21C06346DEB05D71F30E25A606BEFDDB62ED7', X'6B77798E9296802BF0724E43584E92BB19F4ACEFEC5D615F4D9D11A309B25F95');
insert into op ("id", "token", "at", "who", "account", "version", "what", "root", "undone", "salt", "pledge", "seal") values (41, NULL, '2026-11-22T09:00:00', 'hoa', 'hoa', '0.1.0', '{"key":"op-add","args":[["kind",{"Word":"hamlet"}],["name",{"Text":"Thôn Hai"}]]}', NULL, NULL, X'BB2A7F5881125B398E1A33A35E7346B6', X'D7FBDB53D4D843E7D041897561DCB3BA4874D8DB7117EC19300F0831C02AFBE2', X'39D641F0CE64A6C39859B21AC0AEC423315DB3AB68EF674A93B7A82508FFBF39');
insert into op ("id", "token", "at", "who", "account", "version", "what", "root", "undone", "salt", "pledge", "seal") values (42, NULL, '2026-11-22T09:00:00', 'hoa', 'hoa', '0.1.0', '{"key":"op-change","args":[["kind",{"Word":"hamlet"}],["name",{"Text":"Thôn Hai"}]]}', NULL, NULL, X'B5F29E457BB0B8EF0D0718FC7159108F', X'18E6FD0411B2EDF16EEF161AEE590DC4D543B6612F6DDD3E2E7309D9D3F80D37', X'33A30B79533E6C3F8A35A4B8CC2C2CC2607BEAD766046F33630E3FD46E3C65E2');
insert into op ("id", "token", "at", "who", "account", "version", "what", "root", "undone", "salt", "pledge", "seal") values (43, NULL, '2026-11-22T09:00:00', 'hoa', 'hoa', '0.1.0', '{"key":"op-undo","args":[["what",{"Say":{"key":"op-change","args":[["kind",{"Word":"hamlet"}],["name",{"Text":"Thôn Hai"}]]}}]]}', 42, 1, X'CB33239C528D0AE5E8CF310C1D768865', X'2F4DD033C0EBE5E8BC52394E3AAC456AF269E0A01069663D42BA6B0BB9F68D48', X'FEAAC1D317E1EE8066D02A2551ECC970AEBF5E0254C4CF32BAF7869F3ECA1469');
insert into op ("id", "token", "at", "who", "account", "version", "what", "root", "undone", "salt", "pledge", "seal") values (44, NULL, '2026-11-22T09:00:00', 'hoa', 'hoa', '0.1.0', '{"key":"op-retire","args":[["kind",{"Word":"hamlet"}],["name",{"Text":"Thôn Hai"}]]}', NULL, NULL, X'696959FFA56821CF38A08A2E9C0E6B3E', X'BF6DBD2130CDC186520B243E2A061F8D1DBE4629442233C99990EA1F08970602', X'90823279CF62EBE2B1F74A3033C922B6A0E61425B72BFE10249E960B4E770FAF');
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
insert into size ("kind", "standing") values ('delegation', 1);
insert into size ("kind", "standing") values ('document', 1);
insert into size ("kind", "standing") values ('evidence', 1);
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
CREATE INDEX delegation_meeting on delegation (meeting);
CREATE INDEX delegation_sort on delegation (sort, id) where gone is null;
CREATE INDEX document_direction on document (direction, sort, id) where gone is null;
CREATE INDEX document_kind on document (kind, sort, id) where gone is null;
CREATE INDEX document_number on document (number) where gone is null;
CREATE INDEX document_parent on document (parent);
CREATE INDEX document_sort on document (sort, id) where gone is null;
CREATE INDEX document_valid_until on document (valid_until) where gone is null and valid_until is not null;
CREATE INDEX evidence_document on evidence (document);
CREATE INDEX evidence_item on evidence (item);
CREATE UNIQUE INDEX evidence_once on evidence (item, document) where gone is null;
CREATE INDEX evidence_sort on evidence (sort, id) where gone is null;
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
CREATE INDEX result_count_document on result_count (document);
CREATE INDEX result_count_kind on result_count (kind, sort, id) where gone is null;
CREATE INDEX result_count_sort on result_count (sort, id) where gone is null;
CREATE INDEX result_count_to_day_day on result_count (to_day) where gone is null;
CREATE INDEX tally_meeting on tally (meeting);
CREATE INDEX tally_sort on tally (sort, id) where gone is null;
CREATE INDEX task_document on task (document);
CREATE INDEX task_due on task (due) where gone is null and done_on is null;
CREATE INDEX task_meeting on task (meeting);
CREATE INDEX task_outcome_document on task (outcome_document);
CREATE INDEX task_sort on task (sort, id) where gone is null;
CREATE INDEX task_team on task (team);
CREATE INDEX team_charter on team (charter);
CREATE INDEX team_decision on team (decision);
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
