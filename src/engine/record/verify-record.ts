import { canonicalJson } from '../../domain/journal/canonical-json.js';
import { checkChain, type Fault } from '../../domain/journal/chain.js';
import { replay, type CaseTold } from '../../domain/journal/replay.js';
import type { Instance } from '../../domain/workflow/case-state.js';
import type { Registry } from '../../domain/workflow/registry.js';
import { caseTags } from '../compose-step.js';
import { digest } from '../digest.js';
import type { CaseRecord } from './read-record.js';

/**
 * Verifies one case: its chain, then its replay, then that the tables say what the journal says. A broken chain is not replayed: what it
 * tells is not to be believed.
 */
export function verifyRecord(registry: Registry, record: CaseRecord): Fault[] {
  const chain = checkChain(record.caseId, record.entries, { seq: record.revision, hash: record.head }, digest);
  if (chain.length > 0) return chain;
  const { told, faults } = replay(registry, record.entries.map(({ entry }) => entry));
  if (told === null || faults.length > 0) return faults;
  return [...caseFaults(record, told), ...machineFaults(record, told), ...dutyFaults(record, told), ...rungFaults(record, told)];
}

function caseFaults(record: CaseRecord, { header, state, duties, machines }: CaseTold): Fault[] {
  const root = machines.get(1) as Instance;
  const told = {
    ...header,
    grade: (root.snapshot.context['grade'] as string | null | undefined) ?? null,
    tags: caseTags(state.instances),
    open: state.instances.some(({ final }) => !final),
    performers: state.performers,
    lastInstance: state.lastInstance,
    lastDuty: duties.size,
  };
  const { parties, region, title, pack, grade, tags, open, performers, lastInstance, lastDuty } = record;
  const found: typeof told = { parties, region, title, pack, grade, tags, open, performers, lastInstance, lastDuty };
  return Object.keys(told)
    .filter((name) => canonicalJson(told[name as keyof typeof told]) !== canonicalJson(found[name as keyof typeof told]))
    .map((name) => ({ code: 'case.differs', seq: record.revision, found: `“${name}” of the case is not what the journal tells` }));
}

function machineFaults(record: CaseRecord, { machines }: CaseTold): Fault[] {
  const seq = record.revision;
  const found = new Map(record.machines.map((machine) => [machine.instance, machine]));
  const numbers = new Set([...machines.keys(), ...found.keys()]);
  return [...numbers]
    .filter((number) => canonicalJson(machines.get(number) ?? null) !== canonicalJson(found.get(number) ?? null))
    .map((number) => ({ code: 'snapshot.differs', seq, found: `machine ${number} does not stand where its journal leads` }));
}

function dutyFaults(record: CaseRecord, { duties }: CaseTold): Fault[] {
  const seq = record.revision;
  const told = [...duties.values()].map(({ duty, key, name, instance, owedBy, unit, limit, pack, due, dueAt, settled }) =>
    canonicalJson({ duty, key, name, instance, owedBy, unit, limit, pack, due, dueAt, outcome: settled?.outcome ?? null, settledAt: settled?.at ?? null }),
  );
  const found = record.duties.map(({ duty, key, name, instance, owedBy, unit, limit, pack, due, dueAt, outcome, settledAt }) =>
    canonicalJson({ duty, key, name, instance, owedBy, unit, limit, pack, due, dueAt, outcome, settledAt }),
  );
  return Array.from({ length: Math.max(told.length, found.length) }, (_, index) => index)
    .filter((index) => told[index] !== found[index])
    .map((index) => ({ code: 'duty.differs', seq, found: `duty ${index + 1} is not what the journal tells` }));
}

function rungFaults(record: CaseRecord, { fired }: CaseTold): Fault[] {
  const line = ({ duty, deadlineVersion, rung, repeat }: CaseRecord['fired'][number]): string => `${duty}/${deadlineVersion}/${rung}/${repeat}`;
  const told = fired.map(line).sort();
  const found = record.fired.map(line).sort();
  if (told.join() === found.join()) return [];
  return [{ code: 'rung.differs', seq: record.revision, found: `fired rungs on record: ${found.join(', ') || 'none'}; in the journal: ${told.join(', ') || 'none'}` }];
}
