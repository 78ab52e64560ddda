-- a book of schema 2; never edited, made once by UPDATE_UPGRADES=1 cargo test upgrades
pragma foreign_keys = off;
pragma application_id = 1953590833;
pragma user_version = 2;
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
insert into assessment ("id", "rev", "gone", "sort", "criteria_set", "round", "hamlet", "team", "subject", "aim", "from_day", "to_day", "due", "status", "decision", "decided_on", "note") values (1, 1, NULL, ' ', 1, 'Đông tổ Ngọc Nguyễn', 1, 1, NULL, 'giu_sach', '2023-01-16', NULL, NULL, 'dang_ky', 1, NULL, NULL);
insert into assessment_item ("id", "rev", "gone", "sort", "assessment", "criterion", "value", "whole", "as_of", "source", "points", "verdict", "reason", "verified", "decided", "owner", "due", "carried", "proposed") values (1, 1, NULL, ' ', 1, 1, NULL, 191195, NULL, 1, NULL, 'unknown', NULL, 'met', 'met', NULL, '2020-02-02', 1, NULL);
insert into attendance ("id", "rev", "gone", "sort", "meeting", "person", "state") values (1, 1, NULL, '     ', 1, 1, 'vang');
insert into criteria_set ("id", "rev", "gone", "sort", "title", "title_en", "code", "edition", "source", "strength", "confirmed", "target", "valid_from", "valid_to", "combinator", "threshold", "full_marks", "bands", "overlay_of", "window", "deadline", "aimed", "note") values (1, 1, NULL, 'GTRK!DMRL 01', 'Đông Bình', NULL, 'Đông Ngọc thôn Ngọc', NULL, 'Thị Ương Đông tổ', 'sample', 0, 'xa', NULL, '2025-02-02', 'ratio', NULL, -368091, 'Nguyễn', NULL, NULL, NULL, 0, NULL);
insert into criterion ("id", "rev", "gone", "sort", "criteria_set", "parent", "code", "seq", "title", "title_en", "guidance", "article", "kind", "operator", "threshold", "below", "unit", "figure", "weight", "gate", "confirmed", "evidence", "documents", "supplier", "rollup", "rollup_least", "combinator", "combinator_least") values (1, 1, NULL, 'ZXCR!DMRL!ZXCR!cBR!RKSE!Waf 111054', 1, NULL, 'Trần Bình', NULL, 'Trần Văn Ngọc Quý', 'Ương Hòa', 'Quý An Ngọc', NULL, 'computed', NULL, NULL, NULL, NULL, NULL, NULL, 0, 1, 'Ngọc Thị', NULL, NULL, 'at_least_percent', -356082, NULL, -914746);
insert into document ("id", "rev", "gone", "sort", "direction", "kind", "number", "symbol", "issuer", "issued_on", "title", "signer", "effective_on", "valid_until", "kept_at", "parent", "note") values (1, 1, NULL, 'ZXCR!GTRK!AR 1', 'noi_bo', 'ck', NULL, NULL, 'Văn Ngọc', '2021-05-05', 'Trần Đông An', NULL, NULL, NULL, NULL, NULL, NULL);
insert into evidence ("id", "rev", "gone", "sort", "item", "document", "proves_on", "note") values (1, 1, NULL, ' ', 1, 1, NULL, 'tổ');
insert into hamlet ("id", "rev", "gone", "sort", "name", "kind", "households", "population", "head", "decision", "valid_from", "valid_to", "note") values (1, 1, NULL, 'bURK!LSA!RKSE!cBR 015', 'Ương Hòa Ngọc Văn', 'khoi_pho', 654, NULL, NULL, 1, NULL, NULL, 'thôn thôn tổ');
insert into hamlet ("id", "rev", "gone", "sort", "name", "kind", "households", "population", "head", "decision", "valid_from", "valid_to", "note") values (2, 1, NULL, 'ZLTR!QTZ 05', 'Thôn Một', 'thon', NULL, NULL, NULL, 1, NULL, NULL, NULL);
insert into hamlet ("id", "rev", "gone", "sort", "name", "kind", "households", "population", "head", "decision", "valid_from", "valid_to", "note") values (3, 4, 23, 'ZLTR!LAM ', 'Thôn Hai', 'thon', NULL, NULL, NULL, 1, NULL, NULL, NULL);
insert into journal ("id", "op", "kind", "row", "before", "after", "salt", "pledge") values (1, 1, 'office', 1, NULL, '{"kind":"xa","name":"Xã Tân Lập"}', X'EACA6352470A8BB58CED4C7CA2057E22', X'1783C837F505D6A678CF5628D0E26D0F11BA9B9E5227C095CC1F2E701F680366');
insert into journal ("id", "op", "kind", "row", "before", "after", "salt", "pledge") values (2, 2, 'document', 1, NULL, '{"direction":"noi_bo","issued_on":"2021-05-05","issuer":"Văn Ngọc","kind":"ck","title":"Trần Đông An"}', X'79BE6D192606F5E9D34472A9C8DB73E8', X'13FA152E7FB9D250FB7C8B9FCEA24EA998E6E0BE57BC817634B26FC13405B2FE');
insert into journal ("id", "op", "kind", "row", "before", "after", "salt", "pledge") values (3, 3, 'hamlet', 1, NULL, '{"decision":1,"households":654,"kind":"khoi_pho","name":"Ương Hòa Ngọc Văn","note":"thôn thôn tổ"}', X'D8EE28188A2FA8D6A82CD362081CE0D8', X'9A064965AF0F2C94F1E6C10FFCAFE05B66813B8B6F778127323E75FB22532237');
insert into journal ("id", "op", "kind", "row", "before", "after", "salt", "pledge") values (4, 4, 'team', 1, NULL, '{"charter":1,"decision":1,"founded_on":"2022-11-09","hamlet":1,"kind":"to_tu_quan_duong_pho","name":"Đạt Đạt Bình Quý","rhythm":"hang_thang","status":"tam_ngung","status_document":1}', X'33208C1024593D28EAFEAA0B64555100', X'C5F600B9A1A0E2EE17613D5ACB87B77C63B2970540873643F5FF3E11C7F42B74');
insert into journal ("id", "op", "kind", "row", "before", "after", "salt", "pledge") values (5, 4, 'team_step', 1, NULL, '{"document":1,"since":"2022-11-09","status":"tam_ngung","team":1}', X'7E444D2DB7D5CE296B5484C98B077300', X'ADEC7718EC04E6C5919EC521EEA5FED61513CDD26453F4CC3024FA54253DF1AD');
insert into journal ("id", "op", "kind", "row", "before", "after", "salt", "pledge") values (6, 5, 'team_step', 2, NULL, '{"document":1,"since":"2024-02-16","status":"giai_the","team":1}', X'2E6E178C5135FFF8954BD326331CE368', X'9FAFB3C99026ACC4C6F33ACE6B2ACE1C2D9F8D82C5313B8D2B03FBAE8D608EAA');
insert into journal ("id", "op", "kind", "row", "before", "after", "salt", "pledge") values (7, 6, 'team_origin', 1, NULL, '{"document":1,"predecessor":1,"team":1}', X'4F0B1E7B6B31D13244D85C1A2726AFDC', X'B474C29DDEA05DF69C5AAE41F2775F5729D690D0D6DEE0F6F84EB25AA99BC1C6');
insert into journal ("id", "op", "kind", "row", "before", "after", "salt", "pledge") values (8, 7, 'person', 1, NULL, '{"name":"An Thủy Thị","phone":"0911766831"}', X'86D820EAD03E5FB13A92A4AC780C3D08', X'788026D6F5B8549D77B1AF5141274CEB9D0E1445442DA5F1B17369B5E03FC3FA');
insert into journal ("id", "op", "kind", "row", "before", "after", "salt", "pledge") values (9, 8, 'membership', 1, NULL, '{"decision":1,"joined":"2018-06-06","left":"2024-09-03","person":1,"reason":"doi_chuc_danh","role":"thu_ky","since":"2018-06-06","team":1}', X'CEAF8A3227A60F48FE8BAC37B941A0F8', X'93562301A7028ADF29C67F81272DA388C4DD1F27F49E72232BA4B4E43916AFA2');
insert into journal ("id", "op", "kind", "row", "before", "after", "salt", "pledge") values (10, 9, 'meeting', 1, NULL, '{"chair":"thôn Ương Hòa Hòa","conclusions":"Bình Thủy Quý Quý","content":"Ương Quý Thị","estimate":1,"guests":737,"hamlet":1,"held_on":"2022-02-01","households":874,"kind":"hoi_nghi","minutes":1,"not_held":0,"place":"Thị Hòa","title":"Bình"}', X'F7577C6BD5C22DD88AEE474DBE7D76E1', X'59803CFBF60E3703785B9E5232013D591FF816A84498FF2FF7B15F8EB2D18878');
insert into journal ("id", "op", "kind", "row", "before", "after", "salt", "pledge") values (11, 10, 'meeting_team', 1, NULL, '{"meeting":1,"team":1}', X'27A60EA52F4CC96622FF0EEF97567BC6', X'3EF501241307FB1F065733E07F922EF32074CA13A2A07098A91DADC36018F5CB');
insert into journal ("id", "op", "kind", "row", "before", "after", "salt", "pledge") values (12, 11, 'tally', 1, NULL, '{"count":927,"meeting":1,"name":"tổ"}', X'3A17B4AF1A91AEC1929DB7AAA2BEDACE', X'69E090D97ACEB2D8981D4E963275E952B21F03375773727BA5E2DE4C755B31E9');
insert into journal ("id", "op", "kind", "row", "before", "after", "salt", "pledge") values (13, 12, 'attendance', 1, NULL, '{"meeting":1,"person":1,"state":"vang"}', X'305F29A849D35E1D979DE0A48D906109', X'839382DCE54085C0726C864F34303FDE1E420A9A975333F9B941B575DE310F56');
insert into journal ("id", "op", "kind", "row", "before", "after", "salt", "pledge") values (14, 13, 'task', 1, NULL, '{"document":1,"done_on":"2021-10-04","due":"2024-07-27","meeting":1,"outcome_document":1,"owner":"An Văn","team":1,"title":"Trần Hòa Trần Văn"}', X'CF0EEC6020A1EC059DB83DBE53A51098', X'4A0BBC08544509CA6FD38B30FB5E4674310C744335EF5229D6DDB81CE5FF2631');
insert into journal ("id", "op", "kind", "row", "before", "after", "salt", "pledge") values (15, 14, 'criteria_set', 1, NULL, '{"aimed":0,"bands":"Nguyễn","code":"Đông Ngọc thôn Ngọc","combinator":"ratio","confirmed":0,"full_marks":-368091,"source":"Thị Ương Đông tổ","strength":"sample","target":"xa","title":"Đông Bình","valid_to":"2025-02-02"}', X'9DC81C48D647F2F25E479ECC8D4ADDBF', X'477D49E31E7FDBCEA3ACD42D602EF2600F278A380F3C084C55AB758FDA5FCD18');
insert into journal ("id", "op", "kind", "row", "before", "after", "salt", "pledge") values (16, 15, 'criterion', 1, NULL, '{"code":"Trần Bình","combinator_least":-914746,"confirmed":1,"criteria_set":1,"evidence":"Ngọc Thị","gate":0,"guidance":"Quý An Ngọc","kind":"computed","rollup":"at_least_percent","rollup_least":-356082,"title":"Trần Văn Ngọc Quý","title_en":"Ương Hòa"}', X'CE4F30DDB11FD9130FB6494A648482B6', X'E2608D13EF39EBA5B76D74869ED99B711CA46A7F1EB9F9D0D5869A9480B3374A');
insert into journal ("id", "op", "kind", "row", "before", "after", "salt", "pledge") values (17, 16, 'assessment', 1, NULL, '{"aim":"giu_sach","criteria_set":1,"decision":1,"from_day":"2023-01-16","hamlet":1,"round":"Đông tổ Ngọc Nguyễn","status":"dang_ky","team":1}', X'F5591824C09EB38EF48974D6B1BB1A42', X'89BA693AE7885A38F83F2785D3BF5D53F3D25BF649D029A50E674E5A76A00B38');
insert into journal ("id", "op", "kind", "row", "before", "after", "salt", "pledge") values (18, 17, 'assessment_item', 1, NULL, '{"assessment":1,"carried":1,"criterion":1,"decided":"met","due":"2020-02-02","source":1,"verdict":"unknown","verified":"met","whole":191195}', X'C3BC1CA709554152BBC5D5711A4E3F33', X'869AA0FEB6748CC03C6537A80E0CCF33C6D98CF837A17FA1560C255E752340E7');
insert into journal ("id", "op", "kind", "row", "before", "after", "salt", "pledge") values (19, 18, 'evidence', 1, NULL, '{"document":1,"item":1,"note":"tổ"}', X'1461DB2437EB717605AE8D06884A9CB8', X'869DA368D75F874D4A2724E690A7B9E5421B2BBBDE830C0ACB073497AE060F5A');
insert into journal ("id", "op", "kind", "row", "before", "after", "salt", "pledge") values (20, 19, 'hamlet', 2, NULL, '{"decision":1,"kind":"thon","name":"Thôn Một"}', X'EEA1FA3BEF8C636067FA665434AF6D64', X'EABFC011EE55614F285F0ECA7B9C42D7FFB341ED3BAD0492530B3BD25C23EC75');
insert into journal ("id", "op", "kind", "row", "before", "after", "salt", "pledge") values (21, 20, 'hamlet', 3, NULL, '{"decision":1,"kind":"thon","name":"Thôn Hai"}', X'84A9B41743D70EBF8BF9CC1E2ED57DEA', X'9DC8C99E5BAC32CABFD5120C96F009A2F4AB1752736E795014E3E801AFD9FFB9');
insert into journal ("id", "op", "kind", "row", "before", "after", "salt", "pledge") values (22, 21, 'hamlet', 3, '{"decision":1,"kind":"thon","name":"Thôn Hai"}', '{"decision":1,"households":90,"kind":"thon","name":"Thôn Hai"}', X'7572E437BEDEEC8B163AF3CA338F6319', X'541472D56E51F2217643452678BB67382C5A062F0D49A84D28D581246F2B4E0D');
insert into journal ("id", "op", "kind", "row", "before", "after", "salt", "pledge") values (23, 22, 'hamlet', 3, '{"decision":1,"households":90,"kind":"thon","name":"Thôn Hai"}', '{"decision":1,"kind":"thon","name":"Thôn Hai"}', X'1F0EDD9DD0032FAB71CEB59DEA99A3F8', X'6436203DFA85595FBB212B43E45DE722B7FB88F24AEFC2AA435AF2696E63AEDF');
insert into journal ("id", "op", "kind", "row", "before", "after", "salt", "pledge") values (24, 23, 'hamlet', 3, '{"decision":1,"kind":"thon","name":"Thôn Hai"}', '{"decision":1,"gone":23,"kind":"thon","name":"Thôn Hai"}', X'1EF8DE003C33A3D97423613545009C80', X'8156E2ED42BC7D080A388E1C97E15306AE7FDF598966E5C9760229D3BEDF6D6C');
insert into meeting ("id", "rev", "gone", "sort", "kind", "title", "held_on", "starts", "ends", "place", "hamlet", "chair", "secretary", "agenda", "content", "conclusions", "guests", "households", "headcount", "estimate", "not_held", "not_held_reason", "minutes", "note") values (1, 1, NULL, 'DMRL 1', 'hoi_nghi', 'Bình', '2022-02-01', NULL, NULL, 'Thị Hòa', 1, 'thôn Ương Hòa Hòa', NULL, NULL, 'Ương Quý Thị', 'Bình Thủy Quý Quý', 737, 874, NULL, 1, 0, NULL, 1, NULL);
insert into meeting_team ("id", "rev", "gone", "sort", "meeting", "team") values (1, 1, NULL, ' ', 1, 1);
insert into membership ("id", "rev", "gone", "sort", "person", "team", "role", "joined", "since", "left", "reason", "decision", "term_ends", "note") values (1, 1, NULL, '     ', 1, 1, 'thu_ky', '2018-06-06', '2018-06-06', '2024-09-03', 'doi_chuc_danh', 1, NULL, NULL);
insert into office ("id", "rev", "gone", "sort", "name", "kind", "code", "province", "parent_line", "issuer_line", "place", "number_suffix") values (1, 1, NULL, 'eA!ZCR!PCV 305', 'Xã Tân Lập', 'xa', NULL, NULL, NULL, NULL, NULL, NULL);
insert into op ("id", "token", "at", "who", "account", "version", "what", "root", "undone", "salt", "pledge", "seal") values (1, NULL, '2026-11-22T09:00:00', 'tuquan', 'hoa', '0.1.0', '{"key":"op-found","args":[["name",{"Text":"Xã Tân Lập"}]]}', NULL, NULL, X'ABD859C15CA9F4E670F9FE41FF77925D', X'541C2641698D3BCAB2B221A35B9CC84025D488F457340977D072A344F2CE6505', X'E1B1BF91CD2FE977C3E9D5E7C7E3886E91BBC25A0EFD4A80DD595AB2DDD17694');
insert into op ("id", "token", "at", "who", "account", "version", "what", "root", "undone", "salt", "pledge", "seal") values (2, NULL, '2026-11-22T09:00:00', 'hoa', 'hoa', '0.1.0', '{"key":"op-add","args":[["kind",{"Word":"document"}],["name",{"Text":"Trần Đông An"}]]}', NULL, NULL, X'843650227DD5E39CC02851B5C0DE63F1', X'1E4991E9720BD03F945AC18F564533CD27030889D2A9DEDF3DA1AA2001216D27', X'E5D558022CF6D0705FFEED4BFD8AB653B6CD18306CCB51056B97665FA6FF9EC7');
insert into op ("id", "token", "at", "who", "account", "version", "what", "root", "undone", "salt", "pledge", "seal") values (3, NULL, '2026-11-22T09:00:00', 'hoa', 'hoa', '0.1.0', '{"key":"op-add","args":[["kind",{"Word":"hamlet"}],["name",{"Text":"Ương Hòa Ngọc Văn"}]]}', NULL, NULL, X'5DB98BE07C7606053C3647C027A10A1F', X'1DDECC45764AF874282285A667D10B679A8F80A9EF365102B724EE3E2B6D7CD7', X'B7930124896F2D4A8E2284D7EA540181208E1554EBDAB7C4CCAD0C402520F080');
insert into op ("id", "token", "at", "who", "account", "version", "what", "root", "undone", "salt", "pledge", "seal") values (4, NULL, '2026-11-22T09:00:00', 'hoa', 'hoa', '0.1.0', '{"key":"op-add","args":[["kind",{"Word":"team"}],["name",{"Text":"Đạt Đạt Bình Quý"}]]}', NULL, NULL, X'57F9A8C3A6538111DFFC6D74023D8839', X'593329267A4B91E4A4941A4CB7ED9A4AEC75BF1126190917D51F5DDF445721C7', X'1368D2BDB267AAD93198E3E1F51BCE8A98005212665D688B8582BF10B898CB78');
insert into op ("id", "token", "at", "who", "account", "version", "what", "root", "undone", "salt", "pledge", "seal") values (5, NULL, '2026-11-22T09:00:00', 'hoa', 'hoa', '0.1.0', '{"key":"op-add","args":[["kind",{"Word":"team-step"}],["name",{"Text":"Đạt Đạt Bình Quý"}]]}', NULL, NULL, X'FD522A8454AFA95B8F3C8044D3B2F23C', X'E8100F069F465F1D98A5F50E2C777AF131BEAE27CA2115AE3FD3B39FFD83144F', X'0DC25F91635E2AB929A02146886FBBD71909982157794EA2E3037FBE4256B60F');
insert into op ("id", "token", "at", "who", "account", "version", "what", "root", "undone", "salt", "pledge", "seal") values (6, NULL, '2026-11-22T09:00:00', 'hoa', 'hoa', '0.1.0', '{"key":"op-add","args":[["kind",{"Word":"team-origin"}],["name",{"Text":"Đạt Đạt Bình Quý"}]]}', NULL, NULL, X'B2F28E8C6C6AC103D9C7C2640F5FF5A4', X'2788E7280B3FC903AF39D5F082A82254DBBB409B616B01BB5E63944F315AC2CA', X'BBB475C8A2305C66FCBD44013EBC946DC1C58EBCF25C9F92FA9E349E6FB39163');
insert into op ("id", "token", "at", "who", "account", "version", "what", "root", "undone", "salt", "pledge", "seal") values (7, NULL, '2026-11-22T09:00:00', 'hoa', 'hoa', '0.1.0', '{"key":"op-add","args":[["kind",{"Word":"person"}],["name",{"Text":"An Thủy Thị"}]]}', NULL, NULL, X'8544CB8267187C3E179D3AD37D70775A', X'BBF1D40BC3CFBCDA833841F91D3BEB17CF6F95CB0302EEDE4D2027813A01B3EA', X'41D183797CF00AE5E6CCE623C0F6C714DD05EAE505CECCA8AE870DEA3C56A8A9');
insert into op ("id", "token", "at", "who", "account", "version", "what", "root", "undone", "salt", "pledge", "seal") values (8, NULL, '2026-11-22T09:00:00', 'hoa', 'hoa', '0.1.0', '{"key":"op-add","args":[["kind",{"Word":"membership"}],["name",{"Text":"An Thủy Thị"}]]}', NULL, NULL, X'45AD315F96E80A165FDF093FA291C4F2', X'F8F0163667F3D69873CF836DDD64259A12FA0CBE7FFA7DEF42AB8AC8B273A864', X'0A19705E552999CD3DF2C29A5D68B430B4045CEB12DC49A48B198B1D91F26959');
insert into op ("id", "token", "at", "who", "account", "version", "what", "root", "undone", "salt", "pledge", "seal") values (9, NULL, '2026-11-22T09:00:00', 'hoa', 'hoa', '0.1.0', '{"key":"op-add","args":[["kind",{"Word":"meeting"}],["name",{"Text":"Bình"}]]}', NULL, NULL, X'A7629277EB0FCDEEFF9C4CF5007F4344', X'951E5AB19B47468281D5A8C5C2A4C83A078E3C902DCF20AE5B52F620FE066DE9', X'583073F14D47F3F1310A8E154B7EE7F4D7D83A2B25E6B5B15E2F10598A94B109');
insert into op ("id", "token", "at", "who", "account", "version", "what", "root", "undone", "salt", "pledge", "seal") values (10, NULL, '2026-11-22T09:00:00', 'hoa', 'hoa', '0.1.0', '{"key":"op-add","args":[["kind",{"Word":"meeting-team"}],["name",{"Text":"Đạt Đạt Bình Quý"}]]}', NULL, NULL, X'7CA38F645E7077291E5811E3B7AFE46A', X'3F9026C8E4F0D7361DBB60484821E08F2E32762823B9207768C29FD18AAB57FB', X'7B7D73B3C34B73C265EEE74B6D55F6F52338A9988A96C1F6F8885689880DBD25');
insert into op ("id", "token", "at", "who", "account", "version", "what", "root", "undone", "salt", "pledge", "seal") values (11, NULL, '2026-11-22T09:00:00', 'hoa', 'hoa', '0.1.0', '{"key":"op-add","args":[["kind",{"Word":"tally"}],["name",{"Text":"tổ"}]]}', NULL, NULL, X'D881841138A42E8F00B30F79AE2E2313', X'7F402585C5DF669DF0BE8991310FD400CBBEE568750B03E44EDB4C8E3607BBA2', X'70E48DDC5E3355680F51F5447BB37A200878D0EC40A191A3F9CDCC58FBD841C7');
insert into op ("id", "token", "at", "who", "account", "version", "what", "root", "undone", "salt", "pledge", "seal") values (12, NULL, '2026-11-22T09:00:00', 'hoa', 'hoa', '0.1.0', '{"key":"op-add","args":[["kind",{"Word":"attendance"}],["name",{"Text":"An Thủy Thị"}]]}', NULL, NULL, X'A18A1B71358E1B107E5B97B1F702F8CC', X'2247E0A30857B189101382EABB6950F316D9575A4274FC45E33EBC03C88C5D8A', X'858D3DAA3BF3DAD617C094B0725EBE48D97A21D5033BE786E25A7CD46710CBEF');
insert into op ("id", "token", "at", "who", "account", "version", "what", "root", "undone", "salt", "pledge", "seal") values (13, NULL, '2026-11-22T09:00:00', 'hoa', 'hoa', '0.1.0', '{"key":"op-add","args":[["kind",{"Word":"task"}],["name",{"Text":"Trần Hòa Trần Văn"}]]}', NULL, NULL, X'B12EACEE48F2EEF0315D47C42CF19510', X'2AD9CB71A0F17F522F8525126AE1B648850A3F4339D29A57656CD92346F52867', X'E09BD1B90A5C400FDB9DDBF344FCD216C46C3EC9796BFD471C28415AEECA405D');
insert into op ("id", "token", "at", "who", "account", "version", "what", "root", "undone", "salt", "pledge", "seal") values (14, NULL, '2026-11-22T09:00:00', 'hoa', 'hoa', '0.1.0', '{"key":"op-add","args":[["kind",{"Word":"criteria-set"}],["name",{"Text":"Đông Bình"}]]}', NULL, NULL, X'87F31B48D7959B9AEE7A40B6C8FA26DE', X'E73096DB1BE28D6116C64D23B4471E41DCCAA51CD6B3735BFACD74DD1CF1888B', X'20D500D9D0BECCF47B7BEFDFC9D8661823AF4544076C63A7D551D22B7449BAF4');
insert into op ("id", "token", "at", "who", "account", "version", "what", "root", "undone", "salt", "pledge", "seal") values (15, NULL, '2026-11-22T09:00:00', 'hoa', 'hoa', '0.1.0', '{"key":"op-add","args":[["kind",{"Word":"criterion"}],["name",{"Text":"Trần Bình Trần Văn Ngọc Quý"}]]}', NULL, NULL, X'12B51332062274A61AD107E0734D9702', X'AC3E957FA7EEFD242444D67E1447D30633B1F7C51ACB0122724424750D078D89', X'38F6F41112162E518AA168558DD7D4BBF7F4DBDD66459204F90E3ED8C09AA425');
insert into op ("id", "token", "at", "who", "account", "version", "what", "root", "undone", "salt", "pledge", "seal") values (16, NULL, '2026-11-22T09:00:00', 'hoa', 'hoa', '0.1.0', '{"key":"op-add","args":[["kind",{"Word":"assessment"}],["name",{"Text":"Đông Bình"}]]}', NULL, NULL, X'115A58B8FB09B52B162E8669FB775543', X'836CFFE93FC35870DDA85BB930DACC2D9B29FEBEB603F2F6199AE00B1669E13A', X'CC561BA1AB7CE7CD7EE1A9CFB6A478FED1F3D4DD3E8B9577FD99BFEBBD24AF1A');
insert into op ("id", "token", "at", "who", "account", "version", "what", "root", "undone", "salt", "pledge", "seal") values (17, NULL, '2026-11-22T09:00:00', 'hoa', 'hoa', '0.1.0', '{"key":"op-add","args":[["kind",{"Word":"assessment-item"}],["name",{"Text":"Trần Bình Trần Văn Ngọc Quý"}]]}', NULL, NULL, X'6D550732E9AAF3D922094606BC87EB5B', X'4A6594D9FE16225684503DBD0DAB01AA90DC8D576D23F2E3E9A6B40D7F8F85E9', X'2A9B8179332E424901EE942C0349268AC3F52941760257FAD473B26508F7EBB9');
insert into op ("id", "token", "at", "who", "account", "version", "what", "root", "undone", "salt", "pledge", "seal") values (18, NULL, '2026-11-22T09:00:00', 'hoa', 'hoa', '0.1.0', '{"key":"op-add","args":[["kind",{"Word":"evidence"}],["name",{"Text":"Trần Đông An"}]]}', NULL, NULL, X'EA2AC4153DE228525F57A0E024E94D0C', X'CFF0070DEE875CA569A0D53F4768B7E1C56F06E0F851C5162A9A7C5963C0D57D', X'9A9205CA756F9DEFB344F8587ABA7259C72ABF884FD4483E03B4316BFA926350');
insert into op ("id", "token", "at", "who", "account", "version", "what", "root", "undone", "salt", "pledge", "seal") values (19, NULL, '2026-11-22T09:00:00', 'hoa', 'hoa', '0.1.0', '{"key":"op-add","args":[["kind",{"Word":"hamlet"}],["name",{"Text":"Thôn Một"}]]}', NULL, NULL, X'C6CAA4BA3F8A85CCB82B613A641A1A72', X'27925EDDF97035A58CDF6EA956F855C7F0B7A46C9BC2CA703CC3817026E14505', X'FC25252E600E9D23E80196541323E3010FB3A730D1321D8FB8F179A49BDBE240');
insert into op ("id", "token", "at", "who", "account", "version", "what", "root", "undone", "salt", "pledge", "seal") values (20, NULL, '2026-11-22T09:00:00', 'hoa', 'hoa', '0.1.0', '{"key":"op-add","args":[["kind",{"Word":"hamlet"}],["name",{"Text":"Thôn Hai"}]]}', NULL, NULL, X'8EB713DA9CA219A28C0D540C46CA8100', X'B9ECBABACBEDD05F5FAC468DFD7A182AF3B19AD72B42678AC41D417188D452A4', X'3314C09FEC8DA1E8DDA9558FAA10FA62329DEBE202F889AB57A2B01DC0E2B9EE');
insert into op ("id", "token", "at", "who", "account", "version", "what", "root", "undone", "salt", "pledge", "seal") values (21, NULL, '2026-11-22T09:00:00', 'hoa', 'hoa', '0.1.0', '{"key":"op-change","args":[["kind",{"Word":"hamlet"}],["name",{"Text":"Thôn Hai"}]]}', NULL, NULL, X'61D3616CCB6D74F6385C02CEF481EAB1', X'533352CFF548BE3E96E96D90378C036D07FBBAD4FE0AA45CA5B1877E853804C5', X'3E1C4EE3BBDC40CF20DE9DB32BD4E808C177A46C1A6EC17A1F8EE114FBAB0B9F');
insert into op ("id", "token", "at", "who", "account", "version", "what", "root", "undone", "salt", "pledge", "seal") values (22, NULL, '2026-11-22T09:00:00', 'hoa', 'hoa', '0.1.0', '{"key":"op-undo","args":[["what",{"Say":{"key":"op-change","args":[["kind",{"Word":"hamlet"}],["name",{"Text":"Thôn Hai"}]]}}]]}', 21, 1, X'743067D8CC4123F11126F93A3FEB6B85', X'637AF67F35DED9FF273C22831EB5EC5785FFC37CC08CE91F6EAB4DDE95F18AF8', X'BACFF9026DF37E2F8B006D097678125E0121195C333F2D6518F2E6B4D8155697');
insert into op ("id", "token", "at", "who", "account", "version", "what", "root", "undone", "salt", "pledge", "seal") values (23, NULL, '2026-11-22T09:00:00', 'hoa', 'hoa', '0.1.0', '{"key":"op-retire","args":[["kind",{"Word":"hamlet"}],["name",{"Text":"Thôn Hai"}]]}', NULL, NULL, X'FEC32D12377EB36FE3F40419390C3E3B', X'EDDF30A08C2BACC5509AE7377949E31B98F905E2E982A7DCA58962A2F7E54E59', X'0259D54616E90756C1D169612F6C6F5F486C1AD6CC9AA257A112514BEE3AB5E5');
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
