import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto';

import type { IdentityKeys } from '../platform/config/identity-keys.js';

/** Which part of which case: what encrypted content is bound to. */
export interface PartOf {
  caseId: string;
  part: 'identity' | 'statement' | 'payee';
}

/** An encrypted part, and the key that it was encrypted with. */
export interface EncryptedPart {
  keyId: string;
  content: Buffer;
}

const CIPHER = 'aes-256-gcm';
const NONCE = 12;
const TAG = 16;
const KEY = 32;

/**
 * Encrypts a part of a report with the first key: AES-256-GCM (NIST SP 800-38D) under a data key of its own, which HKDF (RFC 5869) derives for this case and
 * part, so that nonces of different reports never meet under one key. Case and part are authenticated too: content that is moved to another row does not open.
 */
export function encryptPart(keys: IdentityKeys, of: PartOf, value: unknown): EncryptedPart {
  const [{ id, key }] = keys;
  const nonce = randomBytes(NONCE);
  const cipher = createCipheriv(CIPHER, dataKey(key, of), nonce).setAAD(boundTo(of));
  const text = Buffer.concat([cipher.update(JSON.stringify(value), 'utf8'), cipher.final()]);
  return { keyId: id, content: Buffer.concat([nonce, cipher.getAuthTag(), text]) };
}

/** The part in clear; null where the key that it names is not among these. Throws where it was changed or belongs elsewhere. */
export function decryptPart(keys: IdentityKeys, of: PartOf, { keyId, content }: EncryptedPart): unknown {
  const found = keys.find(({ id }) => id === keyId);
  if (found === undefined) return null;
  const decipher = createDecipheriv(CIPHER, dataKey(found.key, of), content.subarray(0, NONCE)).setAAD(boundTo(of));
  decipher.setAuthTag(content.subarray(NONCE, NONCE + TAG));
  const text = Buffer.concat([decipher.update(content.subarray(NONCE + TAG)), decipher.final()]);
  return JSON.parse(text.toString('utf8')) as unknown;
}

function dataKey(key: Buffer, of: PartOf): Buffer {
  return Buffer.from(hkdfSync('sha256', key, of.caseId, `duban report ${of.part}`, KEY));
}

function boundTo({ caseId, part }: PartOf): Buffer {
  return Buffer.from(`${caseId}/${part}`, 'utf8');
}
