import { hash } from 'node:crypto';

import type { Digest } from '../domain/journal/entry.js';

/** SHA-256 and SM3 of Node's OpenSSL. `hash` is the one-shot call: 1.4 times as fast as `createHash` for a kilobyte. */
export const digest: Digest = (name, text) => hash(name, text, 'hex');

/** SHA-256 of bytes, lower-case hexadecimal. */
export function sha256Of(content: Buffer): string {
  return hash('sha256', content, 'hex');
}
