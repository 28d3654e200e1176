-- What reading the record needs: how matters stood at a past instant, what a unit or a person has done, and who has read of it.

-- The instant of an entry beside its content, so that looking for the last entry before an instant does not unpack the entries in between.
-- ISO 8601 in UTC with milliseconds always, so that text order is time order.
alter table journal_entry add column at text collate "C" generated always as (entry->>'at') stored;

-- The acts of a person, for his dossier.
create index journal_person on journal_entry ((entry #>> '{actor,person}')) where entry #>> '{actor,person}' is not null;
-- What a unit has owed since when, settled or not: its dossier, and its worklist as of a past instant.
create index duty_unit on duty (unit_id, opened_at);
-- What was first due in a period, for the statistics.
create index duty_original_due on duty (original_due);

-- Who has read what of people, units and exports: a row for each reading, written before the answer is given.
create table access_log (
  access bigint generated always as identity primary key,
  at timestamptz not null,
  -- A person in a post, or a client (the command line).
  person_id uuid,
  unit_id uuid,
  role text,
  client text,
  kind text not null check (kind ~ '^[a-z]+(-[a-z]+)*$'),
  subject_id uuid not null,
  -- What was asked for besides, such as the period.
  asked jsonb not null,
  check ((person_id is null) = (unit_id is null) and (person_id is null) = (role is null)),
  check ((person_id is null) <> (client is null))
);

create index access_log_subject on access_log (subject_id, access);

create trigger access_log_append_only before update or delete on access_log for each row execute function refuse_change();
create trigger access_log_no_truncate before truncate on access_log for each statement execute function refuse_change();
