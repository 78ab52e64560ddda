-- a book of schema 3; never edited, made once by UPDATE_UPGRADES=1 cargo test upgrades
pragma foreign_keys = off;
pragma application_id = 1953590833;
pragma user_version = 3;
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
) strict;
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
insert into assessment ("id", "rev", "gone", "sort", "criteria_set", "round", "hamlet", "team", "subject", "aim", "from_day", "to_day", "due", "status", "decision", "decided_on", "note") values (1, 1, NULL, ' ', 1, 'Đông tổ Ngọc Nguyễn', 1, 1, NULL, 'giu_sach', '2023-01-16', NULL, NULL, 'dang_ky', 1, NULL, NULL);
insert into assessment_item ("id", "rev", "gone", "sort", "assessment", "criterion", "value", "whole", "as_of", "source", "points", "verdict", "reason", "verified", "decided", "owner", "due", "carried", "proposed") values (1, 1, NULL, ' ', 1, 1, NULL, 191195, NULL, 1, NULL, 'unknown', NULL, 'met', 'met', NULL, '2020-02-02', 1, NULL);
insert into attendance ("id", "rev", "gone", "sort", "meeting", "person", "state") values (1, 1, NULL, '     ', 1, 1, 'vang');
insert into book ("uuid") values ('a4c9abe9fa4db4ba3819da5f02b52034');
insert into criteria_set ("id", "rev", "gone", "sort", "title", "title_en", "code", "edition", "source", "strength", "confirmed", "target", "valid_from", "valid_to", "combinator", "threshold", "full_marks", "bands", "overlay_of", "window", "deadline", "aimed", "note") values (1, 1, NULL, 'GTRK!DMRL 01', 'Đông Bình', NULL, 'Đông Ngọc thôn Ngọc', NULL, 'Thị Ương Đông tổ', 'sample', 0, 'xa', NULL, '2025-02-02', 'ratio', NULL, -368091, 'Nguyễn', NULL, NULL, NULL, 0, NULL);
insert into criterion ("id", "rev", "gone", "sort", "criteria_set", "parent", "code", "seq", "title", "title_en", "guidance", "article", "kind", "operator", "threshold", "below", "unit", "figure", "weight", "gate", "confirmed", "evidence", "documents", "supplier", "rollup", "rollup_least", "combinator", "combinator_least") values (1, 1, NULL, 'ZXCR!DMRL!ZXCR!cBR!RKSE!Waf 111054', 1, NULL, 'Trần Bình', NULL, 'Trần Văn Ngọc Quý', 'Ương Hòa', 'Quý An Ngọc', NULL, 'computed', NULL, NULL, NULL, NULL, NULL, NULL, 0, 1, 'Ngọc Thị', NULL, NULL, 'at_least_percent', -356082, NULL, -914746);
insert into document ("id", "rev", "gone", "sort", "direction", "kind", "number", "symbol", "issuer", "issued_on", "title", "signer", "effective_on", "valid_until", "kept_at", "parent", "note") values (1, 1, NULL, 'ZXCR!GTRK!AR 1', 'noi_bo', 'ck', NULL, NULL, 'Văn Ngọc', '2021-05-05', 'Trần Đông An', NULL, NULL, NULL, NULL, NULL, NULL);
insert into evidence ("id", "rev", "gone", "sort", "item", "document", "proves_on", "note") values (1, 1, NULL, ' ', 1, 1, NULL, 'tổ');
insert into hamlet ("id", "rev", "gone", "sort", "name", "kind", "households", "population", "head", "decision", "valid_from", "valid_to", "note") values (1, 1, NULL, 'bURK!LSA!RKSE!cBR 015', 'Ương Hòa Ngọc Văn', 'khoi_pho', 654, NULL, NULL, 1, NULL, NULL, 'thôn thôn tổ');
insert into hamlet ("id", "rev", "gone", "sort", "name", "kind", "households", "population", "head", "decision", "valid_from", "valid_to", "note") values (2, 1, NULL, 'ZLTR!QTZ 05', 'Thôn Một', 'thon', NULL, NULL, NULL, 1, NULL, NULL, NULL);
insert into hamlet ("id", "rev", "gone", "sort", "name", "kind", "households", "population", "head", "decision", "valid_from", "valid_to", "note") values (3, 4, 23, 'ZLTR!LAM ', 'Thôn Hai', 'thon', NULL, NULL, NULL, 1, NULL, NULL, NULL);
insert into journal ("id", "op", "kind", "row", "before", "after", "salt", "pledge") values (1, 1, 'office', 1, NULL, '{"kind":"xa","name":"Xã Tân Lập"}', X'A6D44B9F4DDF96D4074F1E53379FAC64', X'B32F705F617F7CCCE1430B88CBA4BA122EE655032FD867170FC389A036DD25E9');
insert into journal ("id", "op", "kind", "row", "before", "after", "salt", "pledge") values (2, 2, 'document', 1, NULL, '{"direction":"noi_bo","issued_on":"2021-05-05","issuer":"Văn Ngọc","kind":"ck","title":"Trần Đông An"}', X'47EBEB5783FA9CCCE49B4BF88EBF2882', X'EF558C87BA58A1E9AD936C271FA7EE64B0541875A17E4F4CD542F9CF8752A9C4');
insert into journal ("id", "op", "kind", "row", "before", "after", "salt", "pledge") values (3, 3, 'hamlet', 1, NULL, '{"decision":1,"households":654,"kind":"khoi_pho","name":"Ương Hòa Ngọc Văn","note":"thôn thôn tổ"}', X'7D6ACC1172C4141AFFE3558280640320', X'4000F7A45B857ECA76AB524B274C07D73DBE175BDCAEC351A9625251A16D13C2');
insert into journal ("id", "op", "kind", "row", "before", "after", "salt", "pledge") values (4, 4, 'team', 1, NULL, '{"charter":1,"decision":1,"founded_on":"2022-11-09","hamlet":1,"kind":"to_tu_quan_duong_pho","name":"Đạt Đạt Bình Quý","rhythm":"hang_thang","status":"tam_ngung","status_document":1}', X'AE28D8755B171AC1ED7CF03E0AB2C51E', X'A97E00349A3B288685CB9129B0EA33420B9894D2A7BFFFB80EF5515CE5E31697');
insert into journal ("id", "op", "kind", "row", "before", "after", "salt", "pledge") values (5, 4, 'team_step', 1, NULL, '{"document":1,"since":"2022-11-09","status":"tam_ngung","team":1}', X'61D5082C1E0A63ED2D71E511E8B8559B', X'CC2210DEC7B0695F44FFCC53A89BDE7114A6743C03D27474A3AF9875DB621EC2');
insert into journal ("id", "op", "kind", "row", "before", "after", "salt", "pledge") values (6, 5, 'team_step', 2, NULL, '{"document":1,"since":"2024-02-16","status":"giai_the","team":1}', X'8D914F5600F46730EEB665259E4B89E4', X'F2558A839E4BAF8CDB54D0BD4076A1EF365D8D64F555E04EC11BF6FDA101E3F3');
insert into journal ("id", "op", "kind", "row", "before", "after", "salt", "pledge") values (7, 6, 'team_origin', 1, NULL, '{"document":1,"predecessor":1,"team":1}', X'BB8DFDC5FCA7729476686161CFF68A04', X'5669E3718B7667C69C037BD5AB50F9EDC48637D182565A40392C05B0B69F639B');
insert into journal ("id", "op", "kind", "row", "before", "after", "salt", "pledge") values (8, 7, 'person', 1, NULL, '{"name":"An Thủy Thị","phone":"0911766831"}', X'B4DF9B4AEF562D771A4DFE8EA07E6E98', X'766B2DF2E0F508893533E263B487CE496FF3890DE7A1BF33F2BB07E58BB3EF96');
insert into journal ("id", "op", "kind", "row", "before", "after", "salt", "pledge") values (9, 8, 'membership', 1, NULL, '{"decision":1,"joined":"2018-06-06","left":"2024-09-03","person":1,"reason":"doi_chuc_danh","role":"thu_ky","since":"2018-06-06","team":1}', X'07900A83714E11C4D2D98421E2076BCC', X'89B4507E256AC7B0F4F0738609FF267205DF43809403F6F4E583CAB20E6EBFD9');
insert into journal ("id", "op", "kind", "row", "before", "after", "salt", "pledge") values (10, 9, 'meeting', 1, NULL, '{"chair":"thôn Ương Hòa Hòa","conclusions":"Bình Thủy Quý Quý","content":"Ương Quý Thị","estimate":1,"guests":737,"hamlet":1,"held_on":"2022-02-01","households":874,"kind":"hoi_nghi","minutes":1,"not_held":0,"place":"Thị Hòa","title":"Bình"}', X'CC092EAA3FFC5960DAA99B873092BF9F', X'C40CBDA68D59907E8B6E80630785D971426BF987F12465966E34692B48BAF210');
insert into journal ("id", "op", "kind", "row", "before", "after", "salt", "pledge") values (11, 10, 'meeting_team', 1, NULL, '{"meeting":1,"team":1}', X'EACD811EEDAAB74C93FB175D96BA818C', X'DF046759072FF9DD60B5B1684B51112E337D25D997D9A7DE10A12442AA70A2F7');
insert into journal ("id", "op", "kind", "row", "before", "after", "salt", "pledge") values (12, 11, 'tally', 1, NULL, '{"count":927,"meeting":1,"name":"tổ"}', X'35A1464DA530C4E37A44D7A795CBF5CE', X'38ADA9290CF23B9C6B883A73AB5070FF3EE64AF0C9F66385A1CE3140826FA4AD');
insert into journal ("id", "op", "kind", "row", "before", "after", "salt", "pledge") values (13, 12, 'attendance', 1, NULL, '{"meeting":1,"person":1,"state":"vang"}', X'85F565652B8018E85811C3172856922D', X'E233D0AFA5681719D1D22FBCB713AF466EADF486FD86FC411C15AE65A11D768A');
insert into journal ("id", "op", "kind", "row", "before", "after", "salt", "pledge") values (14, 13, 'task', 1, NULL, '{"document":1,"done_on":"2021-10-04","due":"2024-07-27","meeting":1,"outcome_document":1,"owner":"An Văn","team":1,"title":"Trần Hòa Trần Văn"}', X'3D8FECA78859993B1FAC140855E3AEF8', X'1A65E7CDA046BBB83644C670E64FEA4197554C6872C437629ED4D91726DF8F8F');
insert into journal ("id", "op", "kind", "row", "before", "after", "salt", "pledge") values (15, 14, 'criteria_set', 1, NULL, '{"aimed":0,"bands":"Nguyễn","code":"Đông Ngọc thôn Ngọc","combinator":"ratio","confirmed":0,"full_marks":-368091,"source":"Thị Ương Đông tổ","strength":"sample","target":"xa","title":"Đông Bình","valid_to":"2025-02-02"}', X'03809FC8FFA64500007A747F0D9D682B', X'FF868FB6E7E4D7222A3B91350AC3C23DA4CC964104F5403AA46E655B076E53FF');
insert into journal ("id", "op", "kind", "row", "before", "after", "salt", "pledge") values (16, 15, 'criterion', 1, NULL, '{"code":"Trần Bình","combinator_least":-914746,"confirmed":1,"criteria_set":1,"evidence":"Ngọc Thị","gate":0,"guidance":"Quý An Ngọc","kind":"computed","rollup":"at_least_percent","rollup_least":-356082,"title":"Trần Văn Ngọc Quý","title_en":"Ương Hòa"}', X'61C0CFEDBD0DF4FD93305894FF64B18E', X'3427B14B9E197829E729760EDCDF7CAC8704CBFD80D123582C5DCFF0484B6455');
insert into journal ("id", "op", "kind", "row", "before", "after", "salt", "pledge") values (17, 16, 'assessment', 1, NULL, '{"aim":"giu_sach","criteria_set":1,"decision":1,"from_day":"2023-01-16","hamlet":1,"round":"Đông tổ Ngọc Nguyễn","status":"dang_ky","team":1}', X'B3348FB584A5A261550D74F4EB1B2332', X'29134523E34804F5041FA48D05FB36BEFE4A255A2C9B9DCA48F5616E565C700E');
insert into journal ("id", "op", "kind", "row", "before", "after", "salt", "pledge") values (18, 17, 'assessment_item', 1, NULL, '{"assessment":1,"carried":1,"criterion":1,"decided":"met","due":"2020-02-02","source":1,"verdict":"unknown","verified":"met","whole":191195}', X'820C4BC712467C6DBEA9D9DDEBB449F9', X'E506868A66E3F0F0775A519B911230F5E0966E2F1FA65E07B9B80A11FA704718');
insert into journal ("id", "op", "kind", "row", "before", "after", "salt", "pledge") values (19, 18, 'evidence', 1, NULL, '{"document":1,"item":1,"note":"tổ"}', X'3D268C99C509FB041F3E53A4B2E9FAAB', X'B2D6C8607F4534479C652DD57CC646DA30A06178D765C7558395211777B77E7E');
insert into journal ("id", "op", "kind", "row", "before", "after", "salt", "pledge") values (20, 19, 'hamlet', 2, NULL, '{"decision":1,"kind":"thon","name":"Thôn Một"}', X'2DDA909C29094651E0F035F9359C6D31', X'EFD7ACE442484ADB5E319B53E842FBBBCD665207EDDB70EBB6AE9AFEC8AFD3CE');
insert into journal ("id", "op", "kind", "row", "before", "after", "salt", "pledge") values (21, 20, 'hamlet', 3, NULL, '{"decision":1,"kind":"thon","name":"Thôn Hai"}', X'DE881B00E1F72501F0FDBDB6E9EA39DF', X'53D520939E37AD592746DD608BF61E071143148D2CF930CF3029E82609F7B561');
insert into journal ("id", "op", "kind", "row", "before", "after", "salt", "pledge") values (22, 21, 'hamlet', 3, '{"decision":1,"kind":"thon","name":"Thôn Hai"}', '{"decision":1,"households":90,"kind":"thon","name":"Thôn Hai"}', X'C75B1E41A0B8B060893EB03433BF294E', X'36D314843A0BCB74E6632F4C7DFFF3F2BE5703496170707BE8FF74663420DE88');
insert into journal ("id", "op", "kind", "row", "before", "after", "salt", "pledge") values (23, 22, 'hamlet', 3, '{"decision":1,"households":90,"kind":"thon","name":"Thôn Hai"}', '{"decision":1,"kind":"thon","name":"Thôn Hai"}', X'896313D1F4D3C0C4E511A1FF50A51BAC', X'581B60927A6606ED0AA641FBE2C09DD72E5EDE4F142B238A107B3672F1B45B48');
insert into journal ("id", "op", "kind", "row", "before", "after", "salt", "pledge") values (24, 23, 'hamlet', 3, '{"decision":1,"kind":"thon","name":"Thôn Hai"}', '{"decision":1,"gone":23,"kind":"thon","name":"Thôn Hai"}', X'6E6C59D0250FFACC903522175538F328', X'C3D7E8DBD26CB84B2AE0C1A0C8D58D04EC375081F71565A8C104DA3590EFA0E8');
insert into meeting ("id", "rev", "gone", "sort", "kind", "title", "held_on", "starts", "ends", "place", "hamlet", "chair", "secretary", "agenda", "content", "conclusions", "guests", "households", "headcount", "estimate", "not_held", "not_held_reason", "minutes", "note") values (1, 1, NULL, 'DMRL 1', 'hoi_nghi', 'Bình', '2022-02-01', NULL, NULL, 'Thị Hòa', 1, 'thôn Ương Hòa Hòa', NULL, NULL, 'Ương Quý Thị', 'Bình Thủy Quý Quý', 737, 874, NULL, 1, 0, NULL, 1, NULL);
insert into meeting_team ("id", "rev", "gone", "sort", "meeting", "team") values (1, 1, NULL, ' ', 1, 1);
insert into membership ("id", "rev", "gone", "sort", "person", "team", "role", "joined", "since", "left", "reason", "decision", "term_ends", "note") values (1, 1, NULL, '     ', 1, 1, 'thu_ky', '2018-06-06', '2018-06-06', '2024-09-03', 'doi_chuc_danh', 1, NULL, NULL);
insert into office ("id", "rev", "gone", "sort", "name", "kind", "code", "province", "parent_line", "issuer_line", "place", "number_suffix") values (1, 1, NULL, 'eA!ZCR!PCV 305', 'Xã Tân Lập', 'xa', NULL, NULL, NULL, NULL, NULL, NULL);
insert into op ("id", "token", "at", "who", "account", "version", "what", "root", "undone", "salt", "pledge", "seal") values (1, NULL, '2026-11-22T09:00:00', 'tuquan', 'hoa', '0.1.0', '{"key":"op-found","args":[["name",{"Text":"Xã Tân Lập"}]]}', NULL, NULL, X'3EC86A69526030F289B98537971C2E79', X'5E9768CEAE63405B2A5043B4BBAE2CC3CA47474A6654E8A292F216EF0E12BB30', X'6F582DD3EBAFAACFBB1248989D78BA6CE2F8ED556BC3021F9A3872A4360E0FE5');
insert into op ("id", "token", "at", "who", "account", "version", "what", "root", "undone", "salt", "pledge", "seal") values (2, NULL, '2026-11-22T09:00:00', 'hoa', 'hoa', '0.1.0', '{"key":"op-add","args":[["kind",{"Word":"document"}],["name",{"Text":"Trần Đông An"}]]}', NULL, NULL, X'CB31043D52D94973A8A53EC8C235A5A6', X'917CCE9FA9E26C183752EE440CC900F43ECD1FD4B8A919460C22B4FD1482C2F2', X'149A11400FC65AF60AF7F82084F7AEE942E1DAD8DBD69194F48ACBCA5BB32B10');
insert into op ("id", "token", "at", "who", "account", "version", "what", "root", "undone", "salt", "pledge", "seal") values (3, NULL, '2026-11-22T09:00:00', 'hoa', 'hoa', '0.1.0', '{"key":"op-add","args":[["kind",{"Word":"hamlet"}],["name",{"Text":"Ương Hòa Ngọc Văn"}]]}', NULL, NULL, X'0663CF3D5C9E810904D7EF8D985DF0E6', X'ACBD1B18FD4DE9B960647895DFF68E7D430A2E51F5911A00C976ECE7DB164DCD', X'E88E9C6F9AA22933B9CFE229CF4415EB2383DCAA658BD22EA1FCDED26D9ADC20');
insert into op ("id", "token", "at", "who", "account", "version", "what", "root", "undone", "salt", "pledge", "seal") values (4, NULL, '2026-11-22T09:00:00', 'hoa', 'hoa', '0.1.0', '{"key":"op-add","args":[["kind",{"Word":"team"}],["name",{"Text":"Đạt Đạt Bình Quý"}]]}', NULL, NULL, X'54C31131916AB962D1311D0CAB7623DB', X'261DB86C813840F05551E4C904B9FE02915AB6EB540EF53609E74F9258742FC4', X'DBCB053F23E9D740924B32FBA2E35B83E469D9F49FF60E4F9AE9FE2E5ADB97A0');
insert into op ("id", "token", "at", "who", "account", "version", "what", "root", "undone", "salt", "pledge", "seal") values (5, NULL, '2026-11-22T09:00:00', 'hoa', 'hoa', '0.1.0', '{"key":"op-add","args":[["kind",{"Word":"team-step"}],["name",{"Text":"Đạt Đạt Bình Quý"}]]}', NULL, NULL, X'F15A01A8AD539C55DFF2B316F5CA872D', X'FB5AF3773946884F35413FEEC738F9248C9201040EF188632FC1504BD6CAA4D9', X'912E27F3CA9081D3D6643FA1B20500D5CB93335DA761EC3D87B702BBA309A05A');
insert into op ("id", "token", "at", "who", "account", "version", "what", "root", "undone", "salt", "pledge", "seal") values (6, NULL, '2026-11-22T09:00:00', 'hoa', 'hoa', '0.1.0', '{"key":"op-add","args":[["kind",{"Word":"team-origin"}],["name",{"Text":"Đạt Đạt Bình Quý"}]]}', NULL, NULL, X'CB41CFC7CB6C1AC6421AD16461274DD1', X'9596222E3BC9DC2CA5AB1A92699B32F0AB8D55D2076401011B97466A479B1AE2', X'7FA57675CB07D0F7F54588376AC67A491EBAD61B04540882CCB0C7E5EA070DD9');
insert into op ("id", "token", "at", "who", "account", "version", "what", "root", "undone", "salt", "pledge", "seal") values (7, NULL, '2026-11-22T09:00:00', 'hoa', 'hoa', '0.1.0', '{"key":"op-add","args":[["kind",{"Word":"person"}],["name",{"Text":"An Thủy Thị"}]]}', NULL, NULL, X'31309CFD491359742759F5638E17C049', X'8D2CC2194D987E3D384A4F294C8EB32CC7CC03AF2DC699BA4381A5EEA129A442', X'BBDC243B702A4E3E44D45EB132A6A22F9503EC345CE14F61B193206EA3638620');
insert into op ("id", "token", "at", "who", "account", "version", "what", "root", "undone", "salt", "pledge", "seal") values (8, NULL, '2026-11-22T09:00:00', 'hoa', 'hoa', '0.1.0', '{"key":"op-add","args":[["kind",{"Word":"membership"}],["name",{"Text":"An Thủy Thị"}]]}', NULL, NULL, X'A76AC69D5832D6F02934F21632765900', X'6A559A39BFA21D6254D5389CB32EAFB5526FB8C80C8EA1BA944E55413E680F2F', X'7EE89F2D3D42C80A11C356F4D976934F8FE195686F77862EF78D53F9981A139E');
insert into op ("id", "token", "at", "who", "account", "version", "what", "root", "undone", "salt", "pledge", "seal") values (9, NULL, '2026-11-22T09:00:00', 'hoa', 'hoa', '0.1.0', '{"key":"op-add","args":[["kind",{"Word":"meeting"}],["name",{"Text":"Bình"}]]}', NULL, NULL, X'334AF5B3D94C0FD1362339296B514729', X'6744C733162296529F6066EB0B63205FC28915CFE47F444B54B30195C4E47845', X'731ED175B90277575EB9ED0B5291465C1D748BE9C5D311A9031A19CC0A6BDF69');
insert into op ("id", "token", "at", "who", "account", "version", "what", "root", "undone", "salt", "pledge", "seal") values (10, NULL, '2026-11-22T09:00:00', 'hoa', 'hoa', '0.1.0', '{"key":"op-add","args":[["kind",{"Word":"meeting-team"}],["name",{"Text":"Đạt Đạt Bình Quý"}]]}', NULL, NULL, X'E8196F3829BE5F82E7E00FE8EE21892D', X'9609A04ABE429C12DD7ACB06F1B2313CB80FC42AC015EA66254595C65B461D03', X'EB90BF0BEF888CED1121B69342A6E01E99DABF7271C9861A783A8EE59CD82D24');
insert into op ("id", "token", "at", "who", "account", "version", "what", "root", "undone", "salt", "pledge", "seal") values (11, NULL, '2026-11-22T09:00:00', 'hoa', 'hoa', '0.1.0', '{"key":"op-add","args":[["kind",{"Word":"tally"}],["name",{"Text":"tổ"}]]}', NULL, NULL, X'D865D63E71B6BF0AA632D200351AABE3', X'420B3A22B2DB1134C4436C7558B3E1CCE4AC597F710F7D000372AAC2A38C9E5C', X'C2B8D6E7A7EF88E98F416BCC7DB39D2B78476294728F84A0534DC16CE08F1D97');
insert into op ("id", "token", "at", "who", "account", "version", "what", "root", "undone", "salt", "pledge", "seal") values (12, NULL, '2026-11-22T09:00:00', 'hoa', 'hoa', '0.1.0', '{"key":"op-add","args":[["kind",{"Word":"attendance"}],["name",{"Text":"An Thủy Thị"}]]}', NULL, NULL, X'94553124EC6D5F63B257F7C52C5E179C', X'727D07B49088D8433223E6B8333439FA3970CA2AB7D0B5A41106BF5FA5D8E7F4', X'66D3BE3F87BC51B2DB1A18DBE8458B2BF2CB9B36441DDF6F6C81DAD42FE0121E');
insert into op ("id", "token", "at", "who", "account", "version", "what", "root", "undone", "salt", "pledge", "seal") values (13, NULL, '2026-11-22T09:00:00', 'hoa', 'hoa', '0.1.0', '{"key":"op-add","args":[["kind",{"Word":"task"}],["name",{"Text":"Trần Hòa Trần Văn"}]]}', NULL, NULL, X'71C89D7813C4D1A8E9FD2C00F7891682', X'C4E4A4A2D22F025E68871586D89738539129A9683FB349155748C55EACB701EF', X'5E832DB150BDE9CF3B6A8F681CBA1CB392F9878F41B65AE914849C3989E4134D');
insert into op ("id", "token", "at", "who", "account", "version", "what", "root", "undone", "salt", "pledge", "seal") values (14, NULL, '2026-11-22T09:00:00', 'hoa', 'hoa', '0.1.0', '{"key":"op-add","args":[["kind",{"Word":"criteria-set"}],["name",{"Text":"Đông Bình"}]]}', NULL, NULL, X'388C216EA0B1FDB73CAC2AC08F78988B', X'0F0DF0B64CF57B4366540DE6FD18BCECE02C15B5C366AFC373C395E37DAED798', X'FF06BBD6ED9312F57B649F0D7EE25F08B9C09E411C0DA5AB2D246F5CDF0FC0A9');
insert into op ("id", "token", "at", "who", "account", "version", "what", "root", "undone", "salt", "pledge", "seal") values (15, NULL, '2026-11-22T09:00:00', 'hoa', 'hoa', '0.1.0', '{"key":"op-add","args":[["kind",{"Word":"criterion"}],["name",{"Text":"Trần Bình Trần Văn Ngọc Quý"}]]}', NULL, NULL, X'29741766526A6C168FBEEFD7B51074AC', X'D15313579E9D4968C89F34374E6A7B5918A5A14D2A6FDBDED1A2F1AAFF0F68A7', X'DBA5C5B74FAEE243F66A293714096A4CF4C74B55BB1CAB630E02E4905548F95B');
insert into op ("id", "token", "at", "who", "account", "version", "what", "root", "undone", "salt", "pledge", "seal") values (16, NULL, '2026-11-22T09:00:00', 'hoa', 'hoa', '0.1.0', '{"key":"op-add","args":[["kind",{"Word":"assessment"}],["name",{"Text":"Đông Bình"}]]}', NULL, NULL, X'0191205C967D75487FD9518B076F6E9D', X'7C9ED2D9C60F29751F22A209FBBF4BE6C17A506E64433E20B8051DD78E5ECA8D', X'E297A6AE1F4A9F4E50430B5AE8660E75C9EC4EBF37781112FF217D6C29EC4DC5');
insert into op ("id", "token", "at", "who", "account", "version", "what", "root", "undone", "salt", "pledge", "seal") values (17, NULL, '2026-11-22T09:00:00', 'hoa', 'hoa', '0.1.0', '{"key":"op-add","args":[["kind",{"Word":"assessment-item"}],["name",{"Text":"Trần Bình Trần Văn Ngọc Quý"}]]}', NULL, NULL, X'1EBBBB054949A1A3088C94F0546EA475', X'2501EE3566ED4382D0406D110E5BFC4481369176EBB6052A740E4E065A25E0D7', X'651B59348AB19F162A708FDFE73E29979EBC98D74F4B6001C0C7308293A49631');
insert into op ("id", "token", "at", "who", "account", "version", "what", "root", "undone", "salt", "pledge", "seal") values (18, NULL, '2026-11-22T09:00:00', 'hoa', 'hoa', '0.1.0', '{"key":"op-add","args":[["kind",{"Word":"evidence"}],["name",{"Text":"Trần Đông An"}]]}', NULL, NULL, X'FBCE3668F2B37B91857963B9D1F5B452', X'02B8E55D4861B7FC968B068F9EF8A7871CC67D886CC445F98183EC5DD12FE6DD', X'3EE0D0073B3F22CA9EEB95B34C290D693954262936D48463C8DCA2B03A0FE48D');
insert into op ("id", "token", "at", "who", "account", "version", "what", "root", "undone", "salt", "pledge", "seal") values (19, NULL, '2026-11-22T09:00:00', 'hoa', 'hoa', '0.1.0', '{"key":"op-add","args":[["kind",{"Word":"hamlet"}],["name",{"Text":"Thôn Một"}]]}', NULL, NULL, X'6FD5F17D733B18752DF71535208FD336', X'8910D517AA4AFDF51111A533DE88621720586CABBC339CDB0961C2A8B503A285', X'501F7B94A1C921CFB885DA5193048085C0616CF181A8AC2BAB19F4BBB73D7A30');
insert into op ("id", "token", "at", "who", "account", "version", "what", "root", "undone", "salt", "pledge", "seal") values (20, NULL, '2026-11-22T09:00:00', 'hoa', 'hoa', '0.1.0', '{"key":"op-add","args":[["kind",{"Word":"hamlet"}],["name",{"Text":"Thôn Hai"}]]}', NULL, NULL, X'007657311ED87B5B5D0E59EC725FA481', X'B48BCE4618489C06AB852582ADFA0EB84A913D75C2B788F9C0D66F544F7A498B', X'E1E4535415B95CA40C09C231CADB3234233EC46790BCC3E51D87D1DBB0AF2681');
insert into op ("id", "token", "at", "who", "account", "version", "what", "root", "undone", "salt", "pledge", "seal") values (21, NULL, '2026-11-22T09:00:00', 'hoa', 'hoa', '0.1.0', '{"key":"op-change","args":[["kind",{"Word":"hamlet"}],["name",{"Text":"Thôn Hai"}]]}', NULL, NULL, X'48A837C7E475CE5168E9D152491306C2', X'033C3A9D6CED8677B876E942000C21F8D1A305D8F3DFF26E030B9BEE77C31E4B', X'759162FF60E80B7A6E9731BD926D828906A89968A3C3EDF5690A5A5609EAFB12');
insert into op ("id", "token", "at", "who", "account", "version", "what", "root", "undone", "salt", "pledge", "seal") values (22, NULL, '2026-11-22T09:00:00', 'hoa', 'hoa', '0.1.0', '{"key":"op-undo","args":[["what",{"Say":{"key":"op-change","args":[["kind",{"Word":"hamlet"}],["name",{"Text":"Thôn Hai"}]]}}]]}', 21, 1, X'A53CE64C9C599964C70C00E78B35E1F4', X'DDFDF3B9768E91E15B974F10D5A355A2982DE985DA404D320951D607DD696ABB', X'09A3531A11749D2519B96680A25AE866BEE7BE746993DE980A4876E537EB8871');
insert into op ("id", "token", "at", "who", "account", "version", "what", "root", "undone", "salt", "pledge", "seal") values (23, NULL, '2026-11-22T09:00:00', 'hoa', 'hoa', '0.1.0', '{"key":"op-retire","args":[["kind",{"Word":"hamlet"}],["name",{"Text":"Thôn Hai"}]]}', NULL, NULL, X'F11E97C7E686B74768487DA6ECA3A14F', X'ABCD625E404FDCCEA74BFCA97801EF39DF811495BF7A3C5D5B33A1BFD755E663', X'6A32AE5FCF55CA625F984823C1A685DEE84CD53F349FDC74B9FD4E8709E51396');
insert into person ("id", "rev", "gone", "sort", "name", "phone", "erased_on") values (1, 1, NULL, 'ZLM 5 ZLaf 2 AR ', 'An Thủy Thị', '0911766831', NULL);
insert into size ("kind", "standing") values ('assessment', 1);
insert into size ("kind", "standing") values ('assessment_item', 1);
insert into size ("kind", "standing") values ('attendance', 1);
insert into size ("kind", "standing") values ('criteria_set', 1);
insert into size ("kind", "standing") values ('criterion', 1);
insert into size ("kind", "standing") values ('document', 1);
insert into size ("kind", "standing") values ('evidence', 1);
insert into size ("kind", "standing") values ('hamlet', 2);
insert into size ("kind", "standing") values ('meeting', 1);
insert into size ("kind", "standing") values ('meeting_team', 1);
insert into size ("kind", "standing") values ('membership', 1);
insert into size ("kind", "standing") values ('office', 1);
insert into size ("kind", "standing") values ('officer', 0);
insert into size ("kind", "standing") values ('person', 1);
insert into size ("kind", "standing") values ('tally', 1);
insert into size ("kind", "standing") values ('task', 1);
insert into size ("kind", "standing") values ('team', 1);
insert into size ("kind", "standing") values ('team_origin', 1);
insert into size ("kind", "standing") values ('team_step', 2);
insert into tally ("id", "rev", "gone", "sort", "meeting", "name", "count") values (1, 1, NULL, 'ZT 2', 1, 'tổ', 927);
insert into task ("id", "rev", "gone", "sort", "title", "owner", "due", "meeting", "team", "document", "done_on", "outcome", "outcome_document", "note") values (1, 1, NULL, 'ZXCR!LSA!ZXCR!cBR 111', 'Trần Hòa Trần Văn', 'An Văn', '2024-07-27', 1, 1, 1, '2021-10-04', NULL, 1, NULL);
insert into team ("id", "rev", "gone", "sort", "name", "kind", "hamlet", "decision", "founded_on", "households", "charter", "rhythm", "status", "status_since", "status_document", "closed_on", "note") values (1, 1, NULL, 'GAZ!GAZ!DMRL!Waf 5514', 'Đạt Đạt Bình Quý', 'to_tu_quan_duong_pho', 1, 1, '2022-11-09', NULL, 1, 'hang_thang', 'tam_ngung', NULL, 1, NULL, NULL);
insert into team_origin ("id", "rev", "gone", "sort", "team", "predecessor", "document") values (1, 1, NULL, ' ', 1, 1, 1);
insert into team_step ("id", "rev", "gone", "sort", "team", "status", "since", "document") values (1, 1, NULL, ' ', 1, 'tam_ngung', '2022-11-09', 1);
insert into team_step ("id", "rev", "gone", "sort", "team", "status", "since", "document") values (2, 1, NULL, ' ', 1, 'giai_the', '2024-02-16', 1);
insert into term ("kind", "place", "word", "row") values ('criteria_set', 1, 'binh=1binh', 1);
insert into term ("kind", "place", "word", "row") values ('criteria_set', 0, 'dong=0đông', 1);
insert into term ("kind", "place", "word", "row") values ('criteria_set', 2, 'ngoc=5ngoc', 1);
insert into term ("kind", "place", "word", "row") values ('criteria_set', 3, 'thon=0thôn', 1);
insert into term ("kind", "place", "word", "row") values ('criterion', 2, 'ngoc=5ngoc', 1);
insert into term ("kind", "place", "word", "row") values ('criterion', 3, 'quy=4quy', 1);
insert into term ("kind", "place", "word", "row") values ('criterion', 0, 'tran=1trân', 1);
insert into term ("kind", "place", "word", "row") values ('criterion', 1, 'van=0văn', 1);
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
insert into term ("kind", "place", "word", "row") values ('meeting', 0, 'binh=1binh', 1);
insert into term ("kind", "place", "word", "row") values ('person', 1, 'an=', 1);
insert into term ("kind", "place", "word", "row") values ('person', 0, 'thi=5thi', 1);
insert into term ("kind", "place", "word", "row") values ('person', 2, 'thuy=2thuy', 1);
insert into term ("kind", "place", "word", "row") values ('task', 3, 'an=', 1);
insert into term ("kind", "place", "word", "row") values ('task', 1, 'hoa=1hoa', 1);
insert into term ("kind", "place", "word", "row") values ('task', 0, 'tran=1trân', 1);
insert into term ("kind", "place", "word", "row") values ('task', 2, 'van=0văn', 1);
insert into term ("kind", "place", "word", "row") values ('team', 1, 'binh=1binh', 1);
insert into term ("kind", "place", "word", "row") values ('team', 0, 'dat=5đat', 1);
insert into term ("kind", "place", "word", "row") values ('team', 2, 'quy=4quy', 1);
insert into turnout ("month", "present", "roster") values ('2022-02', 0, 1);
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
CREATE INDEX attendance_meeting on attendance (meeting);
CREATE UNIQUE INDEX attendance_once on attendance (meeting, person) where gone is null;
CREATE INDEX attendance_person on attendance (person);
CREATE INDEX attendance_sort on attendance (sort, id) where gone is null;
CREATE INDEX attendance_state on attendance (state, sort, id) where gone is null;
CREATE UNIQUE INDEX criteria_set_code_once on criteria_set (code) where gone is null;
CREATE INDEX criteria_set_confirmed on criteria_set (confirmed, sort, id) where gone is null;
CREATE INDEX criteria_set_overlay_of on criteria_set (overlay_of);
CREATE INDEX criteria_set_sort on criteria_set (sort, id) where gone is null;
CREATE INDEX criteria_set_strength on criteria_set (strength, sort, id) where gone is null;
CREATE INDEX criteria_set_target on criteria_set (target, sort, id) where gone is null;
CREATE INDEX criterion_criteria_set on criterion (criteria_set);
CREATE INDEX criterion_parent on criterion (parent);
CREATE INDEX criterion_sort on criterion (sort, id) where gone is null;
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
CREATE INDEX hamlet_sort on hamlet (sort, id) where gone is null;
CREATE INDEX journal_op on journal (op, id);
CREATE INDEX journal_row on journal (kind, row, id);
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
CREATE INDEX person_phone on person (phone) where gone is null;
CREATE INDEX person_sort on person (sort, id) where gone is null;
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
