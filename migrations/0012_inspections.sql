-- What officers and enterprises write down when they look for hazards, and what they sign off: inspection records, check-lists and their runs, statistics
-- tables, annual supervision plans. Flat tables beside the cases; a case names the record it came from in the facts of its journal.

-- A record of an inspection on site (现场检查记录), of a re-inspection (整改复查意见书), or of the patrol of a town body (巡查记录).
create table inspection_record (
  id uuid primary key,
  authority_id uuid not null references organisation,
  number text not null check (number ~ '\S'),
  kind text not null check (kind in ('inspection', 're-inspection', 'patrol')),
  enterprise_id uuid not null references organisation,
  place text not null check (place ~ '\S'),
  started_at timestamptz not null,
  ended_at timestamptz not null check (ended_at >= started_at),
  -- Local day of its beginning: the date of the document.
  inspected_on date not null,
  handling text not null check (handling ~ '\S'),
  -- Of a re-inspection: the case, and the number of the order whose fulfilment was looked at.
  case_id uuid,
  order_number text,
  drawn_up_by uuid not null references person,
  drawn_up_at timestamptz not null,
  constraint inspection_record_number unique (authority_id, number),
  check ((kind = 're-inspection') = (case_id is not null)),
  check ((case_id is null) = (order_number is null))
);

create index inspection_record_enterprise on inspection_record (enterprise_id, id);
create index inspection_record_case on inspection_record (case_id) where case_id is not null;

-- Who inspected, with the number of his certificate (行政执法证); null on a patrol alone.
create table inspection_officer (
  record_id uuid not null references inspection_record,
  person_id uuid not null references person,
  certificate text check (certificate ~ '\S'),
  primary key (record_id, person_id),
  unique (record_id, certificate)
);

create table inspection_item (
  record_id uuid not null references inspection_record,
  ordinal integer not null check (ordinal >= 1),
  item text not null check (item ~ '\S'),
  result text not null check (result ~ '\S'),
  primary key (record_id, ordinal)
);

create table inspection_problem (
  record_id uuid not null references inspection_record,
  ordinal integer not null check (ordinal >= 1),
  title text not null check (title ~ '\S'),
  description text not null check (description ~ '\S'),
  place text not null check (place ~ '\S'),
  -- The provision that is breached (违反条款); null where it is still to be named.
  provision text,
  evidence jsonb not null,
  primary key (record_id, ordinal)
);

-- Who signed: every officer, and the enterprise; its refusal is recorded with a witness (安全生产法 article 68).
create table inspection_signature (
  record_id uuid not null references inspection_record,
  signature integer not null check (signature >= 1),
  party text not null check (party in ('officer', 'enterprise')),
  form text not null check (form in ('account', 'paper', 'refused')),
  -- The person whose account signed; null for a signature on paper and a refusal.
  person_id uuid references person,
  name text,
  position text,
  refusal text check (refusal ~ '\S'),
  witness text check (witness ~ '\S'),
  evidence jsonb,
  entered_by uuid not null references person,
  signed_at timestamptz not null,
  primary key (record_id, signature),
  check ((form = 'account') = (person_id is not null)),
  check (party = 'enterprise' or form = 'account'),
  check ((form = 'paper') = (name is not null and position is not null and evidence is not null)),
  check ((form = 'refused') = (refusal is not null and witness is not null))
);

create unique index inspection_signature_officer on inspection_signature (record_id, person_id) where party = 'officer';
create unique index inspection_signature_enterprise on inspection_signature (record_id) where party = 'enterprise';

-- What was wrong in a signed record, as an entry beside it.
create table inspection_correction (
  record_id uuid not null references inspection_record,
  correction integer not null check (correction >= 1),
  correction_text text not null check (correction_text ~ '\S'),
  reasons text not null check (reasons ~ '\S'),
  corrected_by uuid not null references person,
  corrected_at timestamptz not null,
  primary key (record_id, correction)
);

-- From the first signature on, what is signed does not change.
create function refuse_change_of_signed_record() returns trigger language plpgsql as $$
declare
  signed uuid := case when tg_table_name = 'inspection_record' then (to_jsonb(old)->>'id')::uuid
                      else (coalesce(to_jsonb(new), to_jsonb(old))->>'record_id')::uuid end;
