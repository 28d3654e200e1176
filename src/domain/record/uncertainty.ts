import type { Words } from '../workflow/words.js';
import type { RecordField } from './headers.js';
import { uncertaintyReasons, type UncertaintyCode } from './uncertainty-reasons.js';

/** One thing in a row that could not be known for certain: the field, its words as published ('' if there are none), and why. */
export interface Uncertainty {
  field: RecordField;
  words: string;
  code: UncertaintyCode;
  reason: Words;
}

/** Builds an uncertainty; `detail` is what the reason names beside the words (candidates, a hint, a count). */
export function uncertainty(field: RecordField, words: string, code: UncertaintyCode, detail = ''): Uncertainty {
  const fill = (text: string) => text.replaceAll('{words}', () => words).replaceAll('{detail}', () => detail);
  const { zh, en } = uncertaintyReasons[code];
  return { field, words, code, reason: { zh: fill(zh), en: fill(en) } };
}
