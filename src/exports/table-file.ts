import writeXlsxFile from 'write-excel-file/node';

import { csvLine } from './csv-line.js';

export const tableFormats = ['xlsx', 'csv'] as const;
export type TableFileFormat = (typeof tableFormats)[number];

/** What each form of a table is sent as. */
export const mediaTypes: Readonly<Record<TableFileFormat, string>> = {
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  csv: 'text/csv; charset=utf-8',
};

/** A table that is to be written: texts alone, so that no program takes a code for a number. */
export interface TableToWrite {
  sheet: string;
  headers: readonly string[];
  rows: readonly (readonly (string | null)[])[];
}

/** Width of a column in characters, wide enough for a credit code or an identifier's beginning. */
const COLUMN_WIDTH = 22;

/** The table as the content of a file. CSV is UTF-8 with a byte order mark, by which Excel knows it. */
export async function tableFile(format: TableFileFormat, { sheet, headers, rows }: TableToWrite): Promise<Buffer> {
  if (format === 'csv') return Buffer.from(`\uFEFF${[headers, ...rows.map((row) => row.map((cell) => cell ?? ''))].map(csvLine).join('')}`, 'utf8');
  const head = headers.map((value) => ({ value, type: String, fontWeight: 'bold' as const }));
  const body = rows.map((row) => row.map((value) => (value === null ? null : { value, type: String })));
  return writeXlsxFile([head, ...body], { sheet, columns: headers.map(() => ({ width: COLUMN_WIDTH })), stickyRowsCount: 1 }).toBuffer();
}
