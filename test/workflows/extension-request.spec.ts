import type { Actor } from '../../src/domain/workflow/actor.js';
import { people, units, type PersonName } from '../support/actors.js';
import { because, story, type CaseStory } from '../support/case-story.js';
import { applied, foundAndGradedMajor, listedByCity, planApproved, responded } from '../support/phases.js';
import { factsFor, type ActName } from '../support/valid-facts.js';

const underway = (): CaseStory => planApproved(responded(foundAndGradedMajor(story()))).on('2026-08-25');

/** More time asked for a duty, until the day of the valid facts unless another is given; gives the number of the request. */
function asked(told: CaseStory, key: string, until?: string): number {
  told.does('principal', 'extension.apply', { facts: { duty: told.recorded(key).duty, ...(until !== undefined && { until }) } });
  return told.state.lastInstance;
}

const ofOrder = (): { told: CaseStory; request: number } => {
  const told = underway();
  return { told, request: asked(told, '1/hazard.rectify') };
};

const ofListing = (): { told: CaseStory; city: number; request: number } => {
  const told = planApproved(responded(foundAndGradedMajor(story())));
  const city = listedByCity(told);
  const request = asked(told.on('2026-08-25'), `${city}/listing.fulfil`);
  return { told, city, request };
};

describe('a request for an extension', () => {
  it('is owed an opinion by the department, then a decision by its head; the date runs on meanwhile', () => {
    const { told, request } = ofOrder();
    expect(told.line(request)).toBe('asked');
    expect(told.duty(`${request}/extension.opinion`)).toMatchObject({ unit: units.bureau, owedBy: 'regulator' });
    expect(told.recorded('1/hazard.rectify').due).toBe('2026-08-31');
    told.does('regulator', 'extension.give-opinion');
    expect(told.duty(`${request}/extension.decide`)).toMatchObject({ unit: units.bureau, owedBy: 'regulator-leader' });
    expect(told.effects('notify')).toMatchObject([{ params: { template: 'extension-opinion', to: ['regulator-leader'] } }]);
  });

  it('for the date of a listing is decided by the head of the listing body, with the opinion of the department', () => {
    const { told, city, request } = ofListing();
    expect(told.duty(`${request}/extension.opinion`)).toMatchObject({ unit: units.bureau, owedBy: 'regulator' });
    told.does('regulator', 'extension.give-opinion');
    expect(told.duty(`${request}/extension.decide`)).toMatchObject({ unit: units.city, owedBy: 'supervisor-leader' });
    expect(because(told.refusal('regulatorLeader', 'extension.grant'))).toBe('act.guard: ofDecider');
    expect(because(told.refusal('provinceLeader', 'extension.grant'))).toBe('act.not-yours: act.not-your-unit');
    told.does('cityLeader', 'extension.grant');
    expect([told.recorded(`${city}/listing.fulfil`).due, told.context(city)['rectifyBy'], told.context()['rectifyBy']]).toEqual(['2026-09-30', '2026-09-30', '2026-08-31']);
  });

  it('for a listing whose body the record does not name is decided by a head of the supervising unit', () => {
    const told = story().does('importer', 'record.import', { facts: { listingBody: null } }).on('2026-08-25');
    const request = asked(told, '2/listing.fulfil');
    told.does('regulator', 'extension.give-opinion');
    expect(told.duty(`${request}/extension.decide`)).toMatchObject({ unit: units.city, owedBy: 'supervisor-leader' });
    told.does('cityLeader', 'extension.grant');
  });

  it('may be made on the last day', () => {
    const told = underway().on('2026-08-31');
    expect(told.line(asked(told, '1/hazard.rectify'))).toBe('asked');
  });

  it('is known to the root while it is open, and several may be open for several duties', () => {
    const { told, city, request } = ofListing();
    const other = asked(told, '1/hazard.rectify');
    const entries = [`${city}/listing.fulfil`, '1/hazard.rectify'].map((key, index) => ({ instance: [request, other][index], duty: told.recorded(key).duty }));
    expect(told.context()['requests']).toEqual(entries);
    told.does('principal', 'extension.withdraw', { instance: request });
    expect(told.context()['requests']).toEqual(entries.slice(1));
  });

  it.each(['application', 'reasons', 'doneSoFar', 'interimControls'])('needs its %s in writing (处罚办法 article 17, 电力41 过程防控)', (item) => {
    const told = underway();
    const { duty } = told.recorded('1/hazard.rectify');
    const { code, reasons } = told.refusal('principal', 'extension.apply', { facts: { duty, [item]: undefined } });
    expect([code, reasons.map(({ subject }) => subject)]).toEqual(['act.facts-invalid', [item]]);
    expect(told.refusal('principal', 'extension.apply', { facts: { duty, [item]: ' ' } }).code).toBe('act.facts-invalid');
  });
});

