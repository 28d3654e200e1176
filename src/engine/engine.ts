import type { Pool } from 'pg';
import { v7 as uuidv7 } from 'uuid';

import { localDateAt } from '../domain/calendar/local-day.js';
import { NO_ENTRY, type CaseHeader, type DigestName, type JournalEntry } from '../domain/journal/entry.js';
import type { ActRequest } from '../domain/workflow/act-request.js';
import type { Actor } from '../domain/workflow/actor.js';
import { isHandlingAct, handlingActs, type HandlingAct } from '../domain/duty/handling/handling-acts.js';
import { judgeHandling } from '../domain/duty/handling/judge-handling.js';
import { WITHDRAW_ACT, withdrawRule } from '../domain/journal/withdrawal.js';
import { isRefusal, refuse, type Refusal, type RefusalCode } from '../domain/workflow/refusal.js';
import type { Registry } from '../domain/workflow/registry.js';
import { open, react, step, type Step } from '../domain/workflow/step.js';
import type { Clock } from '../platform/clock/clock.js';
import { answer, raise, singly, untilAnswered, type Answer, type Answers, type Pending } from './answers.js';
import { composeStep, type Composed, type Composition } from './compose-step.js';
import { isDataFault, isDeadlock, violatedConstraint } from './data-fault.js';
import { digest } from './digest.js';
import { actedFrom, type OpenRequest, type SendRequest } from './engine.types.js';
import { Lanes } from './lanes.js';
import { loadFrom } from './duty-effects.js';
import { loadCases, type LoadedCase, type WantedCase } from './load-cases.js';
import { mayMove, refuseElsewhere, within } from './reach.js';
import type { RulesInForce } from './rules-in-force.js';
import { withdraw } from './withdraw.js';
import { writeSteps } from './write-steps.js';
import { writeTogether } from './write-together.js';

export interface EngineParts {
  pool: Pool;
  clock: Clock;
  registry: Registry;
  rules: RulesInForce;
  digestName: DigestName;
}

/**
 * The one place where a case changes. Every act is one read and one write: load the case with its machines and duties, step, and write
 * state, journal, duties, rungs and outbox in one statement guarded by the revision that was read.
 */
export class Engine {
  private readonly acts: Lanes<SendRequest, Answer>;
  private readonly openings: Lanes<Opening, Answer>;

  constructor(readonly parts: EngineParts) {
    this.acts = new Lanes((batch) => this.perform(batch), { lanes: 2, most: 32, keyOf: ({ caseId }) => caseId });
    this.openings = new Lanes((batch) => this.performOpenings(batch), { lanes: 2, most: 200, keyOf: ({ caseId, key }) => key ?? caseId });
  }

  /** Performs one act. Resolves once it is committed, or with the refusal that says why nothing happened. */
  send(request: SendRequest): Promise<Answer> {
    return this.acts.submit(request);
  }

  /** Opens a case with an opening act. With a key that was used before, the case that it opened then is the answer. */
  open(request: OpenRequest): Promise<Answer> {
    return this.openings.submit({ caseId: uuidv7(), ...request });
  }

  /** Resolves once no act is under way or waiting. */
  drained(): Promise<unknown> {
    return Promise.all([this.acts.drained(), this.openings.drained()]);
  }

  private async perform(batch: readonly SendRequest[]): Promise<Answers> {
    const answers: Answers = [];
    await untilAnswered(batch, answers, (pending) => this.attempt(pending, answers));
    return answers;
  }

