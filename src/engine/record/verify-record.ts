import { levelOf } from '../../domain/hazard/listing-level.js';
import { canonicalJson } from '../../domain/journal/canonical-json.js';
import { checkChain, type Fault } from '../../domain/journal/chain.js';
import { replay, type CaseTold } from '../../domain/journal/replay.js';
import { standingAfter } from '../compose-step.js';
import { digest } from '../digest.js';
import type { EngineParts } from '../engine.js';
import type { CaseRecord, FiredRecord } from './read-record.js';
import { verifyDeadlines } from './verify-deadlines.js';
import { effectFaults, partFaults } from './verify-effects.js';

/**
 * Verifies one case: its chain, then its replay, then that its dates are those that its rules give, and that the tables say what the journal
 * says. A broken chain is not replayed: what it tells is not to be believed. Dates by rules that this program lacks are passed over.
 */
export function verifyRecord({ registry, rules }: Pick<EngineParts, 'registry' | 'rules'>, record: CaseRecord): Fault[] {
  const chain = checkChain(record.caseId, record.entries, { seq: record.revision, hash: record.head }, digest);
  if (chain.length > 0) return chain;
  const { told, faults } = replay(registry, record.entries.map(({ entry }) => entry));
  if (told === null || faults.length > 0) return faults;
  const dates = verifyDeadlines(rules, record.entries.map(({ entry }) => entry)).faults;
  return [...dates, ...caseFaults(record, told), ...machineFaults(record, told), ...dutyFaults(record, told), ...rungFaults(record, told), ...effectFaults(record), ...partFaults(record)];
}

function caseFaults(record: CaseRecord, { header, state, duties, machines, rules }: CaseTold): Fault[] {
  const told = {
    ...header,
    openedAt: record.entries[0]?.entry.at,
    ...rules,
    ...standingAfter({ touched: [...machines.values()], after: state }),
    performers: state.performers,
    lastInstance: state.lastInstance,
    lastDuty: duties.size,
  };
  const { parties, region, industry, line, confidential, title, pack, calendar, openedAt, grade, level, tags, open, performers, lastInstance, lastDuty } = record;
  const found: typeof told = { parties, region, industry, line, ...(confidential && { confidential }), title, pack, calendar, openedAt, grade, level, tags, open, performers, lastInstance, lastDuty };
  return [...new Set([...Object.keys(told), ...Object.keys(found)])]
    .filter((name) => !same(told[name as keyof typeof told], found[name as keyof typeof told]))
    .map((name) => ({ code: 'case.differs', seq: record.revision, found: `“${name}” of the case is not what the journal tells` }));
}

function machineFaults(record: CaseRecord, { machines }: CaseTold): Fault[] {
  const seq = record.revision;
  const found = new Map(record.machines.map((machine) => [machine.instance, machine]));
  const numbers = new Set([...machines.keys(), ...found.keys()]);
  return [...numbers]
    .filter((number) => !same(machines.get(number), found.get(number)))
    .map((number) => ({ code: 'snapshot.differs', seq, found: `machine ${number} does not stand where its journal leads` }));
}

function dutyFaults(record: CaseRecord, { duties, state, header: { region } }: CaseTold): Fault[] {
  const seq = record.revision;
  const level = levelOf(state.instances);
  const told = [...duties.values()].map(({ settled, ...duty }) => {
    const { original, version } = duty.deadline;
    return { ...duty, region, level, originalDue: original, deadlineVersion: version, outcome: settled?.outcome ?? null, settledAt: settled?.at ?? null };
  });
  // Where a duty stands on its ladder is the doctor's question.
  const found = record.duties.map(({ rung: _, repeat: __, rungAt: ___, ...duty }) => duty);
  return Array.from({ length: Math.max(told.length, found.length) }, (_, index) => index)
    .filter((index) => !same(told[index], found[index]))
    .map((index) => ({ code: 'duty.differs', seq, found: `duty ${index + 1} is not what the journal tells` }));
}

function rungFaults(record: CaseRecord, { fired }: CaseTold): Fault[] {
  const line = ({ duty, deadlineVersion, rung, repeat, seq, at }: FiredRecord): string => `${duty}/${deadlineVersion}/${rung}/${repeat} by entry ${seq} at ${at}`;
  const told = fired.map(line).sort();
  const found = record.fired.map(line).sort();
  if (told.join() === found.join()) return [];
  return [{ code: 'rung.differs', seq: record.revision, found: `fired rungs on record: ${found.join(', ') || 'none'}; in the journal: ${told.join(', ') || 'none'}` }];
}

/** Whether the tables hold what the journal tells; a value that has no canonical form never came from it. */
function same(told: unknown, found: unknown): boolean {
  try {
    return canonicalJson(told ?? null) === canonicalJson(found ?? null);
  } catch {
    return false;
  }
}
