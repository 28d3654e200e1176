import type { Pool } from 'pg';

import type { Line } from '../../domain/access/line.js';
import type { LocalDate } from '../../domain/calendar/local-date.js';
import type { Handling } from '../../domain/duty/handling/handling.js';
import type { Deadline } from '../../domain/deadline/deadline.js';
import type { ListingLevel } from '../../domain/hazard/listing-level.js';
import type { StoredEntry } from '../../domain/journal/chain.js';
import type { DutyOutcome, PartApart } from '../../domain/journal/entry.js';
import type { Instance, Parties, Performer } from '../../domain/workflow/case-state.js';

/** A case as the tables have it. Instants are ISO 8601, dates local dates. */
export interface CaseRecord {
  caseId: string;
  number: number;
  revision: number;
  head: string;
  openedAt: string;
  region: string | null;
  industry: string | null;
  line: Line | null;
  confidential: boolean;
  title: string;
  pack: string;
  calendar: string;
  grade: string | null;
  level: ListingLevel | null;
  tags: string[];
  open: boolean;
  performers: Performer[];
  lastInstance: number;
  lastDuty: number;
  parties: Parties;
  machines: Instance[];
  entries: StoredEntry[];
  duties: DutyRecord[];
  /** In the order in which they fired. */
  fired: FiredRecord[];
  /** What its acts left in other tables, as rows with the names of their columns. */
  left: Record<'documents' | 'accountability' | 'corrections' | 'links' | 'outbox', object[]>;
  /** Parts that stand encrypted beside the record, in the order of their entries. */
  parts: (PartApart & { seq: number })[];
}

export interface FiredRecord {
  duty: number;
  deadlineVersion: number;
  rung: string;
  repeat: number;
  /** Entry by which it fired, and when. */
  seq: number;
  at: string;
}

export interface DutyRecord {
  duty: number;
  key: string;
  name: string;
  instance: number;
  owedBy: string;
  unit: string | null;
  limit: string;
  pack: string;
  region: string | null;
  level: ListingLevel | null;
  openedAt: string;
  openedOn: LocalDate;
  originalDue: string;
  due: LocalDate;
  dueAt: string;
  deadline: Deadline;
  deadlineVersion: number;
  plannedOn: LocalDate;
  plannedFrom: number;
  pausedOn: LocalDate | null;
  rung: number;
  repeat: number;
  rungAt: string | null;
  settledAt: string | null;
  outcome: DutyOutcome | null;
  handling: Handling | null;
}