  /** One round: loads, steps and writes; returns those that somebody else overtook. */
  private async attempt(pending: readonly Pending<SendRequest>[], answers: Answers): Promise<Pending<SendRequest>[]> {
    const asked = pending.filter(({ request }) => UUID.test(request.caseId));
    const cases = await loadCases(this.parts.pool, asked.map(({ request }) => this.wanted(request)));
    if ([...cases.values()].some((loaded) => !this.hasRulesOf(loaded))) await this.parts.rules.refresh();
    const ready: Ready<SendRequest>[] = [];
    for (const one of pending) {
      answer(answers, one.index, () => {
        const opening = one.request.beside === undefined ? undefined : { caseId: uuidv7(), ...one.request.beside };
        const judged = this.judge(one.request, cases.get(one.request.caseId), opening?.caseId ?? null);
        if ('refused' in judged) return judged;
        const beside = opening === undefined ? undefined : this.composeOpening(opening);
        if (isRefusal(beside)) return beside;
        ready.push({ ...one, composed: judged, ...(beside !== undefined && { beside }) });
        return undefined;
      });
    }
    return this.write(ready, answers);
  }

  private wanted(request: SendRequest): WantedCase {
    const loads = this.parts.registry.act(request.act)?.rule.loads;
    if (request.act === WITHDRAW_ACT) return { caseId: request.caseId, actKey: actKeyOf(request), duties: 'journal' };
    return { caseId: request.caseId, actKey: actKeyOf(request), duties: loads === undefined ? 'plain' : 'ledgers' };
  }

  private hasRulesOf({ pack, calendar }: LoadedCase): boolean {
    return this.parts.rules.pack(pack) !== undefined && this.parts.rules.calendar(calendar) !== undefined;
  }

  /** Writes a batch; returns those that somebody else overtook. A deadlock has undone all of it, so all may try again. */
  private async write<R extends Request>(ready: readonly Ready<R>[], answers: Answers): Promise<Ready<R>[]> {
    if (ready.length === 0) return [];
    const [one] = ready;
    if (ready.length > 1 && ready.some(({ beside }) => beside !== undefined)) return singly(ready, (each) => this.write([each], answers));
    try {
      const written = one?.beside === undefined ? await writeSteps(this.parts.pool, ready.map(({ composed }) => composed.rows)) : await this.writeBoth(one, one.beside);
      for (const { request, index, composed } of ready) {
        if (written.has(request.caseId)) answers[index] = () => actedFrom(composed.entry, false);
      }
      return ready.filter(({ request }) => !written.has(request.caseId));
    } catch (error) {
      if (isDeadlock(error)) return [...ready];
      if (ready.length > 1 && isDataFault(error)) return singly(ready, (one) => this.write([one], answers));
      return this.failed(ready, answers, error);
    }
  }

  private async writeBoth<R extends Request>({ request, composed }: Ready<R>, beside: Composed): Promise<Set<string>> {
    return new Set((await writeTogether(this.parts.pool, composed.rows, beside.rows)) ? [request.caseId] : []);
  }

  /** One bad act must not fail its neighbours: after a failed statement each goes alone, and a single failure is told to its own sender. */
  private failed<R extends Request>(ready: readonly Ready<R>[], answers: Answers, error: unknown): Ready<R>[] {
    const [single] = ready;
    if (single === undefined || !isDataFault(error)) throw error;
    const constraint = violatedConstraint(error);
    if (constraint === 'journal_act_key') return [single];
    const refusal = keyRefusals.get(constraint ?? '');
    answers[single.index] = () => (refusal === undefined ? raise(error) : refuse(refusal));
    return [];
  }

  /** Steps one act on the case as it was read. */
  private judge(request: SendRequest, loaded: LoadedCase | undefined, caseBeside: string | null): Composed | Answer {
    if (loaded === undefined || !within(request, loaded)) return refuse('case.unknown');
    const key = this.keyOf(request);
    if (loaded.answered !== null) return repeated(loaded.answered, key?.request);
    if (request.expect !== undefined && request.expect !== loaded.revision) return refuse('case.stale', staleReason(request.expect, loaded.revision));
    const asked = this.asked(request, request.instance ?? null);
    asked.load = loadFrom(this.parts.rules, loaded, { at: Date.parse(asked.at), today: asked.today, caseBeside });
    const more = { ...(key !== undefined && { key }), ...(request.parts !== undefined && { parts: request.parts }) };
    return asked.act === WITHDRAW_ACT ? this.takeBack(loaded, asked, more) : this.goOn(request, loaded, asked, more);
  }

