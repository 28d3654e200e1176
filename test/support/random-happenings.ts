import * as fc from 'fast-check';

import { measures } from '../../src/domain/accountability/measure.js';
import { addNaturalDays, type LocalDate } from '../../src/domain/calendar/local-date.js';
import { localDateAt } from '../../src/domain/calendar/local-day.js';
import { ladderOf } from '../../src/domain/duty/rule-pack.js';
import { offeredHandling } from '../../src/domain/duty/handling/offered.js';
import type { Instance } from '../../src/domain/workflow/case-state.js';
import { actionsFor } from '../../src/domain/workflow/actions.js';
import { isRefusal } from '../../src/domain/workflow/refusal.js';
import { loadCases, packOf, type LoadedCase, type LoadedDuty } from '../../src/engine/index.js';
import type { LiveRules } from '../../src/rules/live-rules.js';
import { people, units, type PersonName } from './actors.js';
import { changeCalendar, changePack } from './changing-rules.js';
import { handlingFacts } from './handling.js';
import { numbered, type LiveEngine } from './engine.js';
import { approvalOf, factsFor, implementationFacts, type ActName } from './valid-facts.js';

/** What happens next: somebody does one of the things that he may do now, days pass, or rules change. `choice` says which of many. */
export type Happening = Deed | { kind: 'days'; days: number } | { kind: 'calendar' | 'pack'; choice: number };

/** Something that is done: a request for more time up to its answer, a rest that a head orders, another act that moves a clock, a duty that changes hands, a withdrawal, or any other act. */
interface Deed {
  kind: 'act' | 'clock-act' | 'request' | 'rest' | 'handling' | 'withdrawal';
  case: number;
  choice: number;
  facts: number;
}

const ofCase = (kind: Deed['kind']): fc.Arbitrary<Deed> =>
  fc.record({ kind: fc.constant(kind), case: fc.nat({ max: 1 }), choice: fc.nat({ max: 997 }), facts: fc.nat({ max: 99 }) });
const ofRules = (kind: 'calendar' | 'pack'): fc.Arbitrary<Happening> => fc.record({ kind: fc.constant(kind), choice: fc.nat({ max: 997 }) });

export const happening: fc.Arbitrary<Happening> = fc.oneof(
  { weight: 8, arbitrary: ofCase('act') },
  { weight: 3, arbitrary: ofCase('clock-act') },
  { weight: 2, arbitrary: ofCase('request') },
  { weight: 2, arbitrary: ofCase('rest') },
  { weight: 4, arbitrary: ofCase('handling') },
  { weight: 2, arbitrary: ofCase('withdrawal') },
  { weight: 3, arbitrary: fc.record({ kind: fc.constant('days' as const), days: fc.oneof({ weight: 4, arbitrary: fc.integer({ min: 1, max: 12 }) }, { weight: 1, arbitrary: fc.integer({ min: 1, max: 200 }) }) }) },
  { weight: 3, arbitrary: ofRules('calendar') },
  { weight: 1, arbitrary: ofRules('pack') },
);

/** A service with the cases to which things happen. */
export interface World {
  live: LiveEngine;
  rules: LiveRules;
  cases: string[];
  /** How many documents have been numbered, so that no number is taken twice. */
  documents: number;
}

const openings = ['exposed', 'listed', 'progress', 'overdue', 'penalised', 'delisted'] as const;

/** Opens a case in one of several ways. */
export async function opened(live: LiveEngine, choice: number): Promise<string> {
  // The second place and industry have a pack with a ladder of its own.
  const header = choice % 2 === 0 ? {} : { region: '350502', industry: '4823' };
  if (choice % 3 === 0) return (await live.opens('inspector', 'hazard.discover', {}, header)).caseId;
  if (choice % 3 === 1) return (await live.opens('safetyOfficer', 'hazard.discover', { facts: { source: 'self-inspection' } }, header)).caseId;
  const outcome = openings[choice % openings.length];
  return (await live.opens('importer', 'record.import', { facts: { outcome, rectifyBy: choice % 4 === 0 ? null : '2026-05-31' } }, header)).caseId;
}

/** Lets it happen; returns the cases that it may have touched. */
export async function letHappen(world: World, next: Happening): Promise<string[]> {
  const { live, rules, cases } = world;
  if ('case' in next) {
    const caseId = cases[next.case] as string;
    if (next.kind === 'request') await asksForTime(world, caseId, next);
    else if (next.kind === 'handling') await changesHands(live, caseId, next);
    else if (next.kind === 'withdrawal') await isThoughtBetterOf(world, caseId, next);
    else await somebodyActs(world, caseId, next, offersFor[next.kind]);
    return [caseId];
  }
  if (next.kind === 'days') await live.later(next.days);
  else if (next.kind === 'calendar') await changeCalendar(live, rules, next.choice);
  else await changePack(live, rules, next.choice);
  return cases;
}

/** Acts by which people move clocks, the first four on a duty that they name. */
const clockActs: readonly string[] = ['extension.apply', 'deadline.pause', 'deadline.resume', 'ladder.climb', 'extension.give-opinion', 'extension.grant', 'extension.refuse', 'extension.withdraw'];

