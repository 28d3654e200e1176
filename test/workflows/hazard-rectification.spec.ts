import { units } from '../support/actors.js';
import { because, story, submission, type CaseStory } from '../support/case-story.js';
import { applied, appliedAgain, foundAndGradedMajor, openPlan, planApproved, proposedToCity, responded } from '../support/phases.js';

const treating = (stop?: 'none' | 'part' | 'whole'): CaseStory => responded(foundAndGradedMajor(story()), stop);
const accepting = (stop?: 'none' | 'part' | 'whole'): CaseStory => applied(planApproved(treating(stop)));

describe('a hazard that is found', () => {
  it('by the enterprise is graded by the enterprise, which owes that', () => {
    const told = story().does('safetyOfficer', 'hazard.discover');
    expect(told.line()).toBe('handling.discovered.byEnterprise');
    expect(told.duty('1/hazard.grade')).toMatchObject({ unit: units.plant, rule: { owedBy: 'enterprise-principal', limit: 'hazard.grade' } });
    told.does('principal', 'hazard.grade-major');
  });

  it('by an inspection is graded by the authority, which owes that', () => {
    const told = story().does('inspector', 'hazard.discover');
    expect(told.line()).toBe('handling.discovered.byAuthority');
    expect(told.duty('1/hazard.grade')).toMatchObject({ unit: units.bureau, rule: { owedBy: 'regulator' } });
    expect(because(told.refusal('principal', 'hazard.grade-general'))).toBe('act.guard: byRegulatorOrOwnEnterprise');
    told.does('regulator', 'hazard.grade-major');
  });

  it('may turn out to be none: dismissed, and what leaders were asked about it lapses', () => {
    const told = story().does('inspector', 'hazard.discover').rungAsksLeader(1).does('regulator', 'hazard.dismiss');
    expect(told.allLines()).toEqual({ 1: 'dismissed', 2: 'lapsed' });
    expect(told.owed()).toEqual([]);
  });
});

describe('a general hazard', () => {
  it('found inside is rectified, looked at by a colleague, sent back once, and closed', () => {
    const told = story()
      .does('safetyOfficer', 'hazard.discover')
      .does('principal', 'hazard.grade-general', { facts: { rectifyBy: null, order: null } });
    expect(told.line()).toBe('handling.general.rectifying');
    expect(told.duty('1/hazard.rectify-general')).toMatchObject({ fixed: null, unit: units.plant, rule: { owedBy: 'enterprise-safety-officer' } });
    told.does('safetyOfficer', 'rectification.complete');
    expect(told.line()).toBe('handling.general.internalAcceptance');
    expect(told.duty('1/rectification.accept').rule.owedBy).toBe('enterprise-principal');
    told.does('otherSafetyOfficer', 'rectification.reject');
    expect([told.line(), told.context()['failures']]).toEqual(['handling.general.rectifying', 1]);
    told.does('safetyOfficer', 'rectification.complete').does('otherSafetyOfficer', 'rectification.accept');
    expect([told.line(), told.owed()]).toEqual(['closed', []]);
  });

  it('ordered by an inspection has the date of the order and is looked at by the authority', () => {
    const told = story().does('inspector', 'hazard.discover').does('inspector', 'hazard.grade-general');
    expect(told.duty('1/hazard.rectify-general').fixed).toBe('2026-03-20');
    expect(told.context()['order']).toEqual({ number: '青应急责改〔2026〕17号', date: '2026-03-02' });
    told.does('safetyOfficer', 'rectification.complete');
    expect(told.line()).toBe('handling.general.officialAcceptance');
    expect(told.duty('1/rectification.accept')).toMatchObject({ unit: units.bureau, rule: { owedBy: 'inspector' } });
    expect(because(told.refusal('principal', 'rectification.reject'))).toBe('act.guard: acceptedByAuthority');
    told.does('inspector', 'rectification.reject').does('safetyOfficer', 'rectification.complete').does('regulator', 'rectification.accept');
    expect(told.line()).toBe('closed');
  });

  it('keeps its date when it is sent back: a return loop restarts nothing', () => {
    const told = story().does('inspector', 'hazard.discover').does('inspector', 'hazard.grade-general').does('safetyOfficer', 'rectification.complete');
    expect(told.on('2026-03-25').does('inspector', 'rectification.reject').duty('1/hazard.rectify-general').fixed).toBe('2026-03-20');
  });
});

