import type { ListingLevel } from '../domain/hazard/listing-level.js';
import type { Line } from '../domain/access/line.js';
import { reaches, type Scope } from '../domain/access/scope.js';
import type { Handling } from '../domain/duty/handling/handling.js';
import type { Deadline } from '../domain/deadline/deadline.js';
import type { CaseState, Instance, Parties, Performer } from '../domain/workflow/case-state.js';
import type { DocumentKind } from '../domain/workflow/effects.js';
import type { Words } from '../domain/workflow/words.js';
import { organisationNames, personNames } from '../directory/directory.queries.js';
import type { Read } from '../platform/db/transaction.js';

/** An open duty of a case on record. Instants are ISO 8601 as PostgreSQL writes them, dates are local. */
export interface DutyOnRecord {
  duty: number;
  key: string;
  name: string;
  instance: number;
  owedBy: string;
  unit: string | null;
  limit: string;
  pack: string;
  openedOn: string;
  due: string;
  originalDue: string;
  dueAt: string;
  deadline: Deadline;
  /** The local day from whose end its count rests; null while it runs. */
  pausedOn: string | null;
  handling: Handling | null;
}

/** A document that an act registered. */
export interface DocumentOnRecord {
  seq: number;
  ordinal: number;
  instance: number;
  kind: DocumentKind;
  issuer: string | null;
  number: string | null;
  title: Words;
  content: Record<string, unknown>;
  issuedAt: string;
}

/** A case with everything that one page about it shows, all of the same moment. */
export interface CaseDetail {
  caseId: string;
  number: number;
  title: string;
  revision: number;
  /** Up to which revision the receiving side has opened it. */
  seen: number;
  openedAt: Date;
  open: boolean;
  grade: 'general' | 'major' | null;
  /** The highest level at which it is listed, or proposed for it. */
  level: ListingLevel | null;
  tags: string[];
  region: string | null;
  industry: string | null;
  line: Line | null;
  /** True of a report: few reach it. */
  confidential: boolean;
  pack: string;
  calendar: string;
  parties: Parties;
  lastInstance: number;
  performers: Performer[];
  /** Every machine, the finished ones too, in the order of their numbers. */
  instances: Instance[];
  duties: DutyOnRecord[];
  documents: DocumentOnRecord[];
  /** Facts of the opening act where the case was taken in from a published record. */
  published: Record<string, unknown> | null;
  /** Names of the organisations and people that the rest mentions, by identifier. */
  names: Map<string, string>;
}

type Row = Omit<CaseDetail, 'names'>;

const DETAIL = `
select c.case_id as "caseId", c.number, c.title, c.revision, c.seen, c.opened_at as "openedAt", c.open, c.grade, c.level, c.tags, c.region_code as region, c.industry, c.line, c.confidential, c.pack, c.calendar,
       json_build_object('enterprise', c.enterprise_id, 'authority', c.authority_id, 'supervisor', c.supervisor_id) as parties,
       c.last_instance as "lastInstance", c.performers,
       (select json_agg(json_build_object('instance', i.instance, 'workflow', i.workflow, 'version', i.version, 'hash', i.hash,
                 'starter', i.starter, 'snapshot', i.snapshot, 'tags', i.tags, 'final', i.final) order by i.instance)
          from workflow_instance i where i.case_id = c.case_id) as instances,
       (select coalesce(json_agg(json_build_object('duty', d.duty, 'key', d.key, 'name', d.name, 'instance', d.instance, 'owedBy', d.owed_by, 'unit', d.unit_id,
                 'limit', d.limit_name, 'pack', d.pack, 'openedOn', d.opened_on, 'due', d.due, 'originalDue', d.original_due,
                 'dueAt', d.due_at, 'deadline', d.deadline, 'pausedOn', d.paused_on, 'handling', d.handling) order by d.due, d.duty), '[]')
          from duty d where d.case_id = c.case_id and d.settled_at is null) as duties,
       (select coalesce(json_agg(json_build_object('seq', o.seq, 'ordinal', o.ordinal, 'instance', o.instance, 'kind', o.kind, 'issuer', o.issuer_id,
                 'number', o.number, 'title', o.title, 'content', o.content, 'issuedAt', o.issued_at) order by o.seq, o.ordinal), '[]')
          from document o where o.case_id = c.case_id) as documents,
       (select j.entry->'facts' from journal_entry j
         where j.case_id = c.case_id and j.seq = 1 and j.entry->>'act' = 'record.import') as published
  from case_file c
 where c.case_id = $1`;

/** The whole of a case (a UUID) if it lies within the scope; null where it does not exist and where it lies outside alike. */
export async function caseDetail(read: Read, scope: Scope, caseId: string): Promise<CaseDetail | null> {
  const { rows } = await read.query<Row>({ name: 'cases.detail', text: DETAIL, values: [caseId] });
  const [row] = rows;
  if (row === undefined) return null;
  const { parties, region, line, confidential, duties } = row;
  if (!reaches(scope, { ...parties, confidential, region, line, owing: duties })) return null;
  return { ...row, names: await namesIn(read, row) };
}

/** The names of everybody whom a case mentions, by identifier. */
export async function namesIn(read: Read, detail: Omit<CaseDetail, 'names' | 'number'>): Promise<Map<string, string>> {
  const people = detail.duties.flatMap(({ handling }) => [handling?.assignee, handling?.delegate, ...(handling?.signing?.signers ?? []).map(({ person }) => person)]);
  const [organisations, persons] = [await organisationNames(read, mentioned(detail)), await personNames(read, people)];
  return new Map([...organisations, ...persons]);
}

/** Every organisation that a case mentions. */
export function mentioned({ parties, duties, documents, instances }: Pick<Row, 'parties' | 'duties' | 'documents' | 'instances'>): string[] {
  const ids = [
    parties.enterprise,
    parties.authority,
    parties.supervisor,
    ...duties.flatMap(({ unit, handling }) => [unit, ...(handling?.signing?.signers ?? []).map((signer) => signer.unit)]),
    ...documents.map(({ issuer }) => issuer),
    ...instances.map((instance) => listingBody(instance)),
  ];
  return [...new Set(ids.filter((id): id is string => typeof id === 'string' && id !== ''))];
}

/** Organisation that decides in a machine: the listing body of a listing. */
export function listingBody({ snapshot }: Instance): string | null {
  const { body } = snapshot.context;
  return typeof body === 'string' && body !== '' ? body : null;
}

/** The part of a case on record that its machines are judged by. */
export function stateOf({ parties, instances, lastInstance, performers }: CaseDetail): CaseState {
  return { parties, lastInstance, performers, instances: instances.filter(({ final, instance }) => !final || instance === 1) };
}
