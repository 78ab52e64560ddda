-- the history is chained: every step seals its own words and lines and the seal before it; values that can be erased stand behind a salted pledge
alter table journal add column salt blob;
alter table journal add column pledge blob;
alter table op add column salt blob;
alter table op add column pledge blob;
alter table op add column seal blob;

drop trigger journal_keeps;
create trigger journal_keeps before update on journal
when new.id <> old.id or new.op <> old.op or new.kind <> old.kind or new.row <> old.row
  or length(new.before) > length(old.before) or length(new.after) > length(old.after)
  or new.pledge is not old.pledge or (new.salt is not null and new.salt is not old.salt)
  or (new.salt is not null and (new.before is not old.before or new.after is not old.after))
begin select raise(abort, 'journal is only added to'); end;

drop trigger op_keeps;
create trigger op_keeps before update on op
when new.id <> old.id or new.at <> old.at or new.who <> old.who or new.account <> old.account
  or (old.seal is not null and (new.seal is not old.seal or new.pledge is not old.pledge or new.token is not old.token
    or new.version <> old.version or new.root is not old.root or new.undone is not old.undone
    or (new.salt is not null and (new.salt is not old.salt or new.what <> old.what))))
begin select raise(abort, 'journal is only added to'); end;
