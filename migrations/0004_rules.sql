-- Rules that change while duban runs: calendars and rule packs. Reference tables: small, and read as a whole when something new has come.

-- A calendar is never edited: other content is another version.
create table working_calendar (
  version text primary key,
  -- Division code that it was entered for; null: everywhere.
  region text check (region ~ '^[0-9]{6}([0-9]{3}([0-9]{3})?)?$'),
  -- The version that its content stands over; null where it is whole.
  base text references working_calendar,
  content jsonb not null,
  entered_at timestamptz not null default clock_timestamp(),
  check (region is null or base is not null)
);

-- That a calendar took force. Of each region the one with the highest number holds, so that an earlier version can take force again.
create table calendar_in_force (
  seq bigint generated always as identity primary key,
  version text not null references working_calendar,
  since timestamptz not null,
  -- Whose act it was, as in a journal entry; and why.
  actor jsonb not null,
  why text not null check (why ~ '\S')
);

-- A rule pack as it was written. A case keeps its pack by name and version, so the text of a version is never another.
create table rule_pack (
  seq bigint generated always as identity unique,
  name text not null,
  version integer not null check (version >= 1),
  -- SHA-256 over the canonical JSON of what the text says: comments and blanks do not count.
  hash text not null check (hash ~ '^[0-9a-f]{64}$'),
  text text not null,
  effective_from date not null,
  effective_to date,
  loaded_at timestamptz not null,
  actor jsonb not null,
  primary key (name, version)
);

create trigger working_calendar_append_only before update or delete on working_calendar for each row execute function refuse_change();
create trigger working_calendar_no_truncate before truncate on working_calendar for each statement execute function refuse_change();
create trigger calendar_in_force_append_only before update or delete on calendar_in_force for each row execute function refuse_change();
create trigger calendar_in_force_no_truncate before truncate on calendar_in_force for each statement execute function refuse_change();
create trigger rule_pack_append_only before update or delete on rule_pack for each row execute function refuse_change();
create trigger rule_pack_no_truncate before truncate on rule_pack for each statement execute function refuse_change();

-- Which rules open cases keep: asked at start, and whenever rules have changed.
create index case_file_rules on case_file (pack, calendar, region_code, industry) where open;
