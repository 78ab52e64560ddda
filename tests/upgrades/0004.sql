-- a book of schema 4; never edited, made once by UPDATE_UPGRADES=1 cargo test upgrades
pragma foreign_keys = off;
pragma application_id = 1953590833;
pragma user_version = 4;
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
insert into assessment ("id", "rev", "gone", "sort", "criteria_set", "round", "hamlet", "team", "subject", "aim", "from_day", "to_day", "due", "status", "decision", "decided_on", "note") values (1, 1, NULL, ' ', 1, 'Đông tổ Ngọc Nguyễn', 1, 1, NULL, 'giu_sach', '2023-01-16', NULL, NULL, 'dang_ky', 1, NULL, NULL);
insert into assessment_item ("id", "rev", "gone", "sort", "assessment", "criterion", "value", "whole", "as_of", "source", "points", "verdict", "reason", "verified", "decided", "owner", "due", "carried", "proposed") values (1, 1, NULL, ' ', 1, 1, NULL, 191195, NULL, 1, NULL, 'unknown', NULL, 'met', 'met', NULL, '2020-02-02', 1, NULL);
insert into attendance ("id", "rev", "gone", "sort", "meeting", "person", "state") values (1, 1, NULL, '     ', 1, 1, 'vang');
insert into book ("uuid") values ('3151b3b14ec7193cf9234b90f9aec17e');
insert into criteria_set ("id", "rev", "gone", "sort", "title", "title_en", "code", "edition", "source", "strength", "confirmed", "target", "valid_from", "valid_to", "combinator", "threshold", "full_marks", "bands", "overlay_of", "window", "deadline", "aimed", "note") values (1, 1, NULL, 'GTRK!DMRL 01', 'Đông Bình', NULL, 'Đông Ngọc thôn Ngọc', NULL, 'Thị Ương Đông tổ', 'sample', 0, 'xa', NULL, '2025-02-02', 'ratio', NULL, -368091, 'Nguyễn', NULL, NULL, NULL, 0, NULL);
insert into criterion ("id", "rev", "gone", "sort", "criteria_set", "parent", "code", "seq", "title", "title_en", "guidance", "article", "kind", "operator", "threshold", "below", "unit", "figure", "weight", "gate", "confirmed", "evidence", "documents", "supplier", "rollup", "rollup_least", "combinator", "combinator_least") values (1, 1, NULL, 'ZXCR!DMRL!ZXCR!cBR!RKSE!Waf 111054', 1, NULL, 'Trần Bình', NULL, 'Trần Văn Ngọc Quý', 'Ương Hòa', 'Quý An Ngọc', NULL, 'computed', NULL, NULL, NULL, NULL, NULL, NULL, 0, 1, 'Ngọc Thị', NULL, NULL, 'at_least_percent', -356082, NULL, -914746);
insert into document ("id", "rev", "gone", "sort", "direction", "kind", "number", "symbol", "issuer", "issued_on", "title", "signer", "effective_on", "valid_until", "kept_at", "parent", "note") values (1, 1, NULL, 'ZXCR!GTRK!AR 1', 'noi_bo', 'ck', NULL, NULL, 'Văn Ngọc', '2021-05-05', 'Trần Đông An', NULL, NULL, NULL, NULL, NULL, NULL);
insert into evidence ("id", "rev", "gone", "sort", "item", "document", "proves_on", "note") values (1, 1, NULL, ' ', 1, 1, NULL, 'tổ');
insert into hamlet ("id", "rev", "gone", "sort", "name", "kind", "households", "population", "head", "decision", "valid_from", "valid_to", "note") values (1, 1, NULL, 'bURK!LSA!RKSE!cBR 015', 'Ương Hòa Ngọc Văn', 'khoi_pho', 654, NULL, NULL, 1, NULL, NULL, 'thôn thôn tổ');
insert into hamlet ("id", "rev", "gone", "sort", "name", "kind", "households", "population", "head", "decision", "valid_from", "valid_to", "note") values (2, 1, NULL, 'ZLTR!QTZ 05', 'Thôn Một', 'thon', NULL, NULL, NULL, 1, NULL, NULL, NULL);
insert into hamlet ("id", "rev", "gone", "sort", "name", "kind", "households", "population", "head", "decision", "valid_from", "valid_to", "note") values (3, 4, 23, 'ZLTR!LAM ', 'Thôn Hai', 'thon', NULL, NULL, NULL, 1, NULL, NULL, NULL);
insert into journal ("id", "op", "kind", "row", "before", "after", "salt", "pledge") values (1, 1, 'office', 1, NULL, '{"kind":"xa","name":"Xã Tân Lập"}', X'246D5237F7109F085FEE0FBCB6C65D45', X'1EF367B87D9A8BA8BB0335140C391F1929BE1F5D3D5BCECB651D8339395BE8F9');
insert into journal ("id", "op", "kind", "row", "before", "after", "salt", "pledge") values (2, 2, 'document', 1, NULL, '{"direction":"noi_bo","issued_on":"2021-05-05","issuer":"Văn Ngọc","kind":"ck","title":"Trần Đông An"}', X'CEEE085BF9A5C155890EE1355D3BB787', X'2DDD8D0B0C4B4BBB3EAE3D8DA8426AB8F0D54E572847DCAA290EE507BBDCF939');
insert into journal ("id", "op", "kind", "row", "before", "after", "salt", "pledge") values (3, 3, 'hamlet', 1, NULL, '{"decision":1,"households":654,"kind":"khoi_pho","name":"Ương Hòa Ngọc Văn","note":"thôn thôn tổ"}', X'591FFCA60663B0D41A21F036001CCD4B', X'DBDA82FCF1BC414DDE37B38DD07A987E8B900F813F43C6F5B0B6B7C284394AC4');
insert into journal ("id", "op", "kind", "row", "before", "after", "salt", "pledge") values (4, 4, 'team', 1, NULL, '{"charter":1,"decision":1,"founded_on":"2022-11-09","hamlet":1,"kind":"to_tu_quan_duong_pho","name":"Đạt Đạt Bình Quý","rhythm":"hang_thang","status":"tam_ngung","status_document":1}', X'0D156A59C857F3F790CB9182FB8BC476', X'5600A4D8A05D4BFDB1FADFE94E0C569398DB0486E422A16C7BBA1DE6DE3D805C');
insert into journal ("id", "op", "kind", "row", "before", "after", "salt", "pledge") values (5, 4, 'team_step', 1, NULL, '{"document":1,"since":"2022-11-09","status":"tam_ngung","team":1}', X'68492C985A9A067ACC8AC07C893E371A', X'EBE6B19CA5561F625AF1DE8767D825AB131EFADDCF16472EFBE0795E348FC94C');
insert into journal ("id", "op", "kind", "row", "before", "after", "salt", "pledge") values (6, 5, 'team_step', 2, NULL, '{"document":1,"since":"2024-02-16","status":"giai_the","team":1}', X'9FF963C685AE4B67FD8040C83A04A73F', X'52EC53AF6C4123057EE2D1E64F1189620BFF97FCDCD50F8334E131E644860E94');
insert into journal ("id", "op", "kind", "row", "before", "after", "salt", "pledge") values (7, 6, 'team_origin', 1, NULL, '{"document":1,"predecessor":1,"team":1}', X'475354475D0BA1EBC2030EA3EB5BEF3D', X'E75DFAB525D57DCFE34A8D9A19DF0966B22EC49BBCA5E48EDA3A1A5CF51464ED');
insert into journal ("id", "op", "kind", "row", "before", "after", "salt", "pledge") values (8, 7, 'person', 1, NULL, '{"name":"An Thủy Thị","phone":"0911766831"}', X'30CE459B2E6779F9FCA468E00B4E306D', X'018245FBC6B67D0C163C80ACD61124D16693BB41447344544CE148B7722C85D7');
insert into journal ("id", "op", "kind", "row", "before", "after", "salt", "pledge") values (9, 8, 'membership', 1, NULL, '{"decision":1,"joined":"2018-06-06","left":"2024-09-03","person":1,"reason":"doi_chuc_danh","role":"thu_ky","since":"2018-06-06","team":1}', X'8D59F0C40B787829E155F9D74E85E52A', X'7F730F188414F8F96E513A61447A7FD9014276CA30D8505B550E4A4BECDB2AB5');
insert into journal ("id", "op", "kind", "row", "before", "after", "salt", "pledge") values (10, 9, 'meeting', 1, NULL, '{"chair":"thôn Ương Hòa Hòa","conclusions":"Bình Thủy Quý Quý","content":"Ương Quý Thị","estimate":1,"guests":737,"hamlet":1,"held_on":"2022-02-01","households":874,"kind":"hoi_nghi","minutes":1,"not_held":0,"place":"Thị Hòa","title":"Bình"}', X'01A7470EF20BE830E3B063968AFA6E02', X'721DA6CD06474317171409FBA2EA88EC957C9CDBC903DDE0E54161135745C9B8');
insert into journal ("id", "op", "kind", "row", "before", "after", "salt", "pledge") values (11, 10, 'meeting_team', 1, NULL, '{"meeting":1,"team":1}', X'4DCBFA7E8AE9CAC46BD251F2E6C1B987', X'7AB0DF65A5ECE0032E4B347962C53609A80312C3154F939A5A2F84E3340FD0EA');
insert into journal ("id", "op", "kind", "row", "before", "after", "salt", "pledge") values (12, 11, 'tally', 1, NULL, '{"count":927,"meeting":1,"name":"tổ"}', X'88D05712F2864C543F34B5478ED24F26', X'82FC922225072BE4C63467DBBD2EE767B2B447872F3F51C2A78F61C02FBCD1F1');
insert into journal ("id", "op", "kind", "row", "before", "after", "salt", "pledge") values (13, 12, 'attendance', 1, NULL, '{"meeting":1,"person":1,"state":"vang"}', X'926EAACBCC541FD7B6F15B76A6262DF3', X'A6E63C4CB058424B8599AFE4ECE0E70548145E1F0CEF746494642C3E563DD6CC');
insert into journal ("id", "op", "kind", "row", "before", "after", "salt", "pledge") values (14, 13, 'task', 1, NULL, '{"document":1,"done_on":"2021-10-04","due":"2024-07-27","meeting":1,"outcome_document":1,"owner":"An Văn","team":1,"title":"Trần Hòa Trần Văn"}', X'06C003A9217B8DA144797F139922CBCB', X'7C604765C130B82E32160E392E99BBB6EE0E4160AD9D291C9CD78100F9B1220F');
insert into journal ("id", "op", "kind", "row", "before", "after", "salt", "pledge") values (15, 14, 'criteria_set', 1, NULL, '{"aimed":0,"bands":"Nguyễn","code":"Đông Ngọc thôn Ngọc","combinator":"ratio","confirmed":0,"full_marks":-368091,"source":"Thị Ương Đông tổ","strength":"sample","target":"xa","title":"Đông Bình","valid_to":"2025-02-02"}', X'6F7D338D174128FFA52984174C10A236', X'D5B80AD4FC23FBC413F0910A06E7879A8BC4D15EA269A725D22B4FE594B73D37');
insert into journal ("id", "op", "kind", "row", "before", "after", "salt", "pledge") values (16, 15, 'criterion', 1, NULL, '{"code":"Trần Bình","combinator_least":-914746,"confirmed":1,"criteria_set":1,"evidence":"Ngọc Thị","gate":0,"guidance":"Quý An Ngọc","kind":"computed","rollup":"at_least_percent","rollup_least":-356082,"title":"Trần Văn Ngọc Quý","title_en":"Ương Hòa"}', X'53CA4B2B652355FD6EC936157BDD7AFD', X'31CD8C6F5A2457E6789159AA4B6352DBE3CE925495F95C097AB1BFB184A91732');
insert into journal ("id", "op", "kind", "row", "before", "after", "salt", "pledge") values (17, 16, 'assessment', 1, NULL, '{"aim":"giu_sach","criteria_set":1,"decision":1,"from_day":"2023-01-16","hamlet":1,"round":"Đông tổ Ngọc Nguyễn","status":"dang_ky","team":1}', X'43EA83D517DF8499C4D896394512FDA4', X'368D360F4AFCA1C601AD7E9BCB94882B85A071D517CE75953C0B4A2003FBD1E4');
insert into journal ("id", "op", "kind", "row", "before", "after", "salt", "pledge") values (18, 17, 'assessment_item', 1, NULL, '{"assessment":1,"carried":1,"criterion":1,"decided":"met","due":"2020-02-02","source":1,"verdict":"unknown","verified":"met","whole":191195}', X'CA4C3C22CD49BD02BB5F0A164EB45DE8', X'D9C7B37268FDA99EB0797C06D86325D8772CC6A5131406E3A92A7601B34D305F');
insert into journal ("id", "op", "kind", "row", "before", "after", "salt", "pledge") values (19, 18, 'evidence', 1, NULL, '{"document":1,"item":1,"note":"tổ"}', X'5392253F370C871D7191108A48D5F70F', X'A25CC3B4BDD29A3D8E912AC1A1584925CBED1CD82B1307F47F96147AB2534208');
insert into journal ("id", "op", "kind", "row", "before", "after", "salt", "pledge") values (20, 19, 'hamlet', 2, NULL, '{"decision":1,"kind":"thon","name":"Thôn Một"}', X'68F59204238D3AA6D0A681066CA7B533', X'32AE2E68A662DE225B767EA50FDA36183A5BA38AD26DB4F30879B9E09992DE16');
insert into journal ("id", "op", "kind", "row", "before", "after", "salt", "pledge") values (21, 20, 'hamlet', 3, NULL, '{"decision":1,"kind":"thon","name":"Thôn Hai"}', X'3BDDCC82F21B547FA85CD6550231DD9F', X'0DBCFB62FA826C2BE91945C7675C7990E5DE9A5C9654FB9BABA6A25F0DEEC7F7');
insert into journal ("id", "op", "kind", "row", "before", "after", "salt", "pledge") values (22, 21, 'hamlet', 3, '{"decision":1,"kind":"thon","name":"Thôn Hai"}', '{"decision":1,"households":90,"kind":"thon","name":"Thôn Hai"}', X'768243873095683766D368598A5D9722', X'46515EC3CA78F6E18D07C7BD096D7D1078D864F78150031D659FFC399E57C311');
insert into journal ("id", "op", "kind", "row", "before", "after", "salt", "pledge") values (23, 22, 'hamlet', 3, '{"decision":1,"households":90,"kind":"thon","name":"Thôn Hai"}', '{"decision":1,"kind":"thon","name":"Thôn Hai"}', X'AC5451AD1C4DDCB5039FE4D514A81FC8', X'1F3FEA74BA44BF4B7B40EE9BC17E0569B2B3EF9DF93C49F9B44C4FF8349C9440');
insert into journal ("id", "op", "kind", "row", "before", "after", "salt", "pledge") values (24, 23, 'hamlet', 3, '{"decision":1,"kind":"thon","name":"Thôn Hai"}', '{"decision":1,"gone":23,"kind":"thon","name":"Thôn Hai"}', X'1E7820DD4CF07390DA92FC4FF443A42A', X'E4A78A2A3535E1BE275B15BFFE22D43FEBCCC0594E776042CD9229BBEE820EFA');
insert into meeting ("id", "rev", "gone", "sort", "kind", "title", "held_on", "starts", "ends", "place", "hamlet", "chair", "secretary", "agenda", "content", "conclusions", "guests", "households", "headcount", "estimate", "not_held", "not_held_reason", "minutes", "note") values (1, 1, NULL, 'DMRL 1', 'hoi_nghi', 'Bình', '2022-02-01', NULL, NULL, 'Thị Hòa', 1, 'thôn Ương Hòa Hòa', NULL, NULL, 'Ương Quý Thị', 'Bình Thủy Quý Quý', 737, 874, NULL, 1, 0, NULL, 1, NULL);
insert into meeting_team ("id", "rev", "gone", "sort", "meeting", "team") values (1, 1, NULL, ' ', 1, 1);
insert into membership ("id", "rev", "gone", "sort", "person", "team", "role", "joined", "since", "left", "reason", "decision", "term_ends", "note") values (1, 1, NULL, '     ', 1, 1, 'thu_ky', '2018-06-06', '2018-06-06', '2024-09-03', 'doi_chuc_danh', 1, NULL, NULL);
insert into office ("id", "rev", "gone", "sort", "name", "kind", "code", "province", "parent_line", "issuer_line", "place", "number_suffix") values (1, 1, NULL, 'eA!ZCR!PCV 305', 'Xã Tân Lập', 'xa', NULL, NULL, NULL, NULL, NULL, NULL);
insert into op ("id", "token", "at", "who", "account", "version", "what", "root", "undone", "salt", "pledge", "seal") values (1, NULL, '2026-11-22T09:00:00', 'tuquan', 'hoa', '0.1.0', '{"key":"op-found","args":[["name",{"Text":"Xã Tân Lập"}]]}', NULL, NULL, X'32E7D44D4F2112C4154B0983FDAE073E', X'5DBC594251C1773AD473170A3939DDBE1A212347120DFAB739B5809AD88843C0', X'7783F582FC1E27F1F546B1FBF640FB10828C950CE04E100D55C3012F0D3C604E');
insert into op ("id", "token", "at", "who", "account", "version", "what", "root", "undone", "salt", "pledge", "seal") values (2, NULL, '2026-11-22T09:00:00', 'hoa', 'hoa', '0.1.0', '{"key":"op-add","args":[["kind",{"Word":"document"}],["name",{"Text":"Trần Đông An"}]]}', NULL, NULL, X'6D094B0F134C8BDA4B7B980C74D81243', X'26FADC7AA9550F4730611AB12B5211B23051CFEFE5300F9BD34960A34185A848', X'C576B9E6A832E42FCA372316BA3F9DF4899981DBAC6D8FDFF16EFA5F4E3D6393');
insert into op ("id", "token", "at", "who", "account", "version", "what", "root", "undone", "salt", "pledge", "seal") values (3, NULL, '2026-11-22T09:00:00', 'hoa', 'hoa', '0.1.0', '{"key":"op-add","args":[["kind",{"Word":"hamlet"}],["name",{"Text":"Ương Hòa Ngọc Văn"}]]}', NULL, NULL, X'0A4D38F803913ED660DB8E07B726D2AA', X'1DDC772074C1A4DF933627197AE126406FDB986B57A86593DD422872D5CECA72', X'DC3456DF6A17611514CE7A4E35DDC343EA639639061A30445AC18AC9CEB782ED');
insert into op ("id", "token", "at", "who", "account", "version", "what", "root", "undone", "salt", "pledge", "seal") values (4, NULL, '2026-11-22T09:00:00', 'hoa', 'hoa', '0.1.0', '{"key":"op-add","args":[["kind",{"Word":"team"}],["name",{"Text":"Đạt Đạt Bình Quý"}]]}', NULL, NULL, X'52BF83F7F89B4D58F447C950D09C2E12', X'E05EE36524F3A389F4D069A6A1CE70947D144FEC5778C4E5C3BBA93766DD5A5C', X'635400A45454AD726F5891D2AF4CD00F1220A194CBF4E7AB6512B8176E3DA456');
insert into op ("id", "token", "at", "who", "account", "version", "what", "root", "undone", "salt", "pledge", "seal") values (5, NULL, '2026-11-22T09:00:00', 'hoa', 'hoa', '0.1.0', '{"key":"op-add","args":[["kind",{"Word":"team-step"}],["name",{"Text":"Đạt Đạt Bình Quý"}]]}', NULL, NULL, X'ADCFB2510DD0046DA078EAB733B4B5C3', X'6C9877538EB4294D40958026AC36C004D78AE4A8CA46BCA9EAEECD91CF70C8BC', X'4A97B61858049BF1E053FD192CD18022F2FDCFBD623448F33CE1C3F928E71D1E');
insert into op ("id", "token", "at", "who", "account", "version", "what", "root", "undone", "salt", "pledge", "seal") values (6, NULL, '2026-11-22T09:00:00', 'hoa', 'hoa', '0.1.0', '{"key":"op-add","args":[["kind",{"Word":"team-origin"}],["name",{"Text":"Đạt Đạt Bình Quý"}]]}', NULL, NULL, X'656324DE39329F5E77AF9A9DA6F351D8', X'4597E43C76A4B7DA273F787BFF1CFE64816AF6D9A6E1E08C6DBB3A976ACF99B6', X'56AED1C5585E96C2D5C3387076F0B26477E91ABE64387897C25B1B8F012BB2FC');
insert into op ("id", "token", "at", "who", "account", "version", "what", "root", "undone", "salt", "pledge", "seal") values (7, NULL, '2026-11-22T09:00:00', 'hoa', 'hoa', '0.1.0', '{"key":"op-add","args":[["kind",{"Word":"person"}],["name",{"Text":"An Thủy Thị"}]]}', NULL, NULL, X'DEC74C4762969288C1342E71CFF8E108', X'90D7E6E5581C0B7D4127C543C876A466B9C9AA182FA46C9D124D8F86DE99F976', X'1DAA7A9D9E7C4AD6228E3D918388039E837E74748EAD7E47F07BF91C1C8ABA11');
insert into op ("id", "token", "at", "who", "account", "version", "what", "root", "undone", "salt", "pledge", "seal") values (8, NULL, '2026-11-22T09:00:00', 'hoa', 'hoa', '0.1.0', '{"key":"op-add","args":[["kind",{"Word":"membership"}],["name",{"Text":"An Thủy Thị"}]]}', NULL, NULL, X'3EC0610598102F5DDE4A1EA9C14B360D', X'C6D36EC597BB739E9E16A5F74BB75FECE56FA33246F1FFE04C10CBCDD06F1578', X'C8553F370D4DC5895822E5CB5580B85DDDC5BD1733997FD534356700B7075E19');
insert into op ("id", "token", "at", "who", "account", "version", "what", "root", "undone", "salt", "pledge", "seal") values (9, NULL, '2026-11-22T09:00:00', 'hoa', 'hoa', '0.1.0', '{"key":"op-add","args":[["kind",{"Word":"meeting"}],["name",{"Text":"Bình"}]]}', NULL, NULL, X'09AD891B923134A6DBE2D0FE5A387D1E', X'9686AAE8E6C85E7776AE18E3B21CD5E71DB27F6D00F28AD680935837ED87017C', X'9F2B0B6EC48AC75BFBFA15ECD4955549296E37F459AABD8B97462A3697113C65');
insert into op ("id", "token", "at", "who", "account", "version", "what", "root", "undone", "salt", "pledge", "seal") values (10, NULL, '2026-11-22T09:00:00', 'hoa', 'hoa', '0.1.0', '{"key":"op-add","args":[["kind",{"Word":"meeting-team"}],["name",{"Text":"Đạt Đạt Bình Quý"}]]}', NULL, NULL, X'18C6884CA29D774A07EBC09B70417C59', X'1B1D0958A051469F65B4F07B7015F57799B750DD53B343BC4F3EED5E62A1C1B5', X'488949609D0423A12D21A0C51D56FFB0129998AECF9EB110E29397D3D632CAC9');
insert into op ("id", "token", "at", "who", "account", "version", "what", "root", "undone", "salt", "pledge", "seal") values (11, NULL, '2026-11-22T09:00:00', 'hoa', 'hoa', '0.1.0', '{"key":"op-add","args":[["kind",{"Word":"tally"}],["name",{"Text":"tổ"}]]}', NULL, NULL, X'CFE5918DD7A98F710D80F67A4531C434', X'7AFAA995887277356CEF0609DD14F64BE74045704A4A7996F57393B69AF261DE', X'42EC19893076EEFCCBC8488E978116D42467A39A5ED2E06B9FC9D1E085DF87B7');
insert into op ("id", "token", "at", "who", "account", "version", "what", "root", "undone", "salt", "pledge", "seal") values (12, NULL, '2026-11-22T09:00:00', 'hoa', 'hoa', '0.1.0', '{"key":"op-add","args":[["kind",{"Word":"attendance"}],["name",{"Text":"An Thủy Thị"}]]}', NULL, NULL, X'B171D68722359A18AF77B4A49FE57FF5', X'59F88570EBDCEE5DD3183F91EB064D003966E5D2957439681116E1D43C499543', X'908EB754A58E7D6DEF8879F17D0B1414E858D76308651B678E019A1F23ADFDB0');
insert into op ("id", "token", "at", "who", "account", "version", "what", "root", "undone", "salt", "pledge", "seal") values (13, NULL, '2026-11-22T09:00:00', 'hoa', 'hoa', '0.1.0', '{"key":"op-add","args":[["kind",{"Word":"task"}],["name",{"Text":"Trần Hòa Trần Văn"}]]}', NULL, NULL, X'9B2E67AE39EFB958542A292BF8458094', X'57996D826B90FF7469823602245C231F4EAAF5AC5D4BAF4BE97D16C8CBF928B4', X'329C36B24821D3EABA0410455DDC706484A5F01C57F88325D2903A9EF0DB9DFF');
insert into op ("id", "token", "at", "who", "account", "version", "what", "root", "undone", "salt", "pledge", "seal") values (14, NULL, '2026-11-22T09:00:00', 'hoa', 'hoa', '0.1.0', '{"key":"op-add","args":[["kind",{"Word":"criteria-set"}],["name",{"Text":"Đông Bình"}]]}', NULL, NULL, X'4AB94308C9DE606848CC6655195DFF9A', X'B253E471FCDCBA6C9A8254188766C690C259DDD6BE1320BC9F08832E1177CB1D', X'99A59586CEDC03717C2297CDE12CA915DD17B11A550ACBD23F8A7A63C8513434');
insert into op ("id", "token", "at", "who", "account", "version", "what", "root", "undone", "salt", "pledge", "seal") values (15, NULL, '2026-11-22T09:00:00', 'hoa', 'hoa', '0.1.0', '{"key":"op-add","args":[["kind",{"Word":"criterion"}],["name",{"Text":"Trần Bình Trần Văn Ngọc Quý"}]]}', NULL, NULL, X'20C9A857D0546667D62749B8AE7887B9', X'BFA4E660D0CCCD04EA89C3967A569B0A0AA088FEDDFAE9E3E2446CE09E431D50', X'42A3C123D016DD4825141A634B6F7866A1D27A0F085D376C43A89A8536D6433E');
insert into op ("id", "token", "at", "who", "account", "version", "what", "root", "undone", "salt", "pledge", "seal") values (16, NULL, '2026-11-22T09:00:00', 'hoa', 'hoa', '0.1.0', '{"key":"op-add","args":[["kind",{"Word":"assessment"}],["name",{"Text":"Đông Bình"}]]}', NULL, NULL, X'CE3EEFEB016AAD19E50D9BC7EA69C33B', X'4001B9D733B295FE73D0A0E2F49CAE641E7FAB43D427B2D3F5A259AF3A0A0B8A', X'8654695571962AE527E69E2FB551C120F4F51256578A1150F77AACFACB793A5D');
insert into op ("id", "token", "at", "who", "account", "version", "what", "root", "undone", "salt", "pledge", "seal") values (17, NULL, '2026-11-22T09:00:00', 'hoa', 'hoa', '0.1.0', '{"key":"op-add","args":[["kind",{"Word":"assessment-item"}],["name",{"Text":"Trần Bình Trần Văn Ngọc Quý"}]]}', NULL, NULL, X'333AA13EACB75A8A7BF03A2353468980', X'1F699BC6C2A1B6A97831778DC90120275417CC1062A3A8E2A1B8B5C9D2FE79EB', X'8B22B04569CF59C8F5400B40442AC41ED4B886FC1C4F61E20858F6D6F109CD94');
insert into op ("id", "token", "at", "who", "account", "version", "what", "root", "undone", "salt", "pledge", "seal") values (18, NULL, '2026-11-22T09:00:00', 'hoa', 'hoa', '0.1.0', '{"key":"op-add","args":[["kind",{"Word":"evidence"}],["name",{"Text":"Trần Đông An"}]]}', NULL, NULL, X'00898FF39C69CF5E6292A9C7E07496FD', X'32118D5051C8E2B5A8ACACC9E94B0F850C4BEA8730D8FA6D49EC1F2AC04E9911', X'8988BF62FF773467E53601112C9EEB3F88F77E7730F6DAB0ED6EBA8050B87A9F');
insert into op ("id", "token", "at", "who", "account", "version", "what", "root", "undone", "salt", "pledge", "seal") values (19, NULL, '2026-11-22T09:00:00', 'hoa', 'hoa', '0.1.0', '{"key":"op-add","args":[["kind",{"Word":"hamlet"}],["name",{"Text":"Thôn Một"}]]}', NULL, NULL, X'9431F86520B26EDF9DB9B24219D58235', X'C0216FF9AA715FC7D10AA7AA70F90A4A7A627A2E04C5AAFAB3027F8121DC58B3', X'266D26B51AD3A9331219689CB070E19D1371A691E4F5B89718BB059F3F23989E');
insert into op ("id", "token", "at", "who", "account", "version", "what", "root", "undone", "salt", "pledge", "seal") values (20, NULL, '2026-11-22T09:00:00', 'hoa', 'hoa', '0.1.0', '{"key":"op-add","args":[["kind",{"Word":"hamlet"}],["name",{"Text":"Thôn Hai"}]]}', NULL, NULL, X'7089C3229844C70C7F0B2A3696DD22E5', X'F0497FB50EABBCC606480492744B28A6B0FA807F0AAD6732BDC1E4036AF2D5EF', X'7C1755B7D88EC8D24F4F6F346062634EBC315890BF5B8520591555867C26FF17');
insert into op ("id", "token", "at", "who", "account", "version", "what", "root", "undone", "salt", "pledge", "seal") values (21, NULL, '2026-11-22T09:00:00', 'hoa', 'hoa', '0.1.0', '{"key":"op-change","args":[["kind",{"Word":"hamlet"}],["name",{"Text":"Thôn Hai"}]]}', NULL, NULL, X'5A52D55975F69DF90E4539D72261FF81', X'899A3BF3FC4092E0C31E953B468DDF68D45475132C48F216D65AA9266E26BE1B', X'D2809C3296D4E2BC8D4EA2E590D7D6AADAEBE4E32471C06CE255CF1699B4DEB1');
insert into op ("id", "token", "at", "who", "account", "version", "what", "root", "undone", "salt", "pledge", "seal") values (22, NULL, '2026-11-22T09:00:00', 'hoa', 'hoa', '0.1.0', '{"key":"op-undo","args":[["what",{"Say":{"key":"op-change","args":[["kind",{"Word":"hamlet"}],["name",{"Text":"Thôn Hai"}]]}}]]}', 21, 1, X'39603D48D6804874C5748418EE48698E', X'C127AA2AF783B55322C0ED94E32D88C85657F93CA07483FA758D1A9E3946F407', X'43DAA702872F32DF2D087CFF4990901739F21D84148E78818180E2BA84A96DF7');
insert into op ("id", "token", "at", "who", "account", "version", "what", "root", "undone", "salt", "pledge", "seal") values (23, NULL, '2026-11-22T09:00:00', 'hoa', 'hoa', '0.1.0', '{"key":"op-retire","args":[["kind",{"Word":"hamlet"}],["name",{"Text":"Thôn Hai"}]]}', NULL, NULL, X'4928BB489DB77201F101CA877560A5E2', X'DF5BA209A3E0ECEC57F4ECCE405FA838A5E81011D044ECA854A319FF83F14A09', X'FF6D05D646E2ACCB628D7EDB63D9E21742C2A3E2B701E5F86E1CB22051FF4CDD');
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
