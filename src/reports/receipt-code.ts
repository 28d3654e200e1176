import { createHash, createHmac, hkdfSync, randomBytes } from 'node:crypto';

import type { IdentityKeys } from '../platform/config/identity-keys.js';

/** Letters and digits that cannot be taken for one another (Crockford's base 32). */
const LETTERS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const LENGTH = 25;
const GROUP = 5;

/** What a receipt code may look like as people write it: groups of letters and digits, with or without hyphens or blanks. */
export const RECEIPT_CODE = /^[0-9A-Za-z -]{25,60}$/;

/**
 * The code with which a reporter follows his report: 125 bits, in five groups of five. It is shown once and never stored. With a request key it is derived from
 * key and content, so that a reporter whose connection broke gets the same code when he sends the same again, and nobody else does.
 */
export function receiptCode(keys: IdentityKeys, repeated: { key: string; content: string } | null): string {
  const bytes = repeated === null ? randomBytes(LENGTH) : derived(keys, repeated);
  const letters = [...bytes.subarray(0, LENGTH)].map((byte) => LETTERS[byte % LETTERS.length]).join('');
  return (letters.match(new RegExp(`.{${GROUP}}`, 'g')) as string[]).join('-');
}

/** Under which key of the engine a report that is sent again is the same: of this request key with this content, known to whoever has the keys alone. */
export function reportKey(keys: IdentityKeys, { key, content }: { key: string; content: string }): string {
  return createHmac('sha256', macKey(keys, 'request')).update(JSON.stringify([key, content])).digest('base64url');
}

/** What is stored of a receipt code. It has more than a hundred bits, so one round of SHA-256 is enough. */
export function receiptHash(code: string): Buffer {
  const plain = code.toUpperCase().replace(/[^0-9A-Z]/g, '').replaceAll('O', '0').replace(/[IL]/g, '1');
  return createHash('sha256').update(`duban receipt ${plain}`).digest();
}

function derived(keys: IdentityKeys, { key, content }: { key: string; content: string }): Buffer {
  return createHmac('sha256', macKey(keys, 'receipt')).update(JSON.stringify([key, content])).digest();
}

function macKey([{ key }]: IdentityKeys, purpose: string): Buffer {
  return Buffer.from(hkdfSync('sha256', key, '', `duban ${purpose} code`, 32));
}
