import { handledBy } from '../duty/handling/apply-handling.js';
import { isHandlingAct } from '../duty/handling/handling-acts.js';
import { judgeHandling } from '../duty/handling/judge-handling.js';
import { settledOutcome, type OpenDuty } from '../duty/settle-duties.js';
import { rungEffects } from '../duty/rung-effects.js';
import type { RungFacts } from '../ladder/rung-subject.js';
import type { CaseState, Instance } from '../workflow/case-state.js';
import { isRefusal } from '../workflow/refusal.js';
import type { Registry } from '../workflow/registry.js';
import { open, react, step, type RungRequest, type Step } from '../workflow/step.js';
import { canonicalJson } from './canonical-json.js';
import type { Fault } from './chain.js';
import { movedDuty, tellHandled, tellJoinedDuties, tellOpenedAndSettled, tellReopened, tellRepinned, type DutiesTold, type DutyTold } from './duties-told.js';
import type { CaseHeader, FiredRung, JournalEntry, RepinnedRules } from './entry.js';

import { joined } from './joined-unit.js';
import { judgeWithdrawal, WITHDRAW_ACT, type LastAct } from './withdrawal.js';

export type { DutyTold } from './duties-told.js';

/** A case as its journal tells it: what the tables must say too. */
export interface CaseTold {
  header: CaseHeader;
  state: CaseState;
  /** Every machine the case ever had, finished ones too, by number. */
  machines: Map<number, Instance>;
  duties: DutiesTold;
  fired: (FiredRung & { seq: number; at: string })[];
  /** The rules by which it reckons. */
  rules: RepinnedRules;
  /** The last entry with how the case stood before it; null before the first. */
  last: LastAct | null;
}

export interface Replay {
  told: CaseTold | null;
  faults: Fault[];
}

/**
 * Plays a journal again through the definitions that it pins and compares what each act does now with what its entry says it did: moves,
 * effects, duties opened and settled. Stops at the first entry that cannot be played. Pure; the tables are compared by the caller.
 */
export function replay(registry: Registry, entries: readonly JournalEntry[]): Replay {
  const [first] = entries;
  if (first?.header === undefined) return { told: null, faults: [{ code: 'replay.differs', seq: first?.seq ?? 0, found: 'the first entry opens no case' }] };
  const { header } = first;
  const state: CaseState = { parties: header.parties, instances: [], lastInstance: 0, performers: [] };
  const told: CaseTold = { header, state, machines: new Map(), duties: new Map(), fired: [], rules: { pack: header.pack, calendar: header.calendar }, last: null };
  for (const entry of entries) {
    const faults = playEntry(registry, told, entry);
    if (faults.length > 0) return { told, faults };
  }
  return { told, faults: [] };
}

/** An entry may hold anything: somebody who leaves a part of it out can make its hash anew. */
function playEntry(registry: Registry, told: CaseTold, entry: JournalEntry): Fault[] {
  try {
    return tellEntry(registry, told, entry);
  } catch (error) {
    return [{ code: 'replay.refused', seq: entry.seq, found: error instanceof Error ? error.message : String(error) }];
  }
}

function tellEntry(registry: Registry, told: CaseTold, entry: JournalEntry): Fault[] {
  const { seq } = entry;
  const stepped = play(pinned(registry, entry, told.machines), told, entry);
  if (typeof stepped === 'string') return [{ code: 'replay.refused', seq, found: `“${entry.act}” is refused: ${stepped}` }];
  const faults = differences(entry, stepped);
  faults.push(...tellDuties(registry, told, entry, stepped), ...tellMoves(told, entry), ...tellHandling(told, entry, stepped));
  tellRules(told, entry);
  told.last = { entry, before: told.state, machines: machinesBefore(told, entry) };
  told.state = stepped.after;
  for (const instance of stepped.touched) told.machines.set(instance.instance, instance);
  tellJoined(told, entry);
  if (entry.fired !== undefined) told.fired.push({ ...entry.fired, seq, at: entry.at });
  return faults;
}

