/**
 * A place in a list after which the next page begins, as callers see it: text to be handed back unread. Inside are the sort keys of the last
 * row, so a page does not shift when rows are added before it.
 */
export function encodeCursor(keys: readonly (string | number)[]): string {
  return Buffer.from(JSON.stringify(keys)).toString('base64url');
}

/** The sort keys of a cursor; null unless it is one of ours with keys of these kinds. */
export function decodeCursor<K extends readonly CursorKey[]>(cursor: string, ...kinds: K): KeysOf<K> | null {
  let keys: unknown;
  try {
    keys = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
  } catch {
    return null;
  }
  if (!Array.isArray(keys) || keys.length !== kinds.length) return null;
  return kinds.every((kind, index) => KINDS[kind](keys[index])) ? (keys as unknown as KeysOf<K>) : null;
}

export type CursorKey = 'uuid' | 'date' | 'instant' | 'microsecond' | 'integer' | 'text' | 'division';

type KeysOf<K extends readonly CursorKey[]> = { -readonly [I in keyof K]: K[I] extends 'integer' ? number : string };

/** Years that the sort keys of our lists can have; PostgreSQL takes no year 0. */
const YEAR = /^(19|2[0-2])\d\d-/;

const KINDS: Record<CursorKey, (key: unknown) => boolean> = {
  uuid: (key) => typeof key === 'string' && /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(key),
  date: (key) => isInstant(`${String(key)}T00:00:00.000Z`),
  instant: isInstant,
  text: (key) => typeof key === 'string' && key.length <= 400 && !key.includes('\0'),
  division: (key) => typeof key === 'string' && /^\d{6}(\d{3}){0,2}$/.test(key),
  microsecond: (key) => typeof key === 'string' && /^.{23}\d{3}Z$/.test(key) && isInstant(`${key.slice(0, 23)}Z`),
  integer: (key) => Number.isSafeInteger(key) && Math.abs(key as number) <= 2_147_483_647,
};

/** True for an instant as `toISOString` writes it: a 30th of February would come back as another day. */
function isInstant(key: unknown): boolean {
  if (typeof key !== 'string' || !YEAR.test(key) || Number.isNaN(Date.parse(key))) return false;
  return new Date(key).toISOString() === key;
}

/** One page of a list, and the cursor of the next; null where this is the last. */
export interface Page<Row> {
  items: Row[];
  next: string | null;
}

/** Makes a page of rows of which one more than `limit` was asked for: the extra row only tells that there is a next page. */
export function pageOf<Row>(rows: readonly Row[], limit: number, keysOf: (last: Row) => (string | number)[]): Page<Row> {
  const items = rows.slice(0, limit);
  const last = items.at(-1);
  return { items, next: rows.length > limit && last !== undefined ? encodeCursor(keysOf(last)) : null };
}
