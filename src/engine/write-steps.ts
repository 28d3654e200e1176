import type { Queries } from './queries.js';
import type { ActRow, StepRows } from './step-rows.js';

/** Tables that a step may write beside the case and its journal, in the order of the bits of a statement's name. */
type Section = Exclude<keyof StepRows, 'act'>;

/**
 * Keeps the rows of cases that moved. The connections of the engine join by loops alone, and a loop over rows and moved cases looks at the square of a
 * batch; a list of cases inside an expression is hashed whatever the planner may join by. 200 rungs at once: 26 instead of 82 ms.
 */
const OF_MOVED = '(r.case_id in (select case_id from moved)) is true';

const SECTIONS: Record<Section, string> = {
  moved_on: `update workflow_instance i set snapshot = r.snapshot, tags = r.tags, final = r.final
      from jsonb_to_recordset($N) as r(case_id uuid, instance int, snapshot jsonb, tags text[], final boolean)
     where ${OF_MOVED} and i.case_id = r.case_id and i.instance = r.instance`,
  started: `insert into workflow_instance (case_id, instance, workflow, version, hash, starter, snapshot, tags, final)
    select r.case_id, r.instance, r.workflow, r.version, r.hash, r.starter, r.snapshot, r.tags, r.final
      from jsonb_to_recordset($N) as r(case_id uuid, instance int, workflow text, version int, hash text, starter int, snapshot jsonb,
           tags text[], final boolean)
     where ${OF_MOVED}`,
  opened: `insert into duty (case_id, duty, key, name, instance, owed_by, unit_id, region_code, level, limit_name, pack, opened_at, opened_on,
      original_due, due, due_at, deadline, planned_on, next_rung, next_repeat, next_rung_at)
    select r.case_id, r.duty, r.key, r.name, r.instance, r.owed_by, r.unit_id, r.region_code, r.level, r.limit_name, r.pack, r.opened_at, r.opened_on,
           r.due, r.due, r.due_at, r.deadline, r.opened_on, r.next_rung, 0, r.next_rung_at
      from jsonb_to_recordset($N) as r(case_id uuid, duty int, key text, name text, instance int, owed_by text, unit_id uuid, region_code text,
           level text, limit_name text, pack text, opened_at timestamptz, opened_on date, due date, due_at timestamptz, deadline jsonb, next_rung int,
           next_rung_at timestamptz)
     where ${OF_MOVED}`,
  settled: `update duty d set settled_at = r.settled_at, outcome = r.outcome, next_rung_at = null, paused_on = null
      from jsonb_to_recordset($N) as r(case_id uuid, duty int, settled_at timestamptz, outcome text)
     where ${OF_MOVED} and d.case_id = r.case_id and d.duty = r.duty`,
  reopened: `update duty d set settled_at = null, outcome = null, paused_on = r.paused_on, next_rung = r.next_rung, next_repeat = r.next_repeat,
           next_rung_at = r.next_rung_at
      from jsonb_to_recordset($N) as r(case_id uuid, duty int, paused_on date, next_rung int, next_repeat int, next_rung_at timestamptz)
     where ${OF_MOVED} and d.case_id = r.case_id and d.duty = r.duty`,
  replanned: `update duty d set pack = r.pack, due = r.due, due_at = r.due_at, deadline = r.deadline, deadline_version = r.deadline_version,
           planned_on = r.planned_on, planned_from = r.planned_from, paused_on = r.paused_on,
           next_rung = r.next_rung, next_repeat = r.next_repeat, next_rung_at = r.next_rung_at
      from jsonb_to_recordset($N) as r(case_id uuid, duty int, pack text, due date, due_at timestamptz, deadline jsonb, deadline_version int,
           planned_on date, planned_from int, paused_on date, next_rung int, next_repeat int, next_rung_at timestamptz)
     where ${OF_MOVED} and d.case_id = r.case_id and d.duty = r.duty`,
  fired: `update duty d set next_rung = r.next_rung, next_repeat = r.next_repeat, next_rung_at = r.next_rung_at
      from jsonb_to_recordset($N) as r(case_id uuid, duty int, next_rung int, next_repeat int, next_rung_at timestamptz)
     where ${OF_MOVED} and d.case_id = r.case_id and d.duty = r.duty),
  fired_rows as (insert into fired_rung (case_id, duty, deadline_version, rung, repeat, seq, fired_at, due_since)
    select r.case_id, r.duty, r.deadline_version, r.rung, r.repeat, r.seq, r.fired_at, r.due_since
      from jsonb_to_recordset($N) as r(case_id uuid, duty int, deadline_version int, rung text, repeat int, seq int, fired_at timestamptz, due_since timestamptz)
     where ${OF_MOVED}`,
  handled: `update duty d set unit_id = r.unit_id, handling = r.handling
      from jsonb_to_recordset($N) as r(case_id uuid, duty int, unit_id uuid, handling jsonb)
     where ${OF_MOVED} and d.case_id = r.case_id and d.duty = r.duty`,
  outbox: `insert into outbox_message (case_id, seq, ordinal, topic, payload, next_attempt_at)
    select r.case_id, r.seq, r.ordinal, r.topic, r.payload, r.next_attempt_at
      from jsonb_to_recordset($N) as r(case_id uuid, seq int, ordinal int, topic text, payload jsonb, next_attempt_at timestamptz)
     where ${OF_MOVED}`,
  documents: `insert into document (case_id, seq, ordinal, instance, kind, issuer_id, number, title, content, issued_at)
    select r.case_id, r.seq, r.ordinal, r.instance, r.kind, r.issuer_id, r.number, r.title, r.content, r.issued_at
      from jsonb_to_recordset($N) as r(case_id uuid, seq int, ordinal int, instance int, kind text, issuer_id uuid, number text, title jsonb,
           content jsonb, issued_at timestamptz)
     where ${OF_MOVED}`,
  numbers: `insert into document_number (issuer_id, number, case_id, seq)
    select r.issuer_id, r.number, r.case_id, r.seq
      from jsonb_to_recordset($N) as r(issuer_id uuid, number text, case_id uuid, seq int)
     where ${OF_MOVED}`,
  accountability: `insert into accountability_record (case_id, seq, ordinal, instance, kind, against_role, against_unit, body_id, reason, basis, recorded_at)
    select r.case_id, r.seq, r.ordinal, r.instance, r.kind, r.against_role, r.against_unit, r.body_id, r.reason, r.basis, r.recorded_at
      from jsonb_to_recordset($N) as r(case_id uuid, seq int, ordinal int, instance int, kind text, against_role text, against_unit uuid, body_id uuid,
           reason jsonb, basis jsonb, recorded_at timestamptz)
     where ${OF_MOVED}`,
  corrections: `insert into accountability_correction (case_id, seq, ordinal, instance, record_seq, record_ordinal, body_id, result, decision, reasons, corrected_at)
    select r.case_id, r.seq, r.ordinal, r.instance, r.record_seq, r.record_ordinal, r.body_id, r.result, r.decision, r.reasons, r.corrected_at
      from jsonb_to_recordset($N) as r(case_id uuid, seq int, ordinal int, instance int, record_seq int, record_ordinal int, body_id uuid, result text,
           decision text, reasons text, corrected_at timestamptz)
     where ${OF_MOVED}`,
  links: `insert into report_link (case_id, seq, ordinal, instance, hazard_case_id, how, linked_at)
    select r.case_id, r.seq, r.ordinal, r.instance, r.hazard_case_id, r.how, r.linked_at
      from jsonb_to_recordset($N) as r(case_id uuid, seq int, ordinal int, instance int, hazard_case_id uuid, how text, linked_at timestamptz)
     where ${OF_MOVED}`,
  parts: `insert into report_part (case_id, seq, part, key_id, content)
    select r.case_id, r.seq, r.part, r.key_id, decode(r.content, 'base64')
      from jsonb_to_recordset($N) as r(case_id uuid, seq int, part text, key_id text, content text)
     where ${OF_MOVED}`,
};

