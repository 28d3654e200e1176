import { randomBytes } from 'node:crypto';

import { hash } from '@node-rs/argon2';

/** A password with what is kept of it. */
export interface HashedPassword {
  password: string;
  passwordHash: string;
}

/** A password of 108 random bits with its hash. Made before a transaction begins, because hashing is slow on purpose. */
export async function madePassword(): Promise<HashedPassword> {
  return hashed(randomBytes(18).toString('base64url').slice(0, 18));
}

/** A password that somebody has chosen, with its hash. */
export async function hashed(password: string): Promise<HashedPassword> {
  return { password, passwordHash: await hash(password) };
}