describe('the first response to a major hazard', () => {
  const all = ['1/controls.take', '1/order.serve', '1/report.to-department', '1/report.to-workers', '2/report.upward'];

  it('is owed at once, each part with its own clock', () => {
    const told = foundAndGradedMajor(story());
    expect(told.owed()).toEqual(all);
    expect(told.effects('notify')).toMatchObject([{ params: { template: 'graded-major', to: ['enterprise-principal', 'regulator', 'supervising-unit'] } }]);
  });

  it('ends when all four are done, in any order', () => {
    const told = foundAndGradedMajor(story()).does('regulator', 'order.serve');
    expect(told.owed()).toEqual(all.filter((key) => key !== '1/order.serve'));
    told.does('safetyOfficer', 'report.to-workers').does('principal', 'report.to-department');
    expect(told.owed()).toEqual(['1/controls.take', '2/report.upward']);
    expect(because(told.refusal('regulator', 'order.serve'))).toBe('act.wrong-state: 1');
    told.does('safetyOfficer', 'controls.take');
    expect(told.line()).toBe('handling.major.treating{term.set work.planning}');
    expect(told.owed()).toEqual(['1/hazard.rectify', '1/plan.obtain', '2/report.upward', '3/plan.complete']);
  });

  it('registers the order under the number of its issuer, and its date is the deadline', () => {
    const told = foundAndGradedMajor(story()).does('regulator', 'order.serve');
    expect(told.effects('issue-document')).toMatchObject([
      { instance: 1, params: { kind: 'rectification-order', number: '青应急责改〔2026〕18号', issuer: units.bureau } },
    ]);
    theOtherThreeDone(told);
    expect(told.duty('1/hazard.rectify')).toMatchObject({ fixed: '2026-08-31', unit: units.plant });
  });

  it('remembers that something was stopped, by the enterprise or by the order', () => {
    const byControls = foundAndGradedMajor(story()).does('safetyOfficer', 'controls.take', { facts: { measures: ['stop-use', 'cordon'] } });
    const byOrder = foundAndGradedMajor(story()).does('regulator', 'order.serve', { facts: { stop: 'part' } });
    const byNeither = foundAndGradedMajor(story()).does('safetyOfficer', 'controls.take').does('regulator', 'order.serve');
    expect([byControls, byOrder, byNeither].map((told) => told.context()['stopped'])).toEqual([true, true, false]);
  });

  function theOtherThreeDone(told: CaseStory): void {
    told.does('safetyOfficer', 'controls.take').does('principal', 'report.to-department').does('safetyOfficer', 'report.to-workers');
  }
});

