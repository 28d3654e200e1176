import { chmodSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/**
 * A fresh folder for data of a test, which removes it again. Others may pass through it: under root the embedded database
 * runs as another account, and would otherwise stand below /var/lib/duban, where nobody removes it.
 */
export function temporaryFolder(purpose: string): string {
  const folder = mkdtempSync(join(tmpdir(), `duban-${purpose}-`));
  chmodSync(folder, 0o711);
  return folder;
}
