-- The case, its machines, duties, journal and what an act leaves behind. Every case-scoped table has a primary key that begins with case_id
-- and refers to no other case, so that one act touches one case and the schema can be distributed by case_id.

create table case_file (
  case_id uuid primary key,
  number bigint generated always as identity unique,
  -- Number of the last journal entry; every act raises it by one, and an act applies only to the revision it read.
  revision integer not null check (revision >= 1),
  head text not null,
  opened_at timestamptz not null,
  -- Idempotency key of the opening act: a second opening with the same key is the same case.
  opened_key text unique,
  enterprise_id uuid,
  authority_id uuid,
  supervisor_id uuid,
  region_code text check (region_code ~ '^[0-9]{6}([0-9]{3}([0-9]{3})?)?$'),
  -- GB/T 4754 code of what the enterprise does.
  industry text check (industry ~ '^([A-T]|[0-9]{2,4})$'),
  title text not null,
  -- The rule pack and the calendar by which the case reckons.
  pack text not null,
  calendar text not null,
  grade text check (grade in ('general', 'major')),
  tags text[] not null,
  open boolean not null,
  performers jsonb not null,
  last_instance integer not null,
  last_duty integer not null
) with (fillfactor = 70);

create index case_file_enterprise on case_file (enterprise_id, case_id);
create index case_file_region on case_file (region_code text_pattern_ops, case_id);

create table workflow_instance (
  case_id uuid not null,
  instance integer not null check (instance >= 1),
  workflow text not null,
  version integer not null,
  hash text not null,
  starter integer,
  snapshot jsonb not null,
  tags text[] not null,
  final boolean not null,
  primary key (case_id, instance),
  check ((instance = 1) = (starter is null))
) with (fillfactor = 70);

create table duty (
  case_id uuid not null,
  duty integer not null check (duty >= 1),
  key text not null,
  name text not null,
  instance integer not null,
  owed_by text not null,
  unit_id uuid,
  region_code text,
  limit_name text not null,
  pack text not null,
  opened_at timestamptz not null,
  opened_on date not null,
  original_due date not null,
  due date not null,
  due_at timestamptz not null,
  -- The ledger of the deadline; its number of moves is the version, and rungs fire once for each.
  deadline jsonb not null,
  deadline_version integer not null default 1,
  provisional boolean not null generated always as ((deadline->>'provisional')::boolean) stored,
  -- When the ladder was planned for this version, and its lowest rung that was still to be climbed then.
  planned_on date not null,
  planned_from integer not null default 0,
  -- The count rests from the end of this day. The next rung is then the end of the longest pause.
  paused_on date,
  -- The next rung of the ladder and when it fires. An open duty always has one: the top rung is repeated.
  next_rung integer not null,
  next_repeat integer not null default 0,
  next_rung_at timestamptz,
  settled_at timestamptz,
  outcome text check (outcome in ('kept', 'missed', 'lifted')),
  primary key (case_id, duty),
  check ((settled_at is null) = (outcome is null)),
  check ((settled_at is null) = (next_rung_at is not null)),
  check (paused_on is null or settled_at is null),
  check (planned_on >= opened_on)
) with (fillfactor = 80);

-- The same duty is not owed twice at once.
create unique index duty_open on duty (case_id, key) where settled_at is null;
-- What is due: the worker's only question.
create index duty_due on duty (next_rung_at) where settled_at is null;
-- The worklist of a unit, by deadline.
create index duty_worklist on duty (unit_id, due, case_id, duty) where settled_at is null;

-- A rung fires once for each version of a deadline (and each repeat of the top rung), whatever happens.
create table fired_rung (
  case_id uuid not null,
  duty integer not null,
  deadline_version integer not null,
  rung text not null,
  repeat integer not null,
  seq integer not null,
  fired_at timestamptz not null,
  due_since timestamptz not null,
  primary key (case_id, duty, deadline_version, rung, repeat)
);

create table journal_entry (
  case_id uuid not null,
  seq integer not null check (seq >= 1),
  entry jsonb not null,
  hash text not null,
  act_key text,
  recorded_at timestamptz not null default clock_timestamp(),
  primary key (case_id, seq)
);