describe('the works on a major hazard', () => {
  it('begin when the plan is approved, and each progress report is a duty of its own', () => {
    const told = planApproved(treating());
    expect(told.line()).toBe('handling.major.treating{term.set work.rectifying}');
    expect(told.owed()).toEqual(['1/hazard.rectify', '1/progress.report/0']);
    expect(told.does('safetyOfficer', 'progress.report').owed()).toEqual(['1/hazard.rectify', '1/progress.report/1']);
    expect(told.does('safetyOfficer', 'progress.report').owed()).toEqual(['1/hazard.rectify', '1/progress.report/2']);
  });

  it('go on when the self-assessment did not pass', () => {
    const told = planApproved(treating()).does('safetyOfficer', 'rectification.finish');
    expect(told.owed()).toEqual(['1/assessment.submit', '1/hazard.rectify']);
    told.does('principal', 'assessment.submit', { facts: { conclusion: 'not-passed' } });
    expect(told.line()).toBe('handling.major.treating{term.set work.rectifying}');
    expect(told.owed()).toEqual(['1/hazard.rectify', '1/progress.report/1']);
  });

  it('are not examined before they are assessed: an application that comes too early is refused whole', () => {
    for (const told of [treating(), planApproved(treating()), planApproved(treating()).does('safetyOfficer', 'rectification.finish')]) {
      expect(because(told.refusal('principal', 'acceptance.apply'))).toBe('act.wrong-state: 1');
      expect(told.owed()).toContain('1/hazard.rectify');
    }
  });

  it('rest the clock of the enterprise while they are examined', () => {
    const told = accepting();
    expect(told.line()).toBe('handling.major.treating{term.resting work.accepting}');
    expect(told.owed()).toEqual(['1/acceptance.decide']);
    expect(told.duty('1/acceptance.decide').unit).toBe(units.bureau);
    expect(told.effects('notify')).toMatchObject([{ params: { template: 'acceptance-applied' } }]);
  });
});

describe('the acceptance of a major hazard', () => {
  it('passed, with nothing stopped, leads to closing', () => {
    const told = accepting().does('inspector', 'acceptance.pass');
    expect([told.line(), told.owed()]).toEqual(['handling.major.closing', ['1/hazard.close']]);
    expect(told.does('regulator', 'hazard.close').line()).toBe('closed');
  });

  it('passed, with something stopped, waits for the approval of resumption; closing is refused until then', () => {
    const told = accepting('part').does('inspector', 'acceptance.pass');
    expect([told.line(), told.owed()]).toEqual(['handling.major.resuming', ['1/resumption.approve']]);
    expect(because(told.refusal('regulator', 'hazard.close'))).toBe('act.wrong-state: 1');
    expect(told.does('regulator', 'resumption.approve').does('regulator', 'hazard.close').line()).toBe('closed');
  });

  it('failed, takes up the works and the clock again with the same date', () => {
    const told = accepting().on('2026-05-12').does('inspector', 'acceptance.fail');
    expect(told.line()).toBe('handling.major.treating{term.set work.rectifying}');
    expect(told.owed()).toEqual(['1/hazard.rectify', '1/progress.report/2']);
    expect(told.duty('1/hazard.rectify').fixed).toBe('2026-08-31');
  });

  it('failed a second time, somebody answers for it; the failures are never forgotten', () => {
    const told = accepting().on('2026-05-12').does('inspector', 'acceptance.fail');
    expect(told.started('accountability')).toEqual([]);
    appliedAgain(told).does('inspector', 'acceptance.fail');
    const [opened] = told.started('accountability');
    expect(told.context(opened)).toMatchObject({ kind: 'circular', subjectRole: 'enterprise-principal', subjectUnit: units.plant, body: units.bureau, leader: 'regulator-leader' });
    expect(told.duty(`${opened ?? 0}/accountability.notify`)).toMatchObject({ owedBy: 'regulator', unit: units.bureau });
    expect(told.effects('record-accountability')).toEqual([]);
    appliedAgain(told).does('inspector', 'acceptance.fail');
    expect(told.started('accountability')).toHaveLength(2);
    expect(told.context()['failures']).toBe(3);
    expect(appliedAgain(told).does('inspector', 'acceptance.pass').does('regulator', 'hazard.close').line()).toBe('closed');
  });

  it('is not given by the passing of time: long after every date the same duties hold', () => {
    const told = treating().on('2027-12-31');
    expect(told.line()).toBe('handling.major.treating{term.set work.planning}');
    expect(told.owed()).toEqual(['1/hazard.rectify', '1/plan.obtain', '3/plan.complete']);
  });
});

