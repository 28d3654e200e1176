-- How work is done among the people who owe it. What an act changes of it stands in the journal; these columns are what it leads to.

-- Who has taken a duty, who prepares it, to which units it was handed, who urged it, who is asked to sign. Null as long as nobody took it up.
alter table duty add column handling jsonb;
-- What a worklist asks: mine, taken by nobody.
alter table duty add column assignee text generated always as (handling->>'assignee') stored;
alter table duty add column delegate text generated always as (handling->>'delegate') stored;

-- What a person has taken or prepares.
create index duty_assignee on duty (assignee, due, case_id, duty) where settled_at is null and assignee is not null;
create index duty_delegate on duty (delegate, due, case_id, duty) where settled_at is null and delegate is not null;
-- Duties that were handed to another unit, for the worklist of the unit before as of a past instant.
create index duty_handed on duty using gin ((handling->'handedFrom')) where handling is not null;

-- The feed of changes for agency systems: entries in the order in which they were recorded.
create index journal_changes on journal_entry (recorded_at, case_id, seq);

-- Up to which revision somebody on the receiving side has opened the case: what was submitted can be withdrawn only while it is below the revision.
alter table case_file add column seen integer not null default 0;

-- Who of the receiving side opened a case first at which revision.
create table case_reading (
  case_id uuid not null,
  revision integer not null,
  unit_id uuid not null,
  role text not null,
  person_id uuid not null,
  read_at timestamptz not null,
  primary key (case_id, revision)
);

create trigger case_reading_append_only before update or delete on case_reading for each row execute function refuse_change();
create trigger case_reading_no_truncate before truncate on case_reading for each statement execute function refuse_change();

-- Who has taken a duty is shown by name.
grant select (id, name) on person to duban_reader;
