import { units } from '../support/actors.js';
import { because, registry, story, type CaseStory } from '../support/case-story.js';
import { actionsFor } from '../../src/domain/workflow/actions.js';
import { people } from '../support/actors.js';
import { factsFor } from '../support/valid-facts.js';

const opened = (facts: Record<string, unknown> = {}): CaseStory =>
  story().does('inspector', 'hazard.discover').on('2026-04-01').does('cityLeader', 'accountability.open', { facts });
const notified = (facts?: Record<string, unknown>): CaseStory => opened(facts).does('cityClerk', 'accountability.notify');
const deciding = (facts?: Record<string, unknown>): CaseStory => notified(facts).does('principal', 'accountability.state');
const imposed = (facts?: Record<string, unknown>, decision?: Record<string, unknown>): CaseStory => deciding(facts).does('cityLeader', 'accountability.decide', { facts: decision ?? {} });

describe('a procedure of accountability', () => {
  it('begins with a notice, which the officer of the body owes', () => {
    const told = opened();
    expect(told.duty('2/accountability.notify')).toMatchObject({ owedBy: 'supervisor', unit: units.city });
    told.does('cityClerk', 'accountability.notify');
    expect(told.effects()).toMatchObject([
      { type: 'issue-document', params: { kind: 'accountability-notice', number: '青安委告〔2026〕6号', issuer: units.city } },
      { type: 'notify', params: { template: 'accountability-notified', to: [{ unit: units.plant, role: 'enterprise-principal' }] } },
    ]);
  });

  it('hears whoever is held to account: the enterprise of the case, where nobody else is named', () => {
    expect(notified().duty('2/accountability.state')).toMatchObject({ owedBy: 'enterprise-principal', unit: units.plant });
    const subject = { unit: units.fireBrigade, role: 'regulator' };
    expect(notified({ kind: 'circular', subject }).duty('2/accountability.state')).toMatchObject({ owedBy: 'regulator', unit: units.fireBrigade });
  });

  it('waits for the statement until its time is over; not to state is a right, so nothing is missed', () => {
    const told = notified();
    expect(told.duty('2/accountability.state').rule.keptBy).not.toContain('accountability.proceed');
    expect(because(told.on('2026-04-09').refusal('cityClerk', 'accountability.proceed'))).toBe('act.guard: statementPeriodOver');
    expect(told.on('2026-04-10').does('cityClerk', 'accountability.proceed').line(2)).toBe('deciding');
  });

  it('is decided by the leader of the body, and puts on record who, by which measure and why', () => {
    expect(deciding().duty('2/accountability.decide')).toMatchObject({ owedBy: 'supervisor-leader', unit: units.city });
    const told = imposed();
    expect(told.effects('record-accountability')).toMatchObject([
      {
        instance: 2,
        params: { kind: 'interview-enterprise', subject: { unit: units.plant, role: 'enterprise-principal' }, body: units.city, reason: { zh: '重大隐患久拖不改' } },
      },
    ]);
    expect(told.effects('issue-document')).toMatchObject([{ params: { kind: 'interview-notice', number: '青安委问〔2026〕3号' } }]);
  });

  it('puts nothing on record where it exempts', () => {
    const told = notified({ kind: 'circular', subject: { unit: units.bureau, role: 'regulator' } }).does('regulator', 'accountability.state');
    told.does('cityLeader', 'accountability.decide', { facts: { outcome: 'exempt', exemption: { ground: 'ordered-and-refused', acts: [1] } } });
    expect(told.line(2)).toBe('exempted');
    expect(told.effects('record-accountability')).toEqual([]);
    expect(told.effects('issue-document')).toMatchObject([{ params: { kind: 'exemption-decision' } }]);
  });

  it.each([
    ['interview-enterprise', 'followingUp.due'],
    ['circular', 'followingUp.due'],
    ['exposure', 'concluded'],
    ['penalty-referral', 'concluded'],
    ['joint-sanction', 'concluded'],
    ['transfer-to-justice', 'concluded'],
  ])('carried out, “%s” leads to %s', (kind, line) => {
    expect(imposed({ kind }).does('cityClerk', 'accountability.execute').line(2)).toBe(line);
  });

  it('has one clock for the follow-up, which a returned report does not restart', () => {
    const told = imposed({}, { followUpBy: '2026-05-10' }).does('cityClerk', 'accountability.execute');
    const due = told.duty('2/accountability.follow-up');
    expect(due).toMatchObject({ owedBy: 'enterprise-principal', unit: units.plant, fixed: '2026-05-10' });
    told.does('principal', 'accountability.follow-up');
    expect(told.owed()).toEqual(['1/hazard.grade', '2/accountability.follow-up', '2/accountability.review-follow-up']);
    told.on('2026-04-20').does('cityClerk', 'accountability.return-follow-up');
    expect(told.duty('2/accountability.follow-up')).toEqual(due);
    expect(told.does('principal', 'accountability.follow-up').does('cityClerk', 'accountability.accept-follow-up').line(2)).toBe('concluded');
  });

  it('counts the follow-up by the limit where the decision sets no day', () => {
    expect(imposed().does('cityClerk', 'accountability.execute').duty('2/accountability.follow-up')).toMatchObject({ fixed: null, rule: { limit: 'accountability.follow-up' } });
  });

  it('does not lapse when the hazard is over', () => {
    const told = notified().does('regulator', 'hazard.dismiss');
    expect(told.owed()).toEqual(['2/accountability.state']);
  });

  it('is decided by somebody who neither notified nor reviews', () => {
    const clerk = { ...people.cityClerk, person: people.cityLeader.person };
    const told = opened();
    told.tries(told.request(clerk, 'accountability.notify', factsFor('accountability.notify')));
    told.does('principal', 'accountability.state');
    expect(because(told.refusal('cityLeader', 'accountability.decide'))).toBe('act.separation: accountability.notify');
    told.does('otherCityLeader', 'accountability.decide').does('cityClerk', 'accountability.execute').does('principal', 'accountability.follow-up');
    const decider = { ...people.cityClerk, person: people.otherCityLeader.person };
    for (const act of ['accountability.accept-follow-up', 'accountability.return-follow-up'] as const) {
      expect(because(told.refusalOf(told.request(decider, act, factsFor(act))))).toBe('act.separation: accountability.decide');
    }
  });
});

