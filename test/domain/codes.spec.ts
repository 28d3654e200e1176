import fc from 'fast-check';

import { checkCreditCode, creditCheckCharacter } from '../../src/domain/codes/credit-code.js';
import { parentOf, parseRegionCode, regionContains, regionLevel, scopePrefix } from '../../src/domain/codes/region.js';

describe('unified social credit codes', () => {
  // Published codes of well-known companies.
  it.each(['914403001922038216', '91440300708461136T', '91110108551385082Q', '91330100799655058B'])('accepts %s', (code) => {
    expect(checkCreditCode(code)).toEqual({ ok: true, code });
  });

  it('reads full-width characters, lower case and grouping blanks', () => {
    expect(checkCreditCode(' ９１４４０３００ 708461136t ')).toEqual({ ok: true, code: '91440300708461136T' });
  });

  it('computes the check character of an invented code', () => {
    // J = 18, D = 13, M = 21: 5·1 + 2·3 + 3·9 + 7·27 + 2·26 + 3·17 + 21·20 + 18·29 + 13·25 = 1597 = 51·31 + 16; 31 − 16 = 15 = F.
    expect(creditCheckCharacter('52370203MJD000000')).toBe('F');
    expect(checkCreditCode('52370203MJD000000F')).toEqual({ ok: true, code: '52370203MJD000000F' });
  });

  it('names the wrong check character and the right one', () => {
    expect(checkCreditCode('914403001922038217')).toEqual({ ok: false, reason: 'check-digit', found: '7', expected: '6' });
  });

  it('names a character that the standard does not know, and does not replace O by 0', () => {
    expect(checkCreditCode('9144O3001922038216')).toEqual({ ok: false, reason: 'character', found: 'O', position: 5 });
  });

  it.each([
    ['', 0],
    ['91440300192203821', 17],
    ['9144030019220382166', 19],
  ])('refuses %p for its length', (text, found) => {
    expect(checkCreditCode(text)).toEqual({ ok: false, reason: 'length', found, expected: 18 });
  });

  it.each(['370203228012345', '37020378123456X'])('keeps the old number %s of 15 characters', (text) => {
    expect(checkCreditCode(text)).toEqual({ ok: false, reason: 'legacy', found: text, scheme: 'registration-number' });
  });

  it("keeps a sole trader's old tax number as what it is, a citizen number", () => {
    // Invented: 3·7 + 7·9 + 2·5 + 3·4 + 1·2 + 9·1 + 8·6 + 1·9 + 1·5 + 1·2 = 181 = 16·11 + 5, for which GB 11643 has the character 7.
    expect(checkCreditCode('370203198001010017')).toEqual({
      ok: false,
      reason: 'legacy',
      found: '370203198001010017',
      scheme: 'citizen-number',
    });
    expect(checkCreditCode('370203198001010012')).toMatchObject({ reason: 'check-digit' });
  });

  it('finds every single wrong character', () => {
    const character = fc.constantFrom(...'0123456789ABCDEFGHJKLMNPQRTUWXY');
    fc.assert(
      fc.property(fc.array(character, { minLength: 17, maxLength: 17 }), fc.nat(17), character, (body, position, other) => {
        const code = body.join('') + creditCheckCharacter(body.join(''));
        const damaged = code.slice(0, position) + other + code.slice(position + 1);
        expect(checkCreditCode(damaged).ok).toBe(damaged === code);
      }),
    );
  });
});

describe('division codes', () => {
  it.each([
    ['000000', 'state', null],
    ['370000', 'province', '000000'],
    ['370200', 'city', '370000'],
    ['370203', 'county', '370200'],
    ['370203004', 'town', '370203'],
    ['370203004012', 'village', '370203004'],
    ['441900', 'city', '440000'],
    ['441900003', 'town', '441900'],
    ['810001', 'county', '810000'],
  ])('%s is of level %s below %s', (code, level, parent) => {
    expect(regionLevel(code)).toBe(level);
    expect(parentOf(code)).toBe(parent);
  });

  it.each([
    ['３７０２０３', '370203', 'county'],
    ['370203000000', '370203', 'county'],
    ['370200000000', '370200', 'city'],
    ['370203004000', '370203004', 'town'],
    ['370203004', '370203004', 'town'],
  ])('reads %s as %s', (text, code, level) => {
    expect(parseRegionCode(text)).toEqual({ ok: true, code, level });
  });

  it.each([
    ['3702', 'length', '3702'],
    ['37O203', 'character', '37O203'],
    ['990203', 'province', '99'],
    ['000203', 'province', '00'],
  ])('refuses %s for its %s', (text, reason, found) => {
    expect(parseRegionCode(text)).toEqual({ ok: false, reason, found });
  });

  it.each([
    ['000000', ''],
    ['370000', '37'],
    ['371000', '3710'],
    ['370200', '3702'],
    ['370210', '370210'],
    ['370203', '370203'],
    ['370203004', '370203004'],
  ])('the scope %s takes codes that begin with %p', (scope, prefix) => {
    expect(scopePrefix(scope)).toBe(prefix);
  });

  it.each([
    ['000000', '370203', true],
    ['370000', '370203', true],
    ['370000', '360203', false],
    ['370200', '370203', true],
    ['370200', '370200', true],
    ['370200', '370000', false],
    ['370203', '370203004012', true],
    ['370203', '370205', false],
    ['441900', '441900003', true],
  ])('%s contains %s: %p', (scope, code, contains) => {
    expect(regionContains(scope, code)).toBe(contains);
  });

  it('throws on a scope that is no code, lest it hold everything', () => {
    expect(() => scopePrefix('')).toThrow(RangeError);
    expect(() => regionContains('370000', '37')).toThrow('"37" is not a division code');
  });
});