create unique index journal_act_key on journal_entry (case_id, act_key) where act_key is not null;
create index journal_recorded on journal_entry using brin (recorded_at);

create function refuse_change() returns trigger language plpgsql as $$
begin
  raise exception '% on % is refused: the record is append-only; a correction is a new entry', tg_op, tg_table_name
    using errcode = 'integrity_constraint_violation';
end $$;

create trigger journal_append_only before update or delete on journal_entry for each row execute function refuse_change();
create trigger journal_no_truncate before truncate on journal_entry for each statement execute function refuse_change();

create table outbox_message (
  case_id uuid not null,
  seq integer not null,
  ordinal integer not null,
  topic text not null,
  payload jsonb not null,
  next_attempt_at timestamptz not null,
  attempts integer not null default 0,
  delivered_at timestamptz,
  last_error text,
  primary key (case_id, seq, ordinal)
);

create index outbox_pending on outbox_message (next_attempt_at) where delivered_at is null;

create table document (
  case_id uuid not null,
  seq integer not null,
  ordinal integer not null,
  instance integer not null,
  kind text not null,
  issuer_id uuid,
  number text,
  title jsonb not null,
  content jsonb not null,
  issued_at timestamptz not null,
  primary key (case_id, seq, ordinal)
);

-- Numbers taken for ever, by issuer: a reference table, so it does not begin with case_id.
create table document_number (
  issuer_id uuid not null,
  number text not null,
  case_id uuid not null,
  seq integer not null,
  primary key (issuer_id, number)
);

create trigger document_number_append_only before update or delete on document_number for each row execute function refuse_change();
create trigger document_number_no_truncate before truncate on document_number for each statement execute function refuse_change();

-- Who was held to account, by which measure and by which body. A record is never changed; what was wrong or is lifted is a row of its own.
create table accountability_record (
  case_id uuid not null,
  seq integer not null,
  ordinal integer not null,
  instance integer not null,
  kind text not null,
  against_role text not null,
  against_unit uuid,
  body_id uuid,
  reason jsonb not null,
  basis jsonb not null,
  recorded_at timestamptz not null,
  primary key (case_id, seq, ordinal),
  constraint accountability_record_of_body unique (case_id, seq, ordinal, body_id)
);

-- The key to the record holds the body as well: only the body that made a record corrects it, and once.
create table accountability_correction (
  case_id uuid not null,
  seq integer not null,
  ordinal integer not null,
  instance integer not null,
  record_seq integer not null,
  record_ordinal integer not null,
  body_id uuid not null,
  result text not null check (result in ('lifted', 'wrong')),
  decision text not null,
  reasons text not null,
  corrected_at timestamptz not null,
  primary key (case_id, seq, ordinal),
  constraint accountability_correction_once unique (case_id, record_seq, record_ordinal),
  constraint accountability_correction_record foreign key (case_id, record_seq, record_ordinal, body_id)
    references accountability_record (case_id, seq, ordinal, body_id)
);

create trigger accountability_record_append_only before update or delete on accountability_record for each row execute function refuse_change();
create trigger accountability_record_no_truncate before truncate on accountability_record for each statement execute function refuse_change();
create trigger accountability_correction_append_only before update or delete on accountability_correction for each row execute function refuse_change();
create trigger accountability_correction_no_truncate before truncate on accountability_correction for each statement execute function refuse_change();

-- Seals over the heads of all cases that changed since the seal before; each names its predecessor, so a missing one shows.
create table seal (
  seal bigint primary key,
  sealed_at timestamptz not null,
  horizon timestamptz not null,
  digest text not null,
  prev text not null,
  leaves integer not null,
  root text not null,
  key_id text not null,
  signature text not null
);

create table seal_leaf (
  seal bigint not null references seal,
  case_id uuid not null,
  seq integer not null,
  hash text not null,
  primary key (seal, case_id)
);

create index seal_leaf_case on seal_leaf (case_id, seal desc);

create trigger seal_append_only before update or delete on seal for each row execute function refuse_change();
create trigger seal_leaf_append_only before update or delete on seal_leaf for each row execute function refuse_change();
create trigger seal_no_truncate before truncate on seal for each statement execute function refuse_change();
create trigger seal_leaf_no_truncate before truncate on seal_leaf for each statement execute function refuse_change();