/** The machines that an entry moved, as they stood before it. */
function machinesBefore({ machines }: CaseTold, { moves }: JournalEntry): Map<number, Instance> {
  return new Map(moves.flatMap(({ instance }) => (machines.has(instance) ? [[instance, machines.get(instance) as Instance] as const] : [])));
}

/** Enters the moves of deadlines into the ledgers; a move of a duty that is not open, or that skips a number, is a fault. */
function tellMoves(told: CaseTold, { seq, moved }: JournalEntry): Fault[] {
  return moved.flatMap((move): Fault[] => {
    const { duty, version } = move;
    const known = told.duties.get(duty);
    if (known === undefined || known.settled !== null || version !== known.deadline.version + 1) {
      return [{ code: 'replay.differs', seq, found: `it moves duty ${duty}, which is not open, or is not at version ${version - 1}` }];
    }
    told.duties.set(duty, movedDuty(known, move));
    return [];
  });
}

/** Enters how duties are handled from now on, after comparing with what the effects of the act make of it. */
function tellHandling(told: CaseTold, { seq, handled = [] }: JournalEntry, { effects }: Step): Fault[] {
  const open = [...told.duties.values()].filter(({ settled }) => settled === null);
  const now = handledBy(open, effects);
  tellHandled(told.duties, now);
  return canonicalJson(now) === canonicalJson(handled) ? [] : [{ code: 'replay.differs', seq, found: 'the act now leaves duties in other hands' }];
}

/** A change of rules holds for the case and for every duty that is open in it. */
function tellRules(told: CaseTold, { rules }: JournalEntry): void {
  if (rules === undefined) return;
  told.rules = rules;
  tellRepinned(told.duties, rules);
}

/** From a join on, the case reads as of the organisation that the directory knows: parties, machines, who has performed, and whose duties are whose. */
function tellJoined(told: CaseTold, { joined: unit }: JournalEntry): void {
  if (unit === undefined) return;
  told.header = { ...told.header, parties: joined(told.header.parties, unit) };
  told.state = joined(told.state, unit);
  for (const [number, machine] of told.machines) told.machines.set(number, joined(machine, unit));
  tellJoinedDuties(told.duties, unit);
}

/** The step of an entry, or the code of the refusal that it now meets. */
function play(registry: Registry, { state, duties, last }: CaseTold, entry: JournalEntry): Step | string {
  const { act, instance, facts, actor, at, today, header, fired, loaded } = entry;
  const request: RungRequest = { act, instance, facts, actor, at, today, load: () => loaded ?? {} };
  const owed = [...duties.values()].filter(({ settled }) => settled === null);
  request.handled = owed.filter(({ handling }) => handling !== null);
  if (act === WITHDRAW_ACT) {
    const judged = judgeWithdrawal(registry, last, request);
    return isRefusal(judged) ? judged.code : judged.step;
  }
  if (isHandlingAct(act)) return playHandling(registry, { state, duties: owed }, { ...request, act });
  if (registry.act(act) === undefined) {
    const told = facts as RungFacts;
    const effects = fired === undefined ? entry.effects.map(({ instance: _, ...effect }) => effect) : rungEffects(told.rung, told.repeat, told.subject);
    return react(registry, state, request, effects);
  }
  const stepped = header === undefined ? step(registry, state, request) : open(registry, state, request);
  return isRefusal(stepped) ? stepped.code : stepped;
}

function playHandling(registry: Registry, told: Parameters<typeof judgeHandling>[1], request: RungRequest & Parameters<typeof judgeHandling>[2]): Step | string {
  const judged = judgeHandling(registry, told, request);
  return isRefusal(judged) ? judged.code : react(registry, told.state, { ...request, instance: judged.duty.instance }, judged.effects);
}

