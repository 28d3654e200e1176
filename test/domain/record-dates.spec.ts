import { localDate } from '../../src/domain/calendar/local-date.js';
import { readPublishedDate, yearOfTitle } from '../../src/domain/record/published-date.js';
import type { DateSurroundings } from '../../src/domain/record/date-reading.js';

const article = { articleDate: localDate('2017-06-23') };
const listing = { listingDate: localDate('2008-04-28') };
const inTitle = { titleYear: 2016 };
const moment = { looksAt: 'moment' } as const;

/** `day rule doubts`, or the code under which the words stay unread. */
function reading(words: string, around: DateSurroundings = {}): string {
  const read = readPublishedDate(words, around);
  return read.kind === 'unknown' ? read.code : [read.date, read.rule, ...read.doubts].join(' ');
}

describe('A published deadline', () => {
  it.each([
    ['2010年8月30日前', '2010-08-30 day'],
    ['2024年12月10日前', '2024-12-10 day'],
    ['2016年6月30日', '2016-06-30 day'],
    ['2019年10月20日以前', '2019-10-20 day'],
    ['2018年3月1日之前', '2018-03-01 day'],
    ['2018-06-30', '2018-06-30 day'],
    ['2018.6.30前', '2018-06-30 day'],
    ['2018/6/30', '2018-06-30 day'],
    ['20180630', '2018-06-30 day'],
    ['２０２４年１２月１０日前', '2024-12-10 day'],
    ['2024 年 12 月 10 日 前', '2024-12-10 day'],
    ['2024年12月10号前', '2024-12-10 day'],
    ['二〇二四年十二月十日前', '2024-12-10 day'],
    ['2024年12⽉10⽇前', '2024-12-10 day'],
    ['务必于2024年12月10日前全部整改完毕', '2024-12-10 day'],
    ['整改时限：2024年12月10日前', '2024-12-10 day'],
    ['2024年12月10日前(12月10日24时前)', 'date.several'],
    ['2014年10月17日(2014年10月17日)', '2014-10-17 day'],
  ])('with its year printed reads %s as %s', (words, expected) => {
    expect(reading(words)).toBe(expected);
  });

  it.each([
    ['2023年10月底前', '2023-10-31 month-end'],
    ['2020年9月底', '2020-09-30 month-end'],
    ['2024年2月底前', '2024-02-29 month-end'],
    ['2023年2月末', '2023-02-28 month-end'],
    ['2021年底前', '2021-12-31 year-end'],
    ['2021年年底前', '2021-12-31 year-end'],
    ['2021年内', '2021-12-31 year-end'],
    ['2021年度内', '2021-12-31 year-end'],
    ['2021年3月份内', '2021-03-31 within-month'],
    ['2021年12月上旬', '2021-12-10 ten-day-period date.ten-day-period'],
    ['2021年12月中旬前', '2021-12-20 ten-day-period date.ten-day-period'],
    ['2021年2月下旬', '2021-02-28 ten-day-period date.ten-day-period'],
  ])('at the end of a period reads %s as %s', (words, expected) => {
    expect(reading(words)).toBe(expected);
  });

  it.each([
    ['今年9月底前', '2017-09-30 month-end'],
    ['今年12月10日前', '2017-12-10 day'],
    ['今年12月上旬', '2017-12-10 ten-day-period date.ten-day-period'],
    ['今年底前', '2017-12-31 year-end'],
    ['今年年底前', '2017-12-31 year-end'],
    ['今年年底', '2017-12-31 year-end'],
    ['年底前', '2017-12-31 year-end'],
    ['年内', '2017-12-31 year-end'],
    ['8月底前', '2017-08-31 month-end'],
    ['11月25日前', '2017-11-25 day'],
    ['明年3月底前', '2018-03-31 month-end'],
    ['力争今年年底前', '2017-12-31 year-end date.soft'],
    ['延期至今年12月3日', '2017-12-03 day date.extension'],
    ['本月底前', '2017-06-30 day-from-publication'],
    ['6月25号前', '2017-06-25 day'],
    ['3月31日前', '2017-03-31 day date.before-publication'],
    ['今日', '2017-06-23 day-from-publication'],
    ['昨日', '2017-06-22 day-from-publication date.before-publication'],
  ])('without a year reads %s from an article of 2017-06-23 as %s', (words, expected) => {
    expect(reading(words, article)).toBe(expected);
  });

  it.each(['今年12月底前', '11月25日前', '8月底前', '年底前', '年内', '今年12月上旬', '延期至今年12月3日'])(
    'without a year anywhere leaves %s unread instead of taking the current year',
    (words) => {
      expect(reading(words)).toBe('date.no-year');
    },
  );

  it('takes the year from the article, else from the listing, else from the title, and says so', () => {
    expect(readPublishedDate('11月30日前', { ...article, listingDate: localDate('2017-01-05') })).toMatchObject({ inferred: { part: 'year', from: 'article-date' } });
    expect(readPublishedDate('11月30日前', listing)).toMatchObject({ date: '2008-11-30', inferred: { part: 'year', from: 'listing-date' }, doubts: [] });
    expect(readPublishedDate('11月30日前', inTitle)).toMatchObject({ date: '2016-11-30', doubts: ['date.year-from-title'] });
    expect(readPublishedDate('2010年8月30日前', article)).toMatchObject({ inferred: null });
  });

  it('doubts the year of a reposted notice, whose article, listing and title are of different years', () => {
    expect(reading('年底前', { articleDate: localDate('2020-07-18'), titleYear: 2009 })).toBe('2020-12-31 year-end date.year-doubtful');
    expect(reading('年底前', { articleDate: localDate('2020-07-18'), listingDate: localDate('2009-11-06') })).toBe('2020-12-31 year-end date.year-doubtful');
  });

  it('before its publication is kept and marked, never moved to the next year', () => {
    expect(reading('2014年10月17日前', { listingDate: localDate('2015-07-22') })).toBe('2014-10-17 day date.before-publication');
    expect(reading('2020年3月5日前', { listingDate: localDate('2020-03-05') })).toBe('2020-03-05 day');
    expect(reading('2014年10月17日前', { articleDate: localDate('2015-07-22'), ended: true })).toBe('2014-10-17 day');
  });

  it.each([
    ['规定期限内', 'date.unstated'],
    ['规定时限内', 'date.unstated'],
    ['限期内', 'date.unstated'],
    ['按期', 'date.unstated'],
    ['承诺的期限内', 'date.unstated'],
    ['按期整改完毕', 'date.unstated'],
    ['尽快', 'date.unstated'],
    ['—', 'date.unstated'],
    ['立即整改', 'date.at-once'],
    ['当场立即整改', 'date.at-once'],
    ['立即改正', 'date.at-once'],
    ['即日起整改', 'date.at-once'],
    ['原则上必须在100天内完成整改', 'date.relative-without-start'],
    ['三个月内', 'date.relative-without-start'],
    ['15个工作日内', 'date.relative-without-start'],
    ['30日内', 'date.relative-without-start'],
    ['一年内', 'date.relative-without-start'],
    ['自2021年5月11日起30日内', 'date.relative'],
    ['2012年3月份以前', 'date.ambiguous'],
    ['3月前', 'date.ambiguous'],
    ['三月内', 'date.ambiguous'],
    ['2021年3月初', 'date.ambiguous'],
    ['2021年3月中', 'date.ambiguous'],
    ['*月**日前', 'date.masked'],
    ['2014年×月×日前', 'date.masked'],
    ['某月某日', 'date.masked'],
    ['2021年月日', 'date.masked'],
    ['第1项当场立即整改；第2、3项于2023年11月25日前改正', 'date.several'],
    ['(1)立即 (2)2024年2月4日前', 'date.several'],
    ['4月30日前制定方案；10月31日前整改；11月集中验收', 'date.several'],
    ['9月8—9日', 'date.several'],
    ['12月1日至12月31日', 'date.several'],
    ['201831号至1231号', 'date.several'],
    ['尽量在下个雨水季节来临前', 'date.season'],
    ['汛期前', 'date.season'],
    ['春节前', 'date.season'],
    ['整改时限:已停业', 'date.status-instead'],
    ['已整改', 'date.status-instead'],
    ['长期坚持', 'date.open-ended'],
    ['每月30日前报送', 'date.periodic'],
    ['2021年5月', 'date.month-only'],
    ['2021年上半年', 'date.month-only'],
    ['第三季度', 'date.month-only'],
    ['2021年', 'date.year-only'],
    ['25日前', 'date.no-month'],
    ['月底前', 'date.no-month'],
    ['昨日', 'date.no-publication'],
    ['18年6月30日', 'date.two-digit-year'],
    ['18.6.30', 'date.two-digit-year'],
    ['2023年2月30日前', 'date.impossible'],
    ['2023年13月1日前', 'date.impossible'],
    ['2023年2月29日', 'date.impossible'],
    ['0214年10月17日前', 'date.impossible'],
    ['2021年12月1日起', 'date.start-not-end'],
    ['1900-1-1', 'date.placeholder'],
    ['1970-01-01 08:00:00', 'date.placeholder'],
    ['是', 'date.unrecognised'],
    ['43921', 'date.unrecognised'],
  ])('that names no certain day keeps %s with the code %s', (words, code) => {
    expect(reading(words)).toBe(code);
    expect(readPublishedDate(words)).toMatchObject({ words });
  });

  it.each([
    ['20141017日前', '2014-10-17 glyphs-lost date.glyphs-lost'],
    ['2014917日前', '2014-09-17 glyphs-lost date.glyphs-lost'],
    ['2014105日前', '2014-10-05 glyphs-lost date.glyphs-lost'],
    ['2014111日前', 'date.ambiguous'],
    ['20141317日前', 'date.impossible'],
  ])('whose copy lost 年 and 月 reads %s as %s', (words, expected) => {
    expect(reading(words)).toBe(expected);
  });

  it('inside longer wording is taken and marked', () => {
    expect(reading('2021年3月5日检查发现后限期整改')).toBe('2021-03-05 day date.other-words');
  });
});