describe('the correction of a record', () => {
  const recorded = (): CaseStory => imposed({ kind: 'exposure' }).does('cityClerk', 'accountability.execute').does('regulator', 'hazard.dismiss');
  const offered = (told: CaseStory, who: keyof typeof people): boolean[] =>
    actionsFor(registry, told.state, { actor: people[who], at: '', today: '2026-12-01' as never }).filter(({ act }) => act === 'accountability.correct').map(({ allowed }) => allowed);

  it('is an entry of its own, made also when the case is closed, which stays closed', () => {
    const told = recorded();
    expect(told.state.instances.every(({ final }) => final)).toBe(true);
    told.on('2026-12-01').does('cityLeader', 'accountability.correct', { facts: { record: { seq: 5, ordinal: 1 } } });
    expect(told.effects()).toMatchObject([
      { type: 'issue-document', instance: 3, params: { kind: 'correction-decision', issuer: units.city } },
      { type: 'correct-accountability', instance: 3, params: { record: { seq: 5, ordinal: 1 }, body: units.city, result: 'wrong', decision: '青安委更〔2026〕1号' } },
    ]);
    expect([told.line(3), told.owed(), told.state.instances.every(({ final }) => final)]).toEqual(['corrected', [], true]);
  });

  it('comes only where somebody was held to account before', () => {
    const told = deciding();
    expect(because(told.refusal('cityLeader', 'accountability.correct'))).toBe('act.wrong-state: accountability.decide');
    expect(offered(told, 'cityLeader')).toEqual([]);
    told.does('cityLeader', 'accountability.decide');
    expect([offered(told, 'cityLeader'), offered(told, 'cityClerk')]).toEqual([[true], [false]]);
  });

  it('is a leader’s, has complete facts, and moves no machine that somebody names', () => {
    expect(recorded().refusal('cityClerk', 'accountability.correct').code).toBe('act.not-yours');
    expect(because(recorded().refusal('cityLeader', 'accountability.correct', { facts: { decision: undefined } }))).toBe('act.facts-invalid: decision');
    expect(recorded().refusal('cityLeader', 'accountability.correct', { instance: 1 }).code).toBe('act.instance-unknown');
    expect(recorded().does('cityLeader', 'accountability.correct', { instance: 3 }).line(3)).toBe('corrected');
  });
});