const sectionNames = Object.keys(SECTIONS) as Section[];

const MOVE = `moved as (
    update case_file c set revision = a.revision, head = a.head, tags = a.tags, grade = a.grade, level = a.level, open = a.open, pack = a.pack,
           calendar = a.calendar, performers = a.performers, last_instance = a.last_instance, last_duty = a.last_duty
      from act a where c.case_id = a.case_id and c.revision = a.was and (not a.unread or c.seen < c.revision)
    returning c.case_id)`;

const OPEN = `moved as (
    insert into case_file (case_id, revision, head, opened_at, opened_key, enterprise_id, authority_id, supervisor_id, region_code, industry, line, title, confidential,
                           pack, calendar, grade, level, tags, open, performers, last_instance, last_duty)
    select a.case_id, a.revision, a.head, (a.opening->>'at')::timestamptz, a.opening->>'key',
           (a.opening#>>'{header,parties,enterprise}')::uuid, (a.opening#>>'{header,parties,authority}')::uuid,
           (a.opening#>>'{header,parties,supervisor}')::uuid, a.opening#>>'{header,region}', a.opening#>>'{header,industry}',
           a.opening#>>'{header,line}', a.opening#>>'{header,title}', coalesce((a.opening#>>'{header,confidential}')::boolean, false), a.pack, a.calendar, a.grade, a.level, a.tags, a.open, a.performers, a.last_instance, a.last_duty
      from act a
    on conflict (opened_key) do nothing
    returning case_id)`;

