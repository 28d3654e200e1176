import { localDate } from '../../src/domain/calendar/local-date.js';
import { checkPacks } from '../../src/domain/rules/check-packs.js';
import { diffPacks } from '../../src/domain/rules/diff-packs.js';
import type { PackText, RewardsText } from '../../src/domain/rules/pack-text.js';
import { packValues } from '../../src/domain/rules/pack-values.js';
import { createRuleBook } from '../../src/domain/rules/rule-book.js';
import { packSchema } from '../../src/rules/built-in-packs.js';
import { nationalPack } from '../../src/rules/national.js';
import { readPack } from '../../src/rules/read-pack.js';
import { by, localText, packText, weekendsOnly } from '../support/packs.js';

const rewards = (more: Partial<RewardsText> = {}): RewardsText => ({
  fineShare: { percent: 15, least: 300_000, most: 30_000_000 },
  concealedAccident: { general: 3_000_000, larger: 4_000_000, major: 5_000_000, extraordinary: 6_000_000, most: 30_000_000 },
  basis: by('notice'),
  ...more,
});
const place = { region: '370203', industry: null, on: localDate('2026-06-01') };
const faultsOf = (pack: PackText): string[] => checkPacks([pack], weekendsOnly).faults.map((fault) => `${fault.place}: ${fault.words.en}`);

describe('the table of rewards of a pack', () => {
  it('is that of the national text, by default without an uplift', () => {
    expect(nationalPack().rewards).toEqual({
      fineShare: { percent: 15, least: 300_000, most: 30_000_000 },
      concealedAccident: { general: 3_000_000, larger: 4_000_000, major: 5_000_000, extraordinary: 6_000_000, most: 30_000_000 },
      employeeUplift: 0,
      basis: [{ document: '安全生产领域举报奖励办法（安监总财〔2018〕19号）', mark: 'law' }],
    });
  });

  it('is taken whole from the nearest pack that has one', () => {
    const near = localText({ rewards: rewards({ fineShare: { percent: 15, least: 300_000, most: 50_000_000 }, employeeUplift: 20 }) });
    const packs = createRuleBook([packText({ rewards: rewards() }), near], weekendsOnly);

    expect(packs.packFor(place).rewards).toMatchObject({ fineShare: { most: 50_000_000 }, employeeUplift: 20, basis: [{ document: '某市办法' }] });
    expect(packs.packFor({ ...place, region: '330106' }).rewards).toMatchObject({ fineShare: { most: 30_000_000 }, employeeUplift: 0 });
  });

  it('may be missing: then nothing is paid', () => {
    expect(createRuleBook([packText()], weekendsOnly).packFor(place).rewards).toBeUndefined();
  });

  it('is refused where its least is above its most, or its source is unknown', () => {
    expect(faultsOf(packText({ rewards: rewards() }))).toEqual([]);
    expect(faultsOf(packText({ rewards: rewards({ fineShare: { percent: 15, least: 2, most: 1 } }) }))).toEqual(['/rewards/fineShare: the least reward, 2 cents, is above the most, 1']);
    expect(faultsOf(packText({ rewards: rewards({ basis: [{ source: 'nowhere', mark: 'law' }] }) }))).toEqual(['/rewards: there is no source “nowhere”']);
  });

  it.each<[string, object]>([
    ['a share above the whole', { fineShare: { percent: 101, least: 1, most: 2 } }],
    ['money that is no whole number of cents', { fineShare: { percent: 15, least: 0.5, most: 2 } }],
    ['a grade that is missing', { concealedAccident: { general: 1, larger: 1, major: 1, most: 2 } }],
    ['something that nobody knows', { bonus: 1 }],
  ])('is refused with %s', (_, wrong) => {
    const read = readPack(JSON.stringify(packText({ rewards: { ...rewards(), ...wrong } })), packSchema());

    expect('faults' in read && read.faults.every((fault) => fault.place.startsWith('/rewards'))).toBe(true);
    expect('pack' in readPack(JSON.stringify(packText({ rewards: rewards() })), packSchema())).toBe(true);
  });

  it('is told of where two packs differ', () => {
    const [before, after] = [packText({ rewards: rewards() }), packText({ rewards: rewards({ employeeUplift: 20 }) })];

    expect(diffPacks(packValues(before), packValues(after)).map(({ kind, place: where, after: now }) => [kind, where, now?.en])).toEqual([
      [
        'changed',
        '/rewards',
        'a reward of 15 % of the fine, 3000 to 300000 yuan; for a concealed accident 30000 / 40000 / 50000 / 60000 yuan for each dead person, at most 300000; employees 20 % more. Basis: 某市办法 (law).',
      ],
    ]);
  });
});