/** The registry as it was when the entry was written: the versions that its moves name are the newest. */
function pinned(registry: Registry, entry: JournalEntry, machines: ReadonlyMap<number, Instance>): Registry {
  const started = new Map(entry.moves.filter(({ from }) => from === null).map(({ workflow, version }) => [workflow, version]));
  const moved = machines.get(entry.instance) ?? entry.moves.find(({ instance }) => instance === entry.instance);
  const own = moved === undefined ? undefined : registry.find(moved.workflow, moved.version);
  const newest = (name: string) => {
    const version = started.get(name);
    return version === undefined ? registry.newest(name) : registry.find(name, version);
  };
  return {
    ...registry,
    newest,
    act: (name) => {
      const rule = own?.definition.acts[name];
      return rule === undefined || own === undefined ? registry.act(name) : { rule, workflow: own.definition.name };
    },
  };
}

function differences({ seq, moves, effects }: JournalEntry, stepped: Step): Fault[] {
  const faults: Fault[] = [];
  if (canonicalJson(moves) !== canonicalJson(stepped.moves)) faults.push({ code: 'replay.differs', seq, found: `the machines now move ${lines(stepped)}` });
  if (canonicalJson(effects) !== canonicalJson(stepped.effects)) faults.push({ code: 'replay.differs', seq, found: 'the act now has other effects' });
  return faults;
}

function lines({ moves }: Step): string {
  return moves.map(({ instance, from, to }) => `${instance}: ${from ?? '—'} → ${to}`).join('; ');
}

/** Settles and opens duties as the entry says, after comparing with what the machines imply now. */
function tellDuties(registry: Registry, told: CaseTold, entry: JournalEntry, stepped: Step): Fault[] {
  const { seq } = entry;
  const moved = new Set(stepped.touched.map(({ instance }) => instance));
  const held = [...told.duties.values()].filter(({ settled, instance }) => settled === null && moved.has(instance));
  const implied = stepped.duties;
  const keys = new Set(implied.map(({ key }) => key));
  const reopened = entry.act === WITHDRAW_ACT ? (told.last?.entry.settled ?? []).map(({ duty }) => duty) : [];
  tellReopened(told.duties, reopened);
  const again = new Set(reopened.map((number) => told.duties.get(number)?.key));
  const opened = implied.filter(({ key }) => !again.has(key) && !held.some((duty) => duty.key === key)).map((duty) => `${duty.key} ${duty.owedBy} ${duty.unit ?? ''}`);
  const settled = held.filter(({ key }) => !keys.has(key)).map((duty) => `${duty.duty} ${settledOutcome(openDuty(registry, told, duty), { events: stepped.events, at: Date.parse(entry.at) })}`);
  const faults: Fault[] = [];
  if (reopened.join() !== (entry.reopened ?? []).join()) {
    faults.push({ code: 'replay.differs', seq, found: `the act now opens the duties ${reopened.join(', ') || 'none'} again` });
  }
  if (opened.join() !== entry.opened.map((duty) => `${duty.key} ${duty.owedBy} ${duty.unit ?? ''}`).join()) {
    faults.push({ code: 'replay.differs', seq, found: `the act now opens the duties ${opened.join(', ') || 'none'}` });
  }
  if (settled.join() !== entry.settled.map(({ duty, outcome }) => `${duty} ${outcome}`).join()) {
    faults.push({ code: 'replay.differs', seq, found: `the act now settles the duties ${settled.join(', ') || 'none'}` });
  }
  tellOpenedAndSettled(told.duties, entry);
  return faults;
}

/** A duty that the journal opened, as it is settled by. */
function openDuty(registry: Registry, { machines }: CaseTold, duty: DutyTold): OpenDuty {
  const machine = machines.get(duty.instance);
  const rule = machine && registry.find(machine.workflow, machine.version)?.duties.get(duty.name);
  return { ...duty, dueAt: Date.parse(duty.dueAt), paused: duty.pausedOn !== null, keptBy: rule?.keptBy ?? [] };
}
