import type { LocalDate } from '../domain/calendar/local-date.js';
import { settleDuties, type DutyOpening, type OpenDuty } from '../domain/duty/settle-duties.js';
import { handledBy } from '../domain/duty/handling/apply-handling.js';
import type { DutyHandled } from '../domain/duty/handling/handling.js';
import { levelOf } from '../domain/hazard/listing-level.js';
import { canonicalJson } from '../domain/journal/canonical-json.js';
import type { CaseHeader, CaseStanding, DigestName, JournalEntry, PartApart, RepinnedRules } from '../domain/journal/entry.js';
import type { JoinedUnit } from '../domain/journal/joined-unit.js';
import type { ActRequest } from '../domain/workflow/act-request.js';
import type { Instance } from '../domain/workflow/case-state.js';
import type { Registry } from '../domain/workflow/registry.js';
import type { Step } from '../domain/workflow/step.js';
import type { Basis } from '../domain/workflow/words.js';
import { digest, sha256Of } from './digest.js';
import { applyDutyEffects, type DutyReplanned, type RungFired } from './duty-effects.js';
import { effectRows } from './effect-rows.js';
import type { PartBeside } from './engine.types.js';
import type { LoadedCase, LoadedDuty } from './load-cases.js';
import type { DutyReopened } from './withdraw.js';
import { calendarOf, packOf, type RulesInForce } from './rules-in-force.js';
import type { FiredRow, OpenedRow, ReopenedRow, ReplannedRow, StepRows } from './step-rows.js';

/** A step with what it is written down as. */
export interface Composed {
  entry: JournalEntry;
  rows: StepRows;
}

export interface Composition {
  registry: Registry;
  rules: RulesInForce;
  digestName: DigestName;
  /** The case as it was read; for an opening, a case without machines at revision 0. */
  loaded: LoadedCase;
  request: ActRequest;
  step: Step;
  basis: readonly Basis[];
  key?: { key: string; request: string; actKey: string };
  header?: CaseHeader;
  /** What the clock did to a duty. */
  fired?: RungFired;
  replanned?: readonly DutyReplanned[];
  handled?: readonly DutyHandled[];
  /** Duties that are open again, where the act withdraws another. */
  reopened?: readonly DutyReopened[];
  /** The rules by which the case reckons from now on, where the act changes them. */
  repinned?: RepinnedRules;
  /** The organisations that are one from now on, where the act joins them. */
  joined?: JoinedUnit;
  /** What is kept apart from the record. */
  parts?: readonly PartBeside[];
}

/** Puts a step into its journal entry and into rows. Pure but for the hash; the rows are written in one statement. */
export function composeStep(composition: Composition): Composed {
  const { registry, rules, loaded, request, step } = composition;
  const { reopened = [] } = composition;
  const again = new Set(reopened.map(({ duty }) => duty.key));
  const { opened, settled } = settleDuties(dutiesBefore(registry, loaded, step), step.duties.filter(({ key }) => !again.has(key)), {
    at: Date.parse(request.at),
    today: request.today,
    pack: packOf(rules, loaded.pack),
    calendar: calendarOf(rules, loaded.calendar),
    events: step.events,
    act: request.act,
    lastDuty: loaded.lastDuty,
  });
  const over = new Set(settled.map(({ duty }) => duty));
  const done = { ...composition, ...applied(composition, over) };
  const entry = entryOf(done, opened.map((one) => one.opened), settled);
  const canonical = canonicalJson(entry);
  const head = digest(entry.digest, canonical);
  const place = { caseId: loaded.caseId, seq: entry.seq, at: request.at };
  const rows: StepRows = {
    act: { ...actRow(done, entry.stands, opened.length), head, canonical, revision: entry.seq },
    ...instanceRows(loaded, step),
    opened: opened.map((one) => openedRow(one, loaded, { at: request.at, level: entry.stands.level })),
    settled: settled.map(({ duty, outcome }) => ({ case_id: loaded.caseId, duty, outcome, settled_at: request.at })),
    reopened: reopened.map((one) => reopenedRow(loaded.caseId, one)),
    replanned: (done.replanned ?? []).map((one) => replannedRow(loaded.caseId, one)),
    fired: firedRows(done, entry.seq),
    handled: done.handled.map(({ duty, unit, handling }) => ({ case_id: loaded.caseId, duty, unit_id: unit, handling })),
    ...effectRows(step.effects, place),
    parts: (composition.parts ?? []).map(({ part, keyId, content }) => ({ case_id: loaded.caseId, seq: entry.seq, part, key_id: keyId, content: content.toString('base64') })),
  };
  return { entry, rows };
}