  /** An act of a machine or on a duty. */
  private goOn(request: SendRequest, loaded: LoadedCase, asked: ActRequest, more: More): Composed | Refusal {
    asked.handled = loaded.duties.filter(({ handling }) => handling !== null);
    const stepped = isHandlingAct(asked.act) ? this.handle(loaded, { ...asked, act: asked.act }) : step(this.parts.registry, loaded.state, asked);
    if (isRefusal(stepped)) return stepped;
    if (!mayMove(request, loaded, stepped.instance)) return refuseElsewhere();
    return this.compose(loaded, asked, stepped, more);
  }

  /** Whoever withdraws was let in by the act that he withdraws, so where he may act is not asked again. */
  private takeBack(loaded: LoadedCase, request: ActRequest, more: More): Composed | Refusal {
    const withdrawn = withdraw(this.parts, loaded, request);
    return isRefusal(withdrawn) ? withdrawn : this.compose(loaded, request, withdrawn.step, { ...more, reopened: withdrawn.reopened });
  }

  /** An act on a duty moves no machine; what it starts belongs to the machine of the duty. */
  private handle({ state, duties }: LoadedCase, request: ActRequest & { act: HandlingAct }): Step | Refusal {
    const { registry } = this.parts;
    const judged = judgeHandling(registry, { state, duties }, request);
    if (isRefusal(judged)) return judged;
    const { duty, effects, loaded } = judged;
    return { ...react(registry, state, { ...request, instance: duty.instance }, effects), ...(Object.keys(loaded).length > 0 && { loaded }) };
  }

  private async performOpenings(batch: readonly Opening[]): Promise<Answers> {
    const answers: Answers = [];
    const ready: Ready<Opening>[] = [];
    batch.forEach((request, index) => {
      answer(answers, index, () => {
        const composed = this.composeOpening(request);
        if (isRefusal(composed)) return composed;
        ready.push({ request, index, composed });
        return undefined;
      });
    });
    const composed = new Map(ready.map((one) => [one.index, one]));
    await untilAnswered(batch, answers, async (pending) => {
      const overtaken = await this.write(pending.map(({ index }) => composed.get(index) as Ready<Opening>), answers);
      const earlier = await this.earlierOpenings(overtaken.map(({ request }) => request));
      for (const { request, index } of overtaken) {
        answer(answers, index, () => earlier.get(actKeyOf(request) ?? ''));
      }
      return overtaken.filter(({ index }) => answers[index] === undefined);
    });
    return answers;
  }

  private composeOpening(request: Opening): Composed | Refusal {
    const asked = this.asked(request, null);
    const { parties, region, industry, line = null } = request.header;
    const pack = this.parts.rules.packFor({ region, industry, on: asked.today }).key;
    const calendar = this.parts.rules.calendarFor(region).version;
    const loaded: LoadedCase = {
      caseId: request.caseId,
      revision: 0,
      head: NO_ENTRY,
      region,
      industry,
      line,
      confidential: this.isConfidential(asked.act),
      pack,
      calendar,
      lastDuty: 0,
      state: { parties, instances: [], lastInstance: 0, performers: [] },
      duties: [],
      seen: 0,
      journal: null,
      answered: null,
    };
    const stepped = open(this.parts.registry, loaded.state, asked);
    if (isRefusal(stepped)) return stepped;
    const key = this.keyOf(request);
    const header: CaseHeader = { ...request.header, line, pack, calendar, ...(loaded.confidential && { confidential: true }) };
    return this.compose(loaded, asked, stepped, { header, ...(key !== undefined && { key }), ...(request.parts !== undefined && { parts: request.parts }) });
  }

