import { stat } from 'node:fs/promises';
import { parse } from 'csv-parse/sync';
import type { TableRow } from '../domain/record/table-row.js';
import { CsvRecords, type CsvRecord } from './csv-records.js';
import { findHeaderRow, headerNames, headRows, noKnownHeader, type HeadRow, type KnownHeaders } from './header-row.js';
import { ImportFault } from './import-refusal.js';
import type { Table } from './table.js';
import { decodedText, textEncoding, type TextEncoding } from './text-encoding.js';

type Delimiter = ',' | ';' | '\t';

const delimiters: readonly Delimiter[] = [',', ';', '\t'];

/** How much text is looked at for the delimiter and the header (characters). */
const headLength = 256 * 1024;

/** Opens a delimited text file. Throws an ImportFault where it is empty, does not decode, or shows no known header. */
export async function openCsv(path: string, known: KnownHeaders): Promise<Table> {
  const encoding = await textEncoding(path);
  const { delimiter, header } = readHead(await headText(path, encoding), known);
  const { size } = await stat(path);
  const headers = headerNames(header.cells);
  let read = 0;
  const text = decodedText(path, encoding, (count) => (read += count));
  return {
    format: { kind: 'csv', encoding, delimiter },
    headers,
    headerLine: header.line,
    totalBytes: size,
    bytesRead: () => read,
    rows: () => rowsBelow(header, headers, text, delimiter),
    close: async () => {
      await text.return(undefined);
    },
  };
}

async function headText(path: string, encoding: TextEncoding): Promise<string> {
  let head = '';
  for await (const piece of decodedText(path, encoding)) {
    head += piece;
    if (head.length >= headLength) break;
  }
  return head;
}

/** The delimiter is the one under which a header is found that names the most known fields. */
function readHead(head: string, known: KnownHeaders): { delimiter: Delimiter; header: HeadRow } {
  const heads = delimiters.map((delimiter) => ({ delimiter, rows: firstRows(head, delimiter) }));
  if (/^[\s,;"]*$/.test(head)) {
    throw new ImportFault('import.empty', { zh: '文件中没有任何文字；请确认导出的文件', en: 'the file holds no text; check the export' });
  }
  const found = heads
    .map(({ delimiter, rows }) => ({ delimiter, header: findHeaderRow(rows, known) }))
    .flatMap(({ delimiter, header }) => (header ? [{ delimiter, header }] : []))
    .sort((a, b) => b.header.known - a.header.known);
  const [best] = found;
  if (!best) throw noKnownHeader(heads[0]?.rows ?? [], known);
  return { delimiter: best.delimiter, header: best.header.row };
}

function firstRows(head: string, delimiter: Delimiter): HeadRow[] {
  const records = new CsvRecords(delimiter);
  records.add(head);
  records.end();
  const rows: HeadRow[] = [];
  for (let record = records.take(); record && rows.length < headRows; record = records.take()) {
    const cells = cellsOf(record, delimiter);
    if (filledCells(cells) > 0) rows.push({ line: record.line, cells });
  }
  return rows;
}

async function* rowsBelow(header: HeadRow, headers: string[], text: AsyncIterable<string>, delimiter: Delimiter): AsyncGenerator<TableRow, void, undefined> {
  const records = new CsvRecords(delimiter);
  const fits = { headers, named: filledCells(header.cells) };
  for await (const piece of text) {
    records.add(piece);
    yield* rowsIn(records, fits, header.line, delimiter);
  }
  records.end();
  yield* rowsIn(records, fits, header.line, delimiter);
}

/** What the cells of a row must fit: `named` is how many columns reach to the last one with a header. */
interface Fits {
  headers: readonly string[];
  named: number;
}

/** The rows that are complete by now. A row over several lines that does not fit the header had a stray quotation mark: its lines are rows. */
function* rowsIn(records: CsvRecords, fits: Fits, headerLine: number, delimiter: Delimiter): Generator<TableRow> {
  for (let taken = takeAll(records); taken.length > 0; taken = takeAll(records)) {
    const cells = cellsOfAll(taken, delimiter);
    for (const [index, record] of taken.entries()) {
      if (record.line <= headerLine) continue;
      const row = rowOf(record, cells[index] ?? [], fits);
      if (row?.kind === 'ragged' && record.lines > 1) {
        yield { ...row, words: record.text.split(/\r\n|\n|\r/, 1)[0] ?? '' };
        records.putBackAfterFirstLine(taken.slice(index));
        break;
      }
      if (row) yield row;
    }
  }
}

function takeAll(records: CsvRecords): CsvRecord[] {
  const taken: CsvRecord[] = [];
  for (let record = records.take(); record; record = records.take()) taken.push(record);
  return taken;
}

/** A row whose cells fit the header; null for a blank one. Empty cells past the header, which programs append, do not count. */
function rowOf({ line, text, unclosed }: CsvRecord, cells: readonly string[], { headers, named }: Fits): TableRow | null {
  const filled = filledCells(cells);
  if (filled === 0) return null;
  if (unclosed || cells.length < named || filled > headers.length) {
    return { kind: 'ragged', line, words: text, expected: named, found: cells.length };
  }
  return { kind: 'row', line, cells: Object.fromEntries(headers.map((name, index) => [name, cells[index] ?? ''])) };
}

/** How many cells there are up to the last one with any content. */
function filledCells(cells: readonly string[]): number {
  return cells.findLastIndex((cell) => cell.trim() !== '') + 1;
}

/** The cells of many records; those with well-formed quotation marks go to the parser in one call, which takes 50 times less than a call for each. */
function cellsOfAll(records: readonly CsvRecord[], delimiter: Delimiter): string[][] {
  const quoted = records.filter(({ quoting }) => quoting === 'regular');
  const parsed = quoted.length > 1 ? parseRecords(quoted.map(({ text }) => text).join('\n'), delimiter) : [];
  const together = parsed.length === quoted.length;
  let next = 0;
  return records.map((record) => (together && record.quoting === 'regular' ? (parsed[next++] ?? []) : cellsOf(record, delimiter)));
}

function cellsOf(record: CsvRecord, delimiter: Delimiter): string[] {
  if (record.quoting === 'none') return record.text.split(delimiter);
  const [cells, ...others] = parseRecords(record.text, delimiter);
  return others.length > 0 || cells === undefined ? record.text.split(delimiter) : cells;
}

function parseRecords(text: string, delimiter: Delimiter): string[][] {
  return parse(text, { delimiter, relax_quotes: true, relax_column_count: true, record_delimiter: ['\r\n', '\n', '\r'] });
}
