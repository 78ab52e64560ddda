-- each text of an issued report behind a pledge of its own, so that a person can be taken out of it and its hash still holds

alter table report add column seals text;

-- the frozen words of an issued report change only together with their seals, and the hash over them stays; one issued before there were
-- seals gets seals and a hash over them when a person is taken out of it
drop trigger report_stays;
create trigger report_stays before update on report
when old.issued_on is not null and (new.issued_on is not old.issued_on or new.title <> old.title or new.period <> old.period
  or new.document is not old.document or new.signatory is not old.signatory
  or (old.seals is not null and (new.hash is not old.hash or new.seals is null))
  or ((new.hash is not old.hash or new.frozen is not old.frozen) and new.seals is old.seals))
begin select raise(abort, 'an issued report stays as it is'); end;

-- the step that erases a person may shorten other lines that told of that person too, and vouches for what is left of them
drop trigger journal_keeps;
create trigger journal_keeps before update on journal
when new.id <> old.id or new.op <> old.op or new.kind <> old.kind or new.row <> old.row
  or (old.pledge is not null and new.pledge is not old.pledge)
  or (old.pledge is null and (new.before is not old.before or new.after is not old.after))
  or (old.pledge is not null and (new.salt is not old.salt or new.before is not old.before or new.after is not old.after)
    and (new.salt is not null
      or not exists (select 1 from vouch v join op o on o.id = v.op where v.part = 'line' and v.target = new.id and o.pledge is null)
      or (new.kind = 'person'
        and (new.before is not json_remove(old.before, '$.name', '$.phone') or new.after is not json_remove(old.after, '$.name', '$.phone')))
      or (new.kind <> 'person'
        and (length(new.before) > length(old.before) or length(new.after) > length(old.after)
          or not exists (select 1 from vouch v join op o on o.id = v.op join journal e on e.op = o.id
            where v.part = 'line' and v.target = new.id and o.pledge is null and e.kind = 'person' and e.after ->> '$.erased_on' is not null)))))
begin select raise(abort, 'journal is only added to'); end;