describe('A published moment', () => {
  it.each([
    ['2021-05-11 16:45:57', '2021-05-11 day'],
    ['2020-6-16 21:53', '2020-06-16 day'],
    ['2020/4/23 11:22:04', '2020-04-23 day'],
    ['2010-01-16 | 12:20:59', '2010-01-16 day'],
    ['25.02.2016 11:35', '2016-02-25 day'],
    ['2014年5月15日', '2014-05-15 day'],
    ['2015年07月22日', '2015-07-22 day'],
    ['二○○七年六月七日', '2007-06-07 day'],
    ['二〇〇八年二月二十七日', '2008-02-27 day'],
    ['二〇一〇年元月二十日', '2010-01-20 day'],
    ['2021-05-11T00:00:00+08:00', '2021-05-11 day'],
    ['2021-05-10T16:00:00Z', 'date.unrecognised'],
    ['2021年5月', 'date.month-only'],
    ['2021年5月底', 'date.month-only'],
    ['2023年上半年', 'date.month-only'],
    ['2015年', 'date.year-only'],
    ['9月8—9日', 'date.several'],
    ['16日', 'date.no-month'],
    ['昨天', 'date.no-publication'],
    ['9月10日', 'date.no-year'],
    ['02.25.2016', 'date.impossible'],
  ])('reads %s as %s', (words, expected) => {
    expect(reading(words, moment)).toBe(expected);
  });

  it('leans on the article, and is doubted where it would lie after it', () => {
    expect(reading('昨天', { ...article, ...moment })).toBe('2017-06-22 day-from-publication');
    expect(reading('昨日下午', { ...article, ...moment })).toBe('2017-06-22 day-from-publication');
    expect(reading('4月20日', { ...article, ...moment })).toBe('2017-04-20 day');
    expect(reading('12月20日', { ...article, ...moment })).toBe('2017-12-20 day date.after-publication');
  });
});

describe('The year of a title', () => {
  it.each([
    ['关于挂牌督办重大火灾隐患单位的通知(某政〔2009〕128号)', 2009],
    ['二〇〇八年挂牌督办名单', 2008],
    ['2016年度道路交通隐患挂牌项目', 2016],
    ['2023年第一批(某府办函〔2023〕5号)', 2023],
    ['2022年隐患2023年验收结果', null],
    ['50处重大火患挂牌督办', null],
  ])('of %s is %s', (title, year) => {
    expect(yearOfTitle(title)).toBe(year);
  });
});
