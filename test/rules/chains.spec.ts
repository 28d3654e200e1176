import { localDate } from '../../src/domain/calendar/local-date.js';
import { checkPacks, possibleChains } from '../../src/domain/rules/check-packs.js';
import { RulePackInvalid } from '../../src/domain/rules/pack-fault.js';
import type { PackText } from '../../src/domain/rules/pack-text.js';
import { createRuleBook, type RuleBook } from '../../src/domain/rules/rule-book.js';
import { by, days, localText, packText, rung, weekendsOnly } from '../support/packs.js';

const on = localDate('2026-06-01');
const book = (...packs: PackText[]): RuleBook => createRuleBook(packs, weekendsOnly);
const faultsOf = (...packs: PackText[]): string[] => checkPacks(packs, weekendsOnly).faults.map(({ pack, place, words }) => `${pack} ${place}: ${words.en}`);

describe('a chain of rule packs', () => {
  const province = localText({ pack: 'province', applies: { regions: ['37'] }, limits: { 'plan.complete': days(25) } });
  const city = localText({ limits: { 'plan.complete': days(20) } });
  const energy = localText({ pack: 'energy', applies: { industries: ['D'] }, limits: { 'plan.complete': days(15) } });
  const grid = localText({ pack: 'grid', applies: { industries: ['442'] }, limits: { 'plan.complete': days(10) } });
  const port = localText({ pack: 'port', applies: { regions: ['3702'], industries: ['442'] }, limits: { 'plan.complete': days(5) } });
  const all = book(port, city, grid, packText(), energy, province);

  it.each<[string, string | null, string | null, string]>([
    ['is the wide pack alone where nothing is known', null, null, 'wide@1'],
    ['is the wide pack alone where no other applies', '110000', '06', 'wide@1'],
    ['has the pack of the province in another of its cities', '370600', null, 'province@1+wide@1'],
    ['has the narrower region before the wider one', '370203', null, 'city@1+province@1+wide@1'],
    ['holds in towns and villages of the region', '370203004', null, 'city@1+province@1+wide@1'],
    ['has the industry by its section', null, '4511', 'energy@1+wide@1'],
    ['has the narrower industry before the wider one', null, '4420', 'grid@1+energy@1+wide@1'],
    ['has industries before regions', '370600', '4420', 'grid@1+energy@1+province@1+wide@1'],
    ['has a pack of both before a pack of the industry alone', '370203', '442', 'port@1+grid@1+energy@1+city@1+province@1+wide@1'],
    ['leaves out a narrower industry than the one that is known', '370203', '44', 'energy@1+city@1+province@1+wide@1'],
  ])('%s', (_, region, industry, key) => {
    const pack = all.packFor({ region, industry, on });
    expect(pack.key).toBe(key);
    expect(all.pack(key)).toBe(pack);
    expect(all.chain(key)?.map(({ pack: name }) => name)).toEqual(key.split('+').map((one) => one.split('@')[0]));
  });

  it('gives each value from the nearest pack that has it', () => {
    const max = { amount: 12, unit: 'month' as const, basis: by('notice') };
    const near = localText({
      pack: 'near',
      applies: { regions: ['370203'] },
      quiet: { from: '20:00', to: '08:00', basis: by('notice') },
      limits: { 'plan.complete': { ladder: 'quick' }, 'listing.file': days(3, 'notice', { ladder: 'usual' }) },
      ladders: { quick: { repeat: { amount: 5, unit: 'natural-day' }, rungs: [rung('warning', 2)] } },
    });
    const pack = book(packText(), localText({ limits: { 'plan.complete': { max } } }), near).packFor({ region: '370203', industry: null, on });

    expect(pack.limits['plan.complete']).toEqual({
      amount: 30,
      unit: 'natural-day',
      ladder: 'quick',
      max: { amount: 12, unit: 'month', basis: [{ document: '某市办法', mark: 'law' }] },
      basis: [{ document: '某暂行规定', mark: 'law' }],
    });
    expect(pack.limits['listing.file']).toMatchObject({ amount: 3, ladder: 'usual' });
    expect([Object.keys(pack.ladders), pack.zone, pack.quiet]).toEqual([['usual', 'quick'], 'Asia/Shanghai', { from: '20:00', to: '08:00' }]);
    expect(pack.title).toEqual({ zh: '某市、某市、基础', en: 'City, City, Base' });
  });

  it('has of each name the newest version in force on the day', () => {
    const rules = book(
      packText({ effective: { from: '2020-01-01', to: '2025-12-31' } }),
      packText({ version: 2, effective: { from: '2026-01-01' } }),
      localText({ effective: { from: '2026-07-01', to: '2026-12-31' } }),
    );
    const keyOn = (day: string): string => rules.packFor({ region: '370203', industry: null, on: localDate(day) }).key;

    expect(['2020-01-01', '2025-12-31', '2026-01-01', '2026-07-01', '2026-12-31', '2027-01-01'].map(keyOn)).toEqual([
      'wide@1',
      'wide@1',
      'wide@2',
      'city@1+wide@2',
      'city@1+wide@2',
      'wide@2',
    ]);
    expect(() => keyOn('2019-12-31')).toThrow('No rule pack that applies everywhere is in force on 2019-12-31');
    expect(rules.pack('city@1+wide@1')?.key).toBe('city@1+wide@1');
    expect(rules.versions().map(({ pack, version }) => `${pack}@${version}`)).toEqual(['city@1', 'wide@1', 'wide@2']);
  });

  it('is known by its key only where every pack of it is known', () => {
    for (const key of ['', 'wide', 'wide@2', 'city@1', 'wide@1+city@1', 'city@2+wide@1', 'wide@1+wide@1', 'city@1+wide@1+', 'constructor']) {
      expect([key, all.pack(key), all.chain(key)]).toEqual([key, undefined, undefined]);
    }
  });

  it('refuses codes that are none', () => {
    expect(() => all.packFor({ region: null, industry: '98', on })).toThrow('"98" is not an industry code of GB/T 4754');
  });

  it('is found in every combination that can meet, and in no other', () => {
    const keys = possibleChains([packText(), province, city, energy, grid, port]).map(({ chain }) => chain.map(({ pack }) => pack).join('+'));

    expect(keys).toEqual(
      expect.arrayContaining(['wide', 'province+wide', 'city+province+wide', 'energy+wide', 'grid+energy+wide', 'grid+energy+province+wide', 'port+grid+energy+city+province+wide']),
    );
    expect(keys).toHaveLength(9);
    expect(keys.filter((key) => key.includes('port') && !key.includes('city'))).toEqual([]);
  });
});

