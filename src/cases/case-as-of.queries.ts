import type { Scope } from '../domain/access/scope.js';
import { openDuties } from '../domain/journal/case-then.js';
import type { DutyTold } from '../domain/journal/duties-told.js';
import type { JournalEntry } from '../domain/journal/entry.js';
import { replay, type CaseTold } from '../domain/journal/replay.js';
import type { Registry } from '../domain/workflow/registry.js';
import type { Read } from '../platform/db/transaction.js';
import { namesIn, type CaseDetail, type DocumentOnRecord, type DutyOnRecord } from './case-detail.queries.js';
import { reachableCase } from './reachable.queries.js';

/** Which case, as of when (UTC milliseconds), for whom. */
export interface CaseAsOf {
  scope: Scope;
  caseId: string;
  asOf: number;
}

/** The case as it stood; or why there is nothing to show: nothing to reach, not opened yet, a journal that does not play. */
export type CaseThenFound =
  | { kind: 'found'; detail: CaseDetail }
  | { kind: 'unknown' }
  | { kind: 'not-yet'; openedAt: Date }
  | { kind: 'does-not-play'; seq: number; found: string };

/**
 * A case as it stood at a past instant: its journal up to then, played through the definitions that it names. Whether the caller may see it is decided
 * by where the case is today. Names of organisations are those of today.
 */
export async function caseAsOf(read: Read, registry: Registry, { scope, caseId, asOf }: CaseAsOf): Promise<CaseThenFound> {
  if ((await reachableCase(read, scope, caseId)) === null) return { kind: 'unknown' };
  const { rows } = await read.query<{ number: number; openedAt: Date; entry: JournalEntry | null }>({
    name: 'cases.entries-as-of',
    text: `select c.number, c.opened_at as "openedAt", j.entry
             from case_file c
             left join journal_entry j on j.case_id = c.case_id and j.seq <= (select max(k.seq) from journal_entry k where k.case_id = c.case_id and k.at <= $2)
            where c.case_id = $1 order by j.seq`,
    values: [caseId, new Date(asOf).toISOString()],
  });
  const entries = rows.flatMap(({ entry }) => (entry === null ? [] : [entry]));
  const [row] = rows;
  if (row === undefined) return { kind: 'unknown' };
  if (entries.length === 0) return { kind: 'not-yet', openedAt: row.openedAt };
  const { told, faults } = replay(registry, entries);
  const [fault] = faults;
  if (told === null || fault !== undefined) return { kind: 'does-not-play', seq: fault?.seq ?? 0, found: fault?.found ?? '' };
  const detail = { ...detailOf(entries, told), number: row.number };
  return { kind: 'found', detail: { ...detail, names: await namesIn(read, detail) } };
}

function detailOf(entries: readonly JournalEntry[], told: CaseTold): Omit<CaseDetail, 'number' | 'names'> {
  const { header, state, rules } = told;
  const [first, last] = [entries[0] as JournalEntry, entries.at(-1) as JournalEntry];
  return {
    ...{ caseId: first.case, title: header.title, revision: last.seq, seen: last.seq, openedAt: new Date(first.at) },
    ...{ open: last.stands.open, grade: last.stands.grade as CaseDetail['grade'], level: last.stands.level, tags: last.stands.tags },
    ...{ region: header.region, industry: header.industry, line: header.line, confidential: header.confidential === true, pack: rules.pack, calendar: rules.calendar },
    ...{ parties: header.parties, lastInstance: state.lastInstance, performers: state.performers },
    instances: [...told.machines.values()].sort((a, b) => a.instance - b.instance),
    duties: openDuties(told).map(dutyOnRecord),
    documents: entries.flatMap(documentsOf),
    published: first.act === 'record.import' ? (first.facts as Record<string, unknown>) : null,
  };
}

function dutyOnRecord({ duty, key, handling, name, instance, owedBy, unit, limit, pack, openedOn, due, dueAt, deadline, pausedOn }: DutyTold): DutyOnRecord {
  return { duty, key, handling, name, instance, owedBy, unit, limit, pack, openedOn, due, originalDue: deadline.original, dueAt, deadline, pausedOn };
}

function documentsOf({ seq, at, effects }: JournalEntry): DocumentOnRecord[] {
  return effects.flatMap((effect, ordinal) => {
    if (effect.type !== 'issue-document') return [];
    const { kind, issuer, number, title, content } = effect.params;
    return [{ seq, ordinal, instance: effect.instance, kind, issuer, number, title, content, issuedAt: at }];
  });
}
