import { paidOf, rewardFor, unrewarded, type RewardTable } from '../../src/domain/reward/report-reward.js';
import { nationalPack } from '../../src/rules/national.js';

const table = nationalPack().rewards as RewardTable;
const yuan = (amount: number): number => amount * 100;
const forFine = (fine: number | null, employee = false, of = table): number => rewardFor(of, { for: 'violation', fine }, employee);
const forDead = (grade: 'general' | 'larger' | 'major' | 'extraordinary', dead: number): number => rewardFor(table, { for: 'concealed-accident', grade, dead }, false);

describe('the reward for a report that proved true (安监总财〔2018〕19号)', () => {
  it('is 15 % of the fine', () => {
    expect(forFine(yuan(100_000))).toBe(yuan(15_000));
    expect(rewardFor(table, { for: 'major-hazard', fine: yuan(100_000) }, false)).toBe(yuan(15_000));
  });

  it.each([
    ['just above it', yuan(20_001), 300_015],
    ['exactly', yuan(20_000), yuan(3_000)],
    ['below it', yuan(19_999), yuan(3_000)],
    ['where the fine is nothing', 0, yuan(3_000)],
    ['where none was imposed', null, yuan(3_000)],
  ])('is not less than 3,000 yuan: %s', (_, fine, reward) => {
    expect(forFine(fine)).toBe(reward);
  });

  it.each([
    ['just below it', yuan(1_999_999), 29_999_985],
    ['exactly', yuan(2_000_000), yuan(300_000)],
    ['above it', yuan(90_000_000), yuan(300_000)],
  ])('is not more than 300,000 yuan: %s', (_, fine, reward) => {
    expect(forFine(fine)).toBe(reward);
  });

  it('is whole cents, fractions dropped', () => {
    expect(forFine(2_000_007)).toBe(300_001);
  });

  it.each([
    ['general', 1, 30_000],
    ['larger', 1, 40_000],
    ['major', 1, 50_000],
    ['extraordinary', 1, 60_000],
    ['larger', 3, 120_000],
    ['larger', 7, 280_000],
    ['larger', 8, 300_000],
    ['extraordinary', 30, 300_000],
  ] as const)('for a concealed %s accident with %i dead is %i yuan', (grade, dead, reward) => {
    expect(forDead(grade, dead)).toBe(yuan(reward));
  });

  it('has no uplift for employees unless a pack gives one, and an uplift lifts no maximum', () => {
    const generous = { ...table, employeeUplift: 20 };

    expect([forFine(yuan(100_000), true), forFine(yuan(100_000), false)]).toEqual([yuan(15_000), yuan(15_000)]);
    expect([forFine(yuan(100_000), true, generous), forFine(yuan(100_000), false, generous)]).toEqual([yuan(18_000), yuan(15_000)]);
    expect(forFine(null, true, generous)).toBe(yuan(3_600));
    expect(forFine(yuan(2_000_000), true, generous)).toBe(yuan(300_000));
  });
});

describe('who is rewarded', () => {
  const first = { report: 'a', receivedAt: 1_000 };
  const second = { report: 'b', receivedAt: 2_000 };

  it('is nobody where the department knew before', () => {
    expect(unrewarded(first, { known: true, others: [] })).toBe('known-before');
    expect(unrewarded(first, { known: false, others: [] })).toBeNull();
  });

  it('is the first of those who reported the same matter', () => {
    expect(unrewarded(second, { known: false, others: [first] })).toBe('not-first');
    expect(unrewarded(first, { known: false, others: [second] })).toBeNull();
  });

  it('is one of two that came at the same instant', () => {
    const twin = { report: 'z', receivedAt: first.receivedAt };

    expect([unrewarded(first, { known: false, others: [twin] }), unrewarded(twin, { known: false, others: [first] })]).toEqual([null, 'not-first']);
  });

  it('is the first-named of those who reported together', () => {
    expect(paidOf(['甲', '乙'])).toBe('甲');
    expect(paidOf([])).toBeNull();
  });
});
