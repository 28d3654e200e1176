import { builtInRuleBook, builtInRules } from '../../src/built-in-rules.js';
import { addNaturalDays, localDate } from '../../src/domain/calendar/local-date.js';
import { firstFiring } from '../../src/domain/duty/firing.js';
import { ladderOf, limitOf } from '../../src/domain/duty/rule-pack.js';
import { rungActs } from '../../src/domain/ladder/ladder.js';
import { planRungs } from '../../src/domain/ladder/plan-rungs.js';
import { checkPacks } from '../../src/domain/rules/check-packs.js';
import { statisticsLimits } from '../../src/domain/statistics/statistics-limits.js';
import { compileRegistry } from '../../src/domain/workflow/registry.js';
import { builtInPacks } from '../../src/rules/built-in-packs.js';
import { nationalPack } from '../../src/rules/national.js';
import { definitions } from '../../workflows/index.js';

const rules = builtInRuleBook();
const packOf = (key: string): ReturnType<typeof nationalPack> => {
  const pack = rules.pack(key);
  if (pack === undefined) throw new Error(`${key} is no built-in chain`);
  return pack;
};

const order16 = '安全生产事故隐患排查治理暂行规定（原安全监管总局令第16号）';
const penalties = '安全生产违法行为行政处罚办法（原令第15号，2015年修正）';
const coal = '煤矿安全生产条例（国务院令第774号）';
const power = '电力重大事故隐患判定标准及治理监督管理规定（国家发展改革委令第41号）';
const qingdao = '青岛市生产安全事故隐患“3+X”挂牌督办（2012）';

describe('the built-in packs', () => {
  it('are in order, in every chain in which they can meet', () => {
    const { faults, permitted, chains } = checkPacks(builtInPacks(), builtInRules().calendarFor(null));

    expect(faults).toEqual([]);
    expect(permitted).toEqual([expect.objectContaining({ pack: 'coal-mine@1', place: '/limits/acceptance.decide' })]);
    expect(chains).toEqual([
      'national@1',
      'qingdao-3x@1+national@1',
      'quanzhou-port@1+national@1',
      'coal-mine@1+national@1',
      'power-41@1+national@1',
      'coal-mine@1+qingdao-3x@1+national@1',
      'power-41@1+qingdao-3x@1+national@1',
    ]);
  });

  // What the texts themselves fix with a number: chain, limit, value, document, article, how strong.
  it.each<[string, string, string, string, string | undefined, string]>([
    ['national@1', 'acceptance.decide', '10 natural-day', order16, '23', 'law'],
    ['national@1', 'listing.verify', '10 natural-day', order16, '23', 'law'],
    ['national@1', 'rectification.accept', '10 natural-day', penalties, undefined, 'law'],
    ['national@1', 'extension.decide', '5 natural-day', penalties, '17', 'law'],
    ['qingdao-3x@1+national@1', 'listing.file', '3 working-day', qingdao, undefined, 'local'],
    ['qingdao-3x@1+national@1', 'listing.publish', '5 working-day', qingdao, undefined, 'local'],
    ['qingdao-3x@1+national@1', 'delisting.publish', '5 working-day', qingdao, undefined, 'local'],
    ['qingdao-3x@1+national@1', 'extension.decide', '10 working-day', qingdao, undefined, 'local'],
    ['qingdao-3x@1+national@1', 'acceptance.decide', '10 natural-day', order16, '23', 'law'],
    ['power-41@1+national@1', 'report.to-department', '3 working-day', power, '18', 'law'],
    ['power-41@1+national@1', 'report.upward', '10 working-day', power, '26', 'law'],
    ['coal-mine@1+national@1', 'acceptance.decide', '20 natural-day', coal, '48', 'law'],
    ['coal-mine@1+national@1', 'delisting.publish', '5 working-day', coal, '49', 'law'],
    ['coal-mine@1+national@1', 'progress.report', '3 month', coal, '35', 'law'],
  ])('%s: %s is %s by %s %s (%s)', (key, name, value, document, article, mark) => {
    const { amount, unit, basis } = limitOf(packOf(key), name);

    expect([`${amount} ${unit}`, basis]).toEqual([value, [{ document, ...(article !== undefined && { article }), mark }]]);
  });

  it('mark every other number as policy', () => {
    const fixed = Object.entries(nationalPack().limits).filter(([, { basis }]) => basis.every(({ mark }) => mark !== 'policy'));

    expect(fixed.map(([name]) => name).sort()).toEqual(['acceptance.decide', 'extension.decide', 'listing.verify', 'rectification.accept', 'stats.quarter', 'stats.year']);
  });

  it.each([
    ['rectification.major', 'listing.fulfil'],
    ['listing.fulfil', 'rectification.major'],
  ])('let %s be extended nationally in the last ten days for force majeure, in Qingdao up to twenty working days before', (name, twin) => {
    const [national, city] = [nationalPack(), packOf('qingdao-3x@1+national@1')].map((pack) => limitOf(pack, name));

    expect(national?.extension).toMatchObject({
      window: { opens: { amount: -10, unit: 'natural-day' }, closes: { amount: 0, unit: 'natural-day' } },
      grounds: [{ ground: 'force-majeure' }],
      basis: [{ document: penalties, article: '17', mark: 'law' }, { document: 'duban', mark: 'policy' }],
    });
    expect(national?.max).toBeUndefined();
    expect(city?.extension).toMatchObject({ window: { opens: null, closes: { amount: -20, unit: 'working-day' } }, grounds: [{ ground: 'force-majeure' }] });
    expect(city?.max).toEqual({ amount: 12, unit: 'month', basis: [{ document: qingdao, mark: 'local' }] });
    expect(limitOf(packOf('qingdao-3x@1+national@1'), twin).extension).toEqual(city?.extension);
  });

  it('bind where a text in force fixes the number, and nowhere else', () => {
    const binding = builtInPacks().flatMap(({ pack, limits }) => Object.entries(limits).flatMap(([name, limit]) => (limit.binding === true ? [`${pack} ${name}`] : [])));

    expect(binding.sort()).toEqual([
      'coal-mine acceptance.decide',
      'coal-mine delisting.publish',
      'coal-mine progress.report',
      'national acceptance.decide',
      'national listing.verify',
      'power-41 report.to-department',
      'power-41 report.upward',
    ]);
  });

  it('let only an on-site examination rest, for experts', () => {
    const pausable = Object.entries(nationalPack().limits).filter(([, { pause }]) => pause !== undefined);

    expect(pausable.map(([name, { pause }]) => [name, pause?.grounds[0]?.ground])).toEqual([
      ['acceptance.decide', 'expert-assessment'],
      ['listing.verify', 'expert-assessment'],
    ]);
  });

  it.each([
    ['370203', null, '2026-11-01', 'qingdao-3x@1+national@1'],
    ['370203', '4411', '2026-06-30', 'qingdao-3x@1+national@1'],
    ['370203', '4411', '2026-07-01', 'power-41@1+qingdao-3x@1+national@1'],
    ['610100', '0610', '2024-04-30', 'national@1'],
    ['610100', '0610', '2024-05-01', 'coal-mine@1+national@1'],
    ['350502', '4823', '2026-11-01', 'quanzhou-port@1+national@1'],
    ['350502', '5532', '2026-11-01', 'quanzhou-port@1+national@1'],
    ['350502', '4822', '2026-11-01', 'national@1'],
    ['350200', '4823', '2026-11-01', 'national@1'],
    ['350502', '4823', '2018-09-12', 'national@1'],
  ])('give region %s and industry %s on %s the chain %s', (region, industry, on, key) => {
    expect(rules.packFor({ region, industry, on: localDate(on) }).key).toBe(key);
  });

  it('put the circular first in the port of Quanzhou, where no supervision letter is known', () => {
    const acts = (key: string): string[] => ladderOf(packOf(key), 'rectification.major').rungs.map(({ act }) => act);

    expect(acts('national@1').filter((act) => act !== 'supervision-letter')).toEqual(acts('quanzhou-port@1+national@1'));
  });
});

