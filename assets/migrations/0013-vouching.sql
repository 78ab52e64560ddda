-- what erasing leaves behind is vouched for by the step that erased: its seal covers the digest of every line and word it touched, as they
-- stand since; an erased salt that no step vouches for is a forgery. Steps from before the chain are vouched for in the same way.

create table vouch (
  id integer primary key autoincrement,
  op integer not null references op (id),
  part text not null check (part in ('line', 'words', 'step')),
  target integer not null,
  digest blob not null
) strict;
create index vouch_op on vouch (op, id);
create index vouch_target on vouch (part, target, id);

create trigger vouch_keeps before update on vouch
begin select raise(abort, 'journal is only added to'); end;
create trigger vouch_stays before delete on vouch
begin select raise(abort, 'journal is only added to'); end;
create trigger vouch_grows before insert on vouch
when (new.id is not null and new.id > 0 and new.id <= (select coalesce(max(id), 0) from vouch))
  or (select pledge from op where id = new.op) is not null
begin select raise(abort, 'journal is only added to'); end;

-- a line loses exactly its private values, and only where a step vouches for what is left; a line from before the chain gets its pledge once
drop trigger journal_keeps;
create trigger journal_keeps before update on journal
when new.id <> old.id or new.op <> old.op or new.kind <> old.kind or new.row <> old.row
  or (old.pledge is not null and new.pledge is not old.pledge)
  or (old.pledge is null and (new.before is not old.before or new.after is not old.after))
  or (old.pledge is not null and (new.salt is not old.salt or new.before is not old.before or new.after is not old.after)
    and (new.salt is not null or new.kind <> 'person'
      or new.before is not json_remove(old.before, '$.name', '$.phone') or new.after is not json_remove(old.after, '$.name', '$.phone')
      or not exists (select 1 from vouch v join op o on o.id = v.op where v.part = 'line' and v.target = new.id and o.pledge is null)))
begin select raise(abort, 'journal is only added to'); end;

drop trigger op_keeps;
create trigger op_keeps before update on op
when new.id <> old.id or new.at <> old.at or new.who <> old.who or new.account <> old.account
  or (old.seal is not null and new.seal is not old.seal)
  or (old.pledge is not null and (new.pledge is not old.pledge or new.token is not old.token or new.version <> old.version
    or new.root is not old.root or new.undone is not old.undone
    or ((new.salt is not old.salt or new.what <> old.what)
      and (new.salt is not null or instr(new.what, '—') = 0
        or not exists (select 1 from vouch v join op o on o.id = v.op where v.part = 'words' and v.target = new.id and o.pledge is null)))))
begin select raise(abort, 'journal is only added to'); end;