begin
  if exists (select from inspection_signature s where s.record_id = signed) then
    raise exception '% on % is refused: the inspection record is signed; a correction is an entry of its own', tg_op, tg_table_name
      using errcode = 'integrity_constraint_violation';
  end if;
  return coalesce(new, old);
end $$;

create trigger inspection_record_signed before update or delete on inspection_record for each row execute function refuse_change_of_signed_record();
create trigger inspection_officer_signed before insert or update or delete on inspection_officer for each row execute function refuse_change_of_signed_record();
create trigger inspection_item_signed before insert or update or delete on inspection_item for each row execute function refuse_change_of_signed_record();
create trigger inspection_problem_signed before insert or update or delete on inspection_problem for each row execute function refuse_change_of_signed_record();
create trigger inspection_signature_append_only before update or delete on inspection_signature for each row execute function refuse_change();
create trigger inspection_correction_append_only before update or delete on inspection_correction for each row execute function refuse_change();
create trigger inspection_signature_no_truncate before truncate on inspection_signature for each statement execute function refuse_change();
create trigger inspection_correction_no_truncate before truncate on inspection_correction for each statement execute function refuse_change();

-- What was found becomes one case and no second one: whoever opens it claims the finding first, and the case is named once it is there.
create table found_case (
  source text not null check (source in ('inspection', 'check-run')),
  source_id uuid not null,
  ordinal integer not null,
  claimed_by uuid not null references person,
  claimed_at timestamptz not null,
  case_id uuid unique,
  primary key (source, source_id, ordinal)
);

-- A check-list of one post of an enterprise (一岗一清单). Never edited: another list takes its place.
create table check_list (
  id uuid primary key,
  enterprise_id uuid not null references organisation,
  title text not null check (title ~ '\S'),
  -- The post in the enterprise's own words (罐区班组长), and the post of duban that answers for its runs.
  position text not null check (position ~ '\S'),
  owed_by text not null check (owed_by in ('enterprise-safety-officer', 'enterprise-principal')),
  frequency text not null check (frequency in ('day', 'week', 'month', 'quarter')),
  begins_on date not null,
  ends_on date check (ends_on >= begins_on),
  made_by uuid not null references person,
  made_at timestamptz not null
);

create index check_list_enterprise on check_list (enterprise_id, id);

create table check_item (
  list_id uuid not null references check_list,
  ordinal integer not null check (ordinal >= 1),
  item text not null check (item ~ '\S'),
  -- Document and clause that the item comes from.
  source text not null check (source ~ '\S'),
  clause text,
  primary key (list_id, ordinal)
);

-- One round along a list: of each period there is one.
create table check_run (
  id uuid primary key,
  list_id uuid not null references check_list,
  period_from date not null,
  due_on date not null check (due_on >= period_from),
  -- Who went round; he needs no account.
  inspected_by text not null check (inspected_by ~ '\S'),
  done_on date not null,
  filled_by uuid not null references person,
  filled_at timestamptz not null,
  constraint check_run_of_period unique (list_id, period_from),
  unique (id, list_id)
);

create table check_result (
  run_id uuid not null,
  list_id uuid not null,
  ordinal integer not null,
  ok boolean not null,
  remark text,
  evidence jsonb not null,
  -- What became of an item that is not in order: rectified at once (自改), or reported (自报), which opens a case.
  handling text check (handling in ('rectified', 'reported')),
  measures text,
  before_evidence jsonb,
  after_evidence jsonb,
  report jsonb,
  primary key (run_id, ordinal),
  foreign key (run_id, list_id) references check_run (id, list_id),
  foreign key (list_id, ordinal) references check_item (list_id, ordinal),
  check (ok = (handling is null)),
  check ((handling is not distinct from 'rectified') = (measures is not null and before_evidence is not null and after_evidence is not null)),
  check ((handling is not distinct from 'reported') = (report is not null))
);

create trigger check_item_append_only before update or delete on check_item for each row execute function refuse_change();
create trigger check_run_append_only before update or delete on check_run for each row execute function refuse_change();
create trigger check_result_append_only before update or delete on check_result for each row execute function refuse_change();
create trigger check_run_no_truncate before truncate on check_run for each statement execute function refuse_change();
create trigger check_result_no_truncate before truncate on check_result for each statement execute function refuse_change();
