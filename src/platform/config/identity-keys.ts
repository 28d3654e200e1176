import { randomBytes } from 'node:crypto';

/** A key that encrypts who reported; `id` is what encrypted parts name it by. */
export interface IdentityKey {
  readonly id: string;
  /** 32 bytes, for AES-256. */
  readonly key: Buffer;
}

/** Keys in the order of their file: the first encrypts, all of them decrypt. */
export type IdentityKeys = readonly [IdentityKey, ...IdentityKey[]];

const LINE = /^([a-z0-9][a-z0-9-]{0,39})\s+([A-Za-z0-9+/_-]{43}=?)$/;

/** The text of a key file with one new key. */
export function newIdentityKeys(): string {
  return `key-1 ${randomBytes(32).toString('base64url')}\n`;
}

/**
 * Reads a key file: a line for each key, its name and 32 bytes in base64. Blank lines and lines that begin with # say nothing. Null where a line is
 * something else, a name stands twice, or there is no key.
 */
export function parseIdentityKeys(text: string): IdentityKeys | null {
  const lines = text.split(/\r?\n/).map((line) => line.trim()).filter((line) => line !== '' && !line.startsWith('#'));
  const keys = lines.map(keyIn);
  const [first, ...others] = keys;
  if (first === undefined || keys.includes(null) || new Set(keys.map((one) => one?.id)).size < keys.length) return null;
  return [first, ...others] as unknown as IdentityKeys;
}

function keyIn(line: string): IdentityKey | null {
  const [, id, text] = LINE.exec(line) ?? [];
  if (id === undefined || text === undefined) return null;
  const key = Buffer.from(text, 'base64url');
  return key.length === 32 ? { id, key } : null;
}
