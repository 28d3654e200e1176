import { createHash, randomBytes } from 'node:crypto';

import type { Config } from '../platform/config/config.js';

/** How long sessions and passwords last. */
export type SessionTerms = Pick<Config, 'tokenMinutes' | 'idleMinutes' | 'sessionHours' | 'passwordDays'>;

/** A new secret text of 256 random bits: too many to guess, so that what is kept of it need not be slow to compute. */
export function newSecret(): string {
  return randomBytes(32).toString('base64url');
}

/** What is kept of such a secret: SHA-256, hexadecimal. */
export function fingerprintOf(secret: string): string {
  return createHash('sha256').update(secret).digest('hex');
}
