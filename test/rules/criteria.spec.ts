import { localDate } from '../../src/domain/calendar/local-date.js';
import { createCriteriaBook } from '../../src/domain/hazard/criteria.js';
import type { CriteriaText } from '../../src/domain/hazard/criteria-text.js';
import { RulePackInvalid } from '../../src/domain/rules/pack-fault.js';
import { builtInCriteria, criteriaSchema } from '../../src/rules/built-in-packs.js';
import { readCriteria } from '../../src/rules/read-criteria.js';

const book = builtInCriteria();
const on = (day: string, industry: string | null = null): Record<string, number> => {
  const counts: Record<string, number> = {};
  for (const { criteria } of book.inForce({ on: localDate(day), industry })) counts[criteria] = (counts[criteria] ?? 0) + 1;
  return counts;
};

describe('the criteria of grading', () => {
  it('are found by their document and number', () => {
    expect(book.find('industry-trade-10@1', '11.1')).toEqual({
      criteria: 'industry-trade-10@1',
      document: '工贸企业重大事故隐患判定标准（应急管理部令第10号）',
      item: '11.1',
      text: '粉尘爆炸危险场所设在非框架结构多层建筑内，或者场所内设人员聚集场所',
      isAlternative: true,
      effective: { from: '2023-05-15' },
      industries: ['C', 'F', 'H'],
    });
    expect(book.find('hazardous-chemicals-2017@1', '6')?.text).toContain('液化烃储罐');
  });

  it.each([
    ['industry-trade-10@1', '14'],
    ['industry-trade-10@1', '4'],
    ['industry-trade-10@1', '4.9'],
    ['industry-trade-10@2', '4.1'],
    ['industry-trade-10', '4.1'],
    ['hazardous-chemicals-2017@1', '21'],
    ['constructor', 'name'],
  ])('of %s have no item %s', (key, item) => {
    expect(book.find(key, item)).toBeUndefined();
  });

  it('of industry and trade are 64, counted by article; article 14 is a rule over all of them', () => {
    const counts = new Map<string, number>();
    for (const { item } of book.versions().find(({ criteria }) => criteria === 'industry-trade-10')?.items ?? []) {
      const article = item.split('.')[0] as string;
      counts.set(article, (counts.get(article) ?? 0) + 1);
    }

    expect([...counts]).toEqual([['3', 3], ['4', 8], ['5', 13], ['6', 8], ['7', 7], ['8', 7], ['9', 2], ['10', 2], ['11', 10], ['12', 2], ['13', 2]]);
    expect([...counts.values()].reduce((sum, count) => sum + count)).toBe(64);
    expect(book.overAll('industry-trade-10@1')).toEqual([expect.objectContaining({ article: '14', text: expect.stringContaining('失效') })]);
    expect(book.overAll('hazardous-chemicals-2017@1')).toEqual([]);
  });

  it('are those in force on the day', () => {
    expect(on('2017-11-12')).toEqual({});
    expect(on('2023-05-14')).toEqual({ 'hazardous-chemicals-2017@1': 20 });
    expect(on('2023-05-15')).toEqual({ 'hazardous-chemicals-2017@1': 20, 'industry-trade-10@1': 64 });
  });

  it('are those of the industry; a chemical works stands under both', () => {
    expect(on('2026-11-01', '3110')).toEqual({ 'industry-trade-10@1': 64 });
    expect(on('2026-11-01', '2614')).toEqual({ 'hazardous-chemicals-2017@1': 20, 'industry-trade-10@1': 64 });
    expect(on('2026-11-01', '5942')).toEqual({ 'hazardous-chemicals-2017@1': 20 });
    expect(on('2026-11-01', '0610')).toEqual({});
  });

  it('ended with a document that was replaced, and are still found in it', () => {
    const older = criteria({ effective: { from: '2020-01-01', to: '2025-12-31' } });
    const newer = criteria({ version: 2, effective: { from: '2026-01-01' } });
    const two = createCriteriaBook([older, newer]);

    expect(['2025-12-31', '2026-01-01'].map((day) => two.inForce({ on: localDate(day), industry: '06' }).map(({ criteria: key }) => key))).toEqual([['trial@1'], ['trial@2']]);
    expect(two.find('trial@1', '1')?.effective.to).toBe('2025-12-31');
  });
});

describe('criteria that are not in order', () => {
  it.each<[string, CriteriaText[], string]>([
    ['an item that stands twice', [criteria({ items: [{ item: '1', text: '甲' }, { item: '1', text: '乙' }] })], 'trial@1 /items/1: item 1 stands twice'],
    ['a day that does not exist', [criteria({ effective: { from: '2026-02-30' } })], 'trial@1 /effective/from: there is no day 2026-02-30'],
    ['an end before the beginning', [criteria({ effective: { from: '2026-01-01', to: '2025-01-01' } })], 'trial@1 /effective/to: it ends on 2025-01-01, before it begins on 2026-01-01'],
    ['an industry that does not exist', [criteria({ industries: ['98'] })], 'trial@1 /industries: there is no industry code “98”'],
    ['a version that stands twice', [criteria(), criteria()], 'trial@1 /version: there is another trial@1'],
    ['two versions on one day', [criteria(), criteria({ version: 2, effective: { from: '2026-01-01' } })], 'trial@2 /effective: in force together with trial@1 on 2026-01-01; say when the older version ends'],
  ])('are refused with %s', (_, packs, fault) => {
    expect(() => createCriteriaBook(packs)).toThrow(RulePackInvalid);
    expect(() => createCriteriaBook(packs)).toThrow(`\n  ${fault}`);
  });

  it('are refused by their shape, with the place', () => {
    const text = `criteria: trial\nversion: 1\ndocument: 某标准\ntitle: { zh: 某, en: Some }\neffective: { from: 2026-01-01 }\nitems: [{ item: 1, text: 甲 }]\n`;

    expect(readCriteria(text, criteriaSchema())).toEqual({ faults: [{ pack: 'trial@1', place: '/items/0/item', words: { zh: '格式不符：must be string', en: 'must be string' } }] });
    expect(readCriteria(text.replace('item: 1', `item: '1'`), criteriaSchema())).toMatchObject({ criteria: { items: [{ item: '1', text: '甲' }] } });
    expect(readCriteria('items: [', criteriaSchema())).toMatchObject({ faults: [{ pack: '(unreadable)' }] });
  });
});

function criteria(more: Partial<CriteriaText> = {}): CriteriaText {
  return {
    criteria: 'trial',
    version: 1,
    document: '某判定标准',
    title: { zh: '某标准', en: 'Some criteria' },
    effective: { from: '2020-01-01' },
    items: [{ item: '1', text: '某隐患' }],
    ...more,
  };
}