describe('a grant', () => {
  const granted = (until = '2026-09-20', on = '2026-08-28'): CaseStory =>
    ofOrder().told.does('regulator', 'extension.give-opinion').on(on).does('regulatorLeader', 'extension.grant', { facts: { until } });

  it('moves the date by an entry that cites the decision, and the one before stays in the ledger', () => {
    const { deadline, due } = granted().recorded('1/hazard.rectify');
    expect([due, deadline?.original]).toEqual(['2026-09-20', '2026-08-31']);
    expect(deadline?.entries.slice(1)).toEqual([
      { kind: 'extension', on: '2026-08-28', before: '2026-08-31', due: '2026-09-20', source: '青应急延〔2026〕1号', ground: 'force-majeure', basis: expect.arrayContaining([expect.objectContaining({ article: '17' })]) as unknown },
    ]);
  });

  it('is on record under its number, and those concerned are told of the old date and the new one', () => {
    const told = granted();
    expect(told.effects('issue-document')).toMatchObject([{ params: { kind: 'extension-decision', number: '青应急延〔2026〕1号', issuer: units.bureau, content: { outcome: 'granted' } } }]);
    expect(told.effects('notify')).toMatchObject([{ params: { template: 'extension-granted', about: { asked: '2026-09-30', due: '2026-08-31', holds: '2026-09-20' } } }]);
    expect(told.linesOf('extension-request')).toEqual(['granted']);
  });

  it('is the date with which a failed acceptance opens the duty again', () => {
    const told = granted();
    expect(told.duty('1/hazard.rectify').fixed).toBe('2026-09-20');
    told.does('safetyOfficer', 'rectification.finish').does('principal', 'assessment.submit').does('principal', 'acceptance.apply');
    told.does('inspector', 'acceptance.fail');
    expect([told.duty('1/hazard.rectify').fixed, told.recorded('1/hazard.rectify').due]).toEqual(['2026-09-20', '2026-09-20']);
  });

  it('may come after the deadline, because the application was in time', () => {
    expect(granted('2026-09-20', '2026-09-04').recorded('1/hazard.rectify').due).toBe('2026-09-20');
  });

  it('leaves every other date alone', () => {
    const told = planApproved(responded(foundAndGradedMajor(story())));
    const { due } = told.recorded('1/progress.report/0');
    asked(told, '1/progress.report/0', '2026-06-01');
    told.does('regulator', 'extension.give-opinion').does('regulatorLeader', 'extension.grant', { facts: { until: '2026-05-15' } });
    expect([due < '2026-05-15', told.recorded('1/progress.report/0').due, told.context()['rectifyBy']]).toEqual([true, '2026-05-15', '2026-08-31']);
  });

  it('can be given as often as the pack says, and then no more', () => {
    const told = underway();
    for (const until of ['2026-09-30', '2026-10-31']) {
      asked(told, '1/hazard.rectify', until);
      told.does('regulator', 'extension.give-opinion').does('regulatorLeader', 'extension.grant', { facts: { until } });
    }
    const { duty } = told.recorded('1/hazard.rectify');
    expect(because(told.refusal('principal', 'extension.apply', { facts: { duty, until: '2026-11-30' } }))).toBe('act.guard: extensionsLeft');
  });

  it('is judged by the longest time of the application where the rules give no extension any more', () => {
    const told = ofOrder().told.does('regulator', 'extension.give-opinion');
    told.loading((loaded) => (loaded.duty ? { ...loaded, duty: { ...loaded.duty, extension: null } } : loaded));
    expect(because(told.refusal('regulatorLeader', 'extension.grant', { facts: { until: '2027-09-01' } }))).toBe('act.guard: withinLongest');
    told.does('regulatorLeader', 'extension.grant');
  });
});

