import { clock, type Actor } from '../../src/domain/workflow/actor.js';
import { isRefusal, refusalTitles, type Refusal } from '../../src/domain/workflow/refusal.js';
import { open, step } from '../../src/domain/workflow/step.js';
import { definitions } from '../../workflows/index.js';
import { parties, people, units, type PersonName } from '../support/actors.js';
import { because, registry, story, submission, type CaseStory } from '../support/case-story.js';
import { applied, appliedAgain, foundAndGradedMajor, listedByCity, listedByProvince, ofProvince, planApproved, proposedToCity, responded } from '../support/phases.js';
import { factsFor, validFacts, type ActName } from '../support/valid-facts.js';

const treating = (): CaseStory => responded(foundAndGradedMajor(story()));
const accepting = (): CaseStory => applied(planApproved(treating()));
const ask = (told: CaseStory, actor: Actor, act: string, facts: unknown = {}, instance: number | null = null): Refusal =>
  told.refusalOf(told.request(actor, act, facts, instance));

describe('an act is refused', () => {
  it('when there is no such act: act.unknown', () => {
    for (const act of ['hazard.burn', '', '__proto__', 'constructor', 'toString', 'xstate.init', 'xstate.done.state.hazard.handling.major.responding']) {
      expect(because(ask(treating(), people.regulator, act))).toBe(`act.unknown: ${act}`);
      expect(because(ask(story(), people.regulator, act))).toBe(`act.unknown: ${act}`);
    }
  });

  it('when it is a signal, which only machines send: act.unknown', () => {
    for (const signal of definitions.flatMap(({ signals }) => Object.keys(signals))) {
      expect(ask(treating(), people.regulator, signal).code).toBe('act.unknown');
    }
  });

  it('when the post may not perform it: act.not-yours, saying whose it is', () => {
    const refusal = treating().refusal('safetyOfficer', 'term.set');
    expect(because(refusal)).toBe('act.not-yours: act.not-yours');
    expect(refusal.reasons[0]?.en).toBe('“Set the term on a document” belongs to: regulator');
    expect(ask(treating(), clock, 'hazard.close').code).toBe('act.not-yours');
    expect(treating().refusal('importer', 'hazard.close').code).toBe('act.not-yours');
    expect(story().refusal('regulator', 'record.import').code).toBe('act.not-yours');
  });

  it('when the present state does not take it: act.wrong-state, saying what the state is', () => {
    const refusal = treating().refusal('regulator', 'hazard.close');
    expect(because(refusal)).toBe('act.wrong-state: 1');
    expect(refusal.reasons[0]?.en).toBe('Instance 1 (hazard-rectification): handling.major.treating{term.set work.planning}');
  });

  it('when the case has no machine for it: act.wrong-state', () => {
    expect(because(treating().refusal('cityLeader', 'listing.approve'))).toBe('act.wrong-state: listed-supervision');
  });

  it('when the case is open already: act.wrong-state', () => {
    const told = treating();
    const answer = open(registry, told.state, told.request(people.inspector, 'hazard.discover', factsFor('hazard.discover')));
    expect(isRefusal(answer) && because(answer)).toBe('act.wrong-state: case.open');
    expect(because(told.refusal('inspector', 'hazard.discover'))).toBe('act.wrong-state: case.open');
  });

  it('when the case is over: case.closed', () => {
    const told = story().does('inspector', 'hazard.discover').does('regulator', 'hazard.dismiss');
    expect(told.refusal('regulator', 'hazard.dismiss').code).toBe('case.closed');
    expect(told.refusal('regulator', 'hazard.grade-major').code).toBe('case.closed');
    expect(told.refusal('inspector', 'hazard.discover').code).toBe('act.wrong-state');
  });

  it('when it does not open a case and there is none: act.not-opening', () => {
    const begin = (act: ActName): string => {
      const answer = open(registry, story().state, story().request(people.regulator, act, factsFor(act)));
      return isRefusal(answer) ? answer.code : 'accepted';
    };
    expect(begin('hazard.close')).toBe('act.not-opening');
    expect(begin('listing.approve')).toBe('act.not-opening');
    expect(begin('hazard.discover')).toBe('accepted');
  });

  it('when the machine that it names is not there: act.instance-unknown', () => {
    for (const instance of [0, -1, 4, 99, 1.5, Number.NaN]) {
      expect(treating().refusal('regulator', 'plan.approve', { instance }).code).toBe('act.instance-unknown');
    }
  });

  it('when the machine that it names is of another workflow: act.wrong-state', () => {
    expect(treating().refusal('inspector', 'plan.accept-item', { instance: 1 }).code).toBe('act.wrong-state');
  });

  it('when several machines take it and it names none: act.instance-ambiguous, naming them', () => {
    const told = treating();
    const city = listedByCity(told);
    const province = listedByProvince(told);
    const refusal = told.refusal('cityLeader', 'listing.revoke');
    expect(because(refusal)).toBe(`act.instance-ambiguous: ${city}, ${province}`);
    told.does('cityLeader', 'listing.revoke', { instance: city });
    // Now only one of them takes it.
    told.does('provinceLeader', 'listing.revoke');
  });

  it('when a condition is not met: act.guard', () => {
    expect(because(treating().refusal('regulator', 'listing.propose', { facts: { rectifyBy: '2026-01-01' } }))).toBe('act.guard: termNotPast');
  });

  it('when its facts are not what they should be: act.facts-invalid, property by property', () => {
    const facts = { foundOn: '2026-02-30', title: undefined, source: 'rumour', colour: 'red' };
    const refusal = story().refusal('inspector', 'hazard.discover', { facts });
    expect(refusal.code).toBe('act.facts-invalid');
    expect(refusal.reasons.map(({ code, subject }) => `${code} ${subject ?? ''}`).sort()).toEqual([
      'facts.invalid foundOn',
      'facts.invalid source',
      'facts.missing title',
      'facts.unknown-property colour',
    ]);
    expect(because(ask(story(), people.inspector, 'hazard.discover', null))).toBe('act.facts-invalid: (facts)');
  });

  it('when a fact tells of a day to come as if it had happened, at any depth', () => {
    const service = { servedOn: '2099-01-01', receivedBy: '沈砚秋', refusedToSign: false };
    const refusal = foundAndGradedMajor(story()).refusal('inspector', 'order.serve', { facts: { service } });
    expect([refusal.code, refusal.reasons.map(({ code, subject }) => `${code} ${subject ?? ''}`)]).toEqual(['act.facts-invalid', ['facts.in-future service.servedOn']]);
    expect(story().refusal('inspector', 'hazard.discover', { facts: { foundOn: '2026-03-03' } }).reasons[0]?.code).toBe('facts.in-future');
    expect(story().does('inspector', 'hazard.discover', { facts: { foundOn: '2026-03-02' } }).line()).toContain('discovered');
  });

  it.each(['1899-12-31', '2299-01-01', '9999-12-31'])('when a date lies in a year that no calendar reckons in: %s', (rectifyBy) => {
    expect(foundAndGradedMajor(story()).refusal('inspector', 'order.serve', { facts: { rectifyBy } }).reasons.map(({ subject }) => subject)).toEqual(['rectifyBy']);
  });

  it('when a group of two is one person twice', () => {
    expect(accepting().refusal('inspector', 'acceptance.pass', { facts: { group: ['李望舒', '李望舒'] } }).code).toBe('act.facts-invalid');
  });

  it('when one penalty is counted three times', () => {
    const penalty = { number: '琅应急罚〔2026〕1号', date: '2026-02-01' };
    const facts = { ground: 'repeated-penalties', penalties: [penalty, penalty, penalty] };
    expect(because(treating().refusal('cityLeader', 'closure.order', { facts }))).toBe('act.guard: closureGroundShown');
  });

  it('when the program lacks the definition that the machine runs by: definition.mismatch', () => {
    const told = treating();
    const [root] = told.state.instances;
    const tampered = { ...told.state, instances: [{ ...(root as NonNullable<typeof root>), hash: 'of another release' }] };
    const answer = step(registry, tampered, told.request(people.regulator, 'hazard.transfer', factsFor('hazard.transfer')));
    expect(isRefusal(answer) && answer.code).toBe('definition.mismatch');
  });

  it('with a title in both languages for every code', () => {
    for (const { zh, en } of Object.values(refusalTitles)) expect([zh.length > 0, en.length > 0]).toEqual([true, true]);
  });

  it('for the first reason that people ask about: post before state, state before separation, separation before facts, facts before conditions', () => {
    expect(story().does('inspector', 'hazard.discover').refusal('safetyOfficer', 'hazard.close', { facts: { conclusion: '' } }).code).toBe('act.not-yours');
    expect(story().does('inspector', 'hazard.discover').refusal('regulator', 'hazard.close', { facts: { conclusion: '' } }).code).toBe('act.wrong-state');
    const proposed = treating();
    proposedToCity(proposed);
    const leader = { ...people.cityLeader, person: people.regulator.person };
    expect(ask(proposed, leader, 'listing.approve', {}).code).toBe('act.separation');
    expect(because(treating().refusal('regulator', 'listing.propose', { facts: { rectifyBy: '2026-01-01', level: 'moon' } }))).toBe('act.facts-invalid: level');
  });
});

