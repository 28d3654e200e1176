-- Whistle-blower reports (举报): cases that few may reach, what reporters say apart from every record, and the cases that reports lead to.

-- True where the root of the case is of a confidential definition; as in the header of its journal.
alter table case_file add column confidential boolean not null default false;

-- The intake post of a unit looks for its reports, open or over.
create index case_file_confidential on case_file (authority_id, case_id) where confidential;

-- What a report says of the reporter and of the matter, encrypted outside the database (AES-256-GCM, bound to case and part), and the hash of the receipt code.
-- The journal knows the SHA-256 of each row alone.
create table report_part (
  case_id uuid not null,
  seq integer not null,
  part text not null check (part in ('identity', 'statement', 'payee', 'receipt')),
  -- Which key it was encrypted with; null for the receipt, which is a hash.
  key_id text,
  content bytea not null,
  primary key (case_id, seq, part),
  check ((part = 'receipt') = (key_id is null))
);

-- A receipt code finds its report.
create unique index report_part_receipt on report_part (content) where part = 'receipt';

create trigger report_part_append_only before update or delete on report_part for each row execute function refuse_change();
create trigger report_part_no_truncate before truncate on report_part for each statement execute function refuse_change();

-- The case of the hazard that a report told of. It says nothing of the reporter, and who reads the hazard's case does not see it.
create table report_link (
  case_id uuid not null,
  seq integer not null,
  ordinal integer not null,
  instance integer not null,
  hazard_case_id uuid not null,
  how text not null check (how in ('opened', 'joined')),
  linked_at timestamptz not null,
  primary key (case_id, seq, ordinal)
);

-- Who told of the same matter.
create index report_link_hazard on report_link (hazard_case_id, case_id);

create trigger report_link_append_only before update or delete on report_link for each row execute function refuse_change();
create trigger report_link_no_truncate before truncate on report_link for each statement execute function refuse_change();

-- The second wall. A confidential case is for the intake post of its authority and for posts that owe something in it: `duban.post`, beside the settings of 0006.
create function own_post() returns text stable parallel safe language sql return nullif(current_setting('duban.post', true), '');

create view case_owed_by_own_post with (security_barrier) as
  select case_id from duty
   where settled_at is null and unit_id = nullif(current_setting('duban.unit', true), '')::uuid and owed_by = nullif(current_setting('duban.post', true), '');
grant select on case_owed_by_own_post to duban_reader;

-- Which cases are confidential, for the policies of tables whose rows a unit sees as its own.
create view confidential_case with (security_barrier) as select case_id from case_file where confidential;
grant select on confidential_case to duban_reader;
create index case_file_is_confidential on case_file (case_id) where confidential;

drop policy within_scope on case_file;
create policy within_scope on case_file for select to duban_reader using (
  case when confidential then
    case (select current_setting('duban.scope', true))
      when 'everywhere' then true
      when 'region' then
        (authority_id = (select own_unit()) and (select own_post()) = 'intake-officer')
        or (select true from case_owed_by_own_post o where o.case_id = case_file.case_id limit 1)
      when 'assigned' then (select true from case_owed_by_own_post o where o.case_id = case_file.case_id limit 1)
      else false
    end
  else
    case (select current_setting('duban.scope', true))
      when 'region' then
        (coalesce(region_code, '') >= (select current_setting('duban.lowest', true)) and coalesce(region_code, '') < (select current_setting('duban.below', true))
          and ((select current_setting('duban.line', true)) = '' or line = (select current_setting('duban.line', true))))
        or (select true from case_owed_by_own_unit o where o.case_id = case_file.case_id limit 1)
      when 'enterprise' then enterprise_id = (select own_unit())
      when 'assigned' then (select true from case_owed_by_own_unit o where o.case_id = case_file.case_id limit 1)
      when 'everywhere' then true
      else false
    end
  end);

-- What the own unit owes in a report is the matter of the post that owes it, and so is a message about one.
drop policy of_own_unit on duty;
create policy of_own_unit on duty for select to duban_reader using (
  unit_id = (select own_unit()) and (owed_by = (select own_post()) or (select true from confidential_case k where k.case_id = duty.case_id limit 1) is null));
drop policy of_own_unit on notification;
create policy of_own_unit on notification for select to duban_reader using (
  unit_id = (select own_unit()) and (role = (select own_post()) or (select true from confidential_case k where k.case_id = notification.case_id limit 1) is null));

call put_behind_wall('report_link');

-- Whoever reaches a report reads what was said of the matter; who said it is read by the intake post alone, and the receipt by nobody.
alter table report_part enable row level security;
create policy within_scope on report_part for select to duban_reader using (
  (select true from case_file c where c.case_id = report_part.case_id)
  and (part = 'statement' or (part in ('identity', 'payee') and (select own_post()) = 'intake-officer')));
grant select on report_part to duban_reader;
