import 'reflect-metadata';

import fc from 'fast-check';

import { isPlainAct } from '../../src/api/acts/plain-act-pipe.js';
import { ActDto } from '../../src/api/cases/acted.dto.js';
import { requestValidation } from '../../src/platform/http/request-validation.js';

const pipe = requestValidation();

const isValid = (body: unknown): Promise<boolean> => pipe.transform(body, { type: 'body', metatype: ActDto }).then(
  () => true,
  () => false,
);

const anything = fc.oneof(fc.string({ maxLength: 120 }), fc.integer({ min: -2, max: 1_000_002 }), fc.double(), fc.boolean(), fc.constant(null), fc.constant([]), fc.constant({}));
const body = fc.record({ act: anything, instance: anything, facts: anything, more: anything }, { requiredKeys: [] });
const act = fc.record({ act: fc.string({ maxLength: 101 }), instance: fc.integer({ min: 0, max: 1_000_001 }), facts: fc.dictionary(fc.string(), anything) }, { requiredKeys: ['act', 'facts'] });

describe('an act that passes without the validator', () => {
  it('is one that the validator would let pass', () =>
    fc.assert(
      fc.asyncProperty(fc.oneof(body, act), async (one) => {
        if (isPlainAct(one)) expect([one, await isValid(one)]).toEqual([one, true]);
      }),
      { numRuns: 500 },
    ));

  it.each([
    [{ act: 'a', facts: {} }, true],
    [{ act: 'a', instance: 3, facts: { text: 'b' } }, true],
    [{ act: 'a', instance: null, facts: {} }, false],
    [{ act: 'a', facts: {}, actor: 'x' }, false],
    [{ act: 'a'.repeat(101), facts: {} }, false],
    [{ act: 'a', instance: 1.5, facts: {} }, false],
    [[], false],
    [null, false],
    ['a', false],
  ])('%j: %s', (one, plain) => {
    expect(isPlainAct(one)).toBe(plain);
  });
});
