import { people, units } from '../support/actors.js';
import { because, story, type CaseStory } from '../support/case-story.js';
import { foundAndGradedMajor, listedByCity, responded } from '../support/phases.js';

const asked = (act?: string): CaseStory => story().does('inspector', 'hazard.discover').on('2026-04-01').rungAsksLeader(1, act);

describe('a rung that only a leader may take', () => {
  it('opens a matter of its own, owed by the leader of the supervising body, and imposes nothing', () => {
    const told = asked();
    expect(told.allLines()).toEqual({ 1: 'handling.discovered.byAuthority', 2: 'awaiting' });
    expect(told.duty('2/escalation.decide')).toMatchObject({ unit: units.city, rule: { owedBy: 'supervisor-leader', limit: 'escalation.decide' } });
    expect(told.effects()).toEqual([]);
    expect(told.state.instances.find(({ instance }) => instance === 2)?.starter).toBe(1);
  });

  it('leaves the duty that it is about as it was', () => {
    const told = asked();
    expect(told.owed()).toEqual(['1/hazard.grade', '2/escalation.decide']);
  });

  it('approved, issues the document, puts it on record and tells those concerned', () => {
    const told = asked('interview').does('cityLeader', 'escalation.approve');
    expect(told.line(2)).toBe('approved');
    expect(told.effects()).toMatchObject([
      { type: 'issue-document', instance: 2, params: { kind: 'interview-notice', number: '青安委约谈〔2026〕1号', issuer: units.city, content: { duty: 7, rung: 'interview' } } },
      { type: 'record-accountability', params: { kind: 'interview', against: 'duty-holder', basis: [{ article: '102' }] } },
      { type: 'notify', params: { template: 'escalation-interview', to: ['holder-principal', 'supervising-unit'] } },
    ]);
  });

  it.each([
    ['circular', 'circular'],
    ['interview', 'interview-notice'],
    ['penalty-referral', 'penalty-referral'],
    ['licence-suspension', 'licence-suspension-request'],
    ['closure-request', 'closure-request'],
    ['supervision-letter', 'supervision-letter'],
    ['raise-level', 'supervision-letter'],
  ])('to the act “%s” belongs the document “%s”', (act, kind) => {
    expect(asked(act).does('cityLeader', 'escalation.approve').effects('issue-document')).toMatchObject([{ params: { kind } }]);
  });

  it('declined needs reasons of some length, and does nothing else', () => {
    const told = asked();
    expect(because(told.refusal('cityLeader', 'escalation.decline', { facts: { reasons: '不需要' } }))).toBe('act.facts-invalid: reasons');
    told.does('cityLeader', 'escalation.decline');
    expect([told.line(2), told.effects()]).toEqual(['declined', []]);
  });

  it('is decided once', () => {
    expect(asked().does('cityLeader', 'escalation.decline').refusal('cityLeader', 'escalation.approve').code).toBe('act.wrong-state');
  });

  it('is decided by a leader only, never by the clerk, the authority or the clock', () => {
    for (const who of ['cityClerk', 'regulator', 'principal', 'importer'] as const) {
      expect(asked().refusal(who, 'escalation.approve').code).toBe('act.not-yours');
    }
    const told = asked();
    expect(told.refusalOf(told.request({ kind: 'clock' }, 'escalation.approve', {})).code).toBe('act.not-yours');
  });

  it('may be decided by any leader where the case has no supervising body', () => {
    const told = story({ enterprise: null, authority: null, supervisor: null }).does('inspector', 'hazard.discover').rungAsksLeader(1);
    expect(told.duty('2/escalation.decide').unit).toBeNull();
    told.does('provinceLeader', 'escalation.approve');
    expect(people.provinceLeader.unit).not.toBe(units.city);
  });

  it('may be asked about several duties at once; each is decided by its number', () => {
    const told = asked('circular').rungAsksLeader(1, 'interview');
    expect(because(told.refusal('cityLeader', 'escalation.approve'))).toBe('act.instance-ambiguous: 2, 3');
    told.does('cityLeader', 'escalation.approve', { instance: 3 }).does('cityLeader', 'escalation.decline');
    expect(told.allLines()).toMatchObject({ 2: 'declined', 3: 'approved' });
  });

  it('lapses when the hazard is over', () => {
    expect(asked().does('regulator', 'hazard.dismiss').line(2)).toBe('lapsed');
  });

  it('goes on when it is about a listing of a hazard that is still open', () => {
    const told = responded(foundAndGradedMajor(story()));
    const city = listedByCity(told);
    told.rungAsksLeader(city).does('cityLeader', 'listing.revoke');
    expect(told.owed()).toContain(`${told.state.lastInstance}/escalation.decide`);
  });
});