  private isConfidential(act: string): boolean {
    const { registry } = this.parts;
    return registry.newest(registry.act(act)?.workflow ?? '')?.definition.confidential === true;
  }

  /** The cases that were opened earlier with the keys of these requests. */
  private async earlierOpenings(requests: readonly OpenRequest[]): Promise<Map<string, Answer>> {
    if (requests.length === 0) return new Map();
    const { rows } = await this.parts.pool.query<{ opened_key: string; entry: Parameters<typeof actedFrom>[0] }>(
      'select c.opened_key, j.entry from case_file c join journal_entry j on j.case_id = c.case_id and j.seq = 1 where c.opened_key = any($1)',
      [requests.map((request) => actKeyOf(request))],
    );
    const asked = new Map(requests.map((request) => [actKeyOf(request), this.keyOf(request)?.request]));
    return new Map(
      rows.map(({ opened_key: key, entry }) => [key, entry.key?.request === asked.get(key) ? actedFrom(entry, true) : refuse('key.reused')]),
    );
  }

  private compose(loaded: LoadedCase, request: ActRequest, stepped: Step, more: More & Pick<Composition, 'header' | 'reopened'>): Composed {
    const { registry, rules, digestName } = this.parts;
    const rule = request.act === WITHDRAW_ACT ? withdrawRule : isHandlingAct(request.act) ? handlingActs[request.act] : registry.act(request.act)?.rule;
    const basis = rule?.basis ?? [];
    return composeStep({ registry, rules, digestName, loaded, request, step: stepped, basis, ...more });
  }

  private asked({ act, facts, actor }: { act: string; facts: unknown; actor: Actor }, instance: number | null): ActRequest {
    const now = this.parts.clock.now();
    return { act, instance, facts, actor, at: new Date(now).toISOString(), today: localDateAt(now, this.parts.rules.zone) };
  }

  private keyOf(request: SendRequest | OpenRequest): { key: string; request: string; actKey: string } | undefined {
    const actKey = actKeyOf(request);
    if (actKey === null || request.key === undefined) return undefined;
    const instance = 'instance' in request ? (request.instance ?? null) : null;
    const concerns = 'header' in request ? request.header.parties.enterprise : null;
    const asked = digest('sha256', JSON.stringify([request.act, instance, request.facts, concerns]));
    return { key: request.key, request: asked, actKey };
  }
}

type Opening = OpenRequest & { caseId: string };
type Request = SendRequest | Opening;
type More = Pick<Composition, 'key' | 'parts'>;

interface Ready<R extends Request> extends Pending<R> {
  composed: Composed;
  /** The opening of a case that is written with it. */
  beside?: Composed;
}

/** Keys of the tables that an act can run against through no fault of the program, and what its sender is told. */
const keyRefusals: ReadonlyMap<string, RefusalCode> = new Map([
  ['document_number_pkey', 'document.number-taken'],
  ['accountability_correction_record', 'record.unknown'],
  ['accountability_correction_once', 'record.corrected'],
]);

/** What is no identifier is no case either; the server would refuse the whole batch for it. */
const UUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** Keys are each sender's own: two people may use the same one. */
function actKeyOf({ key, actor }: { key?: string; actor: Actor }): string | null {
  if (key === undefined) return null;
  const sender = actor.kind === 'person' ? actor.person : actor.kind === 'client' ? actor.client : 'clock';
  return `${sender}:${key}`;
}

/** The answer to a key that was used before: what the first request did, if this one asks for the same. */
function repeated(answered: JournalEntry, request: string | undefined): Answer {
  return answered.key?.request === request ? actedFrom(answered, true) : refuse('key.reused');
}

function staleReason(expected: number, found: number) {
  const en = `You have seen revision ${expected}; the case is at ${found}`;
  return { code: 'case.stale', subject: String(found), zh: `您所见版本为${expected}，案卷现为${found}`, en };
}