/** Of what is offered, what each kind of deed chooses from. */
const offersFor: Record<Exclude<Deed['kind'], 'request' | 'handling' | 'withdrawal'>, (offer: Offer) => boolean> = {
  act: ({ act }) => !clockActs.includes(act),
  'clock-act': ({ act }) => clockActs.includes(act),
  rest: ({ act, who }) => act === 'deadline.pause' && who.endsWith('Leader'),
};

/** Acts that end much at once; if they were as likely as the others, a case would hardly ever live long. */
const abrupt: readonly string[] = ['hazard.dismiss', 'transfer.accept', 'closure.order', 'listing.refuse', 'listing.withdraw', 'listing.revoke', 'hazard.close'];

/** More time is asked for, and answered, as far as the case offers it. */
async function asksForTime(world: World, caseId: string, deed: Deed): Promise<void> {
  for (const step of ['extension.apply', 'extension.give-opinion', deed.facts % 4 === 0 ? 'extension.refuse' : 'extension.grant']) {
    await somebodyActs(world, caseId, deed, ({ act }) => act === step);
  }
}

/** Somebody performs one of the acts that the case offers; it may still be refused for what its facts say, and for nothing else. */
async function somebodyActs(world: World, caseId: string, { choice, facts }: Pick<Deed, 'choice' | 'facts'>, among: (offer: Offer) => boolean): Promise<void> {
  const { live, rules } = world;
  const loaded = await loadedCase(live, caseId);
  const moment = { at: new Date(live.clock.now()).toISOString(), today: localDateAt(live.clock.now(), rules.zone) };
  const chosen = oneOf(offers(live, loaded, moment).filter(among), choice);
  if (chosen === undefined) return;
  const { who, act, instance } = chosen;
  const context = loaded.state.instances.find((machine) => machine.instance === instance)?.snapshot.context ?? {};
  const given = { ...someFacts(act, facts, { today: moment.today, context }), ...clockFacts(rules, act, facts, { ...moment, loaded, context }) };
  world.documents += 1;
  const answer = await live.tries(caseId, who, act, { instance, facts: numbered(factsFor(act, given), world.documents) });
  // Its example names no record that is there; whether a duty in other hands would be kept depends on the facts.
  if (isRefusal(answer)) expect([act, ['duty.taken', 'duty.unsigned'].includes(answer.code) ? 'act.guard' : answer.code]).toEqual([act, act === 'accountability.correct' ? 'record.unknown' : 'act.guard']);
}

/** Somebody does with a duty of the case one of the things that are offered to him. */
async function changesHands(live: LiveEngine, caseId: string, { choice, facts: variant }: Deed): Promise<void> {
  const { state, duties } = await loadedCase(live, caseId);
  const offered = duties.flatMap((duty) => {
    const machine = state.instances.find(({ instance }) => instance === duty.instance) as Instance;
    return (Object.keys(people) as PersonName[]).flatMap((who) => offeredHandling(live.engine.parts.registry, machine, duty, people[who]).map((act) => ({ who, act, duty })));
  });
  const acts = [...new Set(offered.map(({ act }) => act))];
  const wanted = offered.filter(({ act }) => act === acts[choice % acts.length]);
  const chosen = wanted[Math.floor(choice / 8) % wanted.length];
  if (chosen === undefined) return;
  const { who, act, duty } = chosen;
  const answer = await live.engine.send({ caseId, act, facts: handlingFacts(act, duty, variant), actor: people[who], scope: { kind: 'everywhere' } });
  const unlucky = ['duty.handling', 'duty.urged', 'act.not-yours'];
  if (isRefusal(answer)) expect([act, unlucky.includes(answer.code) ? '' : answer.code]).toEqual([act, '']);
}

/** Somebody acts and tries to withdraw it at once, as long as nobody has read it; often what was done cannot be undone. */
async function isThoughtBetterOf(world: World, caseId: string, deed: Deed): Promise<void> {
  const { live } = world;
  await somebodyActs(world, caseId, deed, offersFor.act);
  const { revision, entries } = await live.record(caseId);
  const actor = entries.at(-1)?.entry.actor;
  if (actor?.kind !== 'person') return;
  const answer = await live.engine.send({ caseId, act: 'act.withdraw', facts: { entry: revision, reason: '填报有误' }, actor, scope: { kind: 'everywhere' } });
  if (isRefusal(answer)) expect(answer.code).toBe('withdraw.too-late');
}

interface Offer {
  who: PersonName;
  act: ActName;
  instance: number;
}

/** What lasts only until somebody decides or takes it back; among all other acts it would hardly ever be chosen in time. */
const passing: readonly ActName[] = ['countersignature.sign'];

/** Every act is chosen as often as any other, however many people may do it; what is passing every other time that it is there. */
function oneOf(offered: readonly Offer[], choice: number): Offer | undefined {
  const brief = offered.filter(({ act }) => passing.includes(act));
  if (brief.length > 0 && choice % 2 === 0) return brief[Math.floor(choice / 2) % brief.length];
  const steady = offered.filter(({ act }) => !abrupt.includes(act));
  const among = steady.length > 0 && choice % 8 > 0 ? steady : offered;
  const acts = [...new Set(among.map(({ act }) => act))];
  const wanted = among.filter(({ act }) => act === acts[choice % acts.length]);
  return wanted[Math.floor(choice / 8) % wanted.length];
}

