import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { packageRoot } from '../package-root.js';
import { DatabaseFailure } from './database-failure.js';

/** One numbered SQL file. */
export interface MigrationFile {
  /** File name without `.sql`, e.g. `0001_first_schema`. */
  readonly name: string;
  readonly number: number;
  readonly sql: string;
  /** SHA-256 of the text with unix line ends, so that a checkout on Windows gives the same value. */
  readonly hash: string;
}

const FILE_NAME = /^(\d{4})_[a-z0-9_]+$/;

/** The migrations that are part of this package. */
export function releasedMigrations(): string {
  return join(packageRoot(), 'migrations');
}

/**
 * Reads `NNNN_name.sql` files in the order of their numbers. Other kinds of files are ignored.
 *
 * @throws DatabaseFailure `schema.migration-misnamed` for an SQL file of another name or a number used twice
 */
export function readMigrations(folder: string): MigrationFile[] {
  const names = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith('.sql')).sort() : [];
  const files = names.map((name) => readMigration(folder, name));
  for (const [index, file] of files.entries()) {
    if (files[index - 1]?.number === file.number) throw misnamed(folder, `${file.name}.sql: its number is used twice`);
  }
  return files;
}

function readMigration(folder: string, fileName: string): MigrationFile {
  const name = fileName.replace(/\.sql$/, '');
  const number = FILE_NAME.exec(name)?.[1];
  if (number === undefined) throw misnamed(folder, `${fileName}: expected a name such as 0001_first_schema.sql`);
  const sql = readFileSync(join(folder, fileName), 'utf8').replaceAll('\r\n', '\n');
  return { name, number: Number(number), sql, hash: createHash('sha256').update(sql).digest('hex') };
}

function misnamed(folder: string, what: string): DatabaseFailure {
  return new DatabaseFailure('schema.migration-misnamed', `In ${folder}, ${what}.`);
}
