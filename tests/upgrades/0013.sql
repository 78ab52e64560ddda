-- a book of schema 13; never edited, made once by UPDATE_UPGRADES=1 cargo test upgrades
pragma foreign_keys = off;
pragma application_id = 1953590833;
pragma user_version = 13;
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
, leave_reasons text) strict;
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
, requested text check (requested like '____-__-__'), reason_words text) strict;
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
, given_to text) strict;
CREATE TABLE merger (
  id integer primary key autoincrement,
  rev integer not null,
  gone integer references op (id),
  sort text not null,
  merged_kind text not null,
  kept_row integer not null check (kept_row >= 0),
  merged_row integer not null check (merged_row >= 0),
  merged_on text not null check (merged_on like '____-__-__'),
  who text not null,
  reason text not null
) strict;
CREATE TABLE vouch (
  id integer primary key autoincrement,
  op integer not null references op (id),
  part text not null check (part in ('line', 'words', 'step')),
  target integer not null,
  digest blob not null
) strict;
insert into agency ("id", "rev", "gone", "sort", "name", "kind", "hamlet", "in_scope", "staff", "guards", "valid_from", "valid_to", "note") values (1, 1, NULL, 'LSA!GTRK!ZT!ZXCR 1021', 'Hòa Đông tổ Trần', 'khac', 1, 0, 842, 254, '2020-02-16', NULL, NULL);
insert into assessment ("id", "rev", "gone", "sort", "criteria_set", "round", "hamlet", "team", "subject", "aim", "from_day", "to_day", "due", "status", "decision", "decided_on", "note") values (1, 1, NULL, ' ', 1, 'Trần Hòa Thị', 1, 1, NULL, 'lam_sach', '2019-05-26', NULL, '2020-09-25', 'dang_ky', 1, '2021-05-07', NULL);
insert into assessment_item ("id", "rev", "gone", "sort", "assessment", "criterion", "value", "whole", "as_of", "source", "points", "verdict", "reason", "verified", "decided", "owner", "due", "carried", "proposed") values (1, 1, NULL, ' ', 1, 1, 480395, NULL, '2018-03-23', 1, NULL, 'unknown', NULL, 'unknown', 'unknown', NULL, '2021-04-27', 1, NULL);
insert into asset ("id", "rev", "gone", "sort", "name", "kind", "hamlet", "agency", "initiative", "note") values (1, 1, NULL, 'ZLaf 2', 'Thủy', 'camera', 1, 1, 1, NULL);
insert into asset_count ("id", "rev", "gone", "sort", "asset", "as_of", "quantity", "document") values (1, 1, NULL, ' ', 1, '2023-03-23', 841, 1);
insert into attendance ("id", "rev", "gone", "sort", "meeting", "person", "state") values (1, 1, NULL, '     ', 1, 1, 'co_mat');
insert into book ("uuid") values ('fe3ed499266c84bbfe0c2af5aacd0abc');
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
insert into journal ("id", "op", "kind", "row", "before", "after", "salt", "pledge") values (1, 1, 'office', 1, NULL, '{"kind":"xa","name":"Xã Tân Lập"}', X'1AEB59C939651E41BB2C0AB51DB47275', X'051B4FB2F9B45F81F1D612E638899DAF3B0C11F98BFC1083471649186369EB77');
insert into journal ("id", "op", "kind", "row", "before", "after", "salt", "pledge") values (2, 2, 'officer', 1, NULL, '{"active":0,"language":"vi","name":"tổ","role":"van_thu","tones":"cu","typing":"telex"}', X'749E5780347DBB9A08F3BE416AC023FD', X'012357B36439DE13523CA5EE54D74141732A8F753AF7AE567AA1DBD7007E9C55');
insert into journal ("id", "op", "kind", "row", "before", "after", "salt", "pledge") values (3, 3, 'document', 1, NULL, '{"direction":"den","effective_on":"2021-07-18","issued_on":"2018-02-06","issuer":"Bình Nguyễn Thủy","kind":"khac","note":"tổ Trần","title":"Thủy"}', X'BA3FA0599179519358D6A710B799C536', X'745C73102FF1C9CAA73440EA13F817034CA5670F63A35977B39F853DE3C65A48');
insert into journal ("id", "op", "kind", "row", "before", "after", "salt", "pledge") values (4, 4, 'hamlet', 1, NULL, '{"decision":1,"households":447,"kind":"ban","name":"Nguyễn Thủy","note":"Trần tổ Đạt Thị","valid_from":"2019-09-05"}', X'C8F2517E21BF8F1C85EE81BEA350B3BD', X'49726E040A6BAB2533A0EBEC93E01B0BFD45527FDBED7F8C4ECB85255DE250E1');
insert into journal ("id", "op", "kind", "row", "before", "after", "salt", "pledge") values (5, 5, 'team', 1, NULL, '{"charter":1,"decision":1,"founded_on":"2019-12-07","hamlet":1,"households":982,"kind":"to_tu_quan_duong_pho","name":"Thị","note":"Nguyễn Nguyễn Thị","rhythm":"hang_quy","status":"de_xuat","status_document":1}', X'439C5412256258B89B0DF210E1168A52', X'BE39336B5666293D9EDF14CF7B955C83DCCE0F7AEC68AA1197DFA24F0E19C4D1');
insert into journal ("id", "op", "kind", "row", "before", "after", "salt", "pledge") values (6, 5, 'team_step', 1, NULL, '{"document":1,"since":"2019-12-07","status":"de_xuat","team":1}', X'E94B765C51A357C520F91768F64670F6', X'D5A66F3F38D97EC5A459B7AF9CD5EA415317F22FC5A8080A0AD8DDC399EFE0BF');
insert into journal ("id", "op", "kind", "row", "before", "after", "salt", "pledge") values (7, 6, 'team_step', 2, NULL, '{"document":1,"status":"de_xuat","team":1}', X'99D14FC99EC7D9E7D6D80766594C04AD', X'21D83AAE443DAEBCF4193B6AAFC0E03BD7E45B9562476C467B7F5F91B41BB550');
insert into journal ("id", "op", "kind", "row", "before", "after", "salt", "pledge") values (8, 7, 'team_origin', 1, NULL, '{"document":1,"predecessor":1,"team":1}', X'DD7C2036E1C5EB9E3283110F85B5A8A2', X'189E2E558A292CB96E814DCDE69F25A32FE40E070A8436CF4C04BFF22EE554B1');
insert into journal ("id", "op", "kind", "row", "before", "after", "salt", "pledge") values (9, 8, 'person', 1, NULL, '{"name":"Thủy An Thị Ương"}', X'0F58A5527358376FC57FCA56FFAC60C4', X'DDE1CCEA27F590355006DD170ED00167AC5EE4D5FA49C778DBE215750ADCAA27');
insert into journal ("id", "op", "kind", "row", "before", "after", "salt", "pledge") values (10, 9, 'membership', 1, NULL, '{"decision":1,"left":"2025-10-26","note":"Nguyễn","person":1,"reason":"giai_the_to","requested":"2021-01-11","role":"to_vien","team":1,"term_ends":"2024-12-25"}', X'B7143489E02793AA25F63252BBE57350', X'70A42C15470CE6181A33CA126C47B18C41F71A84996646C5BF61BBFE91E911DE');
insert into journal ("id", "op", "kind", "row", "before", "after", "salt", "pledge") values (11, 10, 'meeting', 1, NULL, '{"agenda":"An An Thị","content":"Trần","estimate":0,"hamlet":1,"held_on":"2021-12-21","households":594,"kind":"ra_mat","minutes":1,"not_held":0,"place":"thôn Ngọc An Quý","secretary":"Ngọc Đạt Bình thôn","starts":"23:43","title":"thôn"}', X'0AC3935D4597040AA6957E5DBD0F25F6', X'4533307BD4995DE938973A916E46C7DE0AE8E38236985F5B94BB3678B8AAB429');
insert into journal ("id", "op", "kind", "row", "before", "after", "salt", "pledge") values (12, 11, 'meeting_team', 1, NULL, '{"meeting":1,"team":1}', X'7724C09455F3DCC796F471766A4F5C46', X'2B852C581355AEE774BBBC1DD0B17027E2FC0CD11C7835DB826CA97EAC2E21C8');
insert into journal ("id", "op", "kind", "row", "before", "after", "salt", "pledge") values (13, 12, 'tally', 1, NULL, '{"count":109,"meeting":1,"name":"Bình"}', X'1790E80B720B767D65B335043D792D3E', X'10CBC5AD666DA8DCC944996AA14BFBC10BC1041C15CC386D80E1EB42644DDDCF');
insert into journal ("id", "op", "kind", "row", "before", "after", "salt", "pledge") values (14, 13, 'attendance', 1, NULL, '{"meeting":1,"person":1,"state":"co_mat"}', X'A960357C379504040EE442B34107B2DB', X'F06583221CEA32172A7406218527C30BBEB6AE0466783435BFBABEAF994F0A88');
insert into journal ("id", "op", "kind", "row", "before", "after", "salt", "pledge") values (15, 14, 'task', 1, NULL, '{"document":1,"done_on":"2025-11-01","due":"2023-10-13","meeting":1,"note":"Văn Văn","outcome_document":1,"owner":"An Quý Thị","team":1,"title":"Hòa tổ Đông Bình"}', X'D39E0304358D31A70707D97814C4394D', X'44873AA79F8B345AE625D8017ACB4F4BE1394F9DC090757B42D984FA40CC8072');
insert into journal ("id", "op", "kind", "row", "before", "after", "salt", "pledge") values (16, 15, 'agency', 1, NULL, '{"guards":254,"hamlet":1,"in_scope":0,"kind":"khac","name":"Hòa Đông tổ Trần","staff":842,"valid_from":"2020-02-16"}', X'EC54F226A969C8A179CE7A800AD2A194', X'1E304888B5743A73D365ABE105D9ACBF259C11FE3C9907D2B7C604131A256CAB');
insert into journal ("id", "op", "kind", "row", "before", "after", "salt", "pledge") values (17, 16, 'unit_origin', 1, NULL, '{"change":"nhap_mot_phan","changed_on":"2024-11-09","document":1,"kind":"phuong","name":"Bình thôn Đông"}', X'4A6329EAF68846F89A2ADB12E0CE8130', X'A70BA9C1E0E356BBC2751149EFC76CA617BC54C739A7D451E94E5A7ED6ADFED4');
insert into journal ("id", "op", "kind", "row", "before", "after", "salt", "pledge") values (18, 17, 'initiative', 1, NULL, '{"decision":1,"ended_document":1,"field":"khu_dan_cu","kind":"duong_day_nong","name":"Hòa","origin_place":"Ương","started_on":"2022-03-27","typical_document":1}', X'8BDF6A55F455D169D13456FECF56F7BB', X'5E142A92E858A65419DFA61707D2BC06244526F362325C782F085FE682EBB247');
insert into journal ("id", "op", "kind", "row", "before", "after", "salt", "pledge") values (19, 18, 'initiative_point', 1, NULL, '{"agency":1,"document":1,"from_day":"2020-04-21","hamlet":1,"initiative":1,"note":"Trần","place":"tổ tổ Ương An"}', X'778C17E1FD6AA4A2A3328B9F51E59EB8', X'B721FD29F67F4CF0E89528B91BB567ABDFDCE996115CB811A546F919E18C46AE');
insert into journal ("id", "op", "kind", "row", "before", "after", "salt", "pledge") values (20, 19, 'initiative_team', 1, NULL, '{"from_day":"2024-09-07","point":1,"team":1}', X'6264ABFEECEDE695AA1894A28A2138AB', X'04A18D2221607645CA5C6468E62FB92F6C8239A41FAB045EE971D2E0387834C6');
insert into journal ("id", "op", "kind", "row", "before", "after", "salt", "pledge") values (21, 20, 'initiative_step', 1, NULL, '{"body":"Trần thôn Đông Ương","document":1,"done_on":"2025-09-27","initiative":1,"meeting":1,"point":1,"step":"tong_ket"}', X'0BBF404602425974AE3579C69A9358C8', X'196032F0600CD792436ADA0AC77CE582B7A21986594AEC6B909553FCC0F0AAFF');
insert into journal ("id", "op", "kind", "row", "before", "after", "salt", "pledge") values (22, 21, 'asset', 1, NULL, '{"agency":1,"hamlet":1,"initiative":1,"kind":"camera","name":"Thủy"}', X'768D18BE4BFC000A70EE957578509A24', X'BDD33D5DC1C08271593A6AFA36088560AC5C93BCA604D1C59A3F7242B718DF60');
insert into journal ("id", "op", "kind", "row", "before", "after", "salt", "pledge") values (23, 22, 'asset_count', 1, NULL, '{"as_of":"2023-03-23","asset":1,"document":1,"quantity":841}', X'B27917BCBD7D5164E402DAD99836D19D', X'765F5175FF0D3C47B4096DC45D7810BA576C98011979A7F84F86CB5B4E1F7846');
insert into journal ("id", "op", "kind", "row", "before", "after", "salt", "pledge") values (24, 23, 'channel', 1, NULL, '{"from_day":"2025-12-23","hamlet":1,"initiative":1,"kind":"duong_day","name":"Quý","note":"tổ Đông","team":1}', X'4F909608216CB6DC77395F0E7659EEBD', X'CA03529A178CFBFE87A7C88EC69E510B22D7DE261F53C6EB2B73734791EDF2B0');
insert into journal ("id", "op", "kind", "row", "before", "after", "salt", "pledge") values (25, 24, 'channel_count', 1, NULL, '{"as_of":"2020-08-15","channel":1,"document":1,"members":592}', X'3CF7CDB86E3C0C0D1AB6EE4EFCAFC291', X'BBBB0BD3C7F0923035A435A5A022F40296E1DD8F17F352CDF7BC8F5AED8EB6DF');
insert into journal ("id", "op", "kind", "row", "before", "after", "salt", "pledge") values (26, 25, 'delegation', 1, NULL, '{"count":718,"meeting":1,"name":"Đông Đông Quý tổ"}', X'00CBFFA4433FD0CF39F16BB51DEB688F', X'836C1FA5A56A4E5E5E42C582B8A58D404DF3371109AC098A17806B5B2D00FAEA');
insert into journal ("id", "op", "kind", "row", "before", "after", "salt", "pledge") values (27, 26, 'media', 1, NULL, '{"channel":1,"document":1,"done_on":"2018-03-23","hamlet":1,"kind":"video","meeting":1,"quantity":805929,"title":"Thủy","unit":"clip"}', X'CBBD450D92D1771F18907C4E4280A5C5', X'2288DB195F62E8CF1A356A72BEFB0F18C1FC0FD944F88BC8706D1EE928397CCB');
insert into journal ("id", "op", "kind", "row", "before", "after", "salt", "pledge") values (28, 27, 'opinion', 1, NULL, '{"answer":"Quý","answer_document":1,"answered_on":"2021-02-13","count":98,"due":"2025-11-01","hamlet":1,"meeting":1,"received_on":"2021-02-13","source":"khac","state":"tra_loi_tai_cho","team":1,"title":"Đông","told_on":"2023-12-21","topic":"thu_tuc"}', X'358F635543FC37D9D37342D82A0E8EF6', X'E011C9675970FE26EAFDD58EAEAFFEB7019148186D838F842A749DE0F1C5EB3A');
insert into journal ("id", "op", "kind", "row", "before", "after", "salt", "pledge") values (29, 27, 'opinion_occurrence', 1, NULL, '{"count":98,"first":1,"hamlet":1,"meeting":1,"opinion":1,"raised_on":"2021-02-13","source":"khac","team":1}', X'45C22B399932BE289562EDA11F2712F5', X'A851D7813217EDBA6E3345D78DD611B7CF354EB84B1C1D0AC84662E47C01E0CB');
insert into journal ("id", "op", "kind", "row", "before", "after", "salt", "pledge") values (30, 28, 'opinion_occurrence', 2, NULL, '{"count":515,"first":0,"hamlet":1,"meeting":1,"opinion":1,"raised_on":"2020-01-14","source":"thanh_nien","team":1}', X'39EC0EF9FDA4E0B87C8BF2CE556C058B', X'3084B69BD5C89656026BDC57BBE8C5A2E7DB40BDAACB362AED12E721DF58730B');
insert into journal ("id", "op", "kind", "row", "before", "after", "salt", "pledge") values (31, 29, 'referral', 1, NULL, '{"count":635,"document":1,"kind":"khieu_nai","meeting":1,"passed_to":"Quý Thủy Trần","received_on":"2023-01-11","reference":"Văn Ngọc thôn Quý"}', X'0430FBF2D66A248FEAD0F3E41DAFDDF5', X'387700B6130A27CB4089C9B45F451FA363990A9297C313C5D9ADD47ABE26E0AA');
insert into journal ("id", "op", "kind", "row", "before", "after", "salt", "pledge") values (32, 30, 'committee', 1, NULL, '{"consolidated_document":1,"decision":1,"ended_on":"2024-07-20","founded_on":"2023-10-26","kind":"quy_che","level":"huyen","name":"Thị Hòa Văn tổ","note":"Văn An Đông","partners":"Đông An Ngọc","term_from":"2021-11-11"}', X'97F15C898ED655380AE998CEBD9AC841', X'41B940632942C75E10A6DFAEE56E021427C095B147D4A8C82E89973EA57BB018');
insert into journal ("id", "op", "kind", "row", "before", "after", "salt", "pledge") values (33, 31, 'committee_post', 1, NULL, '{"committee":1,"from_day":"2018-10-18","name":"Nguyễn","role":"thu_ky"}', X'542F0FEB72D4BEE7176BDF7034A8622A', X'F6D543CFE3E22C614D32FBE76F117CD0A32EFAA6880C467491D40D4B09374E62');
insert into journal ("id", "op", "kind", "row", "before", "after", "salt", "pledge") values (34, 32, 'commendation', 1, NULL, '{"achievement":"Đạt Đạt thôn","agency":1,"decided_on":"2023-08-25","decision":1,"form":"bang_khen_bca","hamlet":1,"level":"bo","list":1,"person":1,"state":"khong_khen","target":"ca_nhan","team":1,"topic":"Văn Thủy Bình Quý"}', X'83F3EB687393DB585F7938D026956E5F', X'81A799E8586D60F324D20B571A0CCF62A687DE821B2960D57FB89CFB1BF1D07C');
insert into journal ("id", "op", "kind", "row", "before", "after", "salt", "pledge") values (35, 33, 'working_paper', 1, NULL, '{"author":"Ngọc An Thủy","document":1,"done_on":"2023-08-27","kind":"tai_lieu_tap_huan","meeting":1,"note":"Ngọc Quý","title":"Thị Hòa Trần","topic":"Trần"}', X'F82280812DB2BB90818F667D831174FC', X'73C04ADA19D6CD132BE60BB9DD91FE4094AF51AF8837936DD8874793B0AABB51');
insert into journal ("id", "op", "kind", "row", "before", "after", "salt", "pledge") values (36, 34, 'result_count', 1, NULL, '{"document":1,"from_day":"2018-12-11","kind":"cong_cu_ho_tro","quantity":841,"to_day":"2025-09-11","unit":"tin"}', X'2A72393FC67362D5D7F961E1F7246BD4', X'2BCFB82949D66EA8E10DD4792C2AA315125F417193E87E8B30DF92CDD324DC03');
insert into journal ("id", "op", "kind", "row", "before", "after", "salt", "pledge") values (37, 35, 'data_request', 1, NULL, '{"answer_by":"2021-04-20","due_on":"2021-05-01","kind":"han_che","number":"tổ Ương tổ An","processor":0,"received_on":"2021-04-16"}', X'E49A8B0E1AD0BBCBB20E1E3CDCD60983', X'D8BB040D1B5E3F9B21F0B4983F88BEDFEB19CFF4C28EC3515C27837D32A24E27');
insert into journal ("id", "op", "kind", "row", "before", "after", "salt", "pledge") values (38, 36, 'breach', 1, NULL, '{"cause":"xam_nhap","found_at":"20:18","found_on":"2019-06-02","number":"thôn Bình Nguyễn","people":941,"phones":575,"report":"Đạt tổ Nguyễn Quý","report_by":"2019-06-05","reported_at":"23:28"}', X'885B09C94D01833DE478486946048ABC', X'73392E483C38B46262D11F3937D849BC935E7AD803DE12BBECBC7B78FC7BAF63');
insert into journal ("id", "op", "kind", "row", "before", "after", "salt", "pledge") values (39, 37, 'criteria_set', 1, NULL, '{"aimed":0,"code":"Thủy thôn Ương","combinator":"ratio","confirmed":0,"note":"thôn Quý Ương","source":"Nguyễn","strength":"sample","target":"co_quan","title":"Đông Đông","title_en":"Thủy Đạt Văn"}', X'F26801EAE44099F0DBB7AB349B1F3E68', X'60C7CF472C6F3832A44CEBCED87D3B9E27613057F2CA3052B2CF30F4ECAF8739');
insert into journal ("id", "op", "kind", "row", "before", "after", "salt", "pledge") values (40, 38, 'criterion', 1, NULL, '{"article":"Ngọc","code":"An Trần Bình Quý","combinator":"at_least","combinator_least":390551,"confirmed":0,"criteria_set":1,"evidence":"Văn","gate":0,"guidance":"Thị tổ An","kind":"ratio","rollup":"none","rollup_least":-704719,"seq":534,"unit":"Trần Quý"}', X'CF9B7CE5DCA49F7291BD5CECADC97BC8', X'F375D2E145929D63B6827AF15A81DB1FAF97E71F70528846C02571FAAE0A4F05');
insert into journal ("id", "op", "kind", "row", "before", "after", "salt", "pledge") values (41, 39, 'assessment', 1, NULL, '{"aim":"lam_sach","criteria_set":1,"decided_on":"2021-05-07","decision":1,"due":"2020-09-25","from_day":"2019-05-26","hamlet":1,"round":"Trần Hòa Thị","status":"dang_ky","team":1}', X'EEC5DF84B62180EEF600F2F2354EB618', X'C80CCA1D5A73C6D278BD4B5BB4BD7334E0D386D0738146839609348DCCC5908F');
insert into journal ("id", "op", "kind", "row", "before", "after", "salt", "pledge") values (42, 40, 'assessment_item', 1, NULL, '{"as_of":"2018-03-23","assessment":1,"carried":1,"criterion":1,"decided":"unknown","due":"2021-04-27","source":1,"value":480395,"verdict":"unknown","verified":"unknown"}', X'74E33752CAF294DA129A4E5E1AC8CE4C', X'A0651EEFEFE0E596217F2378EFD345058257256C4EC6531318C6A3BD52FA29C1');
insert into journal ("id", "op", "kind", "row", "before", "after", "salt", "pledge") values (43, 41, 'evidence', 1, NULL, '{"document":1,"item":1,"note":"tổ","proves_on":"2025-08-03"}', X'02A4748D5A2F3FCE63BAA5CC97A74971', X'9F92EDBB7E05E27044DECA5EF5927E4F639DE85AABA980FFCF5F7FFC11EA4990');
insert into journal ("id", "op", "kind", "row", "before", "after", "salt", "pledge") values (44, 42, 'signatory', 1, NULL, '{"authority":"tl","decision":1,"head_post":"Đạt Văn Quý Ương","name":"Ương","post":"thôn Văn","valid_from":"2021-05-08"}', X'DEB3EBAA1B536B913FAAE1184694A08A', X'AFCF309CB0F132B3288B6222E5B9A85A94A4AB24DAB4FA40DD0036578CEF1860');
insert into journal ("id", "op", "kind", "row", "before", "after", "salt", "pledge") values (45, 43, 'report', 1, NULL, '{"from_day":"2023-07-23","period":"An Đông An","scheme":"Văn","signatory":1,"template":"Đạt Đông","title":"Văn Văn An thôn","to_day":"2019-05-01"}', X'0DBCBFBF70F786B7C17E02A56E312D9E', X'57E9053D40BF563DF4E26C47533AAF798655354CBC99475900CCDE18B8939F17');
insert into journal ("id", "op", "kind", "row", "before", "after", "salt", "pledge") values (46, 44, 'report_part', 1, NULL, '{"part":"Thủy Đông Thị","report":1,"text":"An Văn"}', X'4CC01B1567DFE7D26E30494E4BFB7D29', X'BCA0DC50E76005A3A4A921602F97746EB5720AFABD915CE83F337A3D46A8D958');
insert into journal ("id", "op", "kind", "row", "before", "after", "salt", "pledge") values (47, 45, 'number_gap', 1, NULL, '{"kind":"khac","number":628,"reason":"Đạt Văn Đông An","year":15}', X'51FEBC30F8AB5CA4180C9278E2A34060', X'F8C940827700AB560BD020E704E52C096878AEFA0E27E163F69CB0320F1DD375');
insert into journal ("id", "op", "kind", "row", "before", "after", "salt", "pledge") values (48, 46, 'hamlet', 2, NULL, '{"decision":1,"kind":"thon","name":"Thôn Một"}', X'CE0F4EB64934CD62D887B5034A5A8084', X'99A2CAC1D97A005CF17E6D65A6A698F4FF7548A659C0BAA6506283E0C1910C39');
insert into journal ("id", "op", "kind", "row", "before", "after", "salt", "pledge") values (49, 47, 'hamlet', 3, NULL, '{"decision":1,"kind":"thon","name":"Thôn Hai"}', X'5CE00E73BE8672BB49516E5C457D388E', X'B8AF80E0B23BD74E939AD1104EEFE10A596F65F4E02C1198D3824C12E9DF80DB');
insert into journal ("id", "op", "kind", "row", "before", "after", "salt", "pledge") values (50, 48, 'hamlet', 3, '{"decision":1,"kind":"thon","name":"Thôn Hai"}', '{"decision":1,"households":90,"kind":"thon","name":"Thôn Hai"}', X'BF07202C31D5826D9B96174B873F2040', X'E6B86BD7EB90388BE0DF37C6ED2CB72E8109010D17ACAE345F984AAE43F655BE');
insert into journal ("id", "op", "kind", "row", "before", "after", "salt", "pledge") values (51, 49, 'hamlet', 3, '{"decision":1,"households":90,"kind":"thon","name":"Thôn Hai"}', '{"decision":1,"kind":"thon","name":"Thôn Hai"}', X'A77C2D3D310842A47FAD57E1549FCF46', X'1484DCEE71F4BC4B1CBB4D54EB1A340F1F8097BDAFAF59AE93166F9B5CBB7AC6');
insert into journal ("id", "op", "kind", "row", "before", "after", "salt", "pledge") values (52, 50, 'hamlet', 3, '{"decision":1,"kind":"thon","name":"Thôn Hai"}', '{"decision":1,"gone":50,"kind":"thon","name":"Thôn Hai"}', X'E3C1F0ABB99A60FE7E876E8D299F2985', X'DBE4F46E51E0935C5A251516D681B51CF4F3B6D0E3F6B1908F3052EDB642FD4B');
insert into media ("id", "rev", "gone", "sort", "title", "kind", "quantity", "unit", "done_on", "hamlet", "meeting", "channel", "document", "note") values (1, 1, NULL, 'ZLaf 2', 'Thủy', 'video', 805929, 'clip', '2018-03-23', 1, 1, 1, 1, NULL);
insert into meeting ("id", "rev", "gone", "sort", "kind", "title", "held_on", "starts", "ends", "place", "hamlet", "chair", "secretary", "agenda", "content", "conclusions", "guests", "households", "headcount", "estimate", "not_held", "not_held_reason", "minutes", "note") values (1, 1, NULL, 'ZLTR ', 'ra_mat', 'thôn', '2021-12-21', '23:43', NULL, 'thôn Ngọc An Quý', 1, NULL, 'Ngọc Đạt Bình thôn', 'An An Thị', 'Trần', NULL, NULL, 594, NULL, 0, 0, NULL, 1, NULL);
insert into meeting_team ("id", "rev", "gone", "sort", "meeting", "team") values (1, 1, NULL, ' ', 1, 1);
insert into membership ("id", "rev", "gone", "sort", "person", "team", "role", "joined", "since", "left", "reason", "decision", "term_ends", "note", "requested", "reason_words") values (1, 1, NULL, '     ', 1, 1, 'to_vien', NULL, NULL, '2025-10-26', 'giai_the_to', 1, '2024-12-25', 'Nguyễn', '2021-01-11', NULL);
insert into number_gap ("id", "rev", "gone", "sort", "kind", "year", "number", "reason") values (1, 1, NULL, '3628!215 ', 'khac', 15, 628, 'Đạt Văn Đông An');
insert into office ("id", "rev", "gone", "sort", "name", "kind", "code", "province", "parent_line", "issuer_line", "place", "number_suffix", "leave_reasons") values (1, 1, NULL, 'eA!ZCR!PCV 305', 'Xã Tân Lập', 'xa', NULL, NULL, NULL, NULL, NULL, NULL, NULL);
insert into officer ("id", "rev", "gone", "sort", "name", "language", "active", "role", "account", "typing", "tones") values (1, 1, NULL, 'ZT 2', 'tổ', 'vi', 0, 'van_thu', NULL, 'telex', 'cu');
insert into op ("id", "token", "at", "who", "account", "version", "what", "root", "undone", "salt", "pledge", "seal") values (1, NULL, '2026-11-22T09:00:00', 'tuquan', 'hoa', '0.1.0', '{"key":"op-found","args":[["name",{"Text":"Xã Tân Lập"}]]}', NULL, NULL, X'098094225C1A0AF40B34F3A7FF5F584A', X'E56B049083B99A9113303B2EDE5DC8E70FF3F680854FE398EC689E2DF65EC5D9', X'53EBCFFEA985B0A7561EBC5AB004D6776338C09D01970584926687B9DF738143');
insert into op ("id", "token", "at", "who", "account", "version", "what", "root", "undone", "salt", "pledge", "seal") values (2, NULL, '2026-11-22T09:00:00', 'hoa', 'hoa', '0.1.0', '{"key":"op-add","args":[["kind",{"Word":"officer"}],["name",{"Text":"tổ"}]]}', NULL, NULL, X'019EE1C5DE66EC07D21D9DDA4C2F31EC', X'7FA352DE35D4468FD8DCBDC0BAF1597CC92D1111ED05818D91B7FA77FF9031B3', X'53F0DF1BFA2323780508AC7DC7670DE3170A80F2CBD6BFD557AE86A839DFD237');
insert into op ("id", "token", "at", "who", "account", "version", "what", "root", "undone", "salt", "pledge", "seal") values (3, NULL, '2026-11-22T09:00:00', 'hoa', 'hoa', '0.1.0', '{"key":"op-add","args":[["kind",{"Word":"document"}],["name",{"Text":"Thủy"}]]}', NULL, NULL, X'9D066B37B8B5DC02EFCE5A729E20301C', X'395E7FE2E3D84BE8AD172E15BCCAF24E6B4ABBF06862AA3EE5B9471A9C74C5BA', X'BF3F2C419089AC44983F7B626AE7EDBA5586186B36B9AC074200886AF050862A');
insert into op ("id", "token", "at", "who", "account", "version", "what", "root", "undone", "salt", "pledge", "seal") values (4, NULL, '2026-11-22T09:00:00', 'hoa', 'hoa', '0.1.0', '{"key":"op-add","args":[["kind",{"Word":"hamlet"}],["name",{"Text":"Nguyễn Thủy"}]]}', NULL, NULL, X'C9912895896560A26D4E806CE0FA2FE1', X'7A0A30955B3A7C80BD00B5BC01B56DE4407C08B8BB1331EF77D01792ED29E7D3', X'BBCD25EEA5C8362A52BF3B8EB15B86F8B8E733E006ABA76BF4FFB2F540C985D0');
insert into op ("id", "token", "at", "who", "account", "version", "what", "root", "undone", "salt", "pledge", "seal") values (5, NULL, '2026-11-22T09:00:00', 'hoa', 'hoa', '0.1.0', '{"key":"op-add","args":[["kind",{"Word":"team"}],["name",{"Text":"Thị"}]]}', NULL, NULL, X'8ECF0C2652EDD886CFEDBFBBFF7732EB', X'C1A73C2A5E24CAC179EEE2F0616E76A5522FB6E69F05649FBB6E3A6582D663FC', X'4E582DDAA20D5CC953149E6C99208CB9C1D87E3BCB9AE32935A41AAB4B493B4D');
insert into op ("id", "token", "at", "who", "account", "version", "what", "root", "undone", "salt", "pledge", "seal") values (6, NULL, '2026-11-22T09:00:00', 'hoa', 'hoa', '0.1.0', '{"key":"op-add","args":[["kind",{"Word":"team-step"}],["name",{"Text":"Thị"}]]}', NULL, NULL, X'BD8F5F4C0393FA5FDE2180F0B49493F9', X'78AC623315BF790B921BE242430C59446A81A36D9722F9FBAF03EF6A978C287B', X'233999AEFA6F62590165702E1612FF103138CCAAC94C6AACA62B4E1B892446B8');
insert into op ("id", "token", "at", "who", "account", "version", "what", "root", "undone", "salt", "pledge", "seal") values (7, NULL, '2026-11-22T09:00:00', 'hoa', 'hoa', '0.1.0', '{"key":"op-add","args":[["kind",{"Word":"team-origin"}],["name",{"Text":"Thị"}]]}', NULL, NULL, X'FE5E00D068DD7689A2E6D15812A994AD', X'100651B4671C8E7AC8D0CE6207D46AD8DC753812152DBA49ADC2A797AE2D6B77', X'7EF7778C38E93045799B9657813E6FCC142349B2BD294CCCBD27F7DFC8FEE2C9');
insert into op ("id", "token", "at", "who", "account", "version", "what", "root", "undone", "salt", "pledge", "seal") values (8, NULL, '2026-11-22T09:00:00', 'hoa', 'hoa', '0.1.0', '{"key":"op-add","args":[["kind",{"Word":"person"}],["name",{"Text":"Thủy An Thị Ương"}]]}', NULL, NULL, X'F315DB8F71B45A1B0D388845A8EFA36C', X'ADD925F111BED5FE6599DE455596EC4F866558E1FF80537D4D8BA884CB871569', X'10632F3718B4D48771496B1E4316D39C50AEDD615C0D4279D011459B904FC534');
insert into op ("id", "token", "at", "who", "account", "version", "what", "root", "undone", "salt", "pledge", "seal") values (9, NULL, '2026-11-22T09:00:00', 'hoa', 'hoa', '0.1.0', '{"key":"op-add","args":[["kind",{"Word":"membership"}],["name",{"Text":"Thủy An Thị Ương"}]]}', NULL, NULL, X'070488EF78840F1FFE755B2BFE5732D3', X'4C9931B1699B7DEB5AEBA746A9CD35808BC644A8D47A2EF483A36D1BAAAA98C1', X'E5B501A961DD6E0C545F496A0F209374C5D25D4B02ED0605EAB324E5C07347EF');
insert into op ("id", "token", "at", "who", "account", "version", "what", "root", "undone", "salt", "pledge", "seal") values (10, NULL, '2026-11-22T09:00:00', 'hoa', 'hoa', '0.1.0', '{"key":"op-add","args":[["kind",{"Word":"meeting"}],["name",{"Text":"thôn"}]]}', NULL, NULL, X'BEF1E5FA2ED82C1FD0E50B395DF96D19', X'E58BEEB4B0FF56B4B8A1AF24ADF28C0511E792A372FD4F6BAB1915D7B08A5F59', X'95E01C786613A02BF058AE8017C56DC05D2C5CD2360183F826A3EE2181D837D3');
insert into op ("id", "token", "at", "who", "account", "version", "what", "root", "undone", "salt", "pledge", "seal") values (11, NULL, '2026-11-22T09:00:00', 'hoa', 'hoa', '0.1.0', '{"key":"op-add","args":[["kind",{"Word":"meeting-team"}],["name",{"Text":"Thị"}]]}', NULL, NULL, X'B267A2CDEB1C906B04AF300EB4DA2E28', X'16FCC7393F81393B440B8861B948E78A3C544B45C3A36F9A819FA37F54FE0ED6', X'A7AA84881F76754820D708049FEACDA3C4F0085B373C847D6BC58F1C874DDD23');
insert into op ("id", "token", "at", "who", "account", "version", "what", "root", "undone", "salt", "pledge", "seal") values (12, NULL, '2026-11-22T09:00:00', 'hoa', 'hoa', '0.1.0', '{"key":"op-add","args":[["kind",{"Word":"tally"}],["name",{"Text":"Bình"}]]}', NULL, NULL, X'39BE99F0E8FCA490C60C1DD7B3208E30', X'21CA3FC44AAD675A3F34ADC6271400AA94248336DADCB23E4731CBED86550D3A', X'4575470B91189AE3E68752D93BADDA4AD20CDFBAF636097F5AA5DB6903AEB6A8');
insert into op ("id", "token", "at", "who", "account", "version", "what", "root", "undone", "salt", "pledge", "seal") values (13, NULL, '2026-11-22T09:00:00', 'hoa', 'hoa', '0.1.0', '{"key":"op-add","args":[["kind",{"Word":"attendance"}],["name",{"Text":"Thủy An Thị Ương"}]]}', NULL, NULL, X'AFF65F890BF9DE874866DDA279E3E3F0', X'A46A8BF0D07BED35DCD49F271EF0D9FFC426E0C4B8E8E6D7DF84E6EB17C4593D', X'45653D29399E9998F01EFC54DEC4703FB9AD60DE25F44BBEB1B1349E4F747A78');
insert into op ("id", "token", "at", "who", "account", "version", "what", "root", "undone", "salt", "pledge", "seal") values (14, NULL, '2026-11-22T09:00:00', 'hoa', 'hoa', '0.1.0', '{"key":"op-add","args":[["kind",{"Word":"task"}],["name",{"Text":"Hòa tổ Đông Bình"}]]}', NULL, NULL, X'0E526B0D214164EFA8E5DE92B7BDE199', X'A02D83D174BA23096FED91E96B69B835DBE211DDFB5B0A45D9ECA5D580A19E49', X'152888387808C75090A50B1AB2F05E17919F02C5AAD4C548FDDCDD24DAAD50FE');
insert into op ("id", "token", "at", "who", "account", "version", "what", "root", "undone", "salt", "pledge", "seal") values (15, NULL, '2026-11-22T09:00:00', 'hoa', 'hoa', '0.1.0', '{"key":"op-add","args":[["kind",{"Word":"agency"}],["name",{"Text":"Hòa Đông tổ Trần"}]]}', NULL, NULL, X'E340E58F2B731C83A7D96010BA0AF1DA', X'8B28386A90B62560E45B88475DEBC226925CCB9222420E90F568B4D2005ECE63', X'58211C82EABAF071D89E73F0B4A11976213C856E7575AD1563641196D5651BB0');
insert into op ("id", "token", "at", "who", "account", "version", "what", "root", "undone", "salt", "pledge", "seal") values (16, NULL, '2026-11-22T09:00:00', 'hoa', 'hoa', '0.1.0', '{"key":"op-add","args":[["kind",{"Word":"unit-origin"}],["name",{"Text":"Bình thôn Đông"}]]}', NULL, NULL, X'2966476DC223FF95BF6FD2D7B8D750BD', X'DA925D7642FCB4FDC48B7FB042C14385C1BAA68F6B09689E202219AE0231AB86', X'73EDAE8E623A14EE1865D8CD1BF7A60339D254DCAD0A5F3FA8BA0CB57D8C6541');
insert into op ("id", "token", "at", "who", "account", "version", "what", "root", "undone", "salt", "pledge", "seal") values (17, NULL, '2026-11-22T09:00:00', 'hoa', 'hoa', '0.1.0', '{"key":"op-add","args":[["kind",{"Word":"initiative"}],["name",{"Text":"Hòa"}]]}', NULL, NULL, X'4E47DFFB0BF3D26BE43D025FE744DBC5', X'9C18FA79AA351AFB024884E8D8C81BA28D0CCC862D3B8D4DBE5C1A4392D593C1', X'D292B38F6CFB11C7E226DB767CEAA29FD1BEDDEA0321CE1F5CE66CD874EF5805');
insert into op ("id", "token", "at", "who", "account", "version", "what", "root", "undone", "salt", "pledge", "seal") values (18, NULL, '2026-11-22T09:00:00', 'hoa', 'hoa', '0.1.0', '{"key":"op-add","args":[["kind",{"Word":"initiative-point"}],["name",{"Text":"Hòa – Nguyễn Thủy"}]]}', NULL, NULL, X'E098C68E88450D017AEEC462F884024F', X'94E4B859E4A56916F76C00CDBC332424C9EBD3A5258F09F4BDA2039F362AD202', X'273FA80DB100E65A9A3E0885CE14E563AEC7A119DA5D1BBEB8614484A0F55116');
insert into op ("id", "token", "at", "who", "account", "version", "what", "root", "undone", "salt", "pledge", "seal") values (19, NULL, '2026-11-22T09:00:00', 'hoa', 'hoa', '0.1.0', '{"key":"op-add","args":[["kind",{"Word":"initiative-team"}],["name",{"Text":"Thị"}]]}', NULL, NULL, X'B74641A276B9443466BAA3B461DE57EF', X'3FA410A30D71BCFCA4A4D6AD2B649ED895D9FB8A4F7ABA83A6D03B4A1E8CB252', X'367EF6F310811F5D2051A7A75EE2350ACD4A98CAD2803B42C1B68C35BE705103');
insert into op ("id", "token", "at", "who", "account", "version", "what", "root", "undone", "salt", "pledge", "seal") values (20, NULL, '2026-11-22T09:00:00', 'hoa', 'hoa', '0.1.0', '{"key":"op-add","args":[["kind",{"Word":"initiative-step"}],["name",{"Text":"Hòa"}]]}', NULL, NULL, X'2E64CA010974FFD79458940C1A7F9D9B', X'3C955C84D9A9A05022E0EB13EA9206E287C4A4248EBB3E8F26EA687B5B22DCF9', X'6369175B4501AE991633B0A9DC7B4AF670A69DF9D551B292F6324AEBCC5C065A');
insert into op ("id", "token", "at", "who", "account", "version", "what", "root", "undone", "salt", "pledge", "seal") values (21, NULL, '2026-11-22T09:00:00', 'hoa', 'hoa', '0.1.0', '{"key":"op-add","args":[["kind",{"Word":"asset"}],["name",{"Text":"Thủy"}]]}', NULL, NULL, X'9ED6B79472BDD72A10D959BB649E94EF', X'5186D2E285A65C57D73B067D5D6D00EBBCFBA6CA12113AE56360893D0EDC63DC', X'07CDF29EA7995C44D4A9EA68C27F5E298F0FA5E3A616D1A4A0CF8596E7BF7380');
insert into op ("id", "token", "at", "who", "account", "version", "what", "root", "undone", "salt", "pledge", "seal") values (22, NULL, '2026-11-22T09:00:00', 'hoa', 'hoa', '0.1.0', '{"key":"op-add","args":[["kind",{"Word":"asset-count"}],["name",{"Text":"Thủy"}]]}', NULL, NULL, X'F279AEAF135C8996D76F8C3984D59BE3', X'92D593BC3A1C5C3038D5AC8CB6C4AB18127F9B6A6158BF5303B63B498738616D', X'43D1F7653682A600E17327942DC08EA897038CA5B18B42836794F89E7E95E8A5');
insert into op ("id", "token", "at", "who", "account", "version", "what", "root", "undone", "salt", "pledge", "seal") values (23, NULL, '2026-11-22T09:00:00', 'hoa', 'hoa', '0.1.0', '{"key":"op-add","args":[["kind",{"Word":"channel"}],["name",{"Text":"Quý"}]]}', NULL, NULL, X'EE09C13B56DABAD5EF3D437287C0D89A', X'1A2BF69386AA2A9D8D3DB1237168732B1B63718EF306D296C8A058144E2331E7', X'66C4523ABFC274113966E4AA33E6A7AD6F7A146CD179CAA84A6CF6D938596C2C');
insert into op ("id", "token", "at", "who", "account", "version", "what", "root", "undone", "salt", "pledge", "seal") values (24, NULL, '2026-11-22T09:00:00', 'hoa', 'hoa', '0.1.0', '{"key":"op-add","args":[["kind",{"Word":"channel-count"}],["name",{"Text":"Quý"}]]}', NULL, NULL, X'50DB3F60BD6DFCFC6487E88538EBAAD8', X'52CE3A15EF3C8FA4CF8B406C975BAB4C0237177FA4B37BF47B972E176E81B075', X'CCA5EDE5D96EC2F038326EEAE68AC3651C2D092A52F90322A3BF5C49AEAC37D7');
insert into op ("id", "token", "at", "who", "account", "version", "what", "root", "undone", "salt", "pledge", "seal") values (25, NULL, '2026-11-22T09:00:00', 'hoa', 'hoa', '0.1.0', '{"key":"op-add","args":[["kind",{"Word":"delegation"}],["name",{"Text":"Đông Đông Quý tổ"}]]}', NULL, NULL, X'2E1149B922A6860CE90BEEA3D8B6AD89', X'F6AB595EDA9248781EE6160D41EF6C63E41F2915329C0614406D7D0BBE37DF31', X'216E3248BDF8753CEA256117094430384E68CE97F507CB81BE054294ACAD3C5C');
insert into op ("id", "token", "at", "who", "account", "version", "what", "root", "undone", "salt", "pledge", "seal") values (26, NULL, '2026-11-22T09:00:00', 'hoa', 'hoa', '0.1.0', '{"key":"op-add","args":[["kind",{"Word":"media"}],["name",{"Text":"Thủy"}]]}', NULL, NULL, X'A7F4CD6EE29E56934782C567FC318C1E', X'BFD62BC5613AD16E926D07EB2E96A923F9924BECBD11DE73EB09E7F121549B54', X'603A7F9470DC87F88CBFED774A66CF6C4FDB0CD0BA8F8B54D22B57A71D8C54E2');
insert into op ("id", "token", "at", "who", "account", "version", "what", "root", "undone", "salt", "pledge", "seal") values (27, NULL, '2026-11-22T09:00:00', 'hoa', 'hoa', '0.1.0', '{"key":"op-add","args":[["kind",{"Word":"opinion"}],["name",{"Text":"Đông"}]]}', NULL, NULL, X'E810BBF9CF64595B40BB82EC566976BC', X'30ADC462CCB6CC4F049DDD8DB3004042EDDA05A5F6B1768B4CC381A06FE956CB', X'139766FBE515CDF0C9FDF8B6AEAA467B58724CAC36DD032FDD976E5E5E6D48A0');
insert into op ("id", "token", "at", "who", "account", "version", "what", "root", "undone", "salt", "pledge", "seal") values (28, NULL, '2026-11-22T09:00:00', 'hoa', 'hoa', '0.1.0', '{"key":"op-add","args":[["kind",{"Word":"opinion-occurrence"}],["name",{"Text":"Đông"}]]}', NULL, NULL, X'6AEB58FDD800B1DCD230B753E2494E1F', X'50EC2708107C3E80F03B842659CBC850AE8C58C4EAE34E8AD14850DDF0E2A95E', X'EACC2D5E52C031080E80B31E86FD61D9E5AB213AB1404D53BE4B7663EC2E8028');
insert into op ("id", "token", "at", "who", "account", "version", "what", "root", "undone", "salt", "pledge", "seal") values (29, NULL, '2026-11-22T09:00:00', 'hoa', 'hoa', '0.1.0', '{"key":"op-add","args":[["kind",{"Word":"referral"}],["name",{"Text":"Văn Ngọc thôn Quý"}]]}', NULL, NULL, X'3C3F49CB2DFEF44F7952106F97BE7DA9', X'E169B3E03664F683F0626F2F6EBFD8A92F4B6285DB6CE90C7FDF3CC4272E4AC7', X'8561BE69841900517E659F54393686ACEBBD25F23C265CE2E336EAEFBC63BFDD');
insert into op ("id", "token", "at", "who", "account", "version", "what", "root", "undone", "salt", "pledge", "seal") values (30, NULL, '2026-11-22T09:00:00', 'hoa', 'hoa', '0.1.0', '{"key":"op-add","args":[["kind",{"Word":"committee"}],["name",{"Text":"Thị Hòa Văn tổ"}]]}', NULL, NULL, X'54131A450CDEAB8BB5D962453EC4844E', X'CB4F4C494A326ECF4FE312D1BDF7F8C87019C4A409F4F0CFB9117B3B45258E48', X'A797A9EE491A10F8979B4BAFF722BD2643658EC2A5D7F8BF031643264FA3DB82');
insert into op ("id", "token", "at", "who", "account", "version", "what", "root", "undone", "salt", "pledge", "seal") values (31, NULL, '2026-11-22T09:00:00', 'hoa', 'hoa', '0.1.0', '{"key":"op-add","args":[["kind",{"Word":"committee-post"}],["name",{"Text":"Nguyễn"}]]}', NULL, NULL, X'AA335A69B0A535CE557568E17FB031F1', X'48241DCDA5BE2260D2CE120A55AE778A31FE568F90751351CA64D516BF883D2E', X'F979F51E2F05507EA35D478001BE9BDF3F91A688677E5082BCE494C885EA7962');
insert into op ("id", "token", "at", "who", "account", "version", "what", "root", "undone", "salt", "pledge", "seal") values (32, NULL, '2026-11-22T09:00:00', 'hoa', 'hoa', '0.1.0', '{"key":"op-add","args":[["kind",{"Word":"commendation"}],["name",{"Text":"Thủy An Thị Ương"}]]}', NULL, NULL, X'6EB144918B603A0EE0DFF677B8C3DE9C', X'F766E78B2F66A13557039BB19F0F144409F19F44E82153772F4D67055DEE0B0D', X'5CAF3D99DCAE97F38B4009EA164BCC6422109B4255031BA1058FF66405AE095C');
insert into op ("id", "token", "at", "who", "account", "version", "what", "root", "undone", "salt", "pledge", "seal") values (33, NULL, '2026-11-22T09:00:00', 'hoa', 'hoa', '0.1.0', '{"key":"op-add","args":[["kind",{"Word":"working-paper"}],["name",{"Text":"Thị Hòa Trần"}]]}', NULL, NULL, X'018F4A4354FAF58409522E634949A4BB', X'C4CD57752CC5CBF71DD589043C0D0DD46B45F4BBF2360807A48154BE005BD697', X'D7EF95926ED76246A8CF4BB15800497139B568E2AAC36E2DED379BA276A5E783');
insert into op ("id", "token", "at", "who", "account", "version", "what", "root", "undone", "salt", "pledge", "seal") values (34, NULL, '2026-11-22T09:00:00', 'hoa', 'hoa', '0.1.0', '{"key":"op-add","args":[["kind",{"Word":"result-count"}],["name",{"Text":"Thủy"}]]}', NULL, NULL, X'83EB1870086F6BF1F821601F6E366043', X'8F6231D43344A45C22DC1AE9A6944CE91E8AAB0B682083C714D4AD61213017A2', X'09AB3A8F9D6580303113CD6D2963237FD0ADE0612B309052EBC23348D6B30BB3');
insert into op ("id", "token", "at", "who", "account", "version", "what", "root", "undone", "salt", "pledge", "seal") values (35, NULL, '2026-11-22T09:00:00', 'hoa', 'hoa', '0.1.0', '{"key":"op-add","args":[["kind",{"Word":"data-request"}],["name",{"Text":"tổ Ương tổ An"}]]}', NULL, NULL, X'2063ACDB0F7DFD5A6114B88B0AF26CC6', X'F042D2BF39A83713FE0CD5CF9A6E2EFDDC144729181337CD582680FC81AE2530', X'8E19EE53126A3E74EE86015B28A55B3510DC3EAF4266C4C21FBE401E7912583A');
insert into op ("id", "token", "at", "who", "account", "version", "what", "root", "undone", "salt", "pledge", "seal") values (36, NULL, '2026-11-22T09:00:00', 'hoa', 'hoa', '0.1.0', '{"key":"op-add","args":[["kind",{"Word":"breach"}],["name",{"Text":"thôn Bình Nguyễn"}]]}', NULL, NULL, X'3601BF08FDD72CF5AC3CDF7B3101CD98', X'505E1C9EA55BFEC2B052FA90FA8879BBEC1A2C5881E0E46FAEF05597016BA8B2', X'CC17F29A8C00739DF0887093F0AA8F58233DB36D4703D1B13885DB28A5339B95');
insert into op ("id", "token", "at", "who", "account", "version", "what", "root", "undone", "salt", "pledge", "seal") values (37, NULL, '2026-11-22T09:00:00', 'hoa', 'hoa', '0.1.0', '{"key":"op-add","args":[["kind",{"Word":"criteria-set"}],["name",{"Text":"Đông Đông"}]]}', NULL, NULL, X'346F2FCBFCDB83B918CD5B2FF7F4ECC0', X'17E61BA3B8888DEDFDF7F8E805F8ECDB24C04A8E1CCFF3995ADF9B4E23CA7286', X'C26A6C7943BAC2AC34A5BCE3EC510B60D80BF8B95D72381F04AA47BA90B03F5B');
insert into op ("id", "token", "at", "who", "account", "version", "what", "root", "undone", "salt", "pledge", "seal") values (38, NULL, '2026-11-22T09:00:00', 'hoa', 'hoa', '0.1.0', '{"key":"op-add","args":[["kind",{"Word":"criterion"}],["name",{"Text":"An Trần Bình Quý"}]]}', NULL, NULL, X'865AD7B4FBA703242C352E04A5842FED', X'7DA62784DA6621B5158F73A2268252146029EFCBFA7FF5F360EBFDCE78C0673F', X'6A12384167DCF6725938C09E9D249AC8FF516CF314118738948478B2C8B1E94C');
insert into op ("id", "token", "at", "who", "account", "version", "what", "root", "undone", "salt", "pledge", "seal") values (39, NULL, '2026-11-22T09:00:00', 'hoa', 'hoa', '0.1.0', '{"key":"op-add","args":[["kind",{"Word":"assessment"}],["name",{"Text":"Đông Đông"}]]}', NULL, NULL, X'A0CD31794ADDEB73E2AA66D975BDD1B5', X'9C851B6581F11E87E6A9314BEFFAD9D99E5C44CF3147A98B3721E02257BF747C', X'AEE7F2D22085803C64E4DC4926B3168B0AB39E41C502A4CF56E804B263B263F0');
insert into op ("id", "token", "at", "who", "account", "version", "what", "root", "undone", "salt", "pledge", "seal") values (40, NULL, '2026-11-22T09:00:00', 'hoa', 'hoa', '0.1.0', '{"key":"op-add","args":[["kind",{"Word":"assessment-item"}],["name",{"Text":"An Trần Bình Quý"}]]}', NULL, NULL, X'1822DC666208A8643E61BA4B7021E5AA', X'CB8D5F48ED2A593088572F3B2A9D264B6A2C4C0DFDECE7FA13B039865D4B8134', X'E72A9D0F9BBE7E4D558AD24778EF7E4D6B7506879585D45ECFB02006924A25DB');
insert into op ("id", "token", "at", "who", "account", "version", "what", "root", "undone", "salt", "pledge", "seal") values (41, NULL, '2026-11-22T09:00:00', 'hoa', 'hoa', '0.1.0', '{"key":"op-add","args":[["kind",{"Word":"evidence"}],["name",{"Text":"Thủy"}]]}', NULL, NULL, X'D2DB420BCB776F4CE4128004B40148FE', X'00A6820C6DFFD0CE873B3B0E50AEC4658FF54ED7CB42F3A7936341B47250D94C', X'D1389B47B4FFAA2E90BB918DAF4A4AC1C5C2DA2F189C948172D7C7DFDDF62477');
insert into op ("id", "token", "at", "who", "account", "version", "what", "root", "undone", "salt", "pledge", "seal") values (42, NULL, '2026-11-22T09:00:00', 'hoa', 'hoa', '0.1.0', '{"key":"op-add","args":[["kind",{"Word":"signatory"}],["name",{"Text":"Ương"}]]}', NULL, NULL, X'C7A829A8D1D4811C81D61AE500D9564E', X'DDA4822955A4FA95B3D6514E7D37F4BCBE0C23FA4A0C25808E34DBB5C543F23B', X'B6241FE0088194A0AEC212D62E4BF098928556AF6625370FA4BD4B879C612658');
insert into op ("id", "token", "at", "who", "account", "version", "what", "root", "undone", "salt", "pledge", "seal") values (43, NULL, '2026-11-22T09:00:00', 'hoa', 'hoa', '0.1.0', '{"key":"op-add","args":[["kind",{"Word":"report"}],["name",{"Text":"Văn Văn An thôn"}]]}', NULL, NULL, X'3BE14C4AD50D0BFAFC1AADE7A0422150', X'5E5B5F4DD9B0234FAAAE36B794EEF1D739C5893199E38C7D1AECFC1C902CA79C', X'A0F7145C339207A928CE7F0E611FECB65CFAFA2D994625B1872AEABBB388B066');
insert into op ("id", "token", "at", "who", "account", "version", "what", "root", "undone", "salt", "pledge", "seal") values (44, NULL, '2026-11-22T09:00:00', 'hoa', 'hoa', '0.1.0', '{"key":"op-add","args":[["kind",{"Word":"report-part"}],["name",{"Text":"Thủy Đông Thị"}]]}', NULL, NULL, X'6704A3ECE6EECF833AD6C29E75BFFB37', X'ADD131D1D49A37A2034C7AECCA0921ECB2FFC618CE1956405F1401EFC468C643', X'C768CC1BE5D549FA54DB2D0302A797F0332F753EBB9B343725BBBCA7E171EC1D');
insert into op ("id", "token", "at", "who", "account", "version", "what", "root", "undone", "salt", "pledge", "seal") values (45, NULL, '2026-11-22T09:00:00', 'hoa', 'hoa', '0.1.0', '{"key":"op-add","args":[["kind",{"Word":"number-gap"}],["name",{"Text":"628/15"}]]}', NULL, NULL, X'44625C0984C1A4871FEEF185766D1EF8', X'B66CAA8111A4D7FE2E4A5FAB7BDEB6AE7B823FBFC7CE751A84B3A932E38E7499', X'52B7F97C48FFB6F20DCA568C34164D86AF5F517246455C33CA46BAD191B272B1');
insert into op ("id", "token", "at", "who", "account", "version", "what", "root", "undone", "salt", "pledge", "seal") values (46, NULL, '2026-11-22T09:00:00', 'hoa', 'hoa', '0.1.0', '{"key":"op-add","args":[["kind",{"Word":"hamlet"}],["name",{"Text":"Thôn Một"}]]}', NULL, NULL, X'70791708FCD07B2B528BA816AE099965', X'B29D742FD08FDCDF1588F10949EBB68F19C0B045D4485C85E2248992FA5B4F94', X'0204A694C4CFD511061052789C368A8D14326522D59F3FF3184D45578C22B223');
insert into op ("id", "token", "at", "who", "account", "version", "what", "root", "undone", "salt", "pledge", "seal") values (47, NULL, '2026-11-22T09:00:00', 'hoa', 'hoa', '0.1.0', '{"key":"op-add","args":[["kind",{"Word":"hamlet"}],["name",{"Text":"Thôn Hai"}]]}', NULL, NULL, X'8F3072912F4B807D491D4E0DD64599EA', X'3A07A7323806DCC20D2F4DBEE4C3C57B785964E69299039FBD629EC3789E924C', X'0CF848EBF52FBA0A7D6DE738F17C1B6B624AA1AAD1A87DBE934664C376D42140');
insert into op ("id", "token", "at", "who", "account", "version", "what", "root", "undone", "salt", "pledge", "seal") values (48, NULL, '2026-11-22T09:00:00', 'hoa', 'hoa', '0.1.0', '{"key":"op-change","args":[["kind",{"Word":"hamlet"}],["name",{"Text":"Thôn Hai"}]]}', NULL, NULL, X'22766264BD8CB1F50CAD48B741A92A66', X'383FF6FC1692B3A8992BF7F36B92A8FACB4EBDD937FC88114690352FAEC47167', X'52BE89D0C04D5FF9E65CA8932C145CAE9E3811C2DA56F2C8E1DE25EA0EAA6581');
insert into op ("id", "token", "at", "who", "account", "version", "what", "root", "undone", "salt", "pledge", "seal") values (49, NULL, '2026-11-22T09:00:00', 'hoa', 'hoa', '0.1.0', '{"key":"op-undo","args":[["what",{"Say":{"key":"op-change","args":[["kind",{"Word":"hamlet"}],["name",{"Text":"Thôn Hai"}]]}}]]}', 48, 1, X'F1345486C1BB92A6A98FEF6501BBC842', X'EFABFA161AC542A46F3D56218E91D70607A132C169D43300478063163B521A1C', X'A5DA4B09CCBF783A50C6106FAFD24195B669D3090414DD176F2E651995A7BE0D');
insert into op ("id", "token", "at", "who", "account", "version", "what", "root", "undone", "salt", "pledge", "seal") values (50, NULL, '2026-11-22T09:00:00', 'hoa', 'hoa', '0.1.0', '{"key":"op-retire","args":[["kind",{"Word":"hamlet"}],["name",{"Text":"Thôn Hai"}]]}', NULL, NULL, X'8FA7332351FB7B07FB7445713BB3E712', X'09071A2EFAB3905E8D63AB09ECFC44D99FD2198DAE862D59A3AD07D91E38B73C', X'3B9BE59589A04BED0EA0367CF2E9A1CE6090D6ABB17C286A4411275F1E8A9C40');
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
insert into size ("kind", "standing") values ('merger', 0);
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
insert into term ("kind", "place", "word", "row") values ('meeting', 0, 'thon=0thôn', 1);
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
insert into turnout ("month", "present", "roster") values ('2021-12', 1, 1);
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
CREATE INDEX merger_merged_kind on merger (merged_kind, sort, id) where gone is null;
CREATE INDEX merger_merged_on_day on merger (merged_on) where gone is null;
CREATE INDEX merger_sort on merger (sort, id) where gone is null;
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
CREATE INDEX vouch_op on vouch (op, id);
CREATE INDEX vouch_target on vouch (part, target, id);
CREATE INDEX working_paper_document on working_paper (document);
CREATE INDEX working_paper_done_on_day on working_paper (done_on) where gone is null;
CREATE INDEX working_paper_kind on working_paper (kind, sort, id) where gone is null;
CREATE INDEX working_paper_meeting on working_paper (meeting);
CREATE INDEX working_paper_sort on working_paper (sort, id) where gone is null;
CREATE TRIGGER journal_grows before insert on journal when new.id is not null and new.id > 0 and new.id <= (select coalesce(max(id), 0) from journal)
begin select raise(abort, 'journal is only added to'); end;
CREATE TRIGGER journal_keeps before update on journal
when new.id <> old.id or new.op <> old.op or new.kind <> old.kind or new.row <> old.row
  or (old.pledge is not null and new.pledge is not old.pledge)
  or (old.pledge is null and (new.before is not old.before or new.after is not old.after))
  or (old.pledge is not null and (new.salt is not old.salt or new.before is not old.before or new.after is not old.after)
    and (new.salt is not null or new.kind <> 'person'
      or new.before is not json_remove(old.before, '$.name', '$.phone') or new.after is not json_remove(old.after, '$.name', '$.phone')
      or not exists (select 1 from vouch v join op o on o.id = v.op where v.part = 'line' and v.target = new.id and o.pledge is null)))
