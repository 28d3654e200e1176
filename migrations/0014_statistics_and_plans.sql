-- What is signed for a period or drawn up for a year. First the statistics tables that enterprises sign for a quarter or a year, the sign-off of their department, and the
-- roll-up that its leader signs and reports upward (令16 articles 14 and 24). What was signed does not change: a correction is another version that stands beside the former one.

create table statistics_table (
  id uuid primary key,
  enterprise_id uuid not null references organisation,
  -- `2026-Q1` or `2026`, and its days.
  period text not null check (period ~ '^(19|2[0-2])[0-9]{2}(-Q[1-4])?$'),
  period_from date not null,
  period_to date not null check (period_to > period_from),
  -- 1 is the first; each further one amends the one before it.
  version integer not null check (version >= 1),
  former integer generated always as (nullif(version - 1, 0)) stored,
  -- Why it amends the former.
  reasons text check (reasons ~ '\S'),
  -- The department that it was filed with, and what tells who may see it: as they were on the day of filing.
  authority_id uuid not null references organisation,
  region_code text collate "C" not null,
  industry text,
  figures jsonb not null,
  -- The analysis in words (统计分析).
  analysis text not null check (analysis ~ '\S'),
  -- The last day, the pack and limit that say so, and the local day of filing.
  due_on date not null,
  pack text not null,
  filed_on date not null check (filed_on > period_to),
  -- SHA-256 over the canonical JSON of what was signed, the digest of the former included.
  digest text not null unique check (digest ~ '^[0-9a-f]{64}$'),
  signed_by uuid not null references person,
  signed_at timestamptz not null,
  constraint statistics_table_version unique (enterprise_id, period, version),
  constraint statistics_table_of_authority unique (id, authority_id),
  constraint statistics_table_former foreign key (enterprise_id, period, former) references statistics_table (enterprise_id, period, version),
  check ((version = 1) = (reasons is null))
);

create index statistics_table_region on statistics_table (period, region_code);
create index statistics_table_authority on statistics_table (authority_id, id);

-- The sign-off of the department it was filed with, once for each version: accepted, or returned with reasons.
create table statistics_sign_off (
  table_id uuid primary key,
  authority_id uuid not null,
  outcome text not null check (outcome in ('accepted', 'returned')),
  reasons text check (reasons ~ '\S'),
  signed_off_by uuid not null references person,
  signed_off_at timestamptz not null,
  signed_off_on date not null,
  foreign key (table_id, authority_id) references statistics_table (id, authority_id),
  check ((outcome = 'returned') = (reasons is not null))
);

-- A version that another one amends is no longer signed off; both wait for the same lock.
create function refuse_sign_off_of_former_table() returns trigger language plpgsql as $$
begin
  perform 1 from statistics_table t where t.id = new.table_id for update;
  if exists (select from statistics_table t join statistics_table n on n.enterprise_id = t.enterprise_id and n.period = t.period and n.former = t.version
              where t.id = new.table_id) then
    raise exception 'the sign-off is refused: statistics table % has been amended; the version that amends it is signed off', new.table_id
      using errcode = 'integrity_constraint_violation', constraint = 'statistics_sign_off_newest', table = 'statistics_sign_off';
  end if;
  return new;
end $$;

create trigger statistics_sign_off_newest before insert on statistics_sign_off for each row execute function refuse_sign_off_of_former_table();

-- The figures of a department’s region for a period, from the tables that it has accepted.
create table statistics_roll_up (
  id uuid primary key,
  unit_id uuid not null references organisation,
  period text not null check (period ~ '^(19|2[0-2])[0-9]{2}(-Q[1-4])?$'),
  period_from date not null,
  period_to date not null check (period_to > period_from),
  version integer not null check (version >= 1),
  former integer generated always as (nullif(version - 1, 0)) stored,
  reasons text check (reasons ~ '\S'),
  region_code text collate "C" not null,
  -- Sums, sums by industry, and the enterprises whose table is late, missing, returned or not signed off yet.
  content jsonb not null,
  due_on date not null,
  pack text not null,
  digest text not null unique check (digest ~ '^[0-9a-f]{64}$'),
  -- The body above, to which it is reported.
  reported_to uuid not null references organisation check (reported_to <> unit_id),
  signed_by uuid not null references person,
  signed_at timestamptz not null,
  signed_on date not null check (signed_on > period_to),
  constraint statistics_roll_up_version unique (unit_id, period, version),
  constraint statistics_roll_up_receiver unique (id, reported_to),
  constraint statistics_roll_up_former foreign key (unit_id, period, former) references statistics_roll_up (unit_id, period, version),
  check ((version = 1) = (reasons is null))
);

create index statistics_roll_up_reported on statistics_roll_up (reported_to, id);

-- The tables that a roll-up sums.
create table statistics_roll_up_table (
  roll_up_id uuid not null references statistics_roll_up,
  table_id uuid not null references statistics_table,
  primary key (roll_up_id, table_id)
);

-- That the body above has received it.
create table statistics_receipt (
  roll_up_id uuid primary key,
  receiver_id uuid not null,
  received_by uuid not null references person,
  received_at timestamptz not null,
  foreign key (roll_up_id, receiver_id) references statistics_roll_up (id, reported_to)
);

do $$
declare
  of text;
