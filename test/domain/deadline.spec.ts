import { localDate } from '../../src/domain/calendar/local-date.js';
import { createWorkingCalendar } from '../../src/domain/calendar/working-calendar.js';
import { deadlineFromDocument, deadlineFromLimit, type Deadline } from '../../src/domain/deadline/deadline.js';
import { explainDeadline } from '../../src/domain/deadline/explain-deadline.js';
import type { Limit } from '../../src/domain/deadline/limit.js';

const holiday = (name: string, month: string, from: number, to: number): Record<string, string> =>
  Object.fromEntries(Array.from({ length: to - from + 1 }, (_, index) => [`${month}-${String(from + index).padStart(2, '0')}`, name]));

const data = {
  version: 'notice-2026',
  zone: 'Asia/Shanghai',
  holidays: { ...holiday('元旦', '2026-01', 1, 3), ...holiday('中秋', '2026-09', 25, 27), ...holiday('国庆节', '2026-10', 1, 7) },
  makeUpDays: { '2026-01-04': '元旦', '2026-09-20': '国庆节', '2026-10-10': '国庆节' },
  announcedThrough: 2026,
};
const calendar = createWorkingCalendar(data);
const order = (from: string): { from: ReturnType<typeof localDate>; anchor: string } => ({ from: localDate(from), anchor: '责令限期整改指令书送达' });
const article = { document: '试验办法', article: '第十条', mark: 'local' as const };
const limit = (amount: number, unit: Limit['unit'], shiftOffHolidays?: boolean): Limit => ({
  amount,
  unit,
  ...(shiftOffHolidays !== undefined && { shiftOffHolidays }),
  basis: [article],
});

describe('a deadline from a limit', () => {
  it.each([
    // Counted by hand in calendar.spec.ts.
    ['working days over two make-up days', '2026-09-18', limit(20, 'working-day'), '2026-10-22'],
    // 2 Sep + 30 = 2 Oct, National Day, and the rule does not move it.
    ['natural days that end on a holiday', '2026-09-02', limit(30, 'natural-day'), '2026-10-02'],
    ['the corresponding day of a month', '2026-07-15', limit(3, 'month'), '2026-10-15'],
    ['the last day of a shorter month', '2026-08-31', limit(1, 'month', true), '2026-09-30'],
  ])('counts %s', (_, from, rule, due) => {
    const deadline = deadlineFromLimit(order(from), rule, calendar);
    expect(deadline).toStrictEqual({
      original: due,
      due,
      version: 1,
      provisional: false,
      entries: [
        {
          kind: 'limit',
          from,
          anchor: '责令限期整改指令书送达',
          amount: rule.amount,
          unit: rule.unit,
          calendar: 'notice-2026',
          due,
          basis: [article],
        },
      ],
    });
  });

  it('moves a last day that is not worked if the rule says so, and keeps the day as counted', () => {
    const deadline = deadlineFromLimit(order('2026-09-02'), limit(30, 'natural-day', true), calendar);
    expect(deadline).toMatchObject({ original: '2026-10-08', due: '2026-10-08', provisional: false });
    expect(deadline.entries).toEqual([expect.objectContaining({ due: '2026-10-02', shifted: '2026-10-08' })]);
  });

  it.each([
    ['working days into it', limit(5, 'working-day'), true],
    ['natural days into it, moved off holidays', limit(9, 'natural-day', true), true],
    ['natural days into it, which no notice can move', limit(9, 'natural-day'), false],
    ['working days before it', limit(1, 'working-day'), false],
  ])('is provisional where the count reads a year that is not announced: %s', (_, rule, provisional) => {
    const deadline = deadlineFromLimit(order('2026-12-30'), rule, calendar);
    expect(deadline.provisional).toBe(provisional);
    expect('provisional' in deadline.entries[0]!).toBe(provisional);
  });

  it('survives JSON unchanged', () => {
    const deadline = deadlineFromLimit(order('2026-12-30'), limit(9, 'natural-day', true), calendar);
    expect(JSON.parse(JSON.stringify(deadline))).toStrictEqual(deadline);
  });
});

describe('a deadline from a document', () => {
  const notice = { due: localDate('2026-12-31'), source: '挂牌督办通知书〔2026〕3号', basis: [article] };

  it('takes the date as it stands', () => {
    expect(deadlineFromDocument(notice, null, calendar)).toStrictEqual({
      original: '2026-12-31',
      due: '2026-12-31',
      version: 1,
      provisional: false,
      entries: [{ kind: 'document', ...notice }],
    });
  });

  it('records a date beyond the longest time allowed and does not move it', () => {
    const deadline = deadlineFromDocument(notice, { ...order('2026-09-18'), limit: limit(60, 'natural-day') }, calendar);
    expect(deadline.due).toBe('2026-12-31');
    // 12 days left in September, 31 in October, 17 of November.
    expect(deadline.entries[1]).toStrictEqual({
      kind: 'cap',
      from: '2026-09-18',
      anchor: '责令限期整改指令书送达',
      amount: 60,
      unit: 'natural-day',
      calendar: 'notice-2026',
      latest: '2026-11-17',
      basis: [article],
    });
  });

  it('records nothing for a date on the last day allowed', () => {
    const longest = { ...order('2025-12-31'), limit: limit(1, 'month') };
    const onTheDay = deadlineFromDocument({ ...notice, due: localDate('2026-01-31') }, longest, calendar);
    expect(onTheDay.entries).toHaveLength(1);
  });
});

