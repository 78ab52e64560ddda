-- leaving a team: the day it was asked for beside the day it took effect, and reasons of the office's own list
alter table office add column leave_reasons text;
alter table membership add column requested text check (requested like '____-__-__');
alter table membership add column reason_words text;
