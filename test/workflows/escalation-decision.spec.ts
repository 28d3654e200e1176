import { actionsFor } from '../../src/domain/workflow/actions.js';
import { people, units } from '../support/actors.js';
import { because, registry, story, type CaseStory } from '../support/case-story.js';
import { foundAndGradedMajor, listedByCity, responded } from '../support/phases.js';
import { approvalOf } from '../support/valid-facts.js';

const asked = (act?: string): CaseStory => story().does('inspector', 'hazard.discover').on('2026-04-01').rungAsksLeader(1, act);
const approved = (act: string): CaseStory => asked(act).does(act === 'cut-of-power' ? 'regulatorLeader' : 'cityLeader', 'escalation.approve', { facts: approvalOf(act) });

describe('a rung that only a leader may take', () => {
  it('opens a matter of its own, owed by the leader of the supervising body, and imposes nothing', () => {
    const told = asked();
    expect(told.allLines()).toEqual({ 1: 'handling.discovered.byAuthority', 2: 'awaiting' });
    expect(told.duty('2/escalation.decide')).toMatchObject({ unit: units.city, owedBy: 'supervisor-leader', rule: { limit: 'escalation.decide' } });
    expect(told.effects()).toEqual([]);
    expect(told.state.instances.find(({ instance }) => instance === 2)?.starter).toBe(1);
  });

  it('is the matter of the head of the department where the rung names him', () => {
    const told = asked('cut-of-power');
    expect(told.duty('2/escalation.decide')).toMatchObject({ unit: units.bureau, owedBy: 'regulator-leader' });
    expect(because(told.refusal('cityLeader', 'escalation.decline'))).toBe('act.guard: ofDecider');
    expect(told.does('regulatorLeader', 'escalation.decline').line(2)).toBe('declined');
  });

  it('leaves the duty that it is about as it was', () => {
    expect(asked().owed()).toEqual(['1/hazard.grade', '2/escalation.decide']);
  });

  it.each([
    ['supervision-letter', 'supervision-letter'],
    ['stop-production', 'stop-order'],
    ['licence-suspension', 'licence-suspension-request'],
    ['raise-level', 'raising-request'],
    ['closure-request', 'closure-request'],
    ['cut-of-power', 'power-cut-notice'],
  ])('approved, issues the document of “%s”, tells those concerned, and is to be carried out', (act, kind) => {
    const told = approved(act);
    expect(told.effects()).toMatchObject([
      { type: 'issue-document', instance: 2, params: { kind, number: '青安委约谈〔2026〕1号', content: { duty: 7, rung: act } } },
      { type: 'notify', params: { template: `escalation-${act}`, to: ['holder-principal', 'supervising-unit'] } },
    ]);
    const [officer, unit] = act === 'cut-of-power' ? ['regulator', units.bureau] : ['supervisor', units.city];
    expect(told.duty('2/escalation.carry-out')).toMatchObject({ owedBy: officer, unit });
  });

  it.each([
    ['circular', 'circular'],
    ['interview', 'interview-enterprise'],
    ['penalty-referral', 'penalty-referral'],
    ['case-transfer', 'transfer-to-justice'],
    ['credit-list', 'joint-sanction'],
  ])('that holds to account, “%s”, opens that procedure and imposes nothing', (act, kind) => {
    const told = approved(act);
    expect(told.allLines()).toMatchObject({ 2: 'approved', 3: 'opened' });
    expect(told.context(3)).toMatchObject({ kind, subjectUnit: units.plant, duty: 7, rung: act, body: units.city, leader: 'supervisor-leader', basis: [{ article: '102' }] });
    expect(told.effects()).toMatchObject([{ type: 'issue-document', params: { kind: 'escalation-approval' } }]);
  });

  it('of what an official owes is an interview with the authority, and a transfer to discipline inspection', () => {
    const holder = { unit: units.bureau, role: 'regulator' };
    const found = (): CaseStory => story().does('inspector', 'hazard.discover').on('2026-04-01');
    expect(found().rungAsksLeader(1, 'interview', { holder }).does('cityLeader', 'escalation.approve').context(3)).toMatchObject({ kind: 'interview-government', subjectRole: 'regulator' });
    const conditions = { ...(approvalOf('case-transfer')['conditions'] as object), to: 'discipline-inspection', offence: null, official: { name: '贾某', duty: '督促整改' } };
    expect(found().rungAsksLeader(1, 'case-transfer', { holder }).does('cityLeader', 'escalation.approve', { facts: { conditions } }).context(3)).toMatchObject({ kind: 'transfer-to-discipline' });
  });

  it('carried out is on record with its proof', () => {
    const told = approved('supervision-letter').does('cityClerk', 'escalation.carry-out');
    expect([told.line(2), told.owed()]).toEqual(['carriedOut', ['1/hazard.grade']]);
    expect(told.effects('issue-document')).toMatchObject([{ params: { kind: 'execution-record', number: '青安委送达〔2026〕5号', issuer: units.city } }]);
  });

  it('that cut the power goes on until the cut is lifted, and somebody has to look', () => {
    const told = approved('cut-of-power').does('regulator', 'escalation.carry-out');
    expect(told.duty('2/escalation.lift')).toMatchObject({ owedBy: 'regulator', unit: units.bureau, rule: { limit: 'escalation.lift' } });
    expect(told.does('otherRegulator', 'escalation.lift').line(2)).toBe('lifted');
    expect(told.effects('issue-document')).toMatchObject([{ params: { kind: 'lifting-notice' } }]);
  });

  it('declined needs reasons of some length, and does nothing else', () => {
    const told = asked();
    expect(because(told.refusal('cityLeader', 'escalation.decline', { facts: { reasons: '不需要' } }))).toBe('act.facts-invalid: reasons');
    told.does('cityLeader', 'escalation.decline');
    expect([told.line(2), told.effects()]).toEqual(['declined', []]);
  });

  it('is offered to that leader before he has said anything, and to nobody else', () => {
    const told = asked('case-transfer');
    const offered = (who: keyof typeof people): boolean[] =>
      actionsFor(registry, told.state, { actor: people[who], at: '', today: '2026-04-01' as never }).filter(({ act }) => act === 'escalation.approve').map(({ allowed }) => allowed);
    expect([offered('cityLeader'), offered('provinceLeader'), offered('cityClerk')]).toEqual([[true], [false], [false]]);
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

  it('may be decided by any leader where the case has no supervising body, whose unit it then is', () => {
    const told = story({ enterprise: null, authority: null, supervisor: null }).does('inspector', 'hazard.discover').rungAsksLeader(1, 'supervision-letter');
    expect(told.duty('2/escalation.decide').unit).toBeNull();
    told.does('provinceLeader', 'escalation.approve');
    expect([people.provinceLeader.unit, told.duty('2/escalation.carry-out').unit]).toEqual([units.province, units.province]);
  });

  it('may be asked about several duties at once; each is decided by its number', () => {
    const told = asked('circular').rungAsksLeader(1, 'interview');
    expect(because(told.refusal('cityLeader', 'escalation.approve'))).toBe('act.instance-ambiguous: 2, 3');
    told.does('cityLeader', 'escalation.approve', { instance: 3 }).does('cityLeader', 'escalation.decline');
    expect(told.allLines()).toMatchObject({ 2: 'declined', 3: 'approved', 4: 'opened' });
  });

  it('lapses when the hazard is over before it is decided; what was approved is carried out', () => {
    expect(asked().does('regulator', 'hazard.dismiss').line(2)).toBe('lapsed');
    const told = approved('supervision-letter').does('regulator', 'hazard.dismiss');
    expect([told.line(2), told.owed()]).toEqual(['carryingOut', ['2/escalation.carry-out']]);
  });

  it('goes on when it is about a listing of a hazard that is still open', () => {
    const told = responded(foundAndGradedMajor(story()));
    const city = listedByCity(told);
    told.rungAsksLeader(city).does('cityLeader', 'listing.revoke');
    expect(told.owed()).toContain(`${told.state.lastInstance}/escalation.decide`);
  });
});

describe('a rung that asks for an acknowledgement', () => {
  const told = (): CaseStory => story().does('inspector', 'hazard.discover').on('2026-03-06').rungAsksForReceipt(1);

  it('is a duty of whoever was told, and over once he says so', () => {
    expect(told().duty('2/escalation.acknowledge')).toMatchObject({ owedBy: 'supervisor', unit: units.city, rule: { limit: 'escalation.acknowledge' } });
    expect(told().does('cityClerk', 'escalation.acknowledge', { facts: { remark: '已转办' } }).line(2)).toBe('acknowledged');
  });

  it('is acknowledged by that very post', () => {
    expect(because(told().refusal('cityLeader', 'escalation.acknowledge'))).toBe('act.guard: ofAddressee');
  });

  it('lapses when the hazard is over', () => {
    expect(told().does('regulator', 'hazard.dismiss').line(2)).toBe('lapsed');
  });
});
