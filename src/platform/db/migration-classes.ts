import type { MigrationInterface, QueryRunner } from 'typeorm';

import type { MigrationFile } from './migration-files.js';

/** Names and hashes of the files that were applied, beside TypeORM's own table of what has run. */
export const APPLIED_FILES_TABLE = `
  create table if not exists schema_migration_file (
    name text primary key,
    sha256 text not null,
    applied_at timestamptz not null default now()
  )`;

type MigrationClass = new () => MigrationInterface;

/** Turns SQL files into classes that TypeORM runs. A file is recorded in the transaction that applies it. */
export function migrationClasses(files: readonly MigrationFile[]): MigrationClass[] {
  return files.map(migrationClass);
}

function migrationClass(file: MigrationFile): MigrationClass {
  return class {
    readonly name = typeormName(file);

    async up(runner: QueryRunner): Promise<void> {
      await runner.query(file.sql);
      await runner.query('insert into schema_migration_file (name, sha256) values ($1, $2)', [file.name, file.hash]);
    }

    down(): Promise<void> {
      return Promise.reject(new Error(`${file.name} cannot be undone: restore a backup, or write a new migration.`));
    }
  };
}

/** TypeORM orders by the last 13 digits of the name, which it takes for a time. */
function typeormName(file: MigrationFile): string {
  const words = file.name.split('_').slice(1);
  const title = words.map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join('');
  return `${title}${String(file.number).padStart(13, '0')}`;
}