begin
  foreach of in array array['statistics_table', 'statistics_sign_off', 'statistics_roll_up', 'statistics_roll_up_table', 'statistics_receipt'] loop
    execute format('create trigger %1$s_append_only before update or delete on %1$s for each row execute function refuse_change()', of);
    execute format('create trigger %1$s_no_truncate before truncate on %1$s for each statement execute function refuse_change()', of);
  end loop;
end $$;

-- The annual supervision plan of a safety committee office (年度督办治理计划): hazards that are to be supervised in a year, with who leads, who answers, and when each is to be
-- delisted. It is drawn up, changed and amended by entries; what holds is what the entries say up to the last one that a leader has approved. How a hazard stands is never
-- written down here: the record of its case tells it.
create table supervision_plan (
  id uuid primary key,
  office_id uuid not null references organisation,
  region_code text collate "C" not null,
  year integer not null check (year between 1900 and 2299),
  begun_by uuid not null references person,
  begun_at timestamptz not null,
  constraint supervision_plan_of_year unique (office_id, region_code, year)
);

create index supervision_plan_region on supervision_plan (region_code, id);

create table supervision_plan_item (
  plan_id uuid not null references supervision_plan,
  item integer not null check (item >= 1),
  case_id uuid not null,
  -- Of an item that was not delisted in an earlier year (跨年度): where it comes from, and the year and day for which it was first planned.
  carried_plan uuid,
  carried_item integer,
  original_year integer not null,
  original_day date not null,
  primary key (plan_id, item),
  foreign key (carried_plan, carried_item) references supervision_plan_item (plan_id, item),
  check ((carried_plan is null) = (carried_item is null)),
  check (carried_plan <> plan_id)
);

create index supervision_plan_item_case on supervision_plan_item (case_id);

create table supervision_plan_entry (
  plan_id uuid not null references supervision_plan,
  entry integer not null check (entry >= 1),
  act text not null check (act in ('add', 'change', 'drop')),
  item integer not null,
  -- What holds of the item from here on; null where it is dropped.
  level text check (level in ('town', 'county', 'city', 'province', 'state')),
  lead_unit_id uuid references organisation,
  responsible_unit_id uuid references organisation,
  planned_on date,
  reasons text not null check (reasons ~ '\S'),
  drafted_by uuid not null references person,
  drafted_at timestamptz not null,
  primary key (plan_id, entry),
  foreign key (plan_id, item) references supervision_plan_item (plan_id, item),
  check ((act = 'drop') = (level is null) and (act = 'drop') = (lead_unit_id is null) and (act = 'drop') = (responsible_unit_id is null) and (act = 'drop') = (planned_on is null))
);

create unique index supervision_plan_entry_added on supervision_plan_entry (plan_id, item) where act = 'add';

-- A leader approves everything up to an entry, or returns it with reasons.
create table supervision_plan_decision (
  plan_id uuid not null,
  decision integer not null check (decision >= 1),
  through_entry integer not null,
  outcome text not null check (outcome in ('approved', 'returned')),
  reasons text check (reasons ~ '\S'),
  decided_by uuid not null references person,
  decided_at timestamptz not null,
  primary key (plan_id, decision),
  foreign key (plan_id, through_entry) references supervision_plan_entry (plan_id, entry),
  check ((outcome = 'returned') = (reasons is not null))
);

create unique index supervision_plan_decision_approved on supervision_plan_decision (plan_id, through_entry) where outcome = 'approved';

-- Who drafted something does not approve it.
create function refuse_approval_of_own_draft() returns trigger language plpgsql as $$
begin
  if new.outcome = 'approved' and exists (
       select from supervision_plan_entry e
        where e.plan_id = new.plan_id and e.entry <= new.through_entry and e.drafted_by = new.decided_by
          and e.entry > coalesce((select max(d.through_entry) from supervision_plan_decision d where d.plan_id = new.plan_id and d.outcome = 'approved'), 0)) then
    raise exception 'the approval is refused: % has drafted entries of the plan % himself', new.decided_by, new.plan_id
      using errcode = 'integrity_constraint_violation', constraint = 'supervision_plan_own_draft', table = 'supervision_plan_decision';
  end if;
  return new;
end $$;

create trigger supervision_plan_own_draft before insert on supervision_plan_decision for each row execute function refuse_approval_of_own_draft();

-- That what was approved up to a decision was put before the public, in which channel.
create table supervision_plan_publication (
  plan_id uuid not null,
  decision integer not null,
  channel text not null check (channel ~ '\S'),
  published_by uuid not null references person,
  published_at timestamptz not null,
  primary key (plan_id, decision),
  foreign key (plan_id, decision) references supervision_plan_decision (plan_id, decision)
);

do $$
declare
  of text;
begin
  foreach of in array array['supervision_plan', 'supervision_plan_item', 'supervision_plan_entry', 'supervision_plan_decision', 'supervision_plan_publication'] loop
    execute format('create trigger %1$s_append_only before update or delete on %1$s for each row execute function refuse_change()', of);
    execute format('create trigger %1$s_no_truncate before truncate on %1$s for each statement execute function refuse_change()', of);
  end loop;
end $$;

-- An item names a case, so it is read like everything else of that case.
call put_behind_wall('supervision_plan_item');
