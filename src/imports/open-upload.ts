import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import type { KnownHeaders } from './header-row.js';
import type { ImportRefusal } from './import-refusal.js';
import { openTable } from './open-table.js';
import type { Table } from './table.js';

/**
 * Opens a table that came in a request, by its content. It is read from a file like any other, in a folder of its own that goes when the table is closed or
 * refused.
 */
export async function openUpload(content: Buffer, name: 'upload.csv' | 'upload.xlsx', known: KnownHeaders): Promise<Table | ImportRefusal> {
  const folder = await mkdtemp(join(tmpdir(), 'duban-upload-'));
  const remove = (): Promise<void> => rm(folder, { recursive: true, force: true });
  try {
    const path = join(folder, name);
    await writeFile(path, content, { mode: 0o600 });
    const table = await openTable(path, known);
    if ('refused' in table) {
      await remove();
      return table;
    }
    return { ...table, close: () => table.close().finally(remove) };
  } catch (error) {
    await remove();
    throw error;
  }
}
