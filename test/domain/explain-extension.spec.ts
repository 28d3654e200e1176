import { builtInRules } from '../../src/built-in-rules.js';
import { localDate } from '../../src/domain/calendar/local-date.js';
import { deadlineFromDocument, type Deadline } from '../../src/domain/deadline/deadline.js';
import { extendDeadline } from '../../src/domain/deadline/move-deadline.js';
import { explainExtension } from '../../src/domain/duty/explain-extension.js';
import { limitOf, type ExtensionRule } from '../../src/domain/duty/rule-pack.js';

const rules = builtInRules();
const basis = [{ document: '试验办法', article: '第十条', mark: 'local' as const }];
const order = deadlineFromDocument({ due: localDate('2026-08-31'), source: '责令限期整改指令书', basis }, null, rules.calendarFor(null));
const extended = (deadline: Deadline, until: string): Deadline => extendDeadline(deadline, { on: localDate('2026-08-25'), until: localDate(until), source: '延期决定书', ground: 'force-majeure', basis });

/** What the rules of a region say of extending the rectification of a major hazard. */
function ruleOf(region: string | null): ExtensionRule {
  const { extension } = limitOf(rules.packFor({ region, industry: null, on: localDate('2026-03-02') }), 'rectification.major');
  if (extension === undefined) throw new Error('The pack gives no extension');
  return extension;
}

const explained = (deadline: Deadline, region: string | null, language: 'zh-CN' | 'en' = 'en'): string[] => explainExtension(deadline, ruleOf(region), rules.calendarFor(null), language);

describe('the window of an extension, explained', () => {
  it('opens ten days before the date and closes with it by the article', () => {
    // 31 - 10 = 21 August; 31 August + 90: 30 of September, 31 of October, 29 of November.
    expect(explained(order, null)).toEqual([
      expect.stringMatching(/^An extension may be applied for from 2026-08-21 \(Friday\) to 2026-08-31 \(Monday\), on the ground of force majeure\. Basis: .*17.*\(law\)/),
      '10 natural days before 2026-08-31; that day itself does not count.',
      'That is 2026-08-21 (Friday).',
      'It gives 2026-11-29 (Sunday) at the latest, counted from the first date; 2 of 2 extensions are left.',
      '90 natural days after 2026-08-31; that day itself does not count.',
      'That is 2026-11-29 (Sunday).',
    ]);
    expect(explained(order, null, 'zh-CN')).toEqual([
      expect.stringMatching(/^自2026年8月21日（星期五）至2026年8月31日（星期一）可以申请延期，事由：不可抗力。依据：.*（法律法规）/),
      '2026年8月31日前10日，当日不计入。',
      '即2026年8月21日（星期五）。',
      '最晚可延至2026年11月29日（星期日），自最初的期限起算；可延期2次，尚余2次。',
      '2026年8月31日后90日，当日不计入。',
      '即2026年11月29日（星期日）。',
    ]);
  });

  it('is open from the beginning in Qingdao, and closes twenty working days before', () => {
    // Back from 31 August: 28 to 24 1 to 5; 21 to 17 6 to 10; 14 to 10 11 to 15; 7 to 3 16 to 20.
    const lines = explained(order, '370203');
    expect(lines[0]).toMatch(/^An extension may be applied for until 2026-08-03 \(Monday\), /);
    expect(lines.slice(1, 4)).toEqual(['20 working days before 2026-08-31; that day itself does not count.', 'Not counted: weekends.', 'That is 2026-08-03 (Monday).']);
    expect(explained(order, '370203', 'zh-CN')[0]).toMatch(/^截至2026年8月3日（星期一）可以申请延期/);
  });

  it('counts from the date that holds now, the latest date from the first one', () => {
    const lines = explained(extended(order, '2026-09-30'), null);
    expect(lines[0]).toContain('from 2026-09-20 (Sunday) to 2026-09-30 (Wednesday)');
    expect(lines[3]).toBe('It gives 2026-11-29 (Sunday) at the latest, counted from the first date; 1 of 2 extensions are left.');
  });

  it('is none once the rule is used up', () => {
    const twice = extended(extended(order, '2026-09-30'), '2026-10-31');
    expect(explained(twice, null)).toEqual([expect.stringMatching(/^No further extension can be given: the rule allows 2\. Basis: /)]);
    expect(explained(twice, null, 'zh-CN')).toEqual([expect.stringMatching(/^不得再延期：规则允许2次，已用完。依据：/)]);
  });
});