describe('a transfer to another authority', () => {
  it('is owed an answer by the receiver, and by nobody else', () => {
    const told = treating().does('regulator', 'hazard.transfer');
    const [transfer] = told.started('transfer');
    expect([told.line(), told.line(transfer as number)]).toEqual(['handling.major.treating{term.set work.planning}', 'asked']);
    expect(told.duty(`${transfer}/transfer.answer`)).toMatchObject({ unit: units.fireBrigade, rule: { owedBy: 'regulator' } });
    expect(told.effects('issue-document')).toMatchObject([{ params: { kind: 'transfer-letter', number: '青应急移〔2026〕3号', issuer: units.bureau } }]);
    expect(because(told.refusal('regulator', 'transfer.refuse'))).toBe('act.guard: isReceiver');
  });

  it('that is accepted ends the case here, and its plan', () => {
    const told = treating().does('regulator', 'hazard.transfer').does('fireRegulator', 'transfer.accept');
    expect([told.allLines(), told.owed()]).toEqual([{ 1: 'transferred', 2: 'filed', 3: 'lapsed', 4: 'accepted' }, []]);
  });

  it.each([
    ['discovery', () => story().does('inspector', 'hazard.discover')],
    ['a half-made response', () => foundAndGradedMajor(story()).does('safetyOfficer', 'controls.take').does('principal', 'report.to-department')],
    ['planning', () => treating()],
    ['the works, with one report made', () => planApproved(treating()).does('safetyOfficer', 'progress.report')],
    ['the examination of an application', () => accepting()],
    ['waiting for resumption', () => accepting('part').does('inspector', 'acceptance.pass')],
    ['closing', () => accepting().does('inspector', 'acceptance.pass')],
    ['a general hazard', () => story().does('inspector', 'hazard.discover').does('inspector', 'hazard.grade-general')],
  ])('that is refused leaves everything exactly as it was, and restarts no deadline: from %s', (_, before) => {
    const told = before();
    const { line, owed, context } = { line: told.line(), owed: told.owed(), context: told.context() };
    told.does('regulator', 'hazard.transfer');
    expect(told.owed().filter((key) => !key.endsWith('/transfer.answer'))).toEqual(owed);
    told.does('fireRegulator', 'transfer.refuse');
    expect([told.line(), told.owed(), told.context()]).toEqual([line, owed, context]);
  });

  it('that is refused goes on with the same plan, not with a second one', () => {
    const told = treating();
    const plan = openPlan(told);
    told.does('safetyOfficer', 'plan.submit-item', { facts: submission('funds') });
    told.does('regulator', 'hazard.transfer').does('fireRegulator', 'transfer.refuse');
    expect(told.started('rectification-plan')).toEqual([plan]);
    expect(told.line(plan)).toContain('funds.submitted');
  });

  it('does not lose a plan that is approved meanwhile', () => {
    const told = treating().does('regulator', 'hazard.transfer');
    planApproved(told);
    expect(told.line()).toBe('handling.major.treating{term.set work.rectifying}');
    expect(told.does('fireRegulator', 'transfer.refuse').line()).toBe('handling.major.treating{term.set work.rectifying}');
  });

  it('is one at a time, and no listing is proposed before it is answered', () => {
    const told = treating().does('regulator', 'hazard.transfer');
    expect(because(told.refusal('regulator', 'hazard.transfer'))).toBe('act.guard: noOpenTransfer');
    expect(because(told.refusal('regulator', 'listing.propose'))).toBe('act.guard: noOpenTransfer');
    told.does('fireRegulator', 'transfer.refuse').does('regulator', 'listing.propose');
  });

  it('lapses when the hazard is gone or the enterprise is ordered closed', () => {
    const gone = story().does('inspector', 'hazard.discover').does('regulator', 'hazard.transfer').does('regulator', 'hazard.dismiss');
    expect([gone.line(), gone.line(2), gone.owed()]).toEqual(['dismissed', 'lapsed', []]);
    const ordered = treating().does('regulator', 'hazard.transfer').does('cityLeader', 'closure.order');
    expect([ordered.line(), ordered.owed()]).toEqual(['closureOrdered', ['1/closure.confirm']]);
  });

  it('can be tried again once it was refused', () => {
    const told = treating().does('regulator', 'hazard.transfer').does('fireRegulator', 'transfer.refuse');
    told.does('regulator', 'hazard.transfer').does('fireRegulator', 'transfer.refuse');
    expect(told.line()).toBe('handling.major.treating{term.set work.planning}');
  });
});

