-- the registers of the movement: agencies, models with their points, teams and steps, equipment and channels, media, opinions,
-- registrations and recognitions, committees, commendations, working papers, results from others, and units that came before

create table agency (
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
create index agency_sort on agency (sort, id) where gone is null;
create index agency_kind on agency (kind, sort, id) where gone is null;
create index agency_hamlet on agency (hamlet);
create index agency_in_scope on agency (in_scope, sort, id) where gone is null;

create table hamlet_origin (
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
create index hamlet_origin_sort on hamlet_origin (sort, id) where gone is null;
create index hamlet_origin_hamlet on hamlet_origin (hamlet);
create index hamlet_origin_predecessor on hamlet_origin (predecessor);
create index hamlet_origin_change on hamlet_origin (change, sort, id) where gone is null;
create index hamlet_origin_document on hamlet_origin (document);
create index hamlet_origin_changed_on_day on hamlet_origin (changed_on) where gone is null;

create table unit_origin (
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
create index unit_origin_sort on unit_origin (sort, id) where gone is null;
create index unit_origin_document on unit_origin (document);
create index unit_origin_changed_on_day on unit_origin (changed_on) where gone is null;

create table initiative (
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
create index initiative_sort on initiative (sort, id) where gone is null;
create index initiative_kind on initiative (kind, sort, id) where gone is null;
create index initiative_field on initiative (field, sort, id) where gone is null;
create index initiative_decision on initiative (decision);
create index initiative_origin on initiative (origin);
create index initiative_typical_document on initiative (typical_document);
create index initiative_ended_document on initiative (ended_document);

create table initiative_point (
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
create index initiative_point_sort on initiative_point (sort, id) where gone is null;
create index initiative_point_initiative on initiative_point (initiative);
create index initiative_point_hamlet on initiative_point (hamlet);
create index initiative_point_agency on initiative_point (agency);
create index initiative_point_copied_from on initiative_point (copied_from);
create index initiative_point_document on initiative_point (document);

create table initiative_team (
  id integer primary key autoincrement,
  rev integer not null,
  gone integer references op (id),
  sort text not null,
  point integer not null references initiative_point (id),
  team integer not null references team (id),
  from_day text not null check (from_day like '____-__-__'),
  to_day text check (to_day like '____-__-__')
) strict;
create index initiative_team_sort on initiative_team (sort, id) where gone is null;
create index initiative_team_point on initiative_team (point);
create index initiative_team_team on initiative_team (team);

create table initiative_step (
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
create index initiative_step_sort on initiative_step (sort, id) where gone is null;
create index initiative_step_initiative on initiative_step (initiative);
create index initiative_step_point on initiative_step (point);
create index initiative_step_step on initiative_step (step, sort, id) where gone is null;
create index initiative_step_document on initiative_step (document);
create index initiative_step_meeting on initiative_step (meeting);
create index initiative_step_done_on_day on initiative_step (done_on) where gone is null;

create table asset (
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
create index asset_sort on asset (sort, id) where gone is null;
create index asset_kind on asset (kind, sort, id) where gone is null;
create index asset_hamlet on asset (hamlet);
create index asset_agency on asset (agency);
create index asset_initiative on asset (initiative);

create table asset_count (
  id integer primary key autoincrement,
  rev integer not null,
  gone integer references op (id),
  sort text not null,
  asset integer not null references asset (id),
  as_of text not null check (as_of like '____-__-__'),
  quantity integer not null check (quantity >= 0),
  document integer references document (id)
) strict;
create index asset_count_sort on asset_count (sort, id) where gone is null;
create index asset_count_asset on asset_count (asset);
create index asset_count_document on asset_count (document);
create index asset_count_as_of_day on asset_count (as_of) where gone is null;

create table channel (
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
create index channel_sort on channel (sort, id) where gone is null;
create index channel_kind on channel (kind, sort, id) where gone is null;
create index channel_hamlet on channel (hamlet);
create index channel_team on channel (team);
create index channel_initiative on channel (initiative);

create table channel_count (
  id integer primary key autoincrement,
  rev integer not null,
  gone integer references op (id),
  sort text not null,
  channel integer not null references channel (id),
  as_of text not null check (as_of like '____-__-__'),
  members integer not null check (members >= 0),
  document integer references document (id)
) strict;
create index channel_count_sort on channel_count (sort, id) where gone is null;
create index channel_count_channel on channel_count (channel);
create index channel_count_document on channel_count (document);
create index channel_count_as_of_day on channel_count (as_of) where gone is null;

create table delegation (
  id integer primary key autoincrement,
  rev integer not null,
  gone integer references op (id),
  sort text not null,
  meeting integer not null references meeting (id),
  name text not null,
  count integer not null check (count >= 0)
) strict;
create index delegation_sort on delegation (sort, id) where gone is null;
create index delegation_meeting on delegation (meeting);

create table media (
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
create index media_sort on media (sort, id) where gone is null;
create index media_kind on media (kind, sort, id) where gone is null;
create index media_hamlet on media (hamlet);
create index media_meeting on media (meeting);
create index media_channel on media (channel);
create index media_document on media (document);
create index media_done_on_day on media (done_on) where gone is null;

create table opinion (
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
create index opinion_sort on opinion (sort, id) where gone is null;
create index opinion_topic on opinion (topic, sort, id) where gone is null;
create index opinion_source on opinion (source, sort, id) where gone is null;
create index opinion_meeting on opinion (meeting);
create index opinion_team on opinion (team);
create index opinion_hamlet on opinion (hamlet);
create index opinion_state on opinion (state, sort, id) where gone is null;
create index opinion_answer_document on opinion (answer_document);
create index opinion_received_on_day on opinion (received_on) where gone is null;

create table opinion_occurrence (
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
create index opinion_occurrence_sort on opinion_occurrence (sort, id) where gone is null;
create index opinion_occurrence_opinion on opinion_occurrence (opinion);
create index opinion_occurrence_meeting on opinion_occurrence (meeting);
create index opinion_occurrence_team on opinion_occurrence (team);
create index opinion_occurrence_hamlet on opinion_occurrence (hamlet);
create index opinion_occurrence_raised_on_day on opinion_occurrence (raised_on) where gone is null;

create table referral (
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
create index referral_sort on referral (sort, id) where gone is null;
create index referral_kind on referral (kind, sort, id) where gone is null;
create index referral_document on referral (document);
create index referral_meeting on referral (meeting);
create index referral_received_on_day on referral (received_on) where gone is null;

create table registration (
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
create index registration_sort on registration (sort, id) where gone is null;
create index registration_kind on registration (kind, sort, id) where gone is null;
create index registration_subject on registration (subject, sort, id) where gone is null;
create index registration_hamlet on registration (hamlet);
create index registration_agency on registration (agency);
create index registration_year on registration (year, sort, id) where gone is null;
create index registration_document on registration (document);
create index registration_meeting on registration (meeting);
create index registration_registered_on_day on registration (registered_on) where gone is null;

create table recognition (
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
create index recognition_sort on recognition (sort, id) where gone is null;
create index recognition_standard on recognition (standard, sort, id) where gone is null;
create index recognition_subject on recognition (subject, sort, id) where gone is null;
create index recognition_hamlet on recognition (hamlet);
create index recognition_agency on recognition (agency);
create index recognition_year on recognition (year, sort, id) where gone is null;
create index recognition_level on recognition (level, sort, id) where gone is null;
create index recognition_decision on recognition (decision);
create index recognition_revoked_document on recognition (revoked_document);
create index recognition_decided_on_day on recognition (decided_on) where gone is null;

create table committee (
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
create index committee_sort on committee (sort, id) where gone is null;
create index committee_kind on committee (kind, sort, id) where gone is null;
create index committee_level on committee (level, sort, id) where gone is null;
create index committee_decision on committee (decision);
create index committee_consolidated_document on committee (consolidated_document);

create table committee_post (
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
create index committee_post_sort on committee_post (sort, id) where gone is null;
create index committee_post_committee on committee_post (committee);

create table committee_paper (
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
create index committee_paper_sort on committee_paper (sort, id) where gone is null;
create index committee_paper_committee on committee_paper (committee);
create index committee_paper_document on committee_paper (document);
create index committee_paper_meeting on committee_paper (meeting);
create index committee_paper_done_on_day on committee_paper (done_on) where gone is null;

create table commendation (
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
create index commendation_sort on commendation (sort, id) where gone is null;
create index commendation_target on commendation (target, sort, id) where gone is null;
create index commendation_person on commendation (person);
create index commendation_team on commendation (team);
create index commendation_hamlet on commendation (hamlet);
create index commendation_agency on commendation (agency);
create index commendation_form on commendation (form, sort, id) where gone is null;
create index commendation_level on commendation (level, sort, id) where gone is null;
create index commendation_state on commendation (state, sort, id) where gone is null;
create index commendation_list on commendation (list);
create index commendation_decision on commendation (decision);
create index commendation_decided_on_day on commendation (decided_on) where gone is null;

create table working_paper (
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
create index working_paper_sort on working_paper (sort, id) where gone is null;
create index working_paper_kind on working_paper (kind, sort, id) where gone is null;
create index working_paper_document on working_paper (document);
create index working_paper_meeting on working_paper (meeting);
create index working_paper_done_on_day on working_paper (done_on) where gone is null;

create table result_count (
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
create index result_count_sort on result_count (sort, id) where gone is null;
create index result_count_kind on result_count (kind, sort, id) where gone is null;
create index result_count_document on result_count (document);
create index result_count_to_day_day on result_count (to_day) where gone is null;

insert into size (kind, standing) values
  ('agency', 0),
  ('hamlet_origin', 0),
  ('unit_origin', 0),
  ('initiative', 0),
  ('initiative_point', 0),
  ('initiative_team', 0),
  ('initiative_step', 0),
  ('asset', 0),
  ('asset_count', 0),
  ('channel', 0),
  ('channel_count', 0),
  ('delegation', 0),
  ('media', 0),
  ('opinion', 0),
  ('opinion_occurrence', 0),
  ('referral', 0),
  ('registration', 0),
  ('recognition', 0),
  ('committee', 0),
  ('committee_post', 0),
  ('committee_paper', 0),
  ('commendation', 0),
  ('working_paper', 0),
  ('result_count', 0);
