import { knownHeaderCount } from '../domain/record/headers.js';
import type { Words } from '../domain/workflow/words.js';
import { cellText } from '../domain/record/plain-words.js';
import { ImportFault } from './import-refusal.js';

/** A row of cells before any header is known. */
export interface HeadRow {
  line: number;
  cells: string[];
}

/** What the header of a file is known by: how many of its columns are known, and which names to tell somebody who has none. */
export interface KnownHeaders {
  count: (cells: readonly string[]) => number;
  examples: Words;
}

/** Headers of published listings and ledgers. */
export const recordHeaders: KnownHeaders = {
  count: knownHeaderCount,
  examples: { zh: '单位名称、存在问题、整改期限', en: 'unit_name, hazard_description, deadline, or 单位名称, 存在问题, 整改期限' },
};

/** Notices print titles, dates and units of measure above the header; it is looked for in this many rows with any content. */
export const headRows = 10;

/** The row among the first ones that names the most known fields, and at least two; null if none does. */
export function findHeaderRow(rows: readonly HeadRow[], { count }: KnownHeaders): { row: HeadRow; known: number } | null {
  const counted = rows.slice(0, headRows).map((row) => ({ row, known: count(row.cells) }));
  const best = Math.max(0, ...counted.map(({ known }) => known));
  return best < 2 ? null : (counted.find(({ known }) => known === best) ?? null);
}

/** Header cells as unique names: without blanks around them, 第N列 where empty, with an ordinal where repeated. */
export function headerNames(cells: readonly string[]): string[] {
  const seen = new Map<string, number>();
  return cells.map((cell, index) => {
    const name = cellText(cell) ?? unnamedColumn(index);
    const times = (seen.get(name) ?? 0) + 1;
    seen.set(name, times);
    return times === 1 ? name : `${name} (${times})`;
  });
}

/** The name of a column that has no header; `index` counts from 0. */
export function unnamedColumn(index: number): string {
  return `第${index + 1}列`;
}

/** Told when no row near the top is a header. `rows` are those that were looked at. */
export function noKnownHeader(rows: readonly HeadRow[], { examples }: KnownHeaders): ImportFault {
  const first = rows[0]?.cells.map((cell) => cellText(cell) ?? '').filter((cell) => cell !== '').join(' / ').slice(0, 120) ?? '';
  return new ImportFault('import.no-known-header', {
    zh: `前${headRows}行中没有找到表头（至少两个可识别的列名，如 ${examples.zh}）；首行为：${first}；请补上表头后重新导入`,
    en: `no header in the first ${headRows} rows (at least two known names such as ${examples.en}); the first row is: ${first}; add a header and import again`,
  });
}
