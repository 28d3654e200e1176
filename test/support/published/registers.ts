import type { CreditCodeCheck } from '../../../src/domain/codes/credit-code.js';
import type { Registers } from '../../../src/domain/record/published-row.js';

/** Invented divisions: 东溪区 is borne by two cities, 临溪市 is a county-level city, 旧湖县 was renamed. */
const divisions: readonly [name: string, code: string][] = [
  ['南岭省', '430000'],
  ['北京市', '110000'],
  ['澄溪市', '430100'],
  ['东溪区', '430102'],
  ['临溪市', '430181'],
  ['安沙市', '430200'],
  ['东溪区', '430202'],
];

/** Registers for tests of reading rows; only the credit code 91430100MA0TERT122 is valid. */
export const registers: Registers = {
  findRegions: (name) => divisions.filter(([known]) => known === name).map(([known, code]) => ({ name: known, code })),
  checkCreditCode: (text): CreditCodeCheck => {
    if (text === '91430100MA0TERT122') return { ok: true, code: text };
    if (/^\d{17}[\dX]$/.test(text)) return { ok: false, reason: 'legacy', found: text, scheme: 'citizen-number' };
    return { ok: false, reason: 'length', found: text.length, expected: 18 };
  },
};
