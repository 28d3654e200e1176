import type { TableRow } from '../domain/record/table-row.js';
import type { Reason } from '../domain/workflow/refusal.js';
import type { Database } from '../platform/db/database.js';
import type { Tx } from '../platform/db/transaction.js';
import { DirectoryCells, REFERENCE } from './directory-cells.js';
import type { DirectoryTable } from './directory-columns.js';
import { isDirectoryRefusal } from './directory-refusal.js';
import { inDirectory, inPart, tryInDirectory, unlessRefused, type DirectoryAct } from './in-directory.js';
import { takeRow, type TakenRow } from './import-rows.js';

/** What became of one row. `code` and `reasons` say why it was refused; other rows are taken all the same. */
export interface DirectoryRow {
  /** As the person sees it in his program. */
  line: number;
  result: TakenRow['result'] | 'refused';
  id: string | null;
  code: string | null;
  reasons: Reason[];
}

export interface DirectoryImport {
  table: DirectoryTable;
  rows: AsyncIterable<TableRow>;
  /** Does everything and undoes it: says what would become of each row. */
  dryRun: boolean;
}

/** A row that names something which a row further down may bring. */
interface Waiting {
  row: TableRow & { kind: 'row' };
  refused: DirectoryRow;
}

/**
 * Takes a table into the directory in one transaction, each row by itself: a row that is refused leaves the others. A row that names something further down
 * the file is taken after it. The same file again changes nothing. Gives one result for every row, by line.
 */
export async function importDirectory(db: Database, { table, rows, dryRun }: DirectoryImport, by: DirectoryAct): Promise<DirectoryRow[]> {
  const read: TableRow[] = [];
  for await (const row of rows) read.push(row);
  const work = (tx: Tx): Promise<DirectoryRow[]> => takeAll(tx, { table, rows: read }, by);
  const done = await (dryRun ? tryInDirectory(db, work) : inDirectory(db, work));
  return unlessRefused(done).sort((a, b) => a.line - b.line);
}

async function takeAll(tx: Tx, { table, rows }: { table: DirectoryTable; rows: readonly TableRow[] }, by: DirectoryAct): Promise<DirectoryRow[]> {
  const done: DirectoryRow[] = rows.filter((row) => row.kind !== 'row').map(unreadable);
  let left = rows.filter((row) => row.kind === 'row');
  for (let before = Number.POSITIVE_INFINITY; left.length > 0 && left.length < before; ) {
    before = left.length;
    const waiting: Waiting[] = [];
    for (const row of left) {
      const result = await takeOne(tx, table, row, by);
      if (result.reasons.some(({ code }) => code === REFERENCE)) waiting.push({ row, refused: result });
      else done.push(result);
    }
    if (waiting.length === before) done.push(...waiting.map(({ refused }) => refused));
    left = waiting.map(({ row }) => row);
  }
  return done;
}

async function takeOne(tx: Tx, table: DirectoryTable, row: TableRow & { kind: 'row' }, by: DirectoryAct): Promise<DirectoryRow> {
  const taken = await inPart(tx, () => takeRow[table](tx, new DirectoryCells(table, row.cells), by));
  if (!isDirectoryRefusal(taken)) return { line: row.line, ...taken, code: null, reasons: [] };
  return { line: row.line, result: 'refused', id: null, code: taken.code, reasons: taken.reasons };
}

function unreadable(row: TableRow): DirectoryRow {
  const refused = { line: row.line, result: 'refused' as const, id: null };
  if (row.kind === 'broken') return { ...refused, code: row.code, reasons: row.reasons.map((reason) => ({ code: row.code, ...reason })) };
  const { expected, found } = row as TableRow & { kind: 'ragged' };
  const reason = { code: 'import.row-ragged', zh: `本行有${found}格，表头有${expected}列，无法对应`, en: `the row has ${found} cells, the header ${expected}` };
  return { ...refused, code: reason.code, reasons: [reason] };
}

/** How many rows came to what. */
export function countRows(rows: readonly DirectoryRow[]): Record<DirectoryRow['result'], number> {
  const of = (result: DirectoryRow['result']): number => rows.filter((row) => row.result === result).length;
  return { entered: of('entered'), changed: of('changed'), unchanged: of('unchanged'), refused: of('refused') };
}
