-- The second wall around what stands beside the cases: inspection records, check-lists and their runs (docs/access.md).

-- Whether the reading caller reaches an enterprise: he is of it, or an official of its region and of the line of its authority.
create function reaches_enterprise(enterprise uuid) returns boolean stable parallel safe language sql return
  case (select current_setting('duban.scope', true))
    when 'enterprise' then enterprise = (select own_unit())
    when 'region' then
      (select coalesce(e.region_code, '') collate "C" >= current_setting('duban.lowest', true) and coalesce(e.region_code, '') collate "C" < current_setting('duban.below', true)
              and (current_setting('duban.line', true) = '' or a.line = current_setting('duban.line', true))
         from organisation e left join organisation a on a.id = e.authority_id where e.id = enterprise)
    when 'everywhere' then true
    else false
  end;

grant select (id, name) on person to duban_reader;

-- As its owner, so that the policy of records may ask for signatures and that of signatures for records.
create view signed_inspection with (security_barrier) as select distinct record_id from inspection_signature;
grant select on signed_inspection to duban_reader;

-- Officials see the records of enterprises that they reach, and those of their own unit wherever they were drawn up; an enterprise its own once an officer has signed.
alter table inspection_record enable row level security;
create policy within_scope on inspection_record for select to duban_reader using (
  case (select current_setting('duban.scope', true))
    when 'enterprise' then enterprise_id = (select own_unit()) and (select true from signed_inspection s where s.record_id = inspection_record.id)
    when 'region' then authority_id = (select own_unit()) or reaches_enterprise(enterprise_id)
    else reaches_enterprise(enterprise_id)
  end);
grant select on inspection_record to duban_reader;

alter table check_list enable row level security;
create policy within_scope on check_list for select to duban_reader using (reaches_enterprise(enterprise_id));
grant select on check_list to duban_reader;

-- Rows that are seen with what they belong to.
create procedure put_behind(of regclass, owner regclass, reference name) language plpgsql as $$
begin
  execute format('alter table %s enable row level security', of);
  execute format('create policy within_scope on %1$s for select to duban_reader using ((select true from %2$s o where o.id = %1$s.%3$I))', of, owner, reference);
  execute format('grant select on %s to duban_reader', of);
end $$;

call put_behind('inspection_officer', 'inspection_record', 'record_id');
call put_behind('inspection_item', 'inspection_record', 'record_id');
call put_behind('inspection_problem', 'inspection_record', 'record_id');
call put_behind('inspection_signature', 'inspection_record', 'record_id');
call put_behind('inspection_correction', 'inspection_record', 'record_id');
call put_behind('check_item', 'check_list', 'list_id');
call put_behind('check_run', 'check_list', 'list_id');
call put_behind('check_result', 'check_list', 'list_id');

-- Which case came of a finding is seen by whoever sees that case.
call put_behind_wall('found_case');
