import { readingAs } from '../../cases/reading-as.js';
import type { Database } from '../../platform/db/database.js';
import type { Read } from '../../platform/db/transaction.js';
import { scopeOfReader, type Reader } from '../../session/caller.js';

/**
 * Reads of cases for a caller. What the database lets through follows from the claims of his token alone, not from the scope that queries are given, so that the
 * two walls do not fall together.
 */
export function readingFor(database: Pick<Database, 'pool'>, reader: Reader): Read {
  return readingAs(database, scopeOfReader(reader));
}
