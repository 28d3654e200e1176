import { validate } from 'uuid';

import { localDate, type LocalDate } from '../domain/calendar/local-date.js';
import { checkCreditCode } from '../domain/codes/credit-code.js';
import type { Read } from '../platform/db/transaction.js';
import { codedFields, fieldOfHeader, headerOf, type DirectoryTable } from './directory-columns.js';
import { organisationOf, organisationOfCode, organisationsNamed } from './directory.queries.js';
import { refuseDirectory } from './directory-refusal.js';
import { unlessRefused } from './in-directory.js';
import { personOf, personOfNumber } from './people.queries.js';

/** A named thing that a row speaks of and the directory does not have, or not yet: a row further down may bring it. */
export const REFERENCE = 'import.reference-unknown';

/** Characters of a cell at most. */
const LONGEST = 200;

/** The cells of one row of a directory table by the fields that their headers name. What cannot be read refuses the row. */
export class DirectoryCells {
  private readonly cells: ReadonlyMap<string, string>;

  constructor(
    private readonly table: DirectoryTable,
    row: Readonly<Record<string, string>>,
  ) {
    const named = Object.entries(row).map(([header, text]) => [fieldOfHeader(table, header), text.trim()] as const);
    this.cells = new Map(named.filter((cell): cell is [string, string] => cell[0] !== null && cell[1] !== ''));
  }

  /** The text of a field; null where the cell is empty or there is no such column. A leading apostrophe keeps a spreadsheet from reading a formula. */
  text(field: string): string | null {
    const text = this.cells.get(field)?.replace(/^'(?=[=+\-@])/, '') ?? null;
    if (text === null || (text.length <= LONGEST && !/[\p{Cc}\p{Cs}]/u.test(text))) return text;
    return this.refuse(field, `超过${LONGEST}字或含有控制字符`, `has more than ${LONGEST} characters, or control characters`);
  }

  needed(field: string): string {
    return this.text(field) ?? this.refuse(field, '须填写', 'is needed');
  }

  /** One of the codes of a field, written as code or word. */
  coded<F extends keyof typeof codedFields>(field: F): (typeof codedFields)[F]['codes'][number] | null {
    const text = this.text(field);
    if (text === null) return null;
    const { codes, words } = codedFields[field] as { codes: readonly string[]; words: Record<string, string> };
    const code = codes.find((one) => one === text || words[one] === text);
    const all = codes.map((one) => words[one]).join('、');
    return (code ?? this.refuse(field, `“${text}”不是以下之一：${all}`, `“${text}” is none of ${codes.join(', ')}`)) as (typeof codedFields)[F]['codes'][number];
  }

  /** A day: 2026-03-02, 2026/3/2 or 2026年3月2日, with or without a time after it. */
  date(field: string): LocalDate | null {
    const text = this.text(field);
    if (text === null) return null;
    const [, year = '', month = '', day = ''] = /^(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?(?:[T ].*)?$/.exec(text) ?? [];
    try {
      return localDate(`${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`);
    } catch (error) {
      if (!(error instanceof RangeError)) throw error;
      return this.refuse(field, `“${text}”不是日期`, `“${text}” is no day that exists`);
    }
  }

  /** The organisation that a cell names: by credit code, identifier, or a name that one alone bears. */
  async organisation(read: Read, field: string): Promise<string | null> {
    const text = this.text(field);
    if (text === null) return null;
    if (validate(text)) return (await organisationOf(read, text.toLowerCase()))?.id ?? this.unknown(field, text);
    const code = checkCreditCode(text);
    if (code.ok) return (await organisationOfCode(read, code.code)) ?? this.unknown(field, text);
    const [only, ...others] = await organisationsNamed(read, text);
    if (others.length > 0) return this.refuse(field, `有多个机构名为“${text}”，请填写信用代码`, `several organisations are called “${text}”; write the credit code`);
    return only ?? this.unknown(field, text);
  }

  /** The person that a cell names: by staff number or identifier. */
  async person(read: Read, field: string): Promise<string | null> {
    const text = this.text(field);
    if (text === null) return null;
    const byId = validate(text) ? await personOf(read, text.toLowerCase()) : null;
    return byId?.id ?? (await personOfNumber(read, text)) ?? this.unknown(field, text);
  }

  refuse(field: string, zh: string, en: string): never {
    const column = headerOf(this.table, field);
    return unlessRefused<never>(refuseDirectory('directory.invalid', { subject: field, zh: `${column}${zh}`, en: `${field} (${column}): ${en}` }));
  }

  private unknown(field: string, text: string): never {
    const en = `the directory has no “${text}”`;
    return unlessRefused<never>(refuseDirectory('directory.invalid', { code: REFERENCE, subject: field, zh: `名录中没有“${text}”`, en }));
  }
}
