import type { LocalDate } from '../calendar/local-date.js';
import type { Words } from '../workflow/words.js';
import type { DateRule, Inferred } from './date-reading.js';
import type { ListingLevel } from '../hazard/listing-level.js';
import type { PublishedOutcome } from './outcome-words.js';
import type { RecordField } from './headers.js';
import type { Uncertainty } from './uncertainty.js';

/** What one published row says, read by rule. Null is "not published or not certain". */
export interface PublishedRecord {
  outcome: PublishedOutcome;
  level: ListingLevel | null;
  /** From a ledger's 隐患等级; listings print none. */
  hazardGrade: 'general' | 'major' | null;
  unitName: string | null;
  /** A valid unified social credit code, or null. */
  unitCode: string | null;
  /** The name in the register of divisions where `regionCode` is known, otherwise as published. */
  regionName: string | null;
  regionCode: string | null;
  industry: string | null;
  address: string | null;
  hazard: string | null;
  requirement: string | null;
  issuingAuthority: string | null;
  supervisingUnit: string | null;
  responsibleUnit: string | null;
  sourceTitle: string | null;
  listedOn: LocalDate | null;
  rectifyBy: LocalDate | null;
  outcomeOn: LocalDate | null;
  articleOn: LocalDate | null;
  /** Every non-empty cell exactly as it came, by its header. */
  published: Record<string, string>;
}

/** How one date was taken: its words, the day, the rule, and what was supplied from elsewhere. */
export interface DateTaken {
  field: RecordField;
  words: string;
  date: LocalDate;
  rule: DateRule;
  inferred: Inferred | null;
}

/** Stable codes under which a row is refused; it stops no other row. */
export type RowRefusalCode =
  | 'import.row-empty'
  | 'import.row-ragged'
  | 'import.row-header-again'
  | 'import.row-total'
  | 'import.row-heading'
  | 'import.row-note';

export interface RowRefusal {
  code: string;
  reasons: Words[];
}

/** A row as a case to be opened, with what is uncertain about it and how its dates were read; or why it is none. */
export type RowReading =
  | { ok: true; record: PublishedRecord; uncertain: Uncertainty[]; dates: DateTaken[] }
  | { ok: false; refusal: RowRefusal };
