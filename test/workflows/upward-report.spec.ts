import { units } from '../support/actors.js';
import { because, story, type CaseStory } from '../support/case-story.js';
import { foundAndGradedMajor, ofProvince, planApproved, proposedToCity, responded } from '../support/phases.js';

const issued = (): CaseStory => {
  const told = planApproved(responded(foundAndGradedMajor(story())));
  const city = proposedToCity(told);
  return told.does('cityLeader', 'listing.approve', { instance: city }).does('cityClerk', 'listing.issue', { instance: city });
};

describe('a report to the superior', () => {
  it('of a hazard is owed by its authority from the grading on', () => {
    expect(foundAndGradedMajor(story()).duty('2/report.upward')).toMatchObject({ unit: units.bureau, owedBy: 'regulator', rule: { limit: 'report.upward' } });
  });

  it('is owed for no general hazard and for no published record', () => {
    expect(story().does('inspector', 'hazard.discover').does('inspector', 'hazard.grade-general').started('upward-report')).toEqual([]);
    expect(story().does('importer', 'record.import').started('upward-report')).toEqual([]);
  });

  it('of a listing is owed by its body from the notice on', () => {
    const told = issued();
    const filing = told.state.lastInstance;
    expect(told.duty(`${filing}/listing.file`)).toMatchObject({ unit: units.city, owedBy: 'supervisor', rule: { limit: 'listing.file' } });
    const refusedTo = (who: 'provinceClerk' | 'regulator'): string => because(told.refusal(who, 'report.file-upward', { instance: filing, facts: { receiver: units.fireBrigade } }));
    expect([refusedTo('provinceClerk'), refusedTo('regulator')]).toEqual(['act.not-yours: act.not-your-unit', 'act.guard: ofReportingUnit']);
    expect(told.does('cityClerk', 'report.file-upward', { instance: filing }).line(filing)).toBe('filed');
  });

  it('of a listing at the level of the state is owed to nobody: there is no superior', () => {
    const told = planApproved(responded(foundAndGradedMajor(story()))).does('regulator', 'listing.propose', { facts: { ...ofProvince, level: 'state' } });
    const listing = told.state.lastInstance;
    told.does('provinceLeader', 'listing.approve').does('provinceClerk', 'listing.issue', { facts: { level: 'state' } });
    expect([told.line(listing), told.started('upward-report')]).toEqual(['noticed', [2]]);
  });

  it('is on record under its number, and the receiver is told', () => {
    const told = foundAndGradedMajor(story()).does('regulator', 'report.file-upward');
    expect(told.effects()).toMatchObject([
      { type: 'issue-document', instance: 2, params: { kind: 'upward-report', number: '青应急报〔2026〕21号', issuer: units.bureau, content: { receiver: units.province } } },
      { type: 'notify', params: { template: 'reported-upward', to: [{ unit: units.province, role: 'supervisor' }] } },
    ]);
  });

  it('lapses with the hazard, or when it is no longer a major one', () => {
    expect(foundAndGradedMajor(story()).does('regulator', 'grade.downgrade').line(2)).toBe('lapsed');
    const told = foundAndGradedMajor(story()).does('cityLeader', 'closure.order');
    expect(told.line(2)).toBe('hazardOwed');
    expect(told.does('regulator', 'closure.confirm').line(2)).toBe('lapsed');
  });
});

describe('a grading as major', () => {
  it('cites the item of the criteria in the words in force that day', () => {
    expect(foundAndGradedMajor(story()).effects('notify')).toMatchObject([
      {
        params: {
          template: 'graded-major',
          about: {
            criteria: 'hazardous-chemicals-2017@1',
            document: '化工和危险化学品生产经营单位重大生产安全事故隐患判定标准（试行）',
            item: '20',
            text: '未按国家标准分区分类储存',
            observed: '防火堤开裂的罐区内混存禁配物质',
          },
        },
      },
    ]);
  });

  it('by an assessment cites its report and needs no item', () => {
    const ground = { kind: 'assessment', report: { number: '专评〔2026〕1号', date: '2026-03-02' }, experts: ['郑重'], conclusion: '属重大隐患' };
    const told = story().does('inspector', 'hazard.discover').does('regulator', 'hazard.grade-major', { facts: { ground } });
    expect(told.effects('notify')).toMatchObject([{ params: { about: { report: '专评〔2026〕1号', conclusion: '属重大隐患' } } }]);
  });
});
