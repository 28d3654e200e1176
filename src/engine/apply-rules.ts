import { localDateAt } from '../domain/calendar/local-day.js';
import type { Effect } from '../domain/workflow/effects.js';
import { react } from '../domain/workflow/step.js';
import type { Basis } from '../domain/workflow/words.js';
import { changeOfRules } from './change-of-rules.js';
import { composeStep, type Composed } from './compose-step.js';
import { isDataFault, isDeadlock } from './data-fault.js';
import type { DutyReplanned } from './duty-effects.js';
import type { EngineParts } from './engine.js';
import { loadCases, type LoadedCase } from './load-cases.js';
import { BEFORE_ALL, concernedBy, type RuleChange } from './rule-change.js';
import { writeSteps } from './write-steps.js';

/** The acts under which rules of a case change. No person or client can send them: no definition has them. */
export const ruleActs = { calendar: 'rules.apply-calendar', pack: 'rules.apply-pack' } as const satisfies Record<RuleChange['cause'], string>;

/** What a change did to open cases. */
export interface Applied {
  cases: number;
  /** Deadlines that it moved to another date. */
  moved: number;
  /** Cases that could not be changed, and why; verify and doctor say more of them. */
  failed: { caseId: string; reason: string }[];
}

/** Cases whose change is written in one statement. */
const AT_ONCE = 200;

/** How often a case is read anew because somebody else was faster. */
const MOST_TRIES = 8;

/** No retroactive effect: nobody becomes late by a change of rules (see `recountDeadline`). */
const basis: readonly Basis[] = [{ document: '立法法（2023年修正）', article: '104', mark: 'law' }];

/**
 * Applies a change of rules to every open case that it concerns: one journal entry each, a batch in one statement, guarded by the revision that
 * was read. A case that somebody moves meanwhile is read again. What is done stands; after a crash the same call does the rest.
 */
export async function applyRules(parts: EngineParts, change: RuleChange): Promise<Applied> {
  const concerned = await concernedBy(parts.pool, change);
  const applied: Applied = { cases: 0, moved: 0, failed: [] };
  let before = Promise.resolve();
  for (let last = BEFORE_ALL; ; ) {
    const ids = await concerned.after(last, AT_ONCE);
    // Two batches are under way at once, so that one is composed while the server writes the other.
    const batch = ids.length === 0 ? undefined : applyTo(parts, change, ids, applied);
    batch?.catch(() => undefined); // What it fails with is told by the `await` of the next round.
    await before;
    if (batch === undefined) return applied;
    before = batch;
    last = ids[ids.length - 1] as string;
  }
}

async function applyTo(parts: EngineParts, change: RuleChange, ids: readonly string[], applied: Applied): Promise<void> {
  let pending = ids;
  for (let tries = 0; pending.length > 0 && tries < MOST_TRIES; tries += 1) {
    const cases = await loadCases(parts.pool, pending.map((caseId) => ({ caseId, actKey: null, duties: 'ledgers' })));
    const composed = pending.flatMap((caseId) => composedFor(parts, change, cases.get(caseId), applied));
    const written = await write(parts, composed, applied);
    pending = composed.map(({ entry }) => entry.case).filter((caseId) => !written.has(caseId));
  }
  applied.failed.push(...pending.map((caseId) => ({ caseId, reason: 'it is being acted on by many at once' })));
}

/** Nothing for a case that is closed by now, or that reckons by the new rules already. */
function composedFor(parts: EngineParts, change: RuleChange, loaded: LoadedCase | undefined, applied: Applied): Composed[] {
  if (loaded === undefined || loaded.duties.length === 0) return [];
  try {
    const one = composeChange(parts, change, loaded);
    return one === null ? [] : [one];
  } catch (error) {
    applied.failed.push({ caseId: loaded.caseId, reason: error instanceof Error ? error.message : String(error) });
    return [];
  }
}

/** The change of rules of one case, or null where it does not concern it. Pure but for the hash and the clock. */
export function composeChange({ registry, clock, digestName }: Pick<EngineParts, 'registry' | 'clock' | 'digestName'>, change: RuleChange, loaded: LoadedCase): Composed | null {
  const { cause, rules } = change;
  const target = change.rulesFor(loaded);
  if (target === null) return null;
  const now = clock.now();
  const today = localDateAt(now, rules.zone);
  const replanned = changeOfRules(rules, loaded, { cause, rules: target.rules, today }).map((one) => one.change);
  const facts = { from: { pack: loaded.pack, calendar: loaded.calendar }, to: { ...target.rules }, why: target.why };
  const request = { act: ruleActs[cause], instance: 1, facts, actor: target.actor, at: new Date(now).toISOString(), today };
  const step = react(registry, loaded.state, request, replanned.flatMap(told));
  return composeStep({ registry, rules, digestName, loaded, request, step, basis, replanned, repinned: target.rules });
}

/** Whoever owes a duty hears of its new date. */
function told(replanned: DutyReplanned): Effect[] {
  if (!movesDate(replanned)) return [];
  const { duty, move } = replanned;
  return [{ type: 'notify', params: { template: 'deadline-moved', to: ['duty-holder'], about: { duty: duty.duty, name: duty.name, from: duty.due, due: move.deadline.due } } }];
}

function movesDate(replanned: DutyReplanned): replanned is Extract<DutyReplanned, { move: unknown }> {
  return 'move' in replanned && replanned.move.deadline.due !== replanned.duty.due;
}

/** Writes a batch and returns the cases that were written; of one that the database refuses, each goes alone. */
async function write(parts: EngineParts, composed: readonly Composed[], applied: Applied): Promise<Set<string>> {
  if (composed.length === 0) return new Set();
  try {
    const written = await writeSteps(parts.pool, composed.map(({ rows }) => rows));
    const done = composed.filter(({ entry }) => written.has(entry.case));
    applied.cases += done.length;
    applied.moved += done.reduce((sum, { entry }) => sum + entry.effects.length, 0);
    return written;
  } catch (error) {
    if (isDeadlock(error)) return new Set();
    if (!isDataFault(error)) throw error;
    if (composed.length > 1) return singly(parts, composed, applied);
    const [{ entry }] = composed as [Composed];
    applied.failed.push({ caseId: entry.case, reason: (error as Error).message });
    return new Set([entry.case]);
  }
}

async function singly(parts: EngineParts, composed: readonly Composed[], applied: Applied): Promise<Set<string>> {
  const written = new Set<string>();
  for (const one of composed) for (const caseId of await write(parts, [one], applied)) written.add(caseId);
  return written;
}