/** What the clock did, and what the effects of an act do to duties that are not over with it. */
function applied(composition: Composition, over: ReadonlySet<number>): Pick<Composition, 'fired' | 'replanned'> & { handled: DutyHandled[] } {
  const { rules, loaded, request, step, fired, replanned = [] } = composition;
  const effects = applyDutyEffects(rules, loaded, step.effects, { at: Date.parse(request.at), today: request.today });
  const still = [...replanned, ...effects.replanned].filter(({ duty }) => !over.has(duty.duty));
  const firing = fired ?? effects.fired;
  const handled = handledBy(loaded.duties.filter(({ duty }) => !over.has(duty)), step.effects);
  return { replanned: still, handled, ...(firing !== undefined && !over.has(firing.rung.duty) && { fired: firing }) };
}

/** Only the machines that moved can have gained or lost a duty. */
function dutiesBefore(registry: Registry, { duties, state }: LoadedCase, { touched }: Step): OpenDuty[] {
  const moved = new Set(touched.map(({ instance }) => instance));
  const workflows = new Map(state.instances.map((instance) => [instance.instance, instance]));
  return duties
    .filter(({ instance }) => moved.has(instance))
    .map((duty) => ({ ...duty, paused: duty.pausedOn !== null, keptBy: keptBy(registry, workflows.get(duty.instance), duty.name) }));
}

function keptBy(registry: Registry, instance: Instance | undefined, name: string): readonly string[] {
  const rule = instance && registry.find(instance.workflow, instance.version)?.duties.get(name);
  if (!rule) throw new Error(`No definition of the case names the duty “${name}” any more`);
  return rule.keptBy;
}

function entryOf(composition: Composition, opened: JournalEntry['opened'], settled: JournalEntry['settled']): JournalEntry {
  const { loaded, request, step, basis, fired, replanned = [], handled = [], reopened = [], parts = [], digestName } = composition;
  return {
    v: 1,
    case: loaded.caseId,
    seq: loaded.revision + 1,
    digest: digestName,
    prev: loaded.head,
    at: request.at,
    today: request.today,
    actor: request.actor,
    act: request.act,
    instance: step.instance,
    facts: request.facts,
    moves: step.moves,
    effects: step.effects,
    opened,
    settled,
    moved: replanned.flatMap((one) => ('move' in one ? [one.move.moved] : [])),
    stands: standingAfter(step),
    basis,
    ...ofTheCase(composition),
    ...(fired !== undefined && { fired: fired.rung }),
    ...(reopened.length > 0 && { reopened: reopened.map(({ duty }) => duty.duty) }),
    ...(handled.length > 0 && { handled: [...handled] }),
    ...(step.loaded !== undefined && { loaded: step.loaded }),
    ...apartFrom(parts),
  };
}

/** What an entry says of the case as a whole: its opening, other rules, organisations that became one, and the key under which it may be repeated. */
function ofTheCase({ header, repinned, joined, key }: Composition): Pick<JournalEntry, 'header' | 'rules' | 'joined' | 'key'> {
  return {
    ...(header !== undefined && { header }),
    ...(repinned !== undefined && { rules: repinned }),
    ...(joined !== undefined && { joined }),
    ...(key !== undefined && { key: { key: key.key, request: key.request } }),
  };
}

/** What the journal knows of the parts that stand apart. */
function apartFrom(parts: readonly PartBeside[]): { apart?: PartApart[] } {
  return parts.length === 0 ? {} : { apart: parts.map(({ part, content }) => ({ part, sha256: sha256Of(content) })) };
}

/** What lists and counts show of a case after a step. */
export function standingAfter({ touched, after }: Pick<Step, 'touched' | 'after'>): CaseStanding {
  const root = (touched.find(({ instance }) => instance === 1) ?? after.instances[0]) as Instance;
  return {
    open: after.instances.some(({ final }) => !final),
    grade: (root.snapshot.context['grade'] as string | null | undefined) ?? null,
    level: levelOf(after.instances),
    tags: caseTags(after.instances),
  };
}

