-- Lines of supervision (条): which industry or field a body supervises, and so which cases its officials reach; and the second wall, which lets whoever
-- reads for a caller see that caller's cases alone, whatever the program asks for.

-- Null for a body that supervises comprehensively: it reaches every line.
alter table organisation
  add column line text check (line ~ '^[a-z]+(-[a-z]+)*$'),
  add check (line is null or kind = 'authority');

-- The line of its authority when the case was opened, as in the header of its journal.
alter table case_file add column line text;

-- Division codes are compared byte by byte, so that those of a region are one range of the index. A LIKE would not do: it is not leakproof, and under row-level
-- security such a condition finds no index.
drop index case_file_region;
alter table case_file alter column region_code type text collate "C";
alter table duty alter column region_code type text collate "C";
create index case_file_region on case_file (region_code, case_id);

-- The role in which the program reads for a caller. It has no rights but those given here, and the policies below are for it: whoever owns the tables (the
-- engine, the command line) is not bound by them. It belongs to the server, so another database of duban may have made it.
do $$
begin
  if not exists (select from pg_roles where rolname = 'duban_reader') then
    create role duban_reader nologin;
  end if;
exception
  when duplicate_object or unique_violation then null;
  when insufficient_privilege then
    raise exception 'the role duban_reader is missing and % may not create it; have an administrator of the server run: create role duban_reader nologin; grant duban_reader to %', current_user, quote_ident(current_user);
end $$;

do $$
begin
  set local role duban_reader;
  reset role;
exception when insufficient_privilege then
  begin
    execute format('grant duban_reader to %I', current_user);
  exception when insufficient_privilege then
    raise exception '% may not act as duban_reader; have an administrator of the server run: grant duban_reader to %', current_user, quote_ident(current_user);
  end;
end $$;

grant usage on schema public to duban_reader;
grant select on organisation to duban_reader;

-- For whom is read, as settings of the reading transaction: `duban.scope` (a kind of scope), `duban.unit`, and of a region `duban.lowest`, `duban.below` and
-- `duban.line` ('' for every line). A setting that is missing lets nothing through.
create function own_unit() returns uuid stable parallel safe language sql return nullif(current_setting('duban.unit', true), '')::uuid;

-- The cases in which the reading unit owes something. A view reads as its owner, so that the policy of cases may ask for duties and that of duties for cases.
create view case_owed_by_own_unit with (security_barrier) as
  select case_id from duty where settled_at is null and unit_id = nullif(current_setting('duban.unit', true), '')::uuid;
grant select on case_owed_by_own_unit to duban_reader;

-- The rule of `reaches` (src/domain/access/scope.ts). Here and below a subquery for one row, not EXISTS: that one may be answered by hashing all cases there are, for a page of 20.
alter table case_file enable row level security;
create policy within_scope on case_file for select to duban_reader using (
  case (select current_setting('duban.scope', true))
    when 'region' then
      (coalesce(region_code, '') >= (select current_setting('duban.lowest', true)) and coalesce(region_code, '') < (select current_setting('duban.below', true))
        and ((select current_setting('duban.line', true)) = '' or line = (select current_setting('duban.line', true))))
      or (select true from case_owed_by_own_unit o where o.case_id = case_file.case_id limit 1)
    when 'enterprise' then enterprise_id = (select own_unit())
    when 'assigned' then (select true from case_owed_by_own_unit o where o.case_id = case_file.case_id limit 1)
    when 'everywhere' then true
    else false
  end);
grant select on case_file to duban_reader;

-- Lets the reader see the rows of a table with a case_id whose case he sees. Every case-scoped table that is read for callers is put behind the wall by this.
create procedure put_behind_wall(of regclass) language plpgsql as $$
begin
  execute format('alter table %s enable row level security', of);
  execute format('create policy within_scope on %1$s for select to duban_reader using ((select true from case_file c where c.case_id = %1$s.case_id))', of);
  execute format('grant select on %s to duban_reader', of);
end $$;

call put_behind_wall('workflow_instance');
call put_behind_wall('duty');
call put_behind_wall('fired_rung');
call put_behind_wall('journal_entry');
call put_behind_wall('document');
call put_behind_wall('publication');
call put_behind_wall('accountability_record');
call put_behind_wall('accountability_correction');

-- What the own unit owes or owed is its own matter, wherever the case is now; and so is a message to it.
create policy of_own_unit on duty for select to duban_reader using (unit_id = (select own_unit()));
alter table notification enable row level security;
create policy of_own_unit on notification for select to duban_reader using (unit_id = (select own_unit()));
grant select on notification to duban_reader;

-- The outbox is the worker's alone.
alter table outbox_message enable row level security;