describe('a downgrade', () => {
  it('ends the plan and opens the duty of a general hazard with its own date', () => {
    const told = treating().does('regulator', 'grade.downgrade');
    expect(told.allLines()).toEqual({ 1: 'handling.general.rectifying', 2: 'filed', 3: 'lapsed' });
    expect(told.context()['grade']).toBe('general');
    expect(told.owed()).toEqual(['1/hazard.rectify-general']);
    expect(told.duty('1/hazard.rectify-general')).toMatchObject({ fixed: '2026-06-30', rule: { limit: 'rectification.general' } });
    expect(told.effects('issue-document')).toMatchObject([{ params: { kind: 'downgrade-decision', number: '青应急隐患降级〔2026〕2号' } }]);
  });

  it('leaves the way on to who found it', () => {
    const told = treating().does('regulator', 'grade.downgrade').does('safetyOfficer', 'rectification.complete');
    expect(told.line()).toBe('handling.general.officialAcceptance');
  });
});

describe('a closure by order', () => {
  it('ends the plan, is on record under its number, and is confirmed when it was carried out', () => {
    const told = treating().does('cityLeader', 'closure.order');
    expect(told.allLines()).toEqual({ 1: 'closureOrdered', 2: 'filed', 3: 'lapsed' });
    expect(told.owed()).toEqual(['1/closure.confirm']);
    expect(told.effects('issue-document')).toMatchObject([{ params: { kind: 'closure-decision', number: '青政关〔2026〕1号', issuer: units.city } }]);
    expect(told.does('regulator', 'closure.confirm').line()).toBe('closedByOrder');
  });

  it('is possible at every stage of a major hazard and at no other', () => {
    const stages = [foundAndGradedMajor(story()), treating(), accepting(), accepting('part').does('inspector', 'acceptance.pass')];
    for (const told of stages) expect(told.does('cityLeader', 'closure.order').line()).toBe('closureOrdered');
    expect(story().does('inspector', 'hazard.discover').refusal('cityLeader', 'closure.order').code).toBe('act.wrong-state');
  });
});

describe('the end of a major hazard', () => {
  it('lets a proposal to list lapse that was never decided', () => {
    const told = accepting();
    const proposal = proposedToCity(told);
    told.does('inspector', 'acceptance.pass').does('regulator', 'hazard.close');
    expect([told.line(), told.line(proposal), told.owed()]).toEqual(['closed', 'withdrawn', []]);
  });
});

