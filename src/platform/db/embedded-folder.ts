import { join, resolve } from 'node:path';

/** Where the embedded PostgreSQL stands below the data folder. */
export function embeddedFolder(dataDir: string): string {
  return join(resolve(dataDir), 'postgres');
}
