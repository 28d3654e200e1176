import * as fc from 'fast-check';

import { clock, roleOf, type Actor } from '../../src/domain/workflow/actor.js';
import type { ActRequest } from '../../src/domain/workflow/act-request.js';
import type { Instance } from '../../src/domain/workflow/case-state.js';
import { addNaturalDays } from '../../src/domain/calendar/local-date.js';
import { measures } from '../../src/domain/accountability/measure.js';
import { candidates } from '../../src/domain/workflow/guards.js';
import { restore } from '../../src/domain/workflow/snapshot.js';
import type { LoadedDuty } from '../../src/engine/index.js';
import { people, units } from './actors.js';
import type { CaseStory } from './case-story.js';
import { approvalOf, factsFor, implementationFacts, validFacts, type ActName } from './valid-facts.js';

/** One random wish; what it becomes depends on the case at that moment, so that long lives happen and a failing one can be shrunk. */
export interface Impulse {
  /** Below 84 an act that some present state takes, below 92 any act at all, below 98 rubbish, above that the clock. */
  bent: number;
  act: number;
  actor: number;
  facts: number;
  instance: number;
  /** Days that pass first. */
  wait: number;
}

export const impulses = (longest: number): fc.Arbitrary<Impulse[]> =>
  fc.array(
    fc.record({
      bent: fc.integer({ min: 0, max: 99 }),
      act: fc.nat(997),
      actor: fc.nat(997),
      facts: fc.nat(997),
      instance: fc.nat(997),
      wait: fc.integer({ min: 0, max: 2 }),
    }),
    { minLength: 20, maxLength: longest, size: 'max' },
  );

/** Acts that end much at once, or begin it again; if they were as likely as the others, a random life would hardly ever be long. */
const setbacks = ['accountability.open', 'extension.apply', 'deadline.pause', 'ladder.climb', 'listing.propose', 'listing.raise', 'plan.return', 'plan.return-item', 'acceptance.fail', 'listing.reject', 'rectification.reject', 'expert.assign', 'whistle.forward', 'whistle.send-back', 'whistle.return-reward'];
const abrupt = ['hazard.dismiss', 'transfer.accept', 'closure.order', 'grade.downgrade', 'listing.refuse', 'listing.withdraw', 'listing.revoke', 'whistle.refuse', 'whistle.decline-reward', 'whistle.claim-reward'];

const everyone: readonly Actor[] = Object.values(people);
/** The acts with which the case of a hazard is opened, and that of a report. */
export const openingHazards: readonly ActName[] = ['hazard.discover', 'record.import'];
export const openingReports: readonly ActName[] = ['whistle.receive'];

/** The request that an impulse becomes; a case that is not open yet is opened by one of the given acts. */
export function requestOf(story: CaseStory, impulse: Impulse, opening: readonly ActName[]): ActRequest {
  if (impulse.bent >= 92) return rubbish(story, impulse);
  if (impulse.bent >= 84) return anything(story, impulse);
  if (story.state.lastInstance === 0) return fitting(story, impulse, opening[impulse.act % opening.length] as ActName, null);
  if (impulse.act % 41 === 0) return fitting(story, impulse, 'accountability.correct', null);
  const possible = story.state.instances.flatMap((instance) => takenBy(story, instance).map((act) => ({ act, instance })));
  const steady = possible.filter(({ act }) => !abrupt.includes(act));
  const calm = steady.filter(({ act }) => !setbacks.includes(act));
  const choice = [impulse.act % 17 === 0 ? possible : [], impulse.act % 5 === 0 ? steady : [], calm, possible].find(({ length }) => length > 0) ?? [];
  const chosen = choice[impulse.act % choice.length];
  return chosen === undefined ? anything(story, impulse) : fitting(story, impulse, chosen.act, chosen.instance);
}

/** The acts for which the present state of a machine has a transition. */
export function takenBy(story: CaseStory, instance: Instance): ActName[] {
  if (instance.final) return [];
  const compiled = story.registry.find(instance.workflow, instance.version);
  if (compiled === undefined) throw new Error(`${instance.workflow} is not in the registry of this story`);
  const snapshot = restore(compiled.definition.machine, instance.snapshot);
  return Object.keys(compiled.definition.acts).filter((act) => candidates(snapshot, act).length > 0) as ActName[];
}

function fitting(story: CaseStory, impulse: Impulse, act: ActName, instance: Instance | null): ActRequest {
  const facts = impulse.facts % 13 === 0 ? spoilt(act, impulse) : fittingFacts(story, act, impulse, instance?.snapshot.context ?? {});
  const number = instance === null || impulse.instance % 3 === 0 ? null : instance.instance;
  return story.request(fittingActor(story, impulse, act, instance), act, facts, number);
}

/** Acts of whoever is held to account, not of the body that does it. */
const ofSubject = ['accountability.state', 'accountability.waive-statement', 'accountability.follow-up'];