function actRow({ loaded, request, step, key, header, repinned }: Composition, stands: CaseStanding, opened: number): Omit<StepRows['act'], 'head' | 'canonical' | 'revision'> {
  return {
    case_id: loaded.caseId,
    was: header === undefined ? loaded.revision : null,
    unread: step.loaded?.unread === true,
    ...stands,
    pack: repinned?.pack ?? loaded.pack,
    calendar: repinned?.calendar ?? loaded.calendar,
    performers: step.after.performers,
    last_instance: step.after.lastInstance,
    last_duty: loaded.lastDuty + opened,
    act_key: key?.actKey ?? null,
    opening: header === undefined ? null : { header, at: request.at, key: key?.actKey ?? null },
  };
}

/** Tags of a case: those of its root and of every open machine. */
export function caseTags(instances: readonly Instance[]): string[] {
  return [...new Set(instances.flatMap(({ tags }) => tags))].sort();
}

function openedRow({ opened, openedOn, next }: DutyOpening, { caseId, region }: LoadedCase, { at, level }: Pick<OpenedRow, 'level'> & { at: string }): OpenedRow {
  return {
    case_id: caseId,
    duty: opened.duty,
    key: opened.key,
    name: opened.name,
    instance: opened.instance,
    owed_by: opened.owedBy,
    unit_id: opened.unit,
    region_code: region,
    level,
    limit_name: opened.limit,
    pack: opened.pack,
    opened_at: at,
    opened_on: openedOn,
    due: opened.due,
    due_at: opened.dueAt,
    deadline: opened.deadline,
    next_rung: next.rung,
    next_rung_at: new Date(next.at).toISOString(),
  };
}

function reopenedRow(caseId: string, { duty: { duty, pausedOn }, next }: DutyReopened): ReopenedRow {
  return { case_id: caseId, duty, paused_on: pausedOn, next_rung: next.rung, next_repeat: next.repeat, next_rung_at: new Date(next.at).toISOString() };
}

/** The whole duty as it stands after a move, so that one update serves every kind of it. */
function replannedRow(caseId: string, one: DutyReplanned): ReplannedRow {
  const { duty, pack } = one;
  const next = 'move' in one ? one.move.next : one.next;
  const as = 'move' in one ? { ...one.move.moved, deadline: one.move.deadline, pausedOn: one.move.pausedOn } : asItWas(duty);
  return {
    case_id: caseId,
    duty: duty.duty,
    pack,
    due: as.due,
    due_at: as.dueAt,
    deadline: as.deadline,
    deadline_version: as.version,
    planned_on: as.plannedOn,
    planned_from: as.plannedFrom,
    paused_on: as.pausedOn,
    next_rung: next.rung,
    next_repeat: next.repeat,
    next_rung_at: new Date(next.at).toISOString(),
  };
}

function asItWas({ due, dueAt, deadline, deadlineVersion, plannedOn, plannedFrom, pausedOn }: LoadedDuty): { due: LocalDate; dueAt: string; version: number } & Pick<LoadedDuty, 'deadline' | 'plannedOn' | 'plannedFrom' | 'pausedOn'> {
  return { due, dueAt: new Date(dueAt).toISOString(), version: deadlineVersion, deadline, plannedOn, plannedFrom, pausedOn };
}

/** An update for what was there, an insert for what is new: an upsert for both costs three times the update (125 of 40 µs of the server). */
function instanceRows({ caseId, state }: LoadedCase, { touched }: Step): Pick<StepRows, 'moved_on' | 'started'> {
  const isNew = ({ instance }: Instance): boolean => instance > state.lastInstance;
  return {
    moved_on: touched
      .filter((one) => !isNew(one))
      .map(({ instance, snapshot, tags, final }) => ({ case_id: caseId, instance, snapshot, tags, final })),
    started: touched.filter(isNew).map((instance) => ({ case_id: caseId, ...instance })),
  };
}

function firedRows({ loaded, request, fired }: Composition, seq: number): FiredRow[] {
  if (fired === undefined) return [];
  const { rung, next, dueSince } = fired;
  return [
    {
      case_id: loaded.caseId,
      duty: rung.duty,
      deadline_version: rung.deadlineVersion,
      rung: rung.rung,
      repeat: rung.repeat,
      seq,
      fired_at: request.at,
      due_since: new Date(dueSince).toISOString(),
      next_rung: next.rung,
      next_repeat: next.repeat,
      next_rung_at: new Date(next.at).toISOString(),
    },
  ];
}
