-- a book of schema 5; never edited, made once by UPDATE_UPGRADES=1 cargo test upgrades
pragma foreign_keys = off;
pragma application_id = 1953590833;
pragma user_version = 5;
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
, role text, account text) strict;
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
insert into agency ("id", "rev", "gone", "sort", "name", "kind", "hamlet", "in_scope", "staff", "guards", "valid_from", "valid_to", "note") values (1, 1, NULL, 'GTRK!DMRL 01', 'Đông Bình', 'doanh_nghiep', 1, 0, 616, NULL, NULL, NULL, NULL);
insert into assessment ("id", "rev", "gone", "sort", "criteria_set", "round", "hamlet", "team", "subject", "aim", "from_day", "to_day", "due", "status", "decision", "decided_on", "note") values (1, 1, NULL, ' ', 1, 'Nguyễn', 1, 1, NULL, 'giu_sach', NULL, '2021-08-07', '2024-10-15', 'dang_ky', 1, '2019-09-06', NULL);
insert into assessment_item ("id", "rev", "gone", "sort", "assessment", "criterion", "value", "whole", "as_of", "source", "points", "verdict", "reason", "verified", "decided", "owner", "due", "carried", "proposed") values (1, 1, NULL, ' ', 1, 1, NULL, NULL, '2021-06-24', 1, NULL, 'unknown', NULL, 'unknown', 'unknown', NULL, '2023-07-16', 1, NULL);
insert into asset ("id", "rev", "gone", "sort", "name", "kind", "hamlet", "agency", "initiative", "note") values (1, 1, NULL, 'Waf!ZLM!AR 45', 'Quý Thị An', 'hom_thu', 1, 1, 1, 'Nguyễn Văn tổ Đông');
insert into asset_count ("id", "rev", "gone", "sort", "asset", "as_of", "quantity", "document") values (1, 1, NULL, ' ', 1, '2022-11-16', 415, 1);
insert into attendance ("id", "rev", "gone", "sort", "meeting", "person", "state") values (1, 1, NULL, '     ', 1, 1, 'vang');
insert into book ("uuid") values ('69e413b24670ceffbf7df0d0d4bfaf8d');
insert into channel ("id", "rev", "gone", "sort", "name", "kind", "hamlet", "team", "initiative", "from_day", "to_day", "note") values (1, 1, NULL, 'DMRL!ZLTR!ZXCR 101', 'Bình thôn Trần', 'trang_mxh', 1, 1, 1, '2020-12-02', NULL, NULL);
insert into channel_count ("id", "rev", "gone", "sort", "channel", "as_of", "members", "document") values (1, 1, NULL, ' ', 1, '2022-02-20', 332, 1);
insert into commendation ("id", "rev", "gone", "sort", "target", "name", "person", "position", "team", "hamlet", "agency", "form", "level", "state", "topic", "achievement", "list", "proposed_on", "decided_on", "decision", "note") values (1, 1, NULL, ' ', 'ca_nhan', NULL, 1, 'thôn thôn Ngọc Bình', 1, 1, 1, 'khac', 'nha_nuoc', 'da_khen', 'Bình', NULL, 1, NULL, '2019-06-09', 1, NULL);
insert into committee ("id", "rev", "gone", "sort", "name", "kind", "level", "founded_on", "decision", "partners", "term_from", "consolidated_on", "consolidated_document", "ended_on", "note") values (1, 1, NULL, 'ZLTR!AR ', 'thôn An', 'quy_che', 'tinh', '2019-01-04', 1, NULL, '2019-05-01', NULL, 1, '2021-04-07', NULL);
insert into committee_post ("id", "rev", "gone", "sort", "committee", "name", "role", "from_day", "to_day") values (1, 1, NULL, 'RKSE!AR!GTRK 5', 1, 'Ngọc An Đông', 'pho_ban', '2023-09-24', NULL);
insert into criteria_set ("id", "rev", "gone", "sort", "title", "title_en", "code", "edition", "source", "strength", "confirmed", "target", "valid_from", "valid_to", "combinator", "threshold", "full_marks", "bands", "overlay_of", "window", "deadline", "aimed", "note") values (1, 1, NULL, 'ZLaf 2', 'Thủy', 'Đông Ương An Nguyễn', 'Bình Bình Đạt Bình', NULL, 'Bình Ngọc Nguyễn', 'sample', 0, 'dia_ban_trong_diem', NULL, NULL, 'all', 855107, -556567, 'Văn Nguyễn Ương thôn', NULL, NULL, NULL, 0, 'An Văn Ngọc');
insert into criterion ("id", "rev", "gone", "sort", "criteria_set", "parent", "code", "seq", "title", "title_en", "guidance", "article", "kind", "operator", "threshold", "below", "unit", "figure", "weight", "gate", "confirmed", "evidence", "documents", "supplier", "rollup", "rollup_least", "combinator", "combinator_least") values (1, 1, NULL, 'ZLTR!ZXCR!GAZ!ZLM!LSA 01551', 1, NULL, 'thôn Trần', 706, 'Đạt Thị Hòa', NULL, 'Trần Đông Đạt Quý', NULL, 'judged', NULL, NULL, NULL, 'Bình Trần Bình', NULL, NULL, 0, 0, 'Nguyễn Bình', 96, 'Thị Ngọc Bình Nguyễn', 'at_least_percent', 410422, 'points', 921116);
insert into delegation ("id", "rev", "gone", "sort", "meeting", "name", "count") values (1, 1, NULL, 'ZLM!Waf!LSA!ZLTR 541', 1, 'Thị Quý Hòa thôn', 810);
insert into document ("id", "rev", "gone", "sort", "direction", "kind", "number", "symbol", "issuer", "issued_on", "title", "signer", "effective_on", "valid_until", "kept_at", "parent", "note") values (1, 1, NULL, 'ZXCR!GTRK!AR 1', 'noi_bo', 'ck', NULL, NULL, 'Văn Ngọc', '2021-05-05', 'Trần Đông An', NULL, NULL, NULL, NULL, NULL, NULL);
insert into evidence ("id", "rev", "gone", "sort", "item", "document", "proves_on", "note") values (1, 1, NULL, ' ', 1, 1, NULL, 'Thị Thủy');
insert into hamlet ("id", "rev", "gone", "sort", "name", "kind", "households", "population", "head", "decision", "valid_from", "valid_to", "note") values (1, 1, NULL, 'bURK!LSA!RKSE!cBR 015', 'Ương Hòa Ngọc Văn', 'khoi_pho', 654, NULL, NULL, 1, NULL, NULL, 'thôn thôn tổ');
insert into hamlet ("id", "rev", "gone", "sort", "name", "kind", "households", "population", "head", "decision", "valid_from", "valid_to", "note") values (2, 1, NULL, 'ZLTR!QTZ 05', 'Thôn Một', 'thon', NULL, NULL, NULL, 1, NULL, NULL, NULL);
insert into hamlet ("id", "rev", "gone", "sort", "name", "kind", "households", "population", "head", "decision", "valid_from", "valid_to", "note") values (3, 4, 43, 'ZLTR!LAM ', 'Thôn Hai', 'thon', NULL, NULL, NULL, 1, NULL, NULL, NULL);
insert into initiative ("id", "rev", "gone", "sort", "name", "kind", "field", "started_on", "decision", "lead", "origin", "origin_place", "typical_on", "typical_document", "ended_on", "ended_document", "note") values (1, 1, NULL, 'ZT!Waf 24', 'tổ Quý', 'anh_vi_pham_giao_thong', 'khu_dan_cu', '2020-08-26', 1, 'Đông tổ Nguyễn Đông', NULL, NULL, NULL, 1, NULL, 1, NULL);
insert into initiative_point ("id", "rev", "gone", "sort", "initiative", "hamlet", "agency", "place", "from_day", "to_day", "teams", "households", "copied_from", "document", "note") values (1, 2, NULL, ' ', 1, 1, 1, 'thôn', '2025-10-15', '2021-10-08', 991, NULL, NULL, 1, 'An Nguyễn Hòa Ương');
insert into initiative_step ("id", "rev", "gone", "sort", "initiative", "point", "step", "done_on", "document", "body", "meeting", "outcome") values (1, 1, NULL, ' ', 1, 1, 'thanh_loai', '2021-10-08', 1, 'Trần', 1, NULL);
insert into initiative_team ("id", "rev", "gone", "sort", "point", "team", "from_day", "to_day") values (1, 1, NULL, ' ', 1, 1, '2020-09-14', '2025-06-26');
insert into journal ("id", "op", "kind", "row", "before", "after", "salt", "pledge") values (1, 1, 'office', 1, NULL, '{"kind":"xa","name":"Xã Tân Lập"}', X'A3BB04132558B1F81A0C54A9D6B4E38A', X'D0F92D830E27206A8A7F9920D954EA1A6FB0DDA49958C0BC15976AA3ACFF5FDB');
insert into journal ("id", "op", "kind", "row", "before", "after", "salt", "pledge") values (2, 2, 'document', 1, NULL, '{"direction":"noi_bo","issued_on":"2021-05-05","issuer":"Văn Ngọc","kind":"ck","title":"Trần Đông An"}', X'D586531DF06F8BC609EA3DE3F0586286', X'5FE196AF24C920896F0566544C01DCD2346249BD670F2BA16EA98578E96EDF70');
insert into journal ("id", "op", "kind", "row", "before", "after", "salt", "pledge") values (3, 3, 'hamlet', 1, NULL, '{"decision":1,"households":654,"kind":"khoi_pho","name":"Ương Hòa Ngọc Văn","note":"thôn thôn tổ"}', X'7B5DE87598EA0EDC0118BE224B61D1D0', X'02439A9DA6611BD1A675AEBDB642C1113FE36B75199107B133FDADC661862DD6');
insert into journal ("id", "op", "kind", "row", "before", "after", "salt", "pledge") values (4, 4, 'team', 1, NULL, '{"charter":1,"decision":1,"founded_on":"2022-11-09","hamlet":1,"kind":"to_tu_quan_duong_pho","name":"Đạt Đạt Bình Quý","rhythm":"hang_thang","status":"tam_ngung","status_document":1}', X'9AFB733EEC6B654CAD40B385F3D47A18', X'2051AC7F52AA36E3AFC4F479875DDAB4A46C8C7429A2E98503A73CC85A6484BC');
insert into journal ("id", "op", "kind", "row", "before", "after", "salt", "pledge") values (5, 4, 'team_step', 1, NULL, '{"document":1,"since":"2022-11-09","status":"tam_ngung","team":1}', X'30D10C576ECA56407F025CCDF60984E8', X'4355B7FAD3DDDF875AE451EC41C9DE9C46EDE37133041BFACEFA0FAFDDF4F12A');
insert into journal ("id", "op", "kind", "row", "before", "after", "salt", "pledge") values (6, 5, 'team_step', 2, NULL, '{"document":1,"since":"2024-02-16","status":"giai_the","team":1}', X'179F105944D730AF980F1C967432F792', X'70E2A22ECEA08F3BA4E45DE06DC85A7781704D88867880E8DE8DA5089F5BB1FC');
insert into journal ("id", "op", "kind", "row", "before", "after", "salt", "pledge") values (7, 6, 'team_origin', 1, NULL, '{"document":1,"predecessor":1,"team":1}', X'58744ED6422E6F7DCD1674255359DE64', X'14FC5D4D60E97CA81B3B63CBA560625A79EC37567DB383784FE59A82A95AE5B8');
insert into journal ("id", "op", "kind", "row", "before", "after", "salt", "pledge") values (8, 7, 'person', 1, NULL, '{"name":"An Thủy Thị","phone":"0911766831"}', X'963BA4A16A5840C710212619D8C6343E', X'82C7D513CEAA7598EBAB31BDD12A14C7AA29ADBB2E899F263314A8755FA6D83D');
insert into journal ("id", "op", "kind", "row", "before", "after", "salt", "pledge") values (9, 8, 'membership', 1, NULL, '{"decision":1,"joined":"2018-06-06","left":"2024-09-03","person":1,"reason":"doi_chuc_danh","role":"thu_ky","since":"2018-06-06","team":1}', X'62E3D2268FB917BEC82F54CFCAB1FE24', X'EF679F644A8BDAF19FB9608680873F4087D7CBD0CA701DF0C86B22AF86F36EA5');
insert into journal ("id", "op", "kind", "row", "before", "after", "salt", "pledge") values (10, 9, 'meeting', 1, NULL, '{"chair":"thôn Ương Hòa Hòa","conclusions":"Bình Thủy Quý Quý","content":"Ương Quý Thị","estimate":1,"guests":737,"hamlet":1,"held_on":"2022-02-01","households":874,"kind":"hoi_nghi","minutes":1,"not_held":0,"place":"Thị Hòa","title":"Bình"}', X'05D518B81F0E7D247D793160B73E59E1', X'AF09C8D71389C4145864344E0A4CA91FF2755E7E0C3EC597E6618B545E09FD8D');
insert into journal ("id", "op", "kind", "row", "before", "after", "salt", "pledge") values (11, 10, 'meeting_team', 1, NULL, '{"meeting":1,"team":1}', X'FBE14BD894B787C6D49E78F74763A524', X'0C9D29861F9CFA52D15E94B4A388CA0215121E5D27F9C5EEA3A1A993236C23F4');
insert into journal ("id", "op", "kind", "row", "before", "after", "salt", "pledge") values (12, 11, 'tally', 1, NULL, '{"count":927,"meeting":1,"name":"tổ"}', X'E68F6045FFD604FA8725CE4EBC8C4237', X'8670391473DDF89E9D4C0113C85B6DFB8E21A8A2F3C79A15089F7250189B4218');
insert into journal ("id", "op", "kind", "row", "before", "after", "salt", "pledge") values (13, 12, 'attendance', 1, NULL, '{"meeting":1,"person":1,"state":"vang"}', X'BE7BDE36E8D64A57D38B01FF4DB857FF', X'7C0E4ACDC04F1FFD5477FD535F76CF5B54A429FF0DD74675C975A6370CA52C0C');
insert into journal ("id", "op", "kind", "row", "before", "after", "salt", "pledge") values (14, 13, 'task', 1, NULL, '{"document":1,"done_on":"2021-10-04","due":"2024-07-27","meeting":1,"outcome_document":1,"owner":"An Văn","team":1,"title":"Trần Hòa Trần Văn"}', X'BAF256F63CBF7D8298A1460EA99CB993', X'06FF7818CC430452217EAF9FFB2F29F94DECB692E58C93D2F2E9C868F4429DDB');
insert into journal ("id", "op", "kind", "row", "before", "after", "salt", "pledge") values (15, 14, 'agency', 1, NULL, '{"hamlet":1,"in_scope":0,"kind":"doanh_nghiep","name":"Đông Bình","staff":616}', X'F68527DFC183AEBEE3C5015CF9A80598', X'71E3DB17CDFBCD05436394452FB7EE457EDE9D751CD3883241F35528C0EEB7F5');
insert into journal ("id", "op", "kind", "row", "before", "after", "salt", "pledge") values (16, 15, 'unit_origin', 1, NULL, '{"change":"chia","changed_on":"2019-12-15","document":1,"kind":"dac_khu","name":"Nguyễn"}', X'5306B6A96143095B5093D419F7BE3BEA', X'25F576787FB8E636BDC6EF60020056FBE0CB7CEBAC707F588B791E7148BDE7E1');
insert into journal ("id", "op", "kind", "row", "before", "after", "salt", "pledge") values (17, 16, 'initiative', 1, NULL, '{"decision":1,"ended_document":1,"field":"khu_dan_cu","kind":"anh_vi_pham_giao_thong","lead":"Đông tổ Nguyễn Đông","name":"tổ Quý","started_on":"2020-08-26","typical_document":1}', X'5FC49FE4FCFF98FC988E7BE580038463', X'A6E4CF91E6ABC373D48AD3A1E2DFA10827C911871094E5D4BCF62306BFF7D40C');
insert into journal ("id", "op", "kind", "row", "before", "after", "salt", "pledge") values (18, 17, 'initiative_point', 1, NULL, '{"agency":1,"document":1,"from_day":"2025-10-15","hamlet":1,"initiative":1,"note":"An Nguyễn Hòa Ương","place":"thôn","teams":991}', X'E2012E6CF2E8C0D7693C635C20A84895', X'A53EC1376B243EDDDBC5D0E69C610391E3B49DBED879C0ABBFA4A0969ED455AF');
insert into journal ("id", "op", "kind", "row", "before", "after", "salt", "pledge") values (19, 18, 'initiative_team', 1, NULL, '{"from_day":"2020-09-14","point":1,"team":1,"to_day":"2025-06-26"}', X'1FFAF872A48E3CF72B67B206E092FC50', X'29A78B7F68C659F573F06C244F8E022A3948CAE4DC3F13ECD8EA1E65DBD14AEC');
insert into journal ("id", "op", "kind", "row", "before", "after", "salt", "pledge") values (20, 19, 'initiative_step', 1, NULL, '{"body":"Trần","document":1,"done_on":"2021-10-08","initiative":1,"meeting":1,"point":1,"step":"thanh_loai"}', X'47BD5F5DBDE23B7F67B20B6F042D11BD', X'E00683635575CF0D21A4B2FFB6E5909FE739EEABEF1888C1E64D14065974F77E');
insert into journal ("id", "op", "kind", "row", "before", "after", "salt", "pledge") values (21, 19, 'initiative_point', 1, '{"agency":1,"document":1,"from_day":"2025-10-15","hamlet":1,"initiative":1,"note":"An Nguyễn Hòa Ương","place":"thôn","teams":991}', '{"agency":1,"document":1,"from_day":"2025-10-15","hamlet":1,"initiative":1,"note":"An Nguyễn Hòa Ương","place":"thôn","teams":991,"to_day":"2021-10-08"}', X'A5B6B5BF0C1198F88B0F903927A0F9D7', X'BA2F51209E31A918EDB535F032B050E723AF63223D8E623A075358F93B2F14C1');
insert into journal ("id", "op", "kind", "row", "before", "after", "salt", "pledge") values (22, 20, 'asset', 1, NULL, '{"agency":1,"hamlet":1,"initiative":1,"kind":"hom_thu","name":"Quý Thị An","note":"Nguyễn Văn tổ Đông"}', X'6A43736B75C8DDEE0D6995EE3129423A', X'BAAEC84411E3E9003F51F22CE08129BF7CA1E133B06A3AE0919F10B8D05FAAD2');
insert into journal ("id", "op", "kind", "row", "before", "after", "salt", "pledge") values (23, 21, 'asset_count', 1, NULL, '{"as_of":"2022-11-16","asset":1,"document":1,"quantity":415}', X'19D28B7C6CC805BBA2767AD9EF390408', X'0057B852007379A78E327D4D635EBE3E90270D564CD25CAD698B7C8FB3AA5FB4');
insert into journal ("id", "op", "kind", "row", "before", "after", "salt", "pledge") values (24, 22, 'channel', 1, NULL, '{"from_day":"2020-12-02","hamlet":1,"initiative":1,"kind":"trang_mxh","name":"Bình thôn Trần","team":1}', X'6B78E415487E64D747D00BF58E40D2A8', X'270DEA051926AB3269E14A3B328A7CC563A36BDD71A34131F71AEE1809FAC131');
insert into journal ("id", "op", "kind", "row", "before", "after", "salt", "pledge") values (25, 23, 'channel_count', 1, NULL, '{"as_of":"2022-02-20","channel":1,"document":1,"members":332}', X'781740B3C3D9459B2F0E2F79EF981925', X'3F3640A7BE27E4AC6C4A9FDEEEED47235746B852FC445AC85C7746544E7A3139');
insert into journal ("id", "op", "kind", "row", "before", "after", "salt", "pledge") values (26, 24, 'delegation', 1, NULL, '{"count":810,"meeting":1,"name":"Thị Quý Hòa thôn"}', X'A451FEF937370C319DCD33C54CE27EB4', X'6AF3932CD3A438BAAF03C15ABDF243E7A5BAD6B4F9077E0A083CF3595A6187E8');
insert into journal ("id", "op", "kind", "row", "before", "after", "salt", "pledge") values (27, 25, 'media', 1, NULL, '{"channel":1,"document":1,"done_on":"2022-04-13","hamlet":1,"kind":"bai","meeting":1,"note":"Quý Thủy","quantity":97916,"title":"An","unit":"to"}', X'80FD6FED4B601ED439A8AE34A799BB53', X'3DCF36AC8734BD54A5C4C331BD81E153C96AD1CA173D5E043805546B618EF0D5');
insert into journal ("id", "op", "kind", "row", "before", "after", "salt", "pledge") values (28, 26, 'opinion', 1, NULL, '{"answer_document":1,"answered_on":"2023-10-19","count":501,"due":"2024-09-23","forwarded_to":"Đạt Văn tổ","hamlet":1,"meeting":1,"owner":"Hòa Quý","received_on":"2023-08-02","source":"mat_tran","state":"giao_xu_ly","team":1,"title":"Thị Đạt Quý","topic":"ma_tuy"}', X'6BB14B25F2AD84C3651563FAD77234D9', X'02359458F8D9D8FDC2FAEB2D479A36F4F5EE581E5F5A3BEF54B8E0B54F939B9E');
insert into journal ("id", "op", "kind", "row", "before", "after", "salt", "pledge") values (29, 26, 'opinion_occurrence', 1, NULL, '{"count":501,"first":1,"hamlet":1,"meeting":1,"opinion":1,"raised_on":"2023-08-02","source":"mat_tran","team":1}', X'0733B5B9CF15CBAF23CF164915FABB5C', X'F17F4FC376421E998550F65C395A57585D55E82273B73ACD8C2B90FF00A017AC');
insert into journal ("id", "op", "kind", "row", "before", "after", "salt", "pledge") values (30, 27, 'opinion_occurrence', 2, NULL, '{"count":629,"first":0,"hamlet":1,"meeting":1,"opinion":1,"raised_on":"2022-01-05","source":"phu_nu","team":1}', X'C65A4B9198FD2C8839623A469388F42D', X'AAB6030F6EB7AAE94928A456701765EFC0B809BD63C28577025A76EDD0D13EAE');
insert into journal ("id", "op", "kind", "row", "before", "after", "salt", "pledge") values (31, 28, 'referral', 1, NULL, '{"count":599,"document":1,"kind":"phan_anh","meeting":1,"passed_to":"thôn","received_on":"2018-01-07","reference":"Đông Thị Đạt An"}', X'5663E42D10C520F671F2C392637A4136', X'4C51BE97465FCD966F9CC67F5A1EFDB13FF0FB55CA8CA945CBF592A1C191B5A1');
insert into journal ("id", "op", "kind", "row", "before", "after", "salt", "pledge") values (32, 29, 'committee', 1, NULL, '{"consolidated_document":1,"decision":1,"ended_on":"2021-04-07","founded_on":"2019-01-04","kind":"quy_che","level":"tinh","name":"thôn An","term_from":"2019-05-01"}', X'BA581A012EE9EAC52B87381F46BE48BA', X'1E02528FEF61BE154DA638D85B091A34EF2BC2754A06AB6B441BCC129969739E');
insert into journal ("id", "op", "kind", "row", "before", "after", "salt", "pledge") values (33, 30, 'committee_post', 1, NULL, '{"committee":1,"from_day":"2023-09-24","name":"Ngọc An Đông","role":"pho_ban"}', X'E94BD83515905D74A18855A07C764518', X'B8A244CEF1ECDFE63A068597A19B6C0BD97900866EE0580D5AC232C0EFF0FBAC');
insert into journal ("id", "op", "kind", "row", "before", "after", "salt", "pledge") values (34, 31, 'commendation', 1, NULL, '{"agency":1,"decided_on":"2019-06-09","decision":1,"form":"khac","hamlet":1,"level":"nha_nuoc","list":1,"person":1,"position":"thôn thôn Ngọc Bình","state":"da_khen","target":"ca_nhan","team":1,"topic":"Bình"}', X'49D4ED6C33A432EE927F21D8F1201445', X'9BADA1B0B9936793E2551B86DD47BFBAD6446CDA267E7AFA00BE0FB12992BE63');
insert into journal ("id", "op", "kind", "row", "before", "after", "salt", "pledge") values (35, 32, 'working_paper', 1, NULL, '{"document":1,"done_on":"2021-03-28","kind":"khac","meeting":1,"note":"Thủy","title":"Nguyễn","topic":"Đông Ngọc"}', X'3D41FDB92A45A8AC4CB3BA87D70F9ECA', X'3D857B3761721C04AE2C7435A5A72F9248BB37A492C258933AA467ECE6420CA7');
insert into journal ("id", "op", "kind", "row", "before", "after", "salt", "pledge") values (36, 33, 'result_count', 1, NULL, '{"document":1,"from_day":"2020-02-15","kind":"vat_lieu_no","quantity":309,"supplier":"Trần thôn Đông Nguyễn","to_day":"2025-09-04","unit":"vu"}', X'E0614723254CB6DC74D6C9F24CD8E7A4', X'4A3CEE0277C30A51A0FA6FD33C21EDD9D9C6F2FBAAE4BB97299A8FB6AD9BAF76');
insert into journal ("id", "op", "kind", "row", "before", "after", "salt", "pledge") values (37, 34, 'criteria_set', 1, NULL, '{"aimed":0,"bands":"Văn Nguyễn Ương thôn","code":"Bình Bình Đạt Bình","combinator":"all","confirmed":0,"full_marks":-556567,"note":"An Văn Ngọc","source":"Bình Ngọc Nguyễn","strength":"sample","target":"dia_ban_trong_diem","threshold":855107,"title":"Thủy","title_en":"Đông Ương An Nguyễn"}', X'3B0EC6C47D657204226BE0F21A4DBDD7', X'EF69FCA58701F0C17B834DBC45AFF39EDCCEEDF3792E301F0372A46208FDEBB6');
insert into journal ("id", "op", "kind", "row", "before", "after", "salt", "pledge") values (38, 35, 'criterion', 1, NULL, '{"code":"thôn Trần","combinator":"points","combinator_least":921116,"confirmed":0,"criteria_set":1,"documents":96,"evidence":"Nguyễn Bình","gate":0,"guidance":"Trần Đông Đạt Quý","kind":"judged","rollup":"at_least_percent","rollup_least":410422,"seq":706,"supplier":"Thị Ngọc Bình Nguyễn","title":"Đạt Thị Hòa","unit":"Bình Trần Bình"}', X'6E9156AF32CA02EA7DCD6DE6216537D6', X'97ADEE4ADB2C0A33FFF33A49CBD592AB21F31778D0FA5A46529579F7D3133B4A');
insert into journal ("id", "op", "kind", "row", "before", "after", "salt", "pledge") values (39, 36, 'assessment', 1, NULL, '{"aim":"giu_sach","criteria_set":1,"decided_on":"2019-09-06","decision":1,"due":"2024-10-15","hamlet":1,"round":"Nguyễn","status":"dang_ky","team":1,"to_day":"2021-08-07"}', X'01D48911DA2C42CFF23ECBDF7D87DB05', X'61501BD477C2B68FDB3BD3104C91D8A45B1FD53C7161A4CA348225BB2E994D3F');
insert into journal ("id", "op", "kind", "row", "before", "after", "salt", "pledge") values (40, 37, 'assessment_item', 1, NULL, '{"as_of":"2021-06-24","assessment":1,"carried":1,"criterion":1,"decided":"unknown","due":"2023-07-16","source":1,"verdict":"unknown","verified":"unknown"}', X'43D4D3F302C2DA1E0E6F50F2C60CC7D5', X'9859CFBE5F5EB118999808CD3E08D366EF24F2DAA09B112942147F91E9A2FCA6');
insert into journal ("id", "op", "kind", "row", "before", "after", "salt", "pledge") values (41, 38, 'evidence', 1, NULL, '{"document":1,"item":1,"note":"Thị Thủy"}', X'8DC49E898478EE7678EF43B4C240F611', X'2C3E28A718253F642D324C6561535E360048EBFA608C0695D6C2A21C2D9E873A');
insert into journal ("id", "op", "kind", "row", "before", "after", "salt", "pledge") values (42, 39, 'hamlet', 2, NULL, '{"decision":1,"kind":"thon","name":"Thôn Một"}', X'A9EA165A0E54EFED582C7CECAF33CC44', X'6364933EA07364F4FCC6DF5251AA79FD18CAC0F144D83EEE314650F48458A3C2');
insert into journal ("id", "op", "kind", "row", "before", "after", "salt", "pledge") values (43, 40, 'hamlet', 3, NULL, '{"decision":1,"kind":"thon","name":"Thôn Hai"}', X'9FE7447D6A257B88CA679312CA0DEE8A', X'3EEB7BE21A06F03F1A04B0E0109A9FE78A80533100AE39A57CC9A742024AB974');
insert into journal ("id", "op", "kind", "row", "before", "after", "salt", "pledge") values (44, 41, 'hamlet', 3, '{"decision":1,"kind":"thon","name":"Thôn Hai"}', '{"decision":1,"households":90,"kind":"thon","name":"Thôn Hai"}', X'0825E29139838708175E28DA006BD665', X'28A42FB2C4C866A3DB313EA58B6BCEE6AB5B5B908714A001A054AE4AD7F1872E');
insert into journal ("id", "op", "kind", "row", "before", "after", "salt", "pledge") values (45, 42, 'hamlet', 3, '{"decision":1,"households":90,"kind":"thon","name":"Thôn Hai"}', '{"decision":1,"kind":"thon","name":"Thôn Hai"}', X'E273C406B42BC556F1938318CA164D1F', X'47DCE7017363590EDE5FE0A210D846A0D40A6DC5469663BBBDEC1DAFA2266ED3');
insert into journal ("id", "op", "kind", "row", "before", "after", "salt", "pledge") values (46, 43, 'hamlet', 3, '{"decision":1,"kind":"thon","name":"Thôn Hai"}', '{"decision":1,"gone":43,"kind":"thon","name":"Thôn Hai"}', X'9CDE0BBAD13E5C268043C3D14262E34B', X'1BB6AD6D6A38F1246C06384AEFC9F591305FD05909AC57C2DC858454A3107166');
insert into media ("id", "rev", "gone", "sort", "title", "kind", "quantity", "unit", "done_on", "hamlet", "meeting", "channel", "document", "note") values (1, 1, NULL, 'AR ', 'An', 'bai', 97916, 'to', '2022-04-13', 1, 1, 1, 1, 'Quý Thủy');
insert into meeting ("id", "rev", "gone", "sort", "kind", "title", "held_on", "starts", "ends", "place", "hamlet", "chair", "secretary", "agenda", "content", "conclusions", "guests", "households", "headcount", "estimate", "not_held", "not_held_reason", "minutes", "note") values (1, 1, NULL, 'DMRL 1', 'hoi_nghi', 'Bình', '2022-02-01', NULL, NULL, 'Thị Hòa', 1, 'thôn Ương Hòa Hòa', NULL, NULL, 'Ương Quý Thị', 'Bình Thủy Quý Quý', 737, 874, NULL, 1, 0, NULL, 1, NULL);
insert into meeting_team ("id", "rev", "gone", "sort", "meeting", "team") values (1, 1, NULL, ' ', 1, 1);
insert into membership ("id", "rev", "gone", "sort", "person", "team", "role", "joined", "since", "left", "reason", "decision", "term_ends", "note") values (1, 1, NULL, '     ', 1, 1, 'thu_ky', '2018-06-06', '2018-06-06', '2024-09-03', 'doi_chuc_danh', 1, NULL, NULL);
insert into office ("id", "rev", "gone", "sort", "name", "kind", "code", "province", "parent_line", "issuer_line", "place", "number_suffix") values (1, 1, NULL, 'eA!ZCR!PCV 305', 'Xã Tân Lập', 'xa', NULL, NULL, NULL, NULL, NULL, NULL);
insert into op ("id", "token", "at", "who", "account", "version", "what", "root", "undone", "salt", "pledge", "seal") values (1, NULL, '2026-11-22T09:00:00', 'tuquan', 'hoa', '0.1.0', '{"key":"op-found","args":[["name",{"Text":"Xã Tân Lập"}]]}', NULL, NULL, X'91B9D00F25E3B46C815D6DCA8D241C15', X'4F77813B27DF9F6B5256A26DF3553988CC5947ACBD1AE5C9325EB9242B0EE7ED', X'24779B55E4397595B215D4BA756EF00241B08E686C36DC19C702A371EBCF61B4');
insert into op ("id", "token", "at", "who", "account", "version", "what", "root", "undone", "salt", "pledge", "seal") values (2, NULL, '2026-11-22T09:00:00', 'hoa', 'hoa', '0.1.0', '{"key":"op-add","args":[["kind",{"Word":"document"}],["name",{"Text":"Trần Đông An"}]]}', NULL, NULL, X'26B0B74670C9EE753FD8959C0DFE2416', X'282AFCBC1FC7EA653925DFCEF89A440BF763564C79CF44B4E75E26E641EC6BA4', X'9468807315E1C071FCF5199C89F70283F03E5C8A3A0F5DEAFB860FC8125FEE11');
insert into op ("id", "token", "at", "who", "account", "version", "what", "root", "undone", "salt", "pledge", "seal") values (3, NULL, '2026-11-22T09:00:00', 'hoa', 'hoa', '0.1.0', '{"key":"op-add","args":[["kind",{"Word":"hamlet"}],["name",{"Text":"Ương Hòa Ngọc Văn"}]]}', NULL, NULL, X'186853711DC1F40F9975DE9567C52392', X'215CDF509CC45DC4AE2CC886F0AA9D9BD4D5561749CB88FF5650DECB584A2551', X'52ADDE67909F4F9186E518CA1B78F1FA02BB23EEDCCE92294E313EEF6FA62C7E');
insert into op ("id", "token", "at", "who", "account", "version", "what", "root", "undone", "salt", "pledge", "seal") values (4, NULL, '2026-11-22T09:00:00', 'hoa', 'hoa', '0.1.0', '{"key":"op-add","args":[["kind",{"Word":"team"}],["name",{"Text":"Đạt Đạt Bình Quý"}]]}', NULL, NULL, X'FDF0EFF89A51B65CABD9F65919B6BA7F', X'D366ADB1CA32AEAEF4C513AB9CA03032E661EFD24A1F11D56E31D37DB6AA1E8E', X'057C787818A39C4FF8B403F5F20401D8437880CC22006CDE714F09290850D3D6');
insert into op ("id", "token", "at", "who", "account", "version", "what", "root", "undone", "salt", "pledge", "seal") values (5, NULL, '2026-11-22T09:00:00', 'hoa', 'hoa', '0.1.0', '{"key":"op-add","args":[["kind",{"Word":"team-step"}],["name",{"Text":"Đạt Đạt Bình Quý"}]]}', NULL, NULL, X'B9A665C947CC03816F4936DA48101C84', X'E4EC2A86C74AB54F78769FFFD2BEF7E28CCEB38F8E90C26283728273256EDA95', X'BB672AA2BD0E1112CF431E86366CA4CC8B8AE0540F6153CCE202D26706C4E2AB');
insert into op ("id", "token", "at", "who", "account", "version", "what", "root", "undone", "salt", "pledge", "seal") values (6, NULL, '2026-11-22T09:00:00', 'hoa', 'hoa', '0.1.0', '{"key":"op-add","args":[["kind",{"Word":"team-origin"}],["name",{"Text":"Đạt Đạt Bình Quý"}]]}', NULL, NULL, X'5EBD21E7F3D076A73181F10DE10F168D', X'F32A9843F54BCE2B1503948EA422E591593CE35036DC2149E66734DF467E750D', X'CA6E7E18801D00748AB852965FFB555744AAFBAA58E8CE88E9029E2DF672F5E6');
insert into op ("id", "token", "at", "who", "account", "version", "what", "root", "undone", "salt", "pledge", "seal") values (7, NULL, '2026-11-22T09:00:00', 'hoa', 'hoa', '0.1.0', '{"key":"op-add","args":[["kind",{"Word":"person"}],["name",{"Text":"An Thủy Thị"}]]}', NULL, NULL, X'FD091EDB4DBC00FBDCCA7E3D200ABD51', X'F2ECA55E0597EC06C7ECB0DF3FC6419F695A0EC92636F16B3C096D09462DDBD6', X'2339CA94E13C27007D3F1299C0D630BFE262576C2294BAFF2736CCDC4A8DAD9B');
insert into op ("id", "token", "at", "who", "account", "version", "what", "root", "undone", "salt", "pledge", "seal") values (8, NULL, '2026-11-22T09:00:00', 'hoa', 'hoa', '0.1.0', '{"key":"op-add","args":[["kind",{"Word":"membership"}],["name",{"Text":"An Thủy Thị"}]]}', NULL, NULL, X'5077A3994C5B6C7398319EE2564F7133', X'4CEF75DCF94665D70E712D74C5A7B2D84855E8FF5C310A2B31D08B0E2D42C02A', X'D5EED68EADC0AF51498D0A3F8BE61E99D5C813CA06D9A0E371FC55AFBCA4D2EA');
insert into op ("id", "token", "at", "who", "account", "version", "what", "root", "undone", "salt", "pledge", "seal") values (9, NULL, '2026-11-22T09:00:00', 'hoa', 'hoa', '0.1.0', '{"key":"op-add","args":[["kind",{"Word":"meeting"}],["name",{"Text":"Bình"}]]}', NULL, NULL, X'955CD2437D03DB2628E75223DA33AA80', X'B8753571D8CAA58709F1DC23DAF5DA697710E6383D9202BBC342075E3FB208D4', X'8522E07074EC1F2B069F9242C2B5AC1D12C8CD9E7334B7D23D99C73340850CEF');
insert into op ("id", "token", "at", "who", "account", "version", "what", "root", "undone", "salt", "pledge", "seal") values (10, NULL, '2026-11-22T09:00:00', 'hoa', 'hoa', '0.1.0', '{"key":"op-add","args":[["kind",{"Word":"meeting-team"}],["name",{"Text":"Đạt Đạt Bình Quý"}]]}', NULL, NULL, X'BF3B725502E5E203BA0347E9D16ADC69', X'BCC6B295A8F247FDDCBFD98E9C9FA5E06F08ABE94C9FB1A913F4BF5D4C0CE581', X'04772A3C63A099C2EA8458869445AE6CA4800AB21E0655378B99205D88304A1D');
insert into op ("id", "token", "at", "who", "account", "version", "what", "root", "undone", "salt", "pledge", "seal") values (11, NULL, '2026-11-22T09:00:00', 'hoa', 'hoa', '0.1.0', '{"key":"op-add","args":[["kind",{"Word":"tally"}],["name",{"Text":"tổ"}]]}', NULL, NULL, X'0CC7551E5893243338EDB6379B2D1E2B', X'6DB98628F6241743E030AEEFCDDB486C01F457D7806F6EAD49CCC3636078CC93', X'A36315CA0D7DF4A7E1EA3C49F240F3661AD77E5BD34B1B4545D4EA4001FB811D');
insert into op ("id", "token", "at", "who", "account", "version", "what", "root", "undone", "salt", "pledge", "seal") values (12, NULL, '2026-11-22T09:00:00', 'hoa', 'hoa', '0.1.0', '{"key":"op-add","args":[["kind",{"Word":"attendance"}],["name",{"Text":"An Thủy Thị"}]]}', NULL, NULL, X'603AD96F21D423F66EFF65A88F3FC43F', X'6B3799D04D8A47329BE3B1A4791B40D99F1ABA87AECE4B91DCA31BB40B83D1BA', X'9E4203FA36D9F44015FB54D018D2D1CC302C1B128CF2EDC83CC26ED4B28F92D3');
insert into op ("id", "token", "at", "who", "account", "version", "what", "root", "undone", "salt", "pledge", "seal") values (13, NULL, '2026-11-22T09:00:00', 'hoa', 'hoa', '0.1.0', '{"key":"op-add","args":[["kind",{"Word":"task"}],["name",{"Text":"Trần Hòa Trần Văn"}]]}', NULL, NULL, X'5B77348EA1544176C854AE5F11BEDD14', X'9EF086EB71D2EB09B3B271C09FCAEE169713683DA4A10DB1F7D4200535C394A1', X'B7F7F65FDED6F306F50E826E576030B84C809401EB1365C12842F5EBC1371B4D');
insert into op ("id", "token", "at", "who", "account", "version", "what", "root", "undone", "salt", "pledge", "seal") values (14, NULL, '2026-11-22T09:00:00', 'hoa', 'hoa', '0.1.0', '{"key":"op-add","args":[["kind",{"Word":"agency"}],["name",{"Text":"Đông Bình"}]]}', NULL, NULL, X'A183586CFFF41B803967AE8BB55A5071', X'2B68EA64467766A774C98CF85E1CEFAA5EFC80D12E79C1A298772BF7C5587A9D', X'95014EDD4DB9DD7D66F8D252F858DD606570EF18F9EC030BACAE5913C61857F3');
insert into op ("id", "token", "at", "who", "account", "version", "what", "root", "undone", "salt", "pledge", "seal") values (15, NULL, '2026-11-22T09:00:00', 'hoa', 'hoa', '0.1.0', '{"key":"op-add","args":[["kind",{"Word":"unit-origin"}],["name",{"Text":"Nguyễn"}]]}', NULL, NULL, X'F34ED585B2587722AFB761FF24DAF9E7', X'419FC39EA275DB9E55D63614D8B95F5EFA671962F4F8E32F73E302389C569A6D', X'2AC3CB17FAB9999767A5D7ACA0DFFD90F6A32001C884C24DDC7BCE1262DD5457');
insert into op ("id", "token", "at", "who", "account", "version", "what", "root", "undone", "salt", "pledge", "seal") values (16, NULL, '2026-11-22T09:00:00', 'hoa', 'hoa', '0.1.0', '{"key":"op-add","args":[["kind",{"Word":"initiative"}],["name",{"Text":"tổ Quý"}]]}', NULL, NULL, X'226F2964C091E09C77FF26CBCF28DAAE', X'0999EE10738E770E8A2837E60CB9FE7578019E5184E2ADE2BEBE22D4C337E140', X'F7D4DCCC420393183AE944F05A06F98570294B02BBDA20E9F59877ECCFA5F857');
insert into op ("id", "token", "at", "who", "account", "version", "what", "root", "undone", "salt", "pledge", "seal") values (17, NULL, '2026-11-22T09:00:00', 'hoa', 'hoa', '0.1.0', '{"key":"op-add","args":[["kind",{"Word":"initiative-point"}],["name",{"Text":"tổ Quý – Ương Hòa Ngọc Văn"}]]}', NULL, NULL, X'422A9AD179D951578D563DAE08F05711', X'B778DFE1DC801314468551EAAE14456EFE49BBF4E7D8C6D4DC778F941561990D', X'9373034CA6713761D8918DB8D73D4DF1FBA226A8076240634A7E64CC8CA3A880');
insert into op ("id", "token", "at", "who", "account", "version", "what", "root", "undone", "salt", "pledge", "seal") values (18, NULL, '2026-11-22T09:00:00', 'hoa', 'hoa', '0.1.0', '{"key":"op-add","args":[["kind",{"Word":"initiative-team"}],["name",{"Text":"Đạt Đạt Bình Quý"}]]}', NULL, NULL, X'72DD35557F6140E0F32C6E303BBF6CDE', X'1ECCAC244ADF8BF0528032C172D393B4225DC987376224AEE5EDB75F384B1776', X'5EE61FEE1F6A17A8D499C1CEFAF682850AAD45AD9FF97D4464D2892E9C8D27BD');
insert into op ("id", "token", "at", "who", "account", "version", "what", "root", "undone", "salt", "pledge", "seal") values (19, NULL, '2026-11-22T09:00:00', 'hoa', 'hoa', '0.1.0', '{"key":"op-add","args":[["kind",{"Word":"initiative-step"}],["name",{"Text":"tổ Quý"}]]}', NULL, NULL, X'35488C8491D622439191560F312C013E', X'65DE9334C1EFC10851EA05336CA913D122305DBB2A3305DDCB292A1685B467E2', X'2D26715FD543EB655DB4A23063A644F93E661E4D7D55E092D611E5414AAB0BD5');
insert into op ("id", "token", "at", "who", "account", "version", "what", "root", "undone", "salt", "pledge", "seal") values (20, NULL, '2026-11-22T09:00:00', 'hoa', 'hoa', '0.1.0', '{"key":"op-add","args":[["kind",{"Word":"asset"}],["name",{"Text":"Quý Thị An"}]]}', NULL, NULL, X'6C3191BDC19B40F49B49A45950A7F9E2', X'3A1CC4A8C1A68E8ADECCBBF039A3652E5CE51A16EA75DFE5C78E83C1C580491E', X'077669B2F07E176622A049312316FD28871A14738E410C310EED2412168B4362');
insert into op ("id", "token", "at", "who", "account", "version", "what", "root", "undone", "salt", "pledge", "seal") values (21, NULL, '2026-11-22T09:00:00', 'hoa', 'hoa', '0.1.0', '{"key":"op-add","args":[["kind",{"Word":"asset-count"}],["name",{"Text":"Quý Thị An"}]]}', NULL, NULL, X'BDB4CDFDE46B133D35B5983C5E2A60BC', X'B3EF73AB4B973B2EB72FC41FE98BEED7CE0DAC59D2E9CDC8B32C4FC3BA222F2F', X'5F5781BEC646AD77405C1EE0064C51B60669D7C0BB32EEE0F39788F80838E0EA');
insert into op ("id", "token", "at", "who", "account", "version", "what", "root", "undone", "salt", "pledge", "seal") values (22, NULL, '2026-11-22T09:00:00', 'hoa', 'hoa', '0.1.0', '{"key":"op-add","args":[["kind",{"Word":"channel"}],["name",{"Text":"Bình thôn Trần"}]]}', NULL, NULL, X'7075D386BC58714E4B55317769A4BCAA', X'C5BDA454C1C17FADE5BB538806AD8EF0D929E4473F72B6A80BF97A53B9BA02B4', X'0DACB914A011466A8CA445EAF9B3A4F376D8D7EDF2075EBB223B9C44E6C8AD1E');
insert into op ("id", "token", "at", "who", "account", "version", "what", "root", "undone", "salt", "pledge", "seal") values (23, NULL, '2026-11-22T09:00:00', 'hoa', 'hoa', '0.1.0', '{"key":"op-add","args":[["kind",{"Word":"channel-count"}],["name",{"Text":"Bình thôn Trần"}]]}', NULL, NULL, X'2420AA8E5452DFE702FCE16662E12F64', X'58C379C45F784255173F8D755203DD0165CAA92BD1A44EB93BEE870DD92336C9', X'67EFCF0ABA8BD1EED1665EE0B39F62F9C75697566AFE9D08C341D2E224E331A8');
insert into op ("id", "token", "at", "who", "account", "version", "what", "root", "undone", "salt", "pledge", "seal") values (24, NULL, '2026-11-22T09:00:00', 'hoa', 'hoa', '0.1.0', '{"key":"op-add","args":[["kind",{"Word":"delegation"}],["name",{"Text":"Thị Quý Hòa thôn"}]]}', NULL, NULL, X'629DD6661D1529B5E1F32503393B9FC8', X'FFCD11567C2B0D4EE21D02AD626EB75C6FE34AC071AD357BAAA6A31C021A9E0E', X'DF4F8B847C37EB87EA4EF8217143AE1B4C824184893AE2EDCBC1D43A62AD74C8');
insert into op ("id", "token", "at", "who", "account", "version", "what", "root", "undone", "salt", "pledge", "seal") values (25, NULL, '2026-11-22T09:00:00', 'hoa', 'hoa', '0.1.0', '{"key":"op-add","args":[["kind",{"Word":"media"}],["name",{"Text":"An"}]]}', NULL, NULL, X'6F9E9CCF309634CCDEDC3BAFD223A021', X'31902283F2CE1A83DFC81204D048F7AC34553BFDFF3C3E15D0EE3B305376551D', X'05188711DF85F248330720C2D2AB5E60EBFC73D1267F610A362B0C5415880FDD');
insert into op ("id", "token", "at", "who", "account", "version", "what", "root", "undone", "salt", "pledge", "seal") values (26, NULL, '2026-11-22T09:00:00', 'hoa', 'hoa', '0.1.0', '{"key":"op-add","args":[["kind",{"Word":"opinion"}],["name",{"Text":"Thị Đạt Quý"}]]}', NULL, NULL, X'5E0D4CB2FB235623243E2E59AD84F0E1', X'CF0EF276469F3A447883ED4357A74E4D1D1AFEA67B6F24AF50CFE21FA6510C0D', X'3BF391BDB808C6C3F5421374F3B8D7DFCCC1D70C8499F83F8D38DEAB3137F84F');
insert into op ("id", "token", "at", "who", "account", "version", "what", "root", "undone", "salt", "pledge", "seal") values (27, NULL, '2026-11-22T09:00:00', 'hoa', 'hoa', '0.1.0', '{"key":"op-add","args":[["kind",{"Word":"opinion-occurrence"}],["name",{"Text":"Thị Đạt Quý"}]]}', NULL, NULL, X'3F7BCBDC2CA8A4CEB3B488263D12FEA4', X'58ED1394883FFBC7E0D90DBAAB85F176ADEA794A3FC1C8B7465C3E50294C2FB4', X'C528C521D69B05A7DE92CADEFA88EEEC652033CD6387F458BF452A203878B06D');
insert into op ("id", "token", "at", "who", "account", "version", "what", "root", "undone", "salt", "pledge", "seal") values (28, NULL, '2026-11-22T09:00:00', 'hoa', 'hoa', '0.1.0', '{"key":"op-add","args":[["kind",{"Word":"referral"}],["name",{"Text":"Đông Thị Đạt An"}]]}', NULL, NULL, X'614DDF2F7CE9BDEB6E023EB826D77228', X'ADFB6CCB61BF54F2581B67A30F50BD769FD71E5FEFB05259E769BEA5ACE1BAFB', X'D9EAF4222763437154090039702BBEF40CE3EED6AB1ECCE27C1F1DD8CD1E49E9');
insert into op ("id", "token", "at", "who", "account", "version", "what", "root", "undone", "salt", "pledge", "seal") values (29, NULL, '2026-11-22T09:00:00', 'hoa', 'hoa', '0.1.0', '{"key":"op-add","args":[["kind",{"Word":"committee"}],["name",{"Text":"thôn An"}]]}', NULL, NULL, X'14963FC3315DD936BE9CB6D4B0611581', X'B0E5D2D244612059D15E2F4E44DF73DB27800727B6C785395FC59BE127D2F8FF', X'526AD0225AD23499981BA08379775485EBFC11BFE7B573F9EA458201617E0796');
insert into op ("id", "token", "at", "who", "account", "version", "what", "root", "undone", "salt", "pledge", "seal") values (30, NULL, '2026-11-22T09:00:00', 'hoa', 'hoa', '0.1.0', '{"key":"op-add","args":[["kind",{"Word":"committee-post"}],["name",{"Text":"Ngọc An Đông"}]]}', NULL, NULL, X'220DEDC46A119339E680537B2114F66F', X'21890D299B8286BB7CF05022E0DA27667B909850C0D8B400F1E9257EEF1AD9B4', X'07D99A8E382065F7B92F64AD7336984DA14AC317ADD4F4E3CFDB1DC5897A5CFA');
insert into op ("id", "token", "at", "who", "account", "version", "what", "root", "undone", "salt", "pledge", "seal") values (31, NULL, '2026-11-22T09:00:00', 'hoa', 'hoa', '0.1.0', '{"key":"op-add","args":[["kind",{"Word":"commendation"}],["name",{"Text":"An Thủy Thị"}]]}', NULL, NULL, X'C6623CFABF73222BC359C5383B90B306', X'0117703A8692C2D064F37448A293644F89D6AB753BE780DB1B9121A14151DADC', X'89415C793A439342675ADCEE93DC483EE2FBEEB942E9E8859059E4E378DFBF61');
insert into op ("id", "token", "at", "who", "account", "version", "what", "root", "undone", "salt", "pledge", "seal") values (32, NULL, '2026-11-22T09:00:00', 'hoa', 'hoa', '0.1.0', '{"key":"op-add","args":[["kind",{"Word":"working-paper"}],["name",{"Text":"Nguyễn"}]]}', NULL, NULL, X'15318F91C01D4D3078E402F5BF5F2FE6', X'BD7779958AFCE08458C7DA33031DFF712BE50FC246F4D97D33821EC1C16E8041', X'D04FFB8E921493F374ECAC2FF587324EC79CEC0B4E39B47B4B6E0B9A8AF4080E');
insert into op ("id", "token", "at", "who", "account", "version", "what", "root", "undone", "salt", "pledge", "seal") values (33, NULL, '2026-11-22T09:00:00', 'hoa', 'hoa', '0.1.0', '{"key":"op-add","args":[["kind",{"Word":"result-count"}],["name",{"Text":"Trần Đông An"}]]}', NULL, NULL, X'518A35047CBC8ADCECC7BE85505BD292', X'EB10D22C1C6B27FD336D06CEAB22EBFEED798E9FF11FE81D3ED2004F71559948', X'D1DF377F4A69580096D5C86E7DBC95B5D247EF7BC890B47E4ACE681806FDA634');
insert into op ("id", "token", "at", "who", "account", "version", "what", "root", "undone", "salt", "pledge", "seal") values (34, NULL, '2026-11-22T09:00:00', 'hoa', 'hoa', '0.1.0', '{"key":"op-add","args":[["kind",{"Word":"criteria-set"}],["name",{"Text":"Thủy"}]]}', NULL, NULL, X'E5E3931B991C0BB48D462A708B3AC00E', X'3BCA46464D35DECD1BC766CE7EB68D4CC0AFF49C44BF7E862E769D6AB81AFCB4', X'097C07C9CCBF7149E997E75F6EFC1F8FD5710618577EDF8051DF6A16A79611B8');
insert into op ("id", "token", "at", "who", "account", "version", "what", "root", "undone", "salt", "pledge", "seal") values (35, NULL, '2026-11-22T09:00:00', 'hoa', 'hoa', '0.1.0', '{"key":"op-add","args":[["kind",{"Word":"criterion"}],["name",{"Text":"thôn Trần Đạt Thị Hòa"}]]}', NULL, NULL, X'1AB3B27AEDFEF98C8322CC1686380060', X'E7355BD2336936B827C397AE2E91E33F418736350B08E94966E638B64D6F4022', X'5CD847D48A7FC3D0A350713C18711CE1E97F02AD70E84910EC59C42777AC5569');
insert into op ("id", "token", "at", "who", "account", "version", "what", "root", "undone", "salt", "pledge", "seal") values (36, NULL, '2026-11-22T09:00:00', 'hoa', 'hoa', '0.1.0', '{"key":"op-add","args":[["kind",{"Word":"assessment"}],["name",{"Text":"Thủy"}]]}', NULL, NULL, X'0FC2DC69C1C55E2DA1DA4AEE5B0AED69', X'EBDF7B329807C8AE190A6DEBDF36BD1C7117FB4EFB3DDCBA12C72976C13FFE04', X'7A1A6F804A3AD0EF9363C8482C3C6B44A51CDAF2043780B0BCE5026B2F303FD4');
insert into op ("id", "token", "at", "who", "account", "version", "what", "root", "undone", "salt", "pledge", "seal") values (37, NULL, '2026-11-22T09:00:00', 'hoa', 'hoa', '0.1.0', '{"key":"op-add","args":[["kind",{"Word":"assessment-item"}],["name",{"Text":"thôn Trần Đạt Thị Hòa"}]]}', NULL, NULL, X'425864B01391CBF91FCD15EBC5BFC3EE', X'AE3AACF0649534DEAB4EC2E0BA12853CDF14B77B80BD94D0E69E5B75E240B904', X'74B0D32E4B5CC0661EF93E2AEF37D1096EBDDA21C5D7F27624AD2DE3B7617A9D');
insert into op ("id", "token", "at", "who", "account", "version", "what", "root", "undone", "salt", "pledge", "seal") values (38, NULL, '2026-11-22T09:00:00', 'hoa', 'hoa', '0.1.0', '{"key":"op-add","args":[["kind",{"Word":"evidence"}],["name",{"Text":"Trần Đông An"}]]}', NULL, NULL, X'CDCEE6D7CD9CF64AA7B0367F6F2DA678', X'718F8A314DAEEA25919429E3F9C8E3A291C08E49CBBC9248433EA8BA0FFAA2F0', X'0532E6BE34EC9E51E7D09EAE1D58305DEF42C4567C57AE904560530E898C69D7');
insert into op ("id", "token", "at", "who", "account", "version", "what", "root", "undone", "salt", "pledge", "seal") values (39, NULL, '2026-11-22T09:00:00', 'hoa', 'hoa', '0.1.0', '{"key":"op-add","args":[["kind",{"Word":"hamlet"}],["name",{"Text":"Thôn Một"}]]}', NULL, NULL, X'E396C7D06FE25F3ACC5419E308074B3D', X'D5C9DB0D5B9FEE993908741FF82F4867D0FFFEA9E36C700EAF1D09DABD812001', X'C5E3C8F0FF850F4BCF47A31E747CFAC67A1944325BC50D9E09ABB7B9499639BC');
insert into op ("id", "token", "at", "who", "account", "version", "what", "root", "undone", "salt", "pledge", "seal") values (40, NULL, '2026-11-22T09:00:00', 'hoa', 'hoa', '0.1.0', '{"key":"op-add","args":[["kind",{"Word":"hamlet"}],["name",{"Text":"Thôn Hai"}]]}', NULL, NULL, X'B61BF22BA2A3737D069BC649D5C09E3C', X'06812BEC63817B6A1E800B7C49B6F8BE041E0A2EE77F398854FBE671E6EEF28E', X'BDB19DB2320C1196976705AA307A2244826B999D03FF492D3371FBC026551DAE');
insert into op ("id", "token", "at", "who", "account", "version", "what", "root", "undone", "salt", "pledge", "seal") values (41, NULL, '2026-11-22T09:00:00', 'hoa', 'hoa', '0.1.0', '{"key":"op-change","args":[["kind",{"Word":"hamlet"}],["name",{"Text":"Thôn Hai"}]]}', NULL, NULL, X'072681A7F01332A1DFDEFEB2AAC3B51C', X'5694C5F70285BF1086EB26D17237302ABD054848AD8EE4AC00ABEA9085B9D66F', X'FFD3C89866D8115F334D33AFB92B8193462B5DCB7787B3BDDDFAC3A2DFE11469');
insert into op ("id", "token", "at", "who", "account", "version", "what", "root", "undone", "salt", "pledge", "seal") values (42, NULL, '2026-11-22T09:00:00', 'hoa', 'hoa', '0.1.0', '{"key":"op-undo","args":[["what",{"Say":{"key":"op-change","args":[["kind",{"Word":"hamlet"}],["name",{"Text":"Thôn Hai"}]]}}]]}', 41, 1, X'A69667B6E1C8B4B145DE294FCF805D23', X'F8F5B0C807CBBD1EA6EE50ADBE36AA1E94DB4610143F43B36C95AECA00D60104', X'15C4D75B426E70E8B86C2342E5777FEF6682E1C871A69D9C45B6A846BA11B814');
insert into op ("id", "token", "at", "who", "account", "version", "what", "root", "undone", "salt", "pledge", "seal") values (43, NULL, '2026-11-22T09:00:00', 'hoa', 'hoa', '0.1.0', '{"key":"op-retire","args":[["kind",{"Word":"hamlet"}],["name",{"Text":"Thôn Hai"}]]}', NULL, NULL, X'FC3127705EEBD4378239A6D7CBDFAB65', X'C04DB1CF584041B603E8810293CA19E84A441AECF6812617E1DD40BE8CE0FA52', X'3D42C340B6C6C137DF0ADD98E18496817E72D655D73F315A6A30E1C9CEC6453D');
insert into opinion ("id", "rev", "gone", "sort", "title", "topic", "source", "received_on", "count", "meeting", "team", "hamlet", "owner", "due", "state", "answered_on", "answer", "answer_document", "forwarded_to", "told_on", "closed_on") values (1, 1, NULL, 'ZLM!GAZ!Waf 554', 'Thị Đạt Quý', 'ma_tuy', 'mat_tran', '2023-08-02', 501, 1, 1, 1, 'Hòa Quý', '2024-09-23', 'giao_xu_ly', '2023-10-19', NULL, 1, 'Đạt Văn tổ', NULL, NULL);
insert into opinion_occurrence ("id", "rev", "gone", "sort", "opinion", "raised_on", "count", "source", "meeting", "team", "hamlet", "first") values (1, 1, NULL, ' ', 1, '2023-08-02', 501, 'mat_tran', 1, 1, 1, 1);
insert into opinion_occurrence ("id", "rev", "gone", "sort", "opinion", "raised_on", "count", "source", "meeting", "team", "hamlet", "first") values (2, 1, NULL, ' ', 1, '2022-01-05', 629, 'phu_nu', 1, 1, 1, 0);
insert into person ("id", "rev", "gone", "sort", "name", "phone", "erased_on") values (1, 1, NULL, 'ZLM 5 ZLaf 2 AR ', 'An Thủy Thị', '0911766831', NULL);
insert into referral ("id", "rev", "gone", "sort", "reference", "kind", "received_on", "count", "passed_to", "document", "meeting") values (1, 1, NULL, 'GTRK!ZLM!GAZ!AR 055', 'Đông Thị Đạt An', 'phan_anh', '2018-01-07', 599, 'thôn', 1, 1);
insert into result_count ("id", "rev", "gone", "sort", "kind", "quantity", "unit", "from_day", "to_day", "document", "supplier") values (1, 1, NULL, ' ', 'vat_lieu_no', 309, 'vu', '2020-02-15', '2025-09-04', 1, 'Trần thôn Đông Nguyễn');
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
insert into size ("kind", "standing") values ('officer', 0);
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
insert into tally ("id", "rev", "gone", "sort", "meeting", "name", "count") values (1, 1, NULL, 'ZT 2', 1, 'tổ', 927);
insert into task ("id", "rev", "gone", "sort", "title", "owner", "due", "meeting", "team", "document", "done_on", "outcome", "outcome_document", "note") values (1, 1, NULL, 'ZXCR!LSA!ZXCR!cBR 111', 'Trần Hòa Trần Văn', 'An Văn', '2024-07-27', 1, 1, 1, '2021-10-04', NULL, 1, NULL);
insert into team ("id", "rev", "gone", "sort", "name", "kind", "hamlet", "decision", "founded_on", "households", "charter", "rhythm", "status", "status_since", "status_document", "closed_on", "note") values (1, 1, NULL, 'GAZ!GAZ!DMRL!Waf 5514', 'Đạt Đạt Bình Quý', 'to_tu_quan_duong_pho', 1, 1, '2022-11-09', NULL, 1, 'hang_thang', 'tam_ngung', NULL, 1, NULL, NULL);
insert into team_origin ("id", "rev", "gone", "sort", "team", "predecessor", "document") values (1, 1, NULL, ' ', 1, 1, 1);
insert into team_step ("id", "rev", "gone", "sort", "team", "status", "since", "document") values (1, 1, NULL, ' ', 1, 'tam_ngung', '2022-11-09', 1);
insert into team_step ("id", "rev", "gone", "sort", "team", "status", "since", "document") values (2, 1, NULL, ' ', 1, 'giai_the', '2024-02-16', 1);
insert into term ("kind", "place", "word", "row") values ('agency', 1, 'binh=1binh', 1);
insert into term ("kind", "place", "word", "row") values ('agency', 0, 'dong=0đông', 1);
insert into term ("kind", "place", "word", "row") values ('asset', 2, 'an=', 1);
insert into term ("kind", "place", "word", "row") values ('asset', 0, 'quy=4quy', 1);
insert into term ("kind", "place", "word", "row") values ('asset', 1, 'thi=5thi', 1);
insert into term ("kind", "place", "word", "row") values ('channel', 0, 'binh=1binh', 1);
insert into term ("kind", "place", "word", "row") values ('channel', 1, 'thon=0thôn', 1);
insert into term ("kind", "place", "word", "row") values ('channel', 2, 'tran=1trân', 1);
insert into term ("kind", "place", "word", "row") values ('committee', 1, 'an=', 1);
insert into term ("kind", "place", "word", "row") values ('committee', 0, 'thon=0thôn', 1);
insert into term ("kind", "place", "word", "row") values ('criteria_set', 1, 'binh=1binh', 1);
insert into term ("kind", "place", "word", "row") values ('criteria_set', 2, 'dat=5đat', 1);
insert into term ("kind", "place", "word", "row") values ('criteria_set', 0, 'thuy=2thuy', 1);
insert into term ("kind", "place", "word", "row") values ('criterion', 0, 'dat=5đat', 1);
insert into term ("kind", "place", "word", "row") values ('criterion', 2, 'hoa=1hoa', 1);
insert into term ("kind", "place", "word", "row") values ('criterion', 1, 'thi=5thi', 1);
insert into term ("kind", "place", "word", "row") values ('document', 4, 'an=', 1);
insert into term ("kind", "place", "word", "row") values ('document', 3, 'dong=0đông', 1);
insert into term ("kind", "place", "word", "row") values ('document', 1, 'ngoc=5ngoc', 1);
insert into term ("kind", "place", "word", "row") values ('document', 2, 'tran=1trân', 1);
insert into term ("kind", "place", "word", "row") values ('document', 0, 'van=0văn', 1);
insert into term ("kind", "place", "word", "row") values ('hamlet', 1, 'hoa=1hoa', 1);
insert into term ("kind", "place", "word", "row") values ('hamlet', 2, 'ngoc=5ngoc', 1);
insert into term ("kind", "place", "word", "row") values ('hamlet', 0, 'uong=0ương', 1);
insert into term ("kind", "place", "word", "row") values ('hamlet', 3, 'van=0văn', 1);
insert into term ("kind", "place", "word", "row") values ('hamlet', 1, 'mot=5môt', 2);
insert into term ("kind", "place", "word", "row") values ('hamlet', 0, 'thon=0thôn', 2);
insert into term ("kind", "place", "word", "row") values ('initiative', 1, 'quy=4quy', 1);
insert into term ("kind", "place", "word", "row") values ('initiative', 0, 'to=2tô', 1);
insert into term ("kind", "place", "word", "row") values ('media', 0, 'an=', 1);
insert into term ("kind", "place", "word", "row") values ('meeting', 0, 'binh=1binh', 1);
insert into term ("kind", "place", "word", "row") values ('opinion', 1, 'dat=5đat', 1);
insert into term ("kind", "place", "word", "row") values ('opinion', 2, 'quy=4quy', 1);
insert into term ("kind", "place", "word", "row") values ('opinion', 0, 'thi=5thi', 1);
insert into term ("kind", "place", "word", "row") values ('person', 1, 'an=', 1);
insert into term ("kind", "place", "word", "row") values ('person', 0, 'thi=5thi', 1);
insert into term ("kind", "place", "word", "row") values ('person', 2, 'thuy=2thuy', 1);
insert into term ("kind", "place", "word", "row") values ('referral', 3, 'an=', 1);
insert into term ("kind", "place", "word", "row") values ('referral', 2, 'dat=5đat', 1);
insert into term ("kind", "place", "word", "row") values ('referral', 0, 'dong=0đông', 1);
insert into term ("kind", "place", "word", "row") values ('referral', 1, 'thi=5thi', 1);
insert into term ("kind", "place", "word", "row") values ('task', 3, 'an=', 1);
insert into term ("kind", "place", "word", "row") values ('task', 1, 'hoa=1hoa', 1);
insert into term ("kind", "place", "word", "row") values ('task', 0, 'tran=1trân', 1);
insert into term ("kind", "place", "word", "row") values ('task', 2, 'van=0văn', 1);
insert into term ("kind", "place", "word", "row") values ('team', 1, 'binh=1binh', 1);
insert into term ("kind", "place", "word", "row") values ('team', 0, 'dat=5đat', 1);
insert into term ("kind", "place", "word", "row") values ('team', 2, 'quy=4quy', 1);
insert into term ("kind", "place", "word", "row") values ('unit_origin', 0, 'nguyen=3nguyên', 1);
insert into term ("kind", "place", "word", "row") values ('working_paper', 1, 'dong=0đông', 1);
insert into term ("kind", "place", "word", "row") values ('working_paper', 2, 'ngoc=5ngoc', 1);
insert into term ("kind", "place", "word", "row") values ('working_paper', 0, 'nguyen=3nguyên', 1);
insert into turnout ("month", "present", "roster") values ('2022-02', 0, 1);
insert into unit_origin ("id", "rev", "gone", "sort", "name", "kind", "code", "change", "changed_on", "document", "note") values (1, 1, NULL, 'RKafIR 3', 'Nguyễn', 'dac_khu', NULL, 'chia', '2019-12-15', 1, NULL);
insert into working_paper ("id", "rev", "gone", "sort", "title", "kind", "topic", "done_on", "document", "meeting", "author", "note") values (1, 1, NULL, 'RKafIR 3', 'Nguyễn', 'khac', 'Đông Ngọc', '2021-03-28', 1, 1, NULL, 'Thủy');
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