/** What everybody may do now; of acts that move the clock of a duty, those for which there is one. */
function offers(live: LiveEngine, { state, duties }: LoadedCase, moment: { at: string; today: LocalDate }): Offer[] {
  const someSuits = (act: ActName): boolean => suits[act] === undefined || duties.some((duty) => suits[act]?.(duty, moment.today));
  return (Object.keys(people) as PersonName[]).flatMap((who) =>
    actionsFor(live.engine.parts.registry, state, { actor: people[who], ...moment, handled: duties.filter(({ handling }) => handling !== null) })
      .filter(({ act, allowed }) => allowed && someSuits(act as ActName))
      .map(({ act, instance }) => ({ who, act: act as ActName, instance })),
  );
}

async function loadedCase(live: LiveEngine, caseId: string): Promise<LoadedCase> {
  const found = (await loadCases(live.pool, [{ caseId, actKey: null, duties: 'ledgers' }])).get(caseId);
  if (found === undefined) throw new Error(`There is no case ${caseId}`);
  return found;
}

const suits: Partial<Record<ActName, (duty: LoadedDuty, today: LocalDate) => boolean>> = {
  'extension.apply': ({ owedBy, pausedOn, due }, today) => owedBy.startsWith('enterprise-') && pausedOn === null && due >= today,
  'deadline.pause': ({ pausedOn, due, deadline }, today) => pausedOn === null && due >= today && deadline?.entries[0]?.kind === 'limit',
  'deadline.resume': ({ pausedOn }) => pausedOn !== null,
  'ladder.climb': ({ pausedOn }) => pausedOn === null,
};

/** Facts of an act that moves a clock: mostly of a duty to which such a thing can be done. */
function clockFacts(rules: LiveRules, act: ActName, variant: number, { today, loaded: { duties }, context }: { today: LocalDate; loaded: LoadedCase; context: Record<string, unknown> }): Record<string, unknown> {
  const asked = duties.find(({ duty }) => duty === context['duty']);
  if (act === 'extension.grant') return { until: addNaturalDays([asked?.due ?? today, today].sort().at(-1) as LocalDate, 1 + (variant % 50)) };
  const suited = duties.filter((duty) => suits[act]?.(duty, today));
  const among = suited.length > 0 ? suited : duties;
  const duty = among[variant % Math.max(among.length, 1)];
  if (suits[act] === undefined || duty === undefined) return {};
  switch (act) {
    case 'extension.apply':
      return { duty: duty.duty, until: addNaturalDays(duty.due, 1 + (variant % 60)) };
    case 'deadline.pause':
      return { duty: duty.duty, until: variant % 3 === 0 ? null : addNaturalDays(today, 1 + (variant % 30)) };
    case 'ladder.climb': {
      const { rungs } = ladderOf(packOf(rules, duty.pack), duty.limit);
      return { duty: duty.duty, rung: rungs[variant % rungs.length]?.rung };
    }
    default:
      return { duty: duty.duty };
  }
}

const items = Object.keys(implementationFacts) as (keyof typeof implementationFacts)[];

/** Facts of an act that fit the day and the machine, in one of many variants. */
function someFacts(act: ActName, variant: number, { today, context }: { today: LocalDate; context: Record<string, unknown> }): Record<string, unknown> {
  const item = items[variant % items.length] as (typeof items)[number];
  const higher = variant % 2 === 0 ? { level: 'province', body: units.province } : { level: 'city', body: units.city };
  const rectifyBy = addNaturalDays(today, variant * 3);
  const changes: Partial<Record<ActName, Record<string, unknown>>> = {
    'plan.submit-item': { item, content: implementationFacts[item] },
    'plan.accept-item': { item },
    'plan.return-item': { item },
    'plan.return': { items: items.slice(0, 1 + (variant % items.length)) },
    'hazard.grade-general': { rectifyBy: variant % 2 === 0 ? null : rectifyBy },
    'order.serve': { rectifyBy, stop: variant % 2 === 0 ? 'none' : 'whole' },
    'term.set': { rectifyBy },
    'grade.downgrade': { rectifyBy },
    'listing.propose': { ...higher, rectifyBy },
    'listing.raise': { ...higher, rectifyBy },
    'listing.issue': { level: context['level'], rectifyBy },
    'listing.set-term': { rectifyBy },
    'assessment.submit': { conclusion: variant % 3 === 0 ? 'not-passed' : 'passed' },
    'escalation.approve': approvalOf(String(context['act'])),
    'accountability.open': { kind: measures[variant % measures.length] },
    'accountability.decide': variant % 3 === 0 ? { outcome: 'exempt', exemption: { ground: 'other-cause', acts: [1] } } : {},
    'return-check.record': { result: variant % 3 === 0 ? 'recurred' : 'holds' },
  };
  return changes[act] ?? {};
}