/** Mostly somebody who holds the post, mostly of the unit whose matter it is; sometimes anybody. */
function fittingActor(story: CaseStory, { actor }: Impulse, act: string, instance: Instance | null): Actor {
  if (actor % 11 === 0) return everyone[actor % everyone.length] as Actor;
  const context = instance?.snapshot.context ?? {};
  const by = ofSubject.includes(act) ? [context['subjectRole']] : (story.registry.act(act)?.rule.by ?? []);
  const holders = everyone.filter((one) => (by as readonly unknown[]).includes(roleOf(one)));
  const unit = (ofSubject.includes(act) ? context['subjectUnit'] : act === 'listing.withdraw' ? proposerOf(story, instance) : (unitOfReport(act, context) ?? context['body'] ?? context['transferTo'])) ?? null;
  const own = unit === null || actor % 5 === 0 ? holders : holders.filter((one) => one.kind === 'person' && one.unit === unit);
  const choice = own.length > 0 ? own : holders;
  return choice[actor % choice.length] as Actor;
}

/** Acts on a report that are not those of the unit that has it in hand. */
const ofVerifier = ['whistle.verify', 'whistle.ask-extension', 'whistle.grant-extension', 'whistle.refuse-extension'];

function unitOfReport(act: string, context: Record<string, unknown>): unknown {
  if (ofVerifier.includes(act)) return context['verifier'];
  return act.startsWith('whistle.') ? (context['receiver'] ?? context['body']) : null;
}

/** The unit whose act started a machine, which alone withdraws a proposal. */
function proposerOf({ state: { performers } }: CaseStory, instance: Instance | null): string | null {
  return performers.find(({ instances }) => instance !== null && instances.includes(instance.instance))?.unit ?? null;
}

function fittingFacts(story: CaseStory, act: ActName, { facts: n }: Impulse, context: Record<string, unknown>): Record<string, unknown> {
  const rare = n % 6 === 0;
  switch (act) {
    case 'listing.issue':
      return factsFor(act, { level: context['level'] ?? 'city' });
    case 'listing.propose':
      return factsFor(act, n % 2 === 0 ? { level: 'province', body: units.province } : {});
    case 'hazard.grade-general':
      return factsFor(act, rare ? { order: null } : {});
    case 'controls.take':
      return factsFor(act, n % 3 === 0 ? { measures: ['stop-production', 'evacuate'] } : {});
    case 'order.serve':
      return factsFor(act, n % 3 === 0 ? { stop: 'whole' } : {});
    case 'assessment.submit':
      return factsFor(act, rare ? { conclusion: 'not-passed' } : {});
    case 'return-check.record':
      return factsFor(act, n % 2 === 0 ? { result: 'recurred' } : {});
    case 'escalation.approve':
      return factsFor(act, approvalOf(String(context['act'])));
    case 'accountability.open':
      return factsFor(act, accountabilityFacts(n));
    case 'accountability.decide':
      return factsFor(act, n % 4 === 0 ? { outcome: 'exempt', exemption: { ground: 'other-cause', acts: [1] } } : {});
    case 'record.import':
      return factsFor(act, recordFacts(n));
    case 'hazard.grade-major':
      return factsFor(act, rare ? { ground: { kind: 'assessment', report: { number: '专评〔2026〕1号', date: '2026-03-02' }, experts: ['郑重'], conclusion: '属重大隐患' } } : {});
    case 'extension.apply':
    case 'deadline.pause':
    case 'deadline.resume':
    case 'ladder.climb':
      return factsFor(act, timeFacts(act, n, story.allRecorded()));
    case 'extension.grant':
      return factsFor(act, { until: addNaturalDays(story.request(clock, '', {}).today, 20 + (n % 40)) });
    case 'whistle.receive':
      return factsFor(act, { safetyCritical: n % 3 === 0, matter: n % 4 === 0 ? 'concealed-accident' : 'hazard' });
    case 'whistle.verify':
      return factsFor(act, foundByVerifying(n));
    case 'whistle.ask-extension':
    case 'whistle.grant-extension':
      return factsFor(act, { until: addNaturalDays(story.allRecorded().find(({ name }) => name === 'whistle.verify')?.due ?? story.request(clock, '', {}).today, 1 + (n % 40)) });
    case 'whistle.propose-reward':
      return factsFor(act, context['matter'] === 'concealed-accident' && !rare ? { rewarded: { for: 'concealed-accident', grade: 'larger', dead: 1 + (n % 9) } } : {});
    case 'report.file-upward':
      return factsFor(act, { receiver: rare ? units.bureau : units.province });
    case 'plan.submit-item':
    case 'plan.accept-item':
    case 'plan.return-item':
      return itemFacts(act, n, (context['items'] ?? {}) as Record<string, string>);
    default:
      return factsFor(act);
  }
}

function foundByVerifying(n: number): Record<string, unknown> {
  const finding = n % 4 === 0 ? 'not-true' : n % 4 === 1 ? 'partly' : 'true';
  return { finding, hazard: finding === 'true' && n % 3 === 0 ? { joins: '00000000-0000-7000-8000-000000000001' } : null, knownBefore: n % 11 === 0 };
}