describe('a refusal', () => {
  it('leaves the date as it was and says so', () => {
    const { told, request } = ofOrder();
    told.does('regulator', 'extension.give-opinion').does('regulatorLeader', 'extension.refuse');
    expect([told.line(request), told.recorded('1/hazard.rectify').due, told.context()['requests']]).toEqual(['refused', '2026-08-31', []]);
    expect(told.effects('notify')).toMatchObject([{ params: { template: 'extension-refused', about: { due: '2026-08-31', holds: '2026-08-31' } } }]);
    expect(told.effects('extend-deadline')).toEqual([]);
  });

  it('does not keep the enterprise from asking again in time, and from nothing later', () => {
    const { told } = ofOrder();
    told.does('regulator', 'extension.give-opinion').does('regulatorLeader', 'extension.refuse').on('2026-08-31');
    asked(told, '1/hazard.rectify');
    const late = ofOrder().told.does('regulator', 'extension.give-opinion').on('2026-09-01').does('regulatorLeader', 'extension.refuse');
    expect(because(late.refusal('principal', 'extension.apply', { facts: { duty: late.recorded('1/hazard.rectify').duty } }))).toBe('act.guard: beforeExpiry');
  });
});

describe('a request lapses', () => {
  it('when acceptance is applied for, and the enterprise is told', () => {
    const { told, request } = ofOrder();
    told.does('safetyOfficer', 'rectification.finish').does('principal', 'assessment.submit').does('principal', 'acceptance.apply');
    expect([told.line(request), told.context()['requests']]).toEqual(['lapsed', []]);
    expect(told.effects('notify')).toMatchObject([{ params: { template: 'acceptance-applied' } }, { instance: request, params: { template: 'extension-lapsed', to: ['enterprise-principal'] } }]);
  });

  it.each([
    ['downgraded', (told: CaseStory) => told.does('regulator', 'grade.downgrade', { facts: { rectifyBy: '2026-12-31' } })],
    ['taken over by another authority', (told: CaseStory) => told.does('regulator', 'hazard.transfer').does('fireRegulator', 'transfer.accept')],
    ['ordered closed', (told: CaseStory) => told.does('cityLeader', 'closure.order')],
  ])('when the hazard is %s', (_, act) => {
    const { told, request } = ofOrder();
    expect(act(told).line(request)).toBe('lapsed');
  });

  it('never by the passing of time', () => {
    const { told, request } = ofOrder();
    expect(told.on('2027-01-01').line(request)).toBe('asked');
  });
});

describe('who has a say in a request', () => {
  const as = (who: PersonName, change: Partial<Actor & { kind: 'person' }>): Actor => ({ ...(people[who] as Actor & { kind: 'person' }), ...change });
  const refused = (told: CaseStory, actor: Actor, act: ActName): string => because(told.refusalOf(told.request(actor, act, factsFor(act))));

  it('is no unit that asked: it neither gives the opinion nor decides', () => {
    const { told } = ofOrder();
    expect(refused(told, as('regulator', { unit: units.plant }), 'extension.give-opinion')).toBe('act.separation: extension.apply');
    told.does('regulator', 'extension.give-opinion');
    for (const act of ['extension.grant', 'extension.refuse'] as const) {
      expect(refused(told, as('regulatorLeader', { unit: units.plant }), act)).toBe('act.separation: extension.apply');
    }
  });

  it('is not one person twice: who gave the opinion does not decide, whichever post he holds', () => {
    const { told } = ofOrder();
    told.does('regulator', 'extension.give-opinion');
    for (const act of ['extension.grant', 'extension.refuse'] as const) {
      expect(refused(told, as('regulatorLeader', { person: people.regulator.person }), act)).toBe('act.separation: extension.give-opinion');
    }
    told.does('regulatorLeader', 'extension.grant');
  });

  it('may give an opinion on the next request too', () => {
    const { told } = ofOrder();
    told.does('regulator', 'extension.give-opinion').does('regulatorLeader', 'extension.refuse');
    asked(told, '1/hazard.rectify');
    told.does('regulator', 'extension.give-opinion');
  });

  it('is nobody of the enterprise but its principal, and the clock never', () => {
    const told = underway();
    const { duty } = told.recorded('1/hazard.rectify');
    for (const who of ['safetyOfficer', 'regulator', 'cityLeader'] as const) expect(told.refusal(who, 'extension.apply', { facts: { duty } }).code).toBe('act.not-yours');
    expect(told.refusalOf(told.request({ kind: 'clock' }, 'extension.apply', factsFor('extension.apply', { duty }))).code).toBe('act.not-yours');
  });
});

describe('an application for acceptance after a grant', () => {
  it('rests the extended clock like any other', () => {
    const told = planApproved(responded(foundAndGradedMajor(story()))).on('2026-04-01');
    asked(told, '1/hazard.rectify');
    told.does('regulator', 'extension.give-opinion').does('regulatorLeader', 'extension.grant');
    expect(applied(told).owed()).toEqual(['1/acceptance.decide']);
  });
});
