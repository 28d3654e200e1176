import type { TableRow } from '../domain/record/table-row.js';
import { findHeaderRow, headerNames, headRows, noKnownHeader, unnamedColumn, type HeadRow, type KnownHeaders } from './header-row.js';
import { ImportFault } from './import-refusal.js';
import { SharedStrings } from './shared-strings.js';
import type { Table } from './table.js';
import { readFormats } from './xlsx-formats.js';
import { XlsxPackage } from './xlsx-package.js';
import { downwardMerges, sheetRows, type DownwardMerge, type SheetRow } from './xlsx-sheet.js';
import { cellWords, type CellWords } from './xlsx-values.js';
import { readWorkbook } from './xlsx-workbook.js';

/** A row of a sheet with the words of its cells by column (from 0); empty cells are absent. */
interface WordRow {
  line: number;
  words: Map<number, string>;
}

/** Opens the first visible sheet of a workbook. Throws an ImportFault where there is no workbook, no row, or no known header. */
export async function openXlsx(path: string, known: KnownHeaders): Promise<Table> {
  const parts = await XlsxPackage.open(path);
  const strings = new SharedStrings();
  const close = () => {
    parts.close();
    strings.close();
  };
  try {
    return await openSheet({ parts, strings, close }, known);
  } catch (error) {
    close();
    throw error;
  }
}

/** An opened workbook, and how to let go of it. */
interface OpenedWorkbook {
  parts: XlsxPackage;
  strings: SharedStrings;
  close: () => void;
}

async function openSheet({ parts, strings, close }: OpenedWorkbook, known: KnownHeaders): Promise<Table> {
  const { sheet, stringsPart, stylesPart, since1904 } = await readWorkbook(parts);
  await readStrings(parts, stringsPart, strings);
  const words: CellWords = { strings, formats: await readFormats(parts, stylesPart), since1904 };
  const merges = await downwardMerges(parts, sheet.part);
  const header = await readHeader(parts, sheet.part, { words, known });
  const headers = headerNames(header.cells);
  let read = 0;
  const rows = sheetRows(parts, sheet.part, (count) => (read += count));
  return {
    format: { kind: 'xlsx', sheet: sheet.name },
    headers,
    headerLine: header.line,
    totalBytes: parts.size(sheet.part),
    bytesRead: () => read,
    rows: () => rowsBelow(header, headers, filledDown(worded(rows, words), merges)),
    close: async () => {
      await rows.return();
      close();
    },
  };
}

async function readStrings(parts: XlsxPackage, stringsPart: string | null, strings: SharedStrings): Promise<void> {
  if (stringsPart === null) return;
  let text = '';
  let inText = false;
  let inPhonetic = false;
  await parts.listenToAll(stringsPart, {
    open(name) {
      if (name === 'si') text = '';
      else if (name === 'rPh') inPhonetic = true;
      else if (name === 't') inText = !inPhonetic;
    },
    text(piece) {
      if (inText) text += piece;
    },
    close(name) {
      if (name === 'si') strings.add(text);
      else if (name === 'rPh') inPhonetic = false;
      else if (name === 't') inText = false;
    },
  });
}

async function readHeader(parts: XlsxPackage, sheetPart: string, { words, known }: { words: CellWords; known: KnownHeaders }): Promise<HeadRow> {
  const rows: HeadRow[] = [];
  for await (const row of worded(sheetRows(parts, sheetPart), words)) {
    rows.push({ line: row.line, cells: asList(row.words) });
    if (rows.length === headRows) break;
  }
  if (rows.length === 0) {
    throw new ImportFault('import.empty', {
      zh: '第一张可见工作表没有内容；请把名单放在第一张工作表后重新导入',
      en: 'the first visible sheet holds nothing; put the list into the first sheet and import again',
    });
  }
  const found = findHeaderRow(rows, known);
  if (!found) throw noKnownHeader(rows, known);
  return found.row;
}

/** Rows with the words of their cells; rows without any are left out. */
async function* worded(rows: AsyncIterable<SheetRow>, context: CellWords): AsyncGenerator<WordRow, void, undefined> {
  for await (const { number, cells } of rows) {
    const words = new Map(cells.map((cell) => [cell.column, cellWords(cell, context)] as const).filter(([, text]) => text.trim() !== ''));
    if (words.size > 0) yield { line: number, words };
  }
}

/** Gives the words of a cell merged downwards to every row that it spans. */
async function* filledDown(rows: AsyncIterable<WordRow>, merges: readonly DownwardMerge[]): AsyncGenerator<WordRow, void, undefined> {
  let next = 0;
  let open: (DownwardMerge & { text: string | undefined })[] = [];
  for await (const row of rows) {
    open = open.filter(({ last }) => last >= row.line);
    for (const { column, text } of open) if (text !== undefined && !row.words.has(column)) row.words.set(column, text);
    for (; next < merges.length && merges[next]!.first <= row.line; next++) {
      const merge = merges[next]!;
      if (merge.first === row.line) open.push({ ...merge, text: row.words.get(merge.column) });
    }
    yield row;
  }
}

async function* rowsBelow(header: HeadRow, headers: readonly string[], rows: AsyncIterable<WordRow>): AsyncGenerator<TableRow, void, undefined> {
  let line = header.line;
  try {
    for await (const row of rows) {
      line = row.line;
      if (row.line > header.line) yield { kind: 'row', line, cells: named(row.words, headers) };
    }
  } catch (error) {
    if (!(error instanceof ImportFault)) throw error;
    yield { kind: 'broken', line: line + 1, code: error.code, reasons: [error.reason] };
  }
}

/** Every column of the header, empty where the row has nothing, and columns past the header that the row fills. */
function named(words: ReadonlyMap<number, string>, headers: readonly string[]): Record<string, string> {
  const cells: Record<string, string> = Object.fromEntries(headers.map((name, column) => [name, words.get(column) ?? '']));
  for (const [column, text] of words) if (column >= headers.length) cells[unnamedColumn(column)] = text;
  return cells;
}

function asList(words: ReadonlyMap<number, string>): string[] {
  const width = Math.max(...words.keys()) + 1;
  return Array.from({ length: width }, (_, column) => words.get(column) ?? '');
}