/** Discipline inspection is for officials, so that a transfer to it is always of one. */
function accountabilityFacts(n: number): Record<string, unknown> {
  const kind = n % 4 === 1 ? 'transfer-to-discipline' : measures[n % measures.length];
  return { kind, ...((n % 6 === 0 || kind === 'transfer-to-discipline') && { subject: { unit: units.bureau, role: 'regulator' } }) };
}

/** Facts about one of the open duties: mostly one to which such a thing can be done. */
function timeFacts(act: ActName, n: number, open: readonly LoadedDuty[]): Record<string, unknown> {
  const suits: Record<string, (duty: LoadedDuty) => boolean> = {
    'extension.apply': ({ owedBy }) => owedBy.startsWith('enterprise-'),
    'deadline.pause': ({ owedBy, pausedOn }) => owedBy.startsWith('enterprise-') && pausedOn === null,
    'deadline.resume': ({ pausedOn }) => pausedOn !== null,
  };
  const suited = open.filter((duty) => suits[act]?.(duty) ?? true);
  const among = suited.length > 0 && n % 9 > 0 ? suited : open;
  const duty = among[n % Math.max(among.length, 1)];
  if (duty === undefined) return {};
  if (act === 'extension.apply') return { duty: duty.duty, until: addNaturalDays(duty.due, 10 + (n % 60)) };
  return act === 'ladder.climb' && n % 2 === 0 ? { duty: duty.duty, rung: 'circular' } : { duty: duty.duty };
}

function recordFacts(n: number): Record<string, unknown> {
  const outcomes = ['listed', 'delisted', 'progress', 'overdue', 'penalised', 'exposed'];
  return {
    outcome: outcomes[n % outcomes.length],
    rectifyBy: n % 2 === 0 ? null : '2026-08-31',
    listingBody: n % 5 === 0 ? null : units.city,
    level: n % 7 === 0 ? null : 'city',
  };
}

function itemFacts(act: ActName, n: number, states: Record<string, string>): Record<string, unknown> {
  const wanted = act === 'plan.submit-item' ? ['missing', 'returned'] : ['submitted'];
  const suited = Object.keys(states).filter((item) => wanted.includes(states[item] ?? ''));
  const item = (suited[n % Math.max(suited.length, 1)] ?? 'funds') as keyof typeof implementationFacts;
  return factsFor(act, act === 'plan.submit-item' ? { item, content: implementationFacts[item] } : { item });
}

/** Valid facts with one thing wrong. */
function spoilt(act: ActName, { facts: n, act: m }: Impulse): unknown {
  const facts = factsFor(act);
  const keys = Object.keys(facts);
  const key = keys[m % keys.length] ?? '';
  const ways: (() => unknown)[] = [
    () => factsFor(act, { [key]: undefined }),
    () => ({ ...facts, [key]: null }),
    () => ({ ...facts, [key]: [facts[key]] }),
    () => ({ ...facts, unknown: 1 }),
    () => ({ ...facts, ...('rectifyBy' in facts && { rectifyBy: '2020-02-30' }) }),
    () => ({ ...facts, ...('rectifyBy' in facts && { rectifyBy: '2020-02-28' }) }),
    () => null,
  ];
  return (ways[n % ways.length] as () => unknown)();
}

function anything(story: CaseStory, impulse: Impulse): ActRequest {
  const acts = Object.keys(validFacts) as ActName[];
  const act = acts[impulse.act % acts.length] as ActName;
  const numbers = [null, 1, 2, 3, story.state.lastInstance];
  const actor = everyone[impulse.actor % everyone.length] as Actor;
  return story.request(actor, act, factsFor(act), numbers[impulse.instance % numbers.length] ?? null);
}

const names = [
  'xstate.init',
  'xstate.stop',
  'xstate.done.state.hazard.handling.major.responding',
  'xstate.done.state.plan.drafting',
  'xstate.error.actor.plan',
  'xstate.after.1000.transfer.asked',
  'plan.approved',
  'listing.ended',
  'hazard.ended',
  'hazard.applied',
  '__proto__',
  'constructor',
  'toString',
  '*',
  '',
];

const rubbishFacts: readonly unknown[] = [
  undefined,
  null,
  7,
  'facts',
  [],
  {},
  JSON.parse('{"__proto__":{"refused":false}}'),
  { constructor: { prototype: {} } },
  { reasons: 'a\u0000b' },
];

function rubbish(story: CaseStory, impulse: Impulse): ActRequest {
  const named = names[impulse.act % names.length] as string;
  const act = impulse.facts % 3 === 0 ? (Object.keys(validFacts)[impulse.act % Object.keys(validFacts).length] as string) : named;
  const actor = impulse.actor % 4 === 0 ? clock : (everyone[impulse.actor % everyone.length] as Actor);
  const numbers = [null, -1, 0, 1.5, 999, Number.NaN, 1];
  return story.request(actor, act, rubbishFacts[impulse.facts % rubbishFacts.length], numbers[impulse.instance % numbers.length] ?? null);
}