const iso = (column: string): string => `to_char(${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;

const RECORDS = `
select c.case_id as "caseId", c.number, c.revision, c.head, ${iso('c.opened_at')} as "openedAt", c.region_code as region, c.industry, c.line, c.confidential, c.title, c.pack, c.calendar, c.grade, c.level, c.tags,
       c.open, c.performers, c.last_instance as "lastInstance", c.last_duty as "lastDuty",
       json_build_object('enterprise', c.enterprise_id, 'authority', c.authority_id, 'supervisor', c.supervisor_id) as parties,
       (select coalesce(json_agg(json_build_object('instance', i.instance, 'workflow', i.workflow, 'version', i.version, 'hash', i.hash,
                 'starter', i.starter, 'snapshot', i.snapshot, 'tags', i.tags, 'final', i.final) order by i.instance), '[]')
          from workflow_instance i where i.case_id = c.case_id) as machines,
       (select coalesce(json_agg(json_build_object('seq', j.seq, 'hash', j.hash, 'entry', j.entry) order by j.seq), '[]')
          from journal_entry j where j.case_id = c.case_id) as entries,
       (select coalesce(json_agg(json_build_object('duty', d.duty, 'key', d.key, 'name', d.name, 'instance', d.instance, 'owedBy', d.owed_by,
                 'unit', d.unit_id, 'limit', d.limit_name, 'pack', d.pack, 'region', d.region_code, 'level', d.level, 'openedAt', ${iso('d.opened_at')},
                 'openedOn', d.opened_on, 'originalDue', d.original_due, 'due', d.due, 'dueAt', ${iso('d.due_at')},
                 'deadline', d.deadline, 'deadlineVersion', d.deadline_version, 'plannedOn', d.planned_on, 'plannedFrom', d.planned_from,
                 'pausedOn', d.paused_on, 'rung', d.next_rung, 'repeat', d.next_repeat, 'rungAt', ${iso('d.next_rung_at')},
                 'settledAt', ${iso('d.settled_at')}, 'outcome', d.outcome, 'handling', d.handling) order by d.duty), '[]')
          from duty d where d.case_id = c.case_id) as duties,
       (select coalesce(json_agg(json_build_object('duty', f.duty, 'deadlineVersion', f.deadline_version, 'rung', f.rung, 'repeat', f.repeat,
                 'seq', f.seq, 'at', ${iso('f.fired_at')}) order by f.seq), '[]')
          from fired_rung f where f.case_id = c.case_id) as fired,
       json_build_object(
         'documents', (select coalesce(json_agg(json_build_object('case_id', x.case_id, 'seq', x.seq, 'ordinal', x.ordinal, 'instance', x.instance,
                 'kind', x.kind, 'issuer_id', x.issuer_id, 'number', x.number, 'title', x.title, 'content', x.content,
                 'issued_at', ${iso('x.issued_at')}, 'registered', exists (select 1 from document_number n where n.issuer_id = x.issuer_id
                    and n.number = x.number and n.case_id = x.case_id and n.seq = x.seq))), '[]')
            from document x where x.case_id = c.case_id),
         'accountability', (select coalesce(json_agg(json_build_object('case_id', a.case_id, 'seq', a.seq, 'ordinal', a.ordinal,
                 'instance', a.instance, 'kind', a.kind, 'against_role', a.against_role, 'against_unit', a.against_unit, 'body_id', a.body_id,
                 'reason', a.reason, 'basis', a.basis, 'recorded_at', ${iso('a.recorded_at')})), '[]')
            from accountability_record a where a.case_id = c.case_id),
         'corrections', (select coalesce(json_agg(json_build_object('case_id', k.case_id, 'seq', k.seq, 'ordinal', k.ordinal,
                 'instance', k.instance, 'record_seq', k.record_seq, 'record_ordinal', k.record_ordinal, 'body_id', k.body_id, 'result', k.result,
                 'decision', k.decision, 'reasons', k.reasons, 'corrected_at', ${iso('k.corrected_at')})), '[]')
            from accountability_correction k where k.case_id = c.case_id),
         'links', (select coalesce(json_agg(json_build_object('case_id', l.case_id, 'seq', l.seq, 'ordinal', l.ordinal, 'instance', l.instance,
                 'hazard_case_id', l.hazard_case_id, 'how', l.how, 'linked_at', ${iso('l.linked_at')})), '[]')
            from report_link l where l.case_id = c.case_id),
         'outbox', (select coalesce(json_agg(json_build_object('case_id', m.case_id, 'seq', m.seq, 'ordinal', m.ordinal, 'topic', m.topic,
                 'payload', m.payload)), '[]')
            from outbox_message m where m.case_id = c.case_id)) as "left",
       (select coalesce(json_agg(json_build_object('seq', p.seq, 'part', p.part, 'sha256', encode(sha256(p.content), 'hex')) order by p.seq, p.part), '[]')
          from report_part p where p.case_id = c.case_id) as parts
  from case_file c`;

/** Cases read at once; 100 cases of some dozens of entries stay within a few megabytes. */
const PAGE = 100;

/** Every case in the order of its identifier, a page at a time, so that memory does not grow with their number. */
export async function* allRecords(pool: Pool): AsyncGenerator<CaseRecord> {
  let last = '00000000-0000-0000-0000-000000000000';
  for (;;) {
    const { rows } = await pool.query<CaseRecord>(`${RECORDS} where c.case_id > $1 order by c.case_id limit ${PAGE}`, [last]);
    yield* rows;
    const end = rows[rows.length - 1];
    if (end === undefined) return;
    last = end.caseId;
  }
}

/** One case, or undefined. */
export async function recordOf(pool: Pool, caseId: string): Promise<CaseRecord | undefined> {
  const { rows } = await pool.query<CaseRecord>(`${RECORDS} where c.case_id = $1`, [caseId]);
  return rows[0];
}