describe('separation of duties', () => {
  const sameUnit = (who: PersonName, unit: string): Actor => ({ ...(people[who] as Actor & { kind: 'person' }), unit });
  const samePerson = (who: PersonName, as: PersonName): Actor => ({
    ...(people[who] as Actor & { kind: 'person' }),
    person: (people[as] as { person: string }).person,
  });
  const refused = (told: CaseStory, actor: Actor, act: ActName, instance: number | null = null): string =>
    because(ask(told, actor, act, factsFor(act), instance));

  it('the rectifier does not accept his own work; a colleague does', () => {
    const told = story().does('safetyOfficer', 'hazard.discover').does('principal', 'hazard.grade-general').does('safetyOfficer', 'rectification.complete');
    expect(because(told.refusal('safetyOfficer', 'rectification.accept'))).toBe('act.separation: rectification.complete');
    told.does('otherSafetyOfficer', 'rectification.accept');
  });

  it('the rectifier may still reject his own work', () => {
    const told = story().does('safetyOfficer', 'hazard.discover').does('principal', 'hazard.grade-general').does('safetyOfficer', 'rectification.complete');
    told.does('safetyOfficer', 'rectification.reject').does('otherSafetyOfficer', 'rectification.complete');
    expect(because(told.refusal('safetyOfficer', 'rectification.accept'))).toBe('act.separation: rectification.complete');
  });

  it('the unit that did the works or assessed them does not pass the acceptance', () => {
    expect(refused(accepting(), sameUnit('inspector', units.plant), 'acceptance.pass')).toBe('act.separation: rectification.finish, assessment.submit');
  });

  it('the unit that passed an acceptance does not do the works that follow a rejection', () => {
    const told = accepting().on('2026-05-12').does('inspector', 'acceptance.pass');
    listedByCity(told);
    told.does('cityClerk', 'listing.reject');
    expect(refused(told, sameUnit('safetyOfficer', units.bureau), 'rectification.finish')).toBe('act.separation: acceptance.pass');
    appliedAgain(told);
  });

  it('who passed the acceptance does not close; another of the same unit does', () => {
    const told = accepting().does('regulator', 'acceptance.pass');
    expect(because(told.refusal('regulator', 'hazard.close'))).toBe('act.separation: acceptance.pass');
    told.does('otherRegulator', 'hazard.close');
  });

  it('who registered a hazard does not dismiss it', () => {
    const told = story().does('regulator', 'hazard.discover');
    expect(because(told.refusal('regulator', 'hazard.dismiss'))).toBe('act.separation: hazard.discover');
    told.does('otherRegulator', 'hazard.dismiss');
  });

  it('who proposed a listing does not approve it, but approves another', () => {
    const told = treating();
    const city = proposedToCity(told);
    expect(refused(told, samePerson('cityLeader', 'regulator'), 'listing.approve', city)).toBe('act.separation: listing.propose');
    told.does('cityLeader', 'listing.approve', { instance: city }).does('otherRegulator', 'listing.propose', { facts: ofProvince });
    const province = told.state.lastInstance;
    const approving = told.request(samePerson('provinceLeader', 'regulator'), 'listing.approve', factsFor('listing.approve'), province);
    expect(isRefusal(told.tries(approving))).toBe(false);
  });

  it('who raised a listing does not approve the one that this proposes; who approved a listing may raise it', () => {
    const told = treating();
    listedByCity(told);
    told.does('cityLeader', 'listing.raise');
    const province = told.state.lastInstance;
    expect(refused(told, samePerson('provinceLeader', 'cityLeader'), 'listing.approve', province)).toBe('act.separation: listing.raise');
    told.does('provinceLeader', 'listing.approve');
  });

  it('the unit that did the works does not accept for the listing body, nor the other way round', () => {
    const told = applied(planApproved(listed()));
    expect(refused(told, sameUnit('cityClerk', units.plant), 'listing.accept')).toBe('act.separation: rectification.finish');
    told.does('cityClerk', 'listing.accept').does('inspector', 'acceptance.fail');
    expect(refused(told, sameUnit('safetyOfficer', units.city), 'rectification.finish')).toBe('act.separation: listing.accept');
  });

  it('the unit that wrote a plan neither accepts its items nor approves it', () => {
    const told = treating().does('safetyOfficer', 'plan.submit-item', { facts: submission('responsibility') });
    expect(refused(told, sameUnit('inspector', units.plant), 'plan.accept-item')).toBe('act.separation: plan.submit-item');
    for (const item of ['measures', 'funds', 'timeLimit', 'contingencyPlan'] as const) told.does('safetyOfficer', 'plan.submit-item', { facts: submission(item) });
    for (const item of ['responsibility', 'measures', 'funds', 'timeLimit', 'contingencyPlan']) told.does('inspector', 'plan.accept-item', { facts: { item } });
    expect(refused(told, sameUnit('regulator', units.plant), 'plan.approve')).toBe('act.separation: plan.submit-item');
    told.does('regulator', 'plan.approve');
  });

  it('is said in both languages', () => {
    const told = story().does('regulator', 'hazard.discover');
    expect(told.refusal('regulator', 'hazard.dismiss').reasons[0]).toMatchObject({
      zh: '您本人已办理“hazard.discover”，本事项须由他人办理',
      en: 'You performed “hazard.discover”; somebody else must do this',
    });
  });

  it('binds nobody by a performer that the case does not remember', () => {
    const fresh = story();
    expect(fresh.state).toEqual({ parties, instances: [], lastInstance: 0, performers: [] });
    expect(foundAndGradedMajor(fresh).state.performers).toEqual([{ act: 'hazard.discover', person: 'inspector', unit: units.bureau, instances: [1] }]);
  });

  function listed(): CaseStory {
    const told = treating();
    listedByCity(told);
    return told;
  }
});

