import type { TableRow } from '../domain/record/table-row.js';

/** How a file was read; for the head of the report. */
export type TableFormat =
  | { kind: 'csv'; encoding: 'utf-8' | 'gb18030' | 'utf-16le' | 'utf-16be'; delimiter: ',' | ';' | '\t' }
  | { kind: 'xlsx'; sheet: string };

/**
 * An opened import file. Memory does not grow with the number of rows: `rows` reads on only when the next row is asked for. `rows` may be
 * called once; `close` ends the reading at any time and may be called again.
 */
export interface Table {
  format: TableFormat;
  /** In the order of the columns, unique; a column without a header is 第N列. */
  headers: string[];
  /** Where the header stands, counted as `TableRow.line`. */
  headerLine: number;
  /** Of what `rows` reads: bytes of the text file, or of the sheet after decompression. */
  totalBytes: number;
  /** How much of `totalBytes` has been read, for a progress bar. */
  bytesRead(): number;
  rows(): AsyncGenerator<TableRow, void, undefined>;
  close(): Promise<void>;
}
