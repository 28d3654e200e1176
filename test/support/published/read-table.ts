import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TableRow } from '../../../src/domain/record/table-row.js';
import type { ImportRefusal } from '../../../src/imports/import-refusal.js';
import { openTable } from '../../../src/imports/open-table.js';
import type { Table } from '../../../src/imports/table.js';

let folder: string | null = null;

/** Writes a file into a folder of its own for this test file; `removeFiles` takes it away. */
export function fileWith(name: string, content: string | Buffer): string {
  folder ??= mkdtempSync(join(tmpdir(), 'duban-published-'));
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

export function removeFiles(): void {
  if (folder) rmSync(folder, { recursive: true, force: true });
  folder = null;
}

/** Opens a table that must open. */
export async function opened(path: string): Promise<Table> {
  const table = await openTable(path);
  if ('refused' in table) throw new Error(`${table.code}: ${table.reasons[0]?.en}`);
  return table;
}

/** The refusal of a file that must be refused. */
export async function refused(path: string): Promise<ImportRefusal> {
  const table = await openTable(path);
  if ('refused' in table) return table;
  await table.close();
  throw new Error('the table opened');
}

/** All rows of a file. */
export async function rowsOf(path: string): Promise<TableRow[]> {
  const table = await opened(path);
  const rows: TableRow[] = [];
  for await (const row of table.rows()) rows.push(row);
  await table.close();
  return rows;
}

/** The cells of all readable rows of a file. */
export async function cellsOf(path: string): Promise<Record<string, string>[]> {
  return (await rowsOf(path)).flatMap((row) => (row.kind === 'row' ? [row.cells] : []));
}