describe('the facts of every act', () => {
  it('have a valid example for every act, and for nothing else', () => {
    expect(Object.keys(validFacts).sort()).toEqual(definitions.flatMap(({ acts }) => Object.keys(acts)).sort());
  });

  const each = definitions.flatMap(({ name, acts }) => Object.keys(acts).map((act) => [name, act as ActName] as const));

  it.each(each)('%s: %s takes the example and nothing that lacks or adds a property', (name, act) => {
    const check = registry.newest(name)?.checks.get(act);
    const facts = factsFor(act);
    expect([...(check?.Errors(facts) ?? [])]).toEqual([]);
    expect(check?.Check({ ...facts, extra: 1 })).toBe(false);
    for (const key of Object.keys(facts)) expect([key, check?.Check(factsFor(act, { [key]: undefined }))]).toEqual([key, false]);
  });
});

describe('what the law wants on paper is asked for', () => {
  const invalid = (told: CaseStory, who: PersonName, act: ActName, facts: Record<string, unknown>): string => {
    const { code, reasons } = told.refusal(who, act, { facts });
    return `${code}: ${reasons.map(({ subject }) => subject ?? '').join(', ')}`;
  };

  it.each(['situationAndCause', 'harmAndDifficulty', 'planOutline', 'signedBy', 'receipt'])('the report to the department needs its %s (令16 article 14)', (item) => {
    expect(invalid(foundAndGradedMajor(story()), 'principal', 'report.to-department', { [item]: undefined })).toBe(`act.facts-invalid: ${item}`);
  });

  it('the report to the workers needs the minutes (安全生产法 article 41)', () => {
    expect(invalid(foundAndGradedMajor(story()), 'principal', 'report.to-workers', { minutes: undefined })).toBe('act.facts-invalid: minutes');
  });

  it('an order rests on an inspection record', () => {
    expect(invalid(foundAndGradedMajor(story()), 'regulator', 'order.serve', { inspectionRecord: undefined })).toBe('act.facts-invalid: inspectionRecord');
  });

  it.each(['level', 'notice', 'rectifyBy', 'closureProcedure', 'requirement', 'addressee'])('a listing notice needs its %s (泉州港2018 article 10)', (item) => {
    const told = treating();
    proposedToCity(told);
    told.does('cityLeader', 'listing.approve');
    expect(invalid(told, 'cityClerk', 'listing.issue', { [item]: undefined })).toBe(`act.facts-invalid: ${item}`);
  });

  it.each([
    ['responsibility', 'persons', []],
    ['measures', 'methodsAndMeasures', ' '],
    ['funds', 'budgetCents', -1],
    ['timeLimit', 'finishBy', '2026-02-29'],
    ['contingencyPlan', 'safetyMeasures', ''],
  ] as const)('a plan says all that an implementation must say: %s needs %s (令16 article 15)', (item, property, value) => {
    const facts = submission(item);
    const content = { ...(facts['content'] as object), [property]: value };
    expect(invalid(treating(), 'safetyOfficer', 'plan.submit-item', { ...facts, content })).toContain(`act.facts-invalid: content.${property}`);
  });

  it('an acceptance is on site and by at least two', () => {
    expect(invalid(accepting(), 'inspector', 'acceptance.pass', { onSite: false })).toBe('act.facts-invalid: onSite');
    expect(invalid(accepting(), 'inspector', 'acceptance.pass', { group: ['钱进'] })).toBe('act.facts-invalid: group');
  });

  it('an approval of resumption is signed', () => {
    const told = applied(planApproved(responded(foundAndGradedMajor(story()), 'whole'))).does('inspector', 'acceptance.pass');
    expect(invalid(told, 'regulator', 'resumption.approve', { signers: [] })).toBe('act.facts-invalid: signers');
  });

  it('a downgrade is decided on paper and with experts', () => {
    expect(invalid(treating(), 'regulator', 'grade.downgrade', { decision: undefined, experts: [] })).toBe('act.facts-invalid: decision, experts');
  });

  it('a transfer is written and answered in writing', () => {
    expect(invalid(treating(), 'regulator', 'hazard.transfer', { letter: undefined })).toBe('act.facts-invalid: letter');
    expect(invalid(treating().does('regulator', 'hazard.transfer'), 'fireRegulator', 'transfer.accept', { receipt: undefined })).toBe('act.facts-invalid: receipt');
  });
});
