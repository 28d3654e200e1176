-- The level at which a case is listed, on the case as its lists filter by it and on its duties as worklists filter and sort by it.

alter table case_file add column level text check (level in ('town', 'county', 'city', 'province', 'state'));

-- By rank, the highest first and those that are not listed last: so a worklist by level runs along an index, and numbers compare leakproof.
create function level_rank(level text) returns smallint language sql immutable parallel safe
  return case level when 'state' then 0 when 'province' then 1 when 'city' then 2 when 'county' then 3 when 'town' then 4 else 5 end;

alter table duty
  add column level text check (level in ('town', 'county', 'city', 'province', 'state')),
  add column level_rank smallint not null generated always as (level_rank(level)) stored;

update case_file c set level = l.level
  from (select distinct on (case_id) case_id, snapshot #>> '{context,level}' as level from workflow_instance
         where workflow = 'listed-supervision' and not final and snapshot #>> '{context,level}' is not null
         order by case_id, level_rank(snapshot #>> '{context,level}')) l
 where c.case_id = l.case_id;
update duty d set level = c.level from case_file c where c.case_id = d.case_id and c.level is not null;

-- A duty is opened with the level of its case; when that changes, all duties of the case follow.
create function carry_level() returns trigger language plpgsql as $$
begin
  update duty set level = new.level where case_id = new.case_id and level is distinct from new.level;
  return null;
end $$;

create trigger case_level after update of level on case_file for each row when (old.level is distinct from new.level) execute function carry_level();

-- Worklists in each of their orders. Level and region stand at the end of the keys: a page that is narrowed by them passes over other duties within the index,
-- without a look at duty or case.
drop index duty_worklist;
drop index duty_worklist_opened;
create index duty_worklist on duty (unit_id, due, case_id, duty, level_rank, region_code) where settled_at is null;
create index duty_worklist_opened on duty (unit_id, opened_on, case_id, duty, level_rank, region_code) where settled_at is null;
create index duty_worklist_level on duty (unit_id, level_rank, due, case_id, duty, region_code) where settled_at is null;