/** Texts of the statements by the sections they write; each combination is prepared once per connection. */
const statements = new Map<string, { name: string; text: string }>();

/**
 * Writes the steps of any number of cases (one each) in one statement: the revision guard decides per case, and whatever belongs to a case
 * that somebody else moved first is not written. Returns the cases that were written. All are openings or none is.
 */
export async function writeSteps(tx: Queries, unordered: readonly StepRows[]): Promise<Set<string>> {
  const steps = [...unordered].sort((a, b) => (lockedBy(a) < lockedBy(b) ? -1 : 1));
  const opening = steps[0]?.act.opening !== null;
  const present = sectionNames.filter((section) => steps.some((step) => step[section].length > 0));
  const { name, text } = statementFor(opening, present);
  const values = [actParameter(steps), ...present.map((section) => JSON.stringify(steps.flatMap((step) => step[section])))];
  const { rows } = await tx.query<{ case_id: string }>({ name, text, values });
  return new Set(rows.map(({ case_id }) => case_id));
}

/** What a row locks, or waits for: every process takes these in the same order, so that two never wait for each other. */
function lockedBy({ act }: StepRows): string {
  return act.opening?.key ?? act.case_id;
}

function statementFor(opening: boolean, present: readonly Section[]): { name: string; text: string } {
  const name = `engine.${opening ? 'open' : 'act'}:${present.map((section) => sectionNames.indexOf(section)).join('.')}`;
  const known = statements.get(name);
  if (known !== undefined) return known;
  const parts = present.map((section, index) => `${section} as (${SECTIONS[section].replaceAll('$N', `$${index + 2}::jsonb`)})`);
  const text = `with act as materialized (
    select * from jsonb_to_recordset($1::jsonb) as a(case_id uuid, was int, unread boolean, revision int, head text, tags text[], grade text, level text, open boolean, pack text, calendar text,
      performers jsonb, last_instance int, last_duty int, act_key text, entry jsonb, opening jsonb)),
  ${opening ? OPEN : MOVE},
  journal as (insert into journal_entry (case_id, seq, entry, hash, act_key)
    select r.case_id, r.revision, r.entry, r.head, r.act_key from act r where ${OF_MOVED})${parts.length > 0 ? ',' : ''}
  ${parts.join(',\n  ')}
  select case_id from moved`;
  const statement = { name, text };
  statements.set(name, statement);
  return statement;
}

/** The entry goes in as the canonical text that was hashed, so it is not written out twice. */
function actParameter(steps: readonly StepRows[]): string {
  return `[${steps.map(({ act }) => withEntry(act)).join(',')}]`;
}

function withEntry({ canonical, ...act }: ActRow): string {
  return `${JSON.stringify(act).slice(0, -1)},"entry":${canonical}}`;
}
