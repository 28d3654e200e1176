import { randomBytes } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** A file with one key for the identities of reporters, as an installation in production has it; its path. */
export function identityKeyFile(folder: string): string {
  const file = join(folder, 'keys-of-production');
  writeFileSync(file, `first ${randomBytes(32).toString('base64')}\n`, { mode: 0o600 });
  return file;
}