describe('a case that begins with a published record', () => {
  const imported = (outcome: string, rectifyBy: string | null): CaseStory => story().does('importer', 'record.import', { facts: { outcome, rectifyBy } });

  it.each([
    ['listed', '2026-08-31', 'term.set work.planning', ['1/hazard.rectify', '1/plan.obtain', '2/listing.fulfil', '3/plan.complete']],
    ['listed', null, 'term.unknown work.planning', ['1/plan.obtain', '1/term.set', '2/listing.set-term', '3/plan.complete']],
    ['progress', '2026-08-31', 'term.set work.rectifying', ['1/hazard.rectify', '1/progress.report/0', '2/listing.fulfil']],
    ['progress', null, 'term.unknown work.rectifying', ['1/progress.report/0', '1/term.set', '2/listing.set-term']],
    ['overdue', '2026-01-31', 'term.set work.rectifying', ['1/hazard.rectify', '1/progress.report/0', '2/listing.fulfil']],
    ['overdue', null, 'term.overdueOnRecord work.rectifying', ['1/progress.report/0', '1/term.set', '2/listing.set-term']],
    ['penalised', '2026-08-31', 'term.set work.rectifying', ['1/hazard.rectify', '1/progress.report/0', '2/listing.fulfil']],
    ['penalised', null, 'term.unknown work.rectifying', ['1/progress.report/0', '1/term.set', '2/listing.set-term']],
  ])('of a listing, %s by %s, stands at %s', (outcome, rectifyBy, where, owed) => {
    const told = imported(outcome, rectifyBy);
    expect(told.line()).toBe(`handling.major.treating{${where}}`);
    expect(told.owed()).toEqual(owed);
    expect(told.line(2)).toBe(`listed{term.${rectifyBy === null ? 'unknown' : 'set'} work.supervised}`);
    expect(told.context()).toMatchObject({ grade: 'major', foundBy: 'record', listings: [{ instance: 2, body: units.city, noticed: true, accepted: false }] });
    if (rectifyBy !== null) expect([told.duty('1/hazard.rectify').fixed, told.duty('2/listing.fulfil').fixed]).toEqual([rectifyBy, rectifyBy]);
  });

  it('of a delisting is closed as the record shows it, with nothing owed', () => {
    const told = imported('delisted', '2026-01-31');
    expect([told.allLines(), told.owed()]).toEqual([{ 1: 'closedOnRecord', 2: 'delistedOnRecord' }, []]);
  });

  it('of an exposure without a listing has yet to be graded, by the authority', () => {
    const told = imported('exposed', null);
    expect([told.allLines(), told.owed()]).toEqual([{ 1: 'handling.discovered.byAuthority' }, ['1/hazard.grade']]);
    expect(because(told.refusal('principal', 'hazard.grade-general'))).toBe('act.guard: byRegulatorOrOwnEnterprise');
    told.does('regulator', 'hazard.grade-major');
    expect(told.started('listed-supervision')).toEqual([]);
  });

  it('without a date gets one from the authority, which is then the deadline', () => {
    for (const outcome of ['listed', 'overdue']) {
      const told = imported(outcome, null).does('regulator', 'term.set');
      expect(told.duty('1/hazard.rectify').fixed).toBe('2026-09-30');
      expect(told.owed()).not.toContain('1/term.set');
      expect(told.owed()).toContain('2/listing.set-term');
    }
  });

  it('without a date gets one from the listing body, for both clocks', () => {
    for (const outcome of ['listed', 'overdue']) {
      const told = imported(outcome, null).does('cityClerk', 'listing.set-term');
      expect([told.duty('1/hazard.rectify').fixed, told.duty('2/listing.fulfil').fixed]).toEqual(['2026-09-15', '2026-09-15']);
    }
  });

  it('keeps the authority’s date when the listing body sets another for its listing', () => {
    const told = imported('listed', null).does('regulator', 'term.set').does('cityClerk', 'listing.set-term');
    expect([told.duty('1/hazard.rectify').fixed, told.duty('2/listing.fulfil').fixed]).toEqual(['2026-09-30', '2026-09-15']);
  });

  it('without any date rests its clocks all the same while an application is examined, and asks for the dates again if it fails', () => {
    const told = applied(imported('overdue', null));
    expect(told.owed()).toEqual(['1/acceptance.decide', '2/listing.verify']);
    told.does('cityClerk', 'listing.reject');
    expect(told.line()).toBe('handling.major.treating{term.overdueOnRecord work.rectifying}');
    expect(told.owed()).toEqual(['1/progress.report/2', '1/term.set', '2/listing.set-term']);
  });

  it('whose parties are unknown owes its duties all the same, to nobody by name', () => {
    const told = story({ enterprise: null, authority: null, supervisor: null }).does('importer', 'record.import', {
      facts: { listingBody: null, level: null, rectifyBy: null },
    });
    expect(told.duties().map(({ key, unit }) => [key, unit])).toEqual([
      ['1/plan.obtain', null],
      ['1/term.set', null],
      ['2/listing.set-term', null],
      ['3/plan.complete', null],
    ]);
  });
});
