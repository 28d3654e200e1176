import { findRegions, regionsListedOn, regionsOfCode } from '../../src/domain/codes/region-register.js';
import { localDate } from '../../src/domain/calendar/local-date.js';

const codesOf = (name: string): string[] => findRegions(name).map(({ code }) => code);

describe('names of divisions as they are published', () => {
  it.each([
    ['full name of a province', '山东省', ['370000']],
    ['full name of a city', '长沙市', ['430100']],
    ['city without its suffix; the county of the same name keeps its own', '长沙', ['430100']],
    ['county with its suffix', '长沙县', ['430121']],
    ['city that shares its name with districts elsewhere', '西安', ['610100']],
    ['province that shares its name with a city', '吉林', ['220000']],
    ['city that shares its name with a province', '吉林市', ['220200']],
    ['province that shares its name with a prefecture and a district', '海南', ['460000']],
    ['county-level city without its suffix', '句容', ['321183']],
    ['autonomous region without its groups', '新疆', ['650000']],
    ['autonomous region named after its group', '内蒙古', ['150000']],
    ['autonomous prefecture, in full', '凉山彝族自治州', ['513400']],
    ['autonomous prefecture, short', '凉山州', ['513400']],
    ['autonomous prefecture of two groups, short', '黔西南州', ['522300']],
    ['autonomous prefecture whose group has no 族', '昌吉州', ['652300']],
    ['autonomous county, short', '禄劝县', ['530128']],
    ['district with a group in its name, short', '管城区', ['410104']],
    ['banner, short', '土右旗', ['150221']],
    ['banner of a left wing, short', '科左中旗', ['150521']],
    ['special administrative region', '香港', ['810000']],
    ['county under the province itself', '仙桃市', ['429004']],
    ['city and district', '漳州芗城区', ['350602']],
    ['prefecture and city of the same name', '大理白族自治州大理市', ['532901']],
    ['district', '雨花区', ['430111']],
    ['city and county-level city', '晋城市高平市', ['140581']],
    ['province without suffix and city', '广东韶关市', ['440200']],
    ['province and prefecture, both short', '云南文山州', ['532600']],
    ['province, city and district in full', '福建省漳州市芗城区', ['350602']],
    ['district without its suffix below its city', '北京朝阳', ['110105']],
    ['city below its province, not the district of that name elsewhere', '辽宁朝阳', ['211300']],
    ['district of a new area without its suffix', '上海浦东', ['310115']],
    ['separators and full-width blanks', '广东省/深圳市　南山区', ['440305']],
    ['the heading between a municipality and its districts', '北京市市辖区东城区', ['110101']],
    ['prefecture that shares its name with a province, below its own', '青海海南州', ['632500']],
  ])('%s: %s', (_, name, codes) => {
    expect(codesOf(name)).toEqual(codes);
  });

  it.each([
    ['district name of two cities and, once, a third', '新城区', ['150102', '610102', '450103']],
    ['stem of a prefecture and a city inside it', '大理', ['532900', '532901']],
    ['stem of a former city and two districts', '通州', ['110112', '320612', '320683']],
    ['a county name of two provinces', '东乡县', ['622926', '361029']],
  ])('gives every candidate of the %s %s, current ones first', (_, name, codes) => {
    expect(codesOf(name)).toEqual(codes);
  });

  it.each(['', '高新区', '经开区', '长沙高新技术产业开发区', '深汕特别合作区', '长沙株洲', '广东省青岛市', '某某市', '长沙市长', '市辖区', '县'])(
    'knows no division called %p',
    (name) => {
      expect(codesOf(name)).toEqual([]);
    },
  );

  it.each([
    ['胶南市', '370284', '2012-10'],
    ['白下区', '320103', '2012-10'],
    ['下城区', '330103', '2020-06'],
    ['株洲县', '430221', '2017-10'],
    ['青岛胶南', '370284', '2012-10'],
  ])('finds the abolished %s and says until when it was listed', (name, code, listedTo) => {
    expect(findRegions(name)).toEqual([expect.objectContaining({ code, listedTo })]);
  });

  it('tells candidates apart by their full names', () => {
    expect(findRegions('新城区').map(({ fullName }) => fullName)).toEqual([
      '内蒙古自治区呼和浩特市新城区',
      '陕西省西安市新城区',
      '广西壮族自治区南宁市新城区',
    ]);
    expect(regionsOfCode('110105')).toEqual([expect.objectContaining({ fullName: '北京市朝阳区', level: 'county' })]);
    expect(regionsOfCode('429004')).toEqual([expect.objectContaining({ fullName: '湖北省仙桃市' })]);
  });

  it('keeps the candidates that may have existed on a date', () => {
    const on = (name: string, date: string): string[] => regionsListedOn(findRegions(name), localDate(date)).map(({ code }) => code);
    expect(on('巢湖市', '2009-06-01')).toEqual(['341400']);
    expect(on('巢湖市', '2024-06-01')).toEqual(['340181']);
    // Between the lists of 2010-10 and 2011-10 either may have been meant.
    expect(on('巢湖市', '2011-05-01')).toEqual(['340181', '341400']);
    expect(on('胶南市', '2022-01-01')).toEqual([]);
    expect(on('青岛市', '2001-01-01')).toEqual(['370200']);
  });

  it('keeps all names of one code, newest first', () => {
    expect(regionsOfCode('420600').map(({ name }) => name)).toEqual(['襄阳市', '襄樊市']);
    expect(regionsOfCode('999999')).toEqual([]);
  });

  it('answers a hundred thousand look-ups of a large import in well under a second', () => {
    const names = ['长沙', '大理白族自治州大理市', '漳州芗城区', '经开区', '凉山州', '某某市'];
    const started = performance.now();
    for (let row = 0; row < 100_000; row++) findRegions(names[row % names.length]!);
    expect(performance.now() - started).toBeLessThan(1000);
  });
});