begin select raise(abort, 'journal is only added to'); end;
CREATE TRIGGER journal_stays before delete on journal
begin select raise(abort, 'journal is only added to'); end;
CREATE TRIGGER op_grows before insert on op when new.id is not null and new.id > 0 and new.id <= (select coalesce(max(id), 0) from op)
begin select raise(abort, 'journal is only added to'); end;
CREATE TRIGGER op_keeps before update on op
when new.id <> old.id or new.at <> old.at or new.who <> old.who or new.account <> old.account
  or (old.seal is not null and new.seal is not old.seal)
  or (old.pledge is not null and (new.pledge is not old.pledge or new.token is not old.token or new.version <> old.version
    or new.root is not old.root or new.undone is not old.undone
    or ((new.salt is not old.salt or new.what <> old.what)
      and (new.salt is not null or instr(new.what, '—') = 0
        or not exists (select 1 from vouch v join op o on o.id = v.op where v.part = 'words' and v.target = new.id and o.pledge is null)))))
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
CREATE TRIGGER vouch_grows before insert on vouch
when (new.id is not null and new.id > 0 and new.id <= (select coalesce(max(id), 0) from vouch))
  or (select pledge from op where id = new.op) is not null
begin select raise(abort, 'journal is only added to'); end;
CREATE TRIGGER vouch_keeps before update on vouch
begin select raise(abort, 'journal is only added to'); end;
CREATE TRIGGER vouch_stays before delete on vouch
begin select raise(abort, 'journal is only added to'); end;