describe('a chain that is not in order', () => {
  it('lays the fault to the pack that has to be mended, and names it once', () => {
    const unknown = localText({ limits: { 'plan.complete': { ladder: 'unusual' } } });
    const energy = localText({ pack: 'energy', applies: { industries: ['44'] }, limits: { 'plan.complete': days(7) } });

    expect(faultsOf(packText(), unknown, energy)).toEqual(['city@1 /limits/plan.complete: there is no ladder “unusual”']);
  });

  it('has a limit to which no pack gives a time', () => {
    expect(faultsOf(packText(), localText({ limits: { 'listing.file': { ladder: 'usual' } } }))).toEqual(['city@1 /limits/listing.file: no pack gives it a time']);
  });

  it('has no pack that applies everywhere', () => {
    expect(faultsOf(localText({ effective: { from: '2019-01-01' } }), packText())).toEqual(['city@1 /zone: city@1 has no zone: no pack that applies everywhere is in force with it']);
  });

  it('has two versions of one name in force on one day, or one version twice', () => {
    const [older, newer] = [packText(), packText({ version: 2, effective: { from: '2026-01-01' } })];

    expect(faultsOf(older, newer)).toEqual(['wide@2 /effective: in force together with wide@1 on 2026-01-01; say when the older version ends']);
    expect(faultsOf({ ...older, effective: { from: '2020-01-01', to: '2026-01-01' } }, newer)).toHaveLength(1);
    expect(faultsOf({ ...older, effective: { from: '2020-01-01', to: '2025-12-31' } }, newer)).toEqual([]);
    expect(faultsOf(older, older)).toEqual(['wide@1 /version: there is another wide@1']);
  });

  it('has one value from two packs that are equally near', () => {
    const [first, second] = [localText({ limits: { 'plan.complete': days(20) } }), localText({ pack: 'rival', limits: { 'plan.complete': days(10) } })];

    expect(faultsOf(packText(), first, second)).toEqual(['city@1 /limits/plan.complete: rival@1 gives the same value and is equally near']);
    expect(faultsOf(packText(), first, localText({ pack: 'rival', limits: { 'listing.file': days(3, 'notice', { ladder: 'usual' }) } }))).toEqual([]);
    expect(faultsOf(packText(), first, { ...second, applies: { regions: ['3505'] } })).toEqual([]);
  });

  it('asks for decisions in a circle, over any number of steps and packs', () => {
    const asks = (limit: string): PackText['ladders'][string] => ({
      repeat: { amount: 1, unit: 'month' },
      rungs: [rung('letter', 5, { act: 'supervision-letter', decision: { owedBy: 'supervisor-leader', limit } })],
    });
    const nods: PackText['ladders'][string] = { repeat: { amount: 1, unit: 'month' }, rungs: [rung('warning', 1, { acknowledge: { owedBy: 'regulator', limit: 'escalation.decide' } })] };
    const wide = packText({
      limits: {
        'plan.complete': days(30, 'order', { ladder: 'asking' }),
        'escalation.decide': days(5, 'order', { ladder: 'asking-again' }),
        'escalation.acknowledge': days(1, 'order', { ladder: 'usual' }),
      },
      ladders: { ...packText().ladders, asking: asks('escalation.decide'), 'asking-again': asks('escalation.acknowledge') },
    });

    expect(faultsOf(wide)).toEqual([]);
    expect(faultsOf(wide, localText({ limits: { 'escalation.acknowledge': { ladder: 'nodding' } }, ladders: { nodding: nods } }))).toEqual([
      'city@1 /limits/escalation.acknowledge: decisions lead in a circle: escalation.acknowledge → escalation.decide → escalation.acknowledge',
    ]);
  });

  it('cannot become a rule book', () => {
    expect(() => book(packText(), localText({ limits: { 'plan.complete': { ladder: 'unusual' } } }))).toThrow(RulePackInvalid);
  });
});