describe('a deadline explained', () => {
  const inWords = (deadline: Deadline, language: 'zh-CN' | 'en', by = calendar): string => explainDeadline(deadline, by, language).join('\n');

  it('names the holidays left out and the make-up days counted', () => {
    const deadline = deadlineFromLimit(order('2026-09-18'), limit(20, 'working-day'), calendar);
    expect(explainDeadline(deadline, calendar, 'en')).toEqual([
      '20 working days from 2026-09-18 (责令限期整改指令书送达); the start day does not count. Basis: 试验办法 第十条 (local rule).',
      'Not counted: weekends, Mid-autumn Festival (2026-09-25 to 2026-09-27), National Day (2026-10-01 to 2026-10-07).',
      'Counted although a weekend, being make-up days: 2026-09-20 (Sunday), 2026-10-10 (Saturday).',
      'The count ends on 2026-10-22 (Thursday).',
      'Calendar: notice-2026.',
      'Due by the end of 2026-10-22 (Asia/Shanghai).',
    ]);
    expect(explainDeadline(deadline, calendar, 'zh-CN')).toEqual([
      '自2026年9月18日（责令限期整改指令书送达）起20个工作日，起算之日不计入。依据：试验办法第十条（地方规定）。',
      '不计入：周末、中秋（2026年9月25日至2026年9月27日）、国庆节（2026年10月1日至2026年10月7日）。',
      '虽为周末、因调休上班而计入：2026年9月20日（星期日）、2026年10月10日（星期六）。',
      '计至2026年10月22日（星期四）止。',
      '所用日历：notice-2026。',
      '期限于2026年10月22日当日结束时届满（Asia/Shanghai）。',
    ]);
  });

  it('says why the last day moved', () => {
    const overHoliday = deadlineFromLimit(order('2026-09-02'), limit(30, 'natural-day', true), calendar);
    expect(inWords(overHoliday, 'en')).toContain('not worked: National Day (2026-10-02). The period ends on the next working day, 2026-10-08');
    expect(inWords(overHoliday, 'zh-CN')).toContain('该日为休假日（国庆节），顺延至休假结束的次日2026年10月8日（民法典第二百零三条）');
    const overWeekend = deadlineFromLimit(order('2026-09-11'), limit(1, 'natural-day', true), calendar);
    expect(inWords(overWeekend, 'zh-CN')).toContain('该日为休假日（周末），顺延至休假结束的次日2026年9月14日');
  });

  it('leaves a make-up day out of the list that is only the start', () => {
    const deadline = deadlineFromLimit(order('2026-10-10'), limit(1, 'working-day'), calendar);
    expect(inWords(deadline, 'en')).not.toContain('make-up');
    expect(inWords(deadline, 'en')).toContain('1 working day from 2026-10-10');
  });

  it('says what is provisional and why', () => {
    const deadline = deadlineFromLimit(order('2026-12-30'), limit(5, 'working-day'), calendar);
    expect(inWords(deadline, 'en')).toContain('announced through 2026; the count reaches into 2027');
    expect(inWords(deadline, 'zh-CN')).toContain('放假安排已公布至2026年，计算涉及2027年');
  });

  it('says when another version of the calendar was used', () => {
    const deadline = deadlineFromLimit(order('2026-09-18'), limit(20, 'working-day'), calendar);
    const corrected = createWorkingCalendar({ ...data, version: 'notice-2026-corrected' });
    expect(inWords(deadline, 'en', corrected)).toContain(
      'Calendar: notice-2026; the days off above are listed from another version, notice-2026-corrected.',
    );
  });

  it('puts a document and the time it exceeds beside each other', () => {
    const notice = { due: localDate('2026-12-31'), source: '挂牌督办通知书〔2026〕3号', basis: [article] };
    const deadline = deadlineFromDocument(notice, { ...order('2026-09-18'), limit: limit(60, 'natural-day') }, calendar);
    expect(explainDeadline(deadline, calendar, 'zh-CN')).toEqual([
      '挂牌督办通知书〔2026〕3号确定为2026年12月31日。依据：试验办法第十条（地方规定）。',
      '超过最长时限：自2026年9月18日（责令限期整改指令书送达）起60日，至2026年11月17日止；仅作记录，不改动日期。依据：试验办法第十条（地方规定）。',
      '期限于2026年12月31日当日结束时届满（Asia/Shanghai）。',
    ]);
    expect(inWords(deadline, 'en')).toContain('later than the longest time allowed, 60 natural days from 2026-09-18');
  });
});
