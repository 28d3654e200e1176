import type { LocalDate } from '../../src/domain/calendar/local-date.js';
import type { ActRequest } from '../../src/domain/workflow/act-request.js';
import { clock, type Actor } from '../../src/domain/workflow/actor.js';
import type { CaseState, Parties } from '../../src/domain/workflow/case-state.js';
import type { WorkflowDefinition } from '../../src/domain/workflow/definition.js';
import { dutiesOfCase, type ImpliedDuty } from '../../src/domain/workflow/duties.js';
import type { Effect, EffectType } from '../../src/domain/workflow/effects.js';
import type { Loaded } from '../../src/domain/workflow/loaded.js';
import type { LoadedDuty } from '../../src/engine/index.js';
import { isRefusal, type Refusal } from '../../src/domain/workflow/refusal.js';
import { compileRegistry, workflowKey, type Registry } from '../../src/domain/workflow/registry.js';
import { open, react, step, type Step } from '../../src/domain/workflow/step.js';
import type { Basis, Words } from '../../src/domain/workflow/words.js';
import { definitions } from '../../workflows/index.js';
import { parties, people, type PersonName } from './actors.js';
import { StoryDuties } from './story-duties.js';
import { factsFor, implementationFacts, type ActName } from './valid-facts.js';

/** A registry of definitions whose content hash is their own key: stories do not depend on the frozen hashes. */
export function registryOf(some: readonly WorkflowDefinition[]): Registry {
  return compileRegistry(some, Object.fromEntries(some.map(({ name, version }) => [workflowKey(name, version), workflowKey(name, version)])));
}

export const registry = registryOf(definitions);

/** One step of a story: an act, or what the clock set off at a machine. */
export interface Told {
  request: ActRequest;
  reaction?: { instance: number; effects: Effect[] };
  step: Step;
}

interface Telling {
  facts?: Record<string, unknown>;
  instance?: number;
}

/** What a rung hands to the machine that it starts. */
interface RungInput {
  duty: number;
  rung: string;
  act: string;
  title: Words;
  holder: { unit: string | null; role: string };
  basis: Basis[];
  owedBy: string;
  body: string | null;
}

/** A case as a story tells it, through the public door: `open`, `step` and `react`. Acts have valid facts unless the story changes them. */
export class CaseStory {
  state: CaseState;
  readonly told: Told[] = [];
  private readonly lines = new Map<number, string>();
  private readonly known = new StoryDuties();
  private change: (loaded: Loaded) => Loaded = (loaded) => loaded;
  private day = '2026-03-02';

  constructor(
    readonly registry: Registry,
    of: Parties = parties,
  ) {
    this.state = { parties: of, instances: [], lastInstance: 0, performers: [] };
  }

  /** The local day on which the next acts happen. */
  on(day: string): this {
    this.day = day;
    return this;
  }

  /** From now on acts load this instead of what the rules of the tests say: for a condition that these rules never leave unmet. */
  loading(change: (loaded: Loaded) => Loaded): this {
    this.change = change;
    return this;
  }

  /** An act that must be accepted; the first act opens the case. */
  does(who: PersonName, act: ActName, { facts, instance }: Telling = {}): this {
    const outcome = this.tries(this.request(people[who], act, factsFor(act, facts), instance));
    if (isRefusal(outcome)) throw new Error(`${act} was refused: ${JSON.stringify(outcome)} in ${JSON.stringify(this.allLines())}`);
    return this;
  }

  /** An act that must be refused: the refusal. The case is as before. */
  refusal(who: PersonName, act: ActName, { facts, instance }: Telling = {}): Refusal {
    return this.refusalOf(this.request(people[who], act, factsFor(act, facts), instance));
  }

  refusalOf(request: ActRequest): Refusal {
    const before = this.state;
    const outcome = this.tries(request);
    if (!isRefusal(outcome)) throw new Error(`${request.act} was accepted in ${JSON.stringify(this.allLines())}`);
    expect(this.state).toBe(before);
    return outcome;
  }

  /** What the clock sets off at a machine when a rung of one of its duties asks a leader to decide; the city’s, of what the plant owes, unless the story says otherwise. */
  rungAsksLeader(instance: number, act = 'interview', input: Partial<RungInput> = {}): this {
    const given = { ...this.rungInput(act), owedBy: act === 'cut-of-power' ? 'regulator-leader' : 'supervisor-leader', ...input };
    const body = given.owedBy === 'regulator-leader' ? this.state.parties.authority : this.state.parties.supervisor;
    return this.reaction(instance, [{ type: 'start-workflow', params: { workflow: 'escalation-decision', input: { body, ...given } } }]);
  }

  /** What it sets off when a rung asks for an acknowledgement. */
  rungAsksForReceipt(instance: number, input: Partial<RungInput> = {}): this {
    const given = { ...this.rungInput('overdue-warning'), owedBy: 'supervisor', body: this.state.parties.supervisor, ...input };
    return this.reaction(instance, [{ type: 'start-workflow', params: { workflow: 'escalation-receipt', input: given } }]);
  }

