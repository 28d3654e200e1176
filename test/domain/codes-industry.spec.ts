import { industryContains, industryWidth, isIndustryCode } from '../../src/domain/codes/industry.js';

describe('industry codes (GB/T 4754)', () => {
  it.each(['A', 'T', '01', '97', '061', '0610', '4411'])('%s is one', (code) => {
    expect(isIndustryCode(code)).toBe(true);
  });

  it.each(['', 'U', 'a', '6', '00', '98', '9900', '06101', 'B06', '０６'])('%s is none', (code) => {
    expect(isIndustryCode(code)).toBe(false);
  });

  it.each([
    ['B', '0610', true],
    ['B', '1200', true],
    ['B', '1310', false],
    ['B', 'B', true],
    ['06', '0610', true],
    ['0610', '06', false],
    ['06', 'B', false],
    ['553', '5532', true],
    ['553', '5432', false],
  ])('%s holds %s: %s', (scope, code, held) => {
    expect(industryContains(scope, code)).toBe(held);
  });

  it('are the narrower, the more digits they have', () => {
    expect(['B', '06', '061', '0610'].map(industryWidth)).toEqual([1, 2, 3, 4]);
    expect(() => industryWidth('98')).toThrow('"98" is not an industry code of GB/T 4754');
    expect(() => industryContains('06', 'coal')).toThrow(RangeError);
  });
});
