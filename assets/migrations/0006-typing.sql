-- each officer has a way of typing Vietnamese and a place for the tone
alter table officer add column typing text;
alter table officer add column tones text;