  /** What it sets off when somebody who owes a duty of a machine asks another to sign before he keeps it. */
  asksToSign(instance: number, who: PersonName, { signer = 1, mode = 'all' }: { signer?: number; mode?: 'all' | 'one' } = {}): this {
    const signing = people[who] as Extract<Actor, { kind: 'person' }>;
    const askedBy = { unit: people.regulator.unit, role: people.regulator.role };
    const input = { duty: 7, name: 'acceptance.decide', signer, mode, owedBy: signing.role, body: signing.unit, person: null, askedBy };
    return this.reaction(instance, [{ type: 'start-workflow', params: { workflow: 'countersignature', input } }]);
  }

  private rungInput(act: string): Omit<RungInput, 'owedBy' | 'body'> {
    const holder = { unit: this.state.parties.enterprise, role: 'enterprise-principal' };
    const basis = [{ document: '安全生产法', article: '102', mark: 'law' as const }];
    return { duty: 7, rung: act, act, title: { zh: '约谈', en: 'Interview' }, holder, basis };
  }

  reaction(instance: number, effects: Effect[]): this {
    const request = this.request(clock, 'rung.fire', {}, instance);
    this.take({ request, reaction: { instance, effects }, step: react(this.registry, this.state, { ...request, instance }, effects) });
    return this;
  }

  /** The answer to any request at all; taken into the story where it is accepted. */
  tries(request: ActRequest): Step | Refusal {
    const load = this.known.load(this.state, request);
    const asked: ActRequest = { load: (...named) => this.change(load(...named)), ...request };
    const outcome = this.state.lastInstance === 0 ? open(this.registry, this.state, asked) : step(this.registry, this.state, asked);
    if (!isRefusal(outcome)) this.take({ request, step: outcome });
    return outcome;
  }

  request(actor: Actor, act: string, facts: unknown, instance: number | null = null): ActRequest {
    const today = this.day as LocalDate;
    return { act, instance, facts, actor, at: `${this.day}T02:00:00.000Z`, today };
  }

  /** Where a machine stands, or stood when it ended. */
  line(instance = 1): string {
    return this.lines.get(instance) ?? 'not started';
  }

  allLines(): Record<number, string> {
    return Object.fromEntries(this.lines);
  }

  /** Where every machine of a workflow stands, in the order of starting. */
  linesOf(workflow: string): string[] {
    return this.started(workflow).map((instance) => this.line(instance));
  }

  /** Numbers of the machines of a workflow that were started in this story. */
  started(workflow: string): number[] {
    return [...new Set(this.told.flatMap(({ step: { moves } }) => moves).filter((move) => move.workflow === workflow).map((move) => move.instance))];
  }

  duties(): ImpliedDuty[] {
    return dutiesOfCase(this.registry, this.state);
  }

  /** Names of the duties that now hold, as `instance/duty`, with the counter where the duty has one. */
  owed(): string[] {
    return this.duties().map(({ key }) => key);
  }

  /** The duty of this key; fails where it does not hold. */
  duty(key: string): ImpliedDuty {
    const found = this.duties().find((duty) => duty.key === key);
    if (found === undefined) throw new Error(`Nobody owes ${key}; what is owed: ${this.owed().join(', ')}`);
    return found;
  }

  /** The open duty of this key as it is on record, with its number, its ledger and its place on the ladder. */
  recorded(key: string): LoadedDuty {
    const found = this.known.open.find((duty) => duty.key === key);
    if (found === undefined) throw new Error(`Nobody owes ${key}; what is owed: ${this.owed().join(', ')}`);
    return found;
  }

  /** Every open duty as it is on record. */
  allRecorded(): readonly LoadedDuty[] {
    return this.known.open;
  }

  /** Context of an open machine. */
  context(instance = 1): Record<string, unknown> {
    const found = this.state.instances.find((one) => one.instance === instance);
    if (found === undefined) throw new Error(`Machine ${instance} is not open`);
    return found.snapshot.context;
  }

  /** Effects of the last step, all or of one type. */
  effects<T extends EffectType>(type?: T): Step['effects'] {
    const last = this.told[this.told.length - 1];
    return (last?.step.effects ?? []).filter((effect) => type === undefined || effect.type === type);
  }

  private take(told: Told): void {
    this.told.push(told);
    this.known.after(this.state, told.step, told.request);
    this.state = deepFrozen(told.step.after);
    for (const { instance, to } of told.step.moves) this.lines.set(instance, to);
  }
}

/** A state that a step may read but not change. */
function deepFrozen<T>(value: T): T {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    Object.values(value).forEach(deepFrozen);
  }
  return value;
}

export function story(of?: Parties): CaseStory {
  return new CaseStory(registry, of);
}

/** Facts that submit one of the five implementations. */
export function submission(item: keyof typeof implementationFacts): Record<string, unknown> {
  return { item, content: implementationFacts[item] };
}

/** A refusal as a sentence: its code and what each reason is about. `act.guard: noNoticedListing`. */
export function because({ code, reasons }: Refusal): string {
  return `${code}: ${reasons.map(({ subject, code: reason }) => subject ?? reason).join(', ')}`;
}