describe('the national pack', () => {
  const pack = nationalPack();
  const registry = compileRegistry(definitions, Object.fromEntries(definitions.map(({ name, version }) => [`${name}@${version}`, 'any'])));
  const limitsNamed = registry.all.flatMap(({ definition, duties }) => [...duties.values()].map(({ duty, limit }) => [definition.name, duty, limit] as const));

  it.each(limitsNamed)('of %s: the duty %s has the limit %s and a ladder', (_, __, limit) => {
    // What is owed on the day itself has no days.
    expect(pack.limits[limit]?.amount).toBeGreaterThan(limit === 'whistle.dispatch' ? -1 : 0);
    expect(ladderOf(pack, limit).rungs.length).toBeGreaterThan(0);
  });

  it('has no limit that neither a duty nor a statistics table names, and neither has another pack; what a rung asks for counts as named', () => {
    const packs = builtInPacks();
    const byRungs = packs.flatMap(({ ladders }) => Object.values(ladders).flatMap(({ rungs }) => rungs.flatMap(({ decision, acknowledge }) => [decision?.limit, acknowledge?.limit])));
    const named = new Set<string | undefined>([...limitsNamed.map(([, , limit]) => limit), ...byRungs, ...Object.values(statisticsLimits)]);

    expect(byRungs).toEqual(expect.arrayContaining(['escalation.decide', 'escalation.acknowledge']));
    expect(packs.flatMap(({ limits }) => Object.keys(limits)).filter((limit) => !named.has(limit))).toEqual([]);
  });

  it.each([
    ['extension.opinion', '5 working-day official'],
    ['extension.decide', '5 natural-day official'],
    ['escalation.acknowledge', '1 working-day acknowledgement'],
    ['escalation.decide', '5 working-day leader'],
    ['escalation.carry-out', '10 working-day official'],
    ['accountability.notify', '5 working-day official'],
    ['accountability.state', '5 working-day statement'],
    ['accountability.decide', '15 working-day leader'],
    ['accountability.execute', '5 working-day official'],
    ['accountability.follow-up', '5 working-day follow-up'],
    ['accountability.review-follow-up', '5 working-day official'],
    ['report.upward', '10 working-day official'],
    ['listing.file', '3 working-day official'],
    ['whistle.decide', '5 working-day official'],
    ['whistle.dispatch', '0 natural-day dispatch'],
    ['whistle.verify', '60 natural-day official'],
    ['whistle.answer', '10 natural-day official'],
    ['whistle.await-claim', '60 natural-day claim'],
  ])('gives %s %s', (name, value) => {
    const { amount, unit, ladder } = limitOf(pack, name);
    expect(`${amount} ${unit} ${ladder}`).toBe(value);
  });

  it('rests every value on a document', () => {
    const bases = [...Object.values(pack.limits), ...Object.values(pack.ladders).flatMap(({ rungs }) => [...rungs])].map(({ basis }) => basis);

    expect(bases.filter((basis) => basis.length === 0 || basis.some(({ document }) => document === ''))).toEqual([]);
  });

  it('climbs every ladder from below: no rung waits for one that stands before it', () => {
    const calendar = builtInRules().calendarFor(null);
    const due = localDate('2026-03-31');
    for (const ladder of [...Object.values(pack.ladders), ...Object.values(packOf('quanzhou-port@1+national@1').ladders)]) {
      const days = ladder.rungs.map((rung) => planRungs({ ladder: { name: 'alone', rungs: [rung] }, due, openedOn: addNaturalDays(due, -90), calendar })[0]?.date);
      expect([ladder.name, days]).toEqual([ladder.name, [...days].sort()]);
      expect(firstFiring({ ladder, due, openedOn: due, plannedOn: due, plannedFrom: 0, calendar }).at).toBeGreaterThan(0);
    }
  });

  it('has for a major hazard every act that the regulations know, each with who approves it', () => {
    const { rungs } = ladderOf(pack, 'rectification.major');

    expect([...new Set(rungs.map(({ act }) => act))]).toEqual([...rungActs]);
    expect(Object.fromEntries(rungs.flatMap(({ act, decision, basis }) => (decision === undefined ? [] : [[act, `${decision.owedBy} ${basis[0]?.article ?? ''}`.trim()]])))).toEqual({
      'supervision-letter': 'supervisor-leader',
      circular: 'supervisor-leader',
      interview: 'supervisor-leader',
      'penalty-referral': 'regulator-leader 102',
      'stop-production': 'regulator-leader 102',
      'licence-suspension': 'regulator-leader 22',
      'raise-level': 'supervisor-leader',
      'cut-of-power': 'regulator-leader 70',
      'closure-request': 'regulator-leader 113',
      'case-transfer': 'regulator-leader 27',
      'credit-list': 'regulator-leader',
    });
  });

  it('lets the clock do no more than remind and warn', () => {
    const undecided = Object.values(pack.ladders).flatMap(({ rungs }) => rungs.filter(({ decision }) => decision === undefined).map(({ act }) => act));

    expect([...new Set(undecided)].sort()).toEqual(['overdue-warning', 'reminder']);
  });

  it('has the regulator acknowledge that an enterprise is overdue, and tells his superior where he is silent', () => {
    const warnings = ['enterprise', 'enterprise-major', 'follow-up'].map((ladder) => pack.ladders[ladder]?.rungs.find(({ act }) => act === 'overdue-warning'));

    expect(warnings.map((rung) => rung?.acknowledge)).toEqual(Array.from({ length: 3 }, () => ({ owedBy: 'regulator', limit: 'escalation.acknowledge' })));
    expect(ladderOf(pack, 'escalation.acknowledge').rungs.map(({ act, recipients, decision }) => [act, recipients, decision])).toEqual([['overdue-warning', ['duty-holder', 'holder-superior'], undefined]]);
    for (const ladder of ['official', 'leader']) {
      expect(pack.ladders[ladder]?.rungs.find(({ act }) => act === 'overdue-warning')?.recipients).toContain('holder-superior');
    }
  });

  it('only reminds and warns whoever is to answer and does not state his side', () => {
    expect(ladderOf(pack, 'accountability.state').rungs.map(({ act }) => act)).toEqual(['reminder', 'overdue-warning']);
    expect(ladderOf(pack, 'accountability.follow-up').rungs.map(({ act }) => act)).toEqual(['reminder', 'overdue-warning', 'circular', 'case-transfer']);
  });

  it('governs a case by where it is and what the enterprise does, and every chain is known by its key', () => {
    const inForce = builtInRules();
    const on = localDate('2026-11-02');
    const at = (region: string | null, industry: string | null): string => inForce.packFor({ region, industry, on }).key;

    expect([at(null, null), at('370203', '26'), at('370203', '441'), inForce.pack('national@1')?.key, inForce.pack('coal-mine@1+national@1')?.key, inForce.pack('national@2')]).toEqual([
      'national@1',
      'qingdao-3x@1+national@1',
      'power-41@1+qingdao-3x@1+national@1',
      'national@1',
      'coal-mine@1+national@1',
      undefined,
    ]);
    expect(nationalPack().quiet).toEqual({ from: '22:00', to: '07:00' });
  });
});
