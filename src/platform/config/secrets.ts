import { createPrivateKey, generateKeyPairSync, randomBytes, randomUUID, type KeyObject } from 'node:crypto';
import { linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

import type { Config } from './config.js';
import { ConfigRefused } from './config-refused.js';
import { newIdentityKeys, parseIdentityKeys, type IdentityKeys } from './identity-keys.js';
import { settings } from './settings.js';

/** What must not be known outside this process. */
export interface Secrets {
  /** Signs access tokens (HMAC); 32 characters or more. */
  readonly jwtSecret: string;
  /** Ed25519 private key that signs the seals over the journals. */
  readonly sealKey: KeyObject;
  /** Encrypt who reported, and what; without them nobody can read it again. */
  readonly identityKeys: IdentityKeys;
}

/**
 * Takes the secrets from the settings, or from files in the data folder that are generated on first use with mode 0600.
 *
 * @throws ConfigRefused `config.unusable-key` when a key file cannot be read, is not an Ed25519 private key, or holds no identity keys
 */
export function loadSecrets(config: Pick<Config, 'dataDir' | 'jwtSecret' | 'sealKey' | 'identityKeyFile'>): Secrets {
  const folder = resolve(config.dataDir);
  const jwtSecret = config.jwtSecret ?? keptIn(folder, 'token-secret', () => randomBytes(48).toString('base64url'));
  const pem = config.sealKey === undefined ? keptIn(folder, 'seal-key.pem', newSealKey) : readKey(settings.sealKey, config.sealKey);
  const keys = config.identityKeyFile === undefined ? keptIn(folder, 'identity-keys', newIdentityKeys) : readKey(settings.identityKeyFile, config.identityKeyFile);
  return { jwtSecret, sealKey: parseKey(pem), identityKeys: identityKeysIn(keys) };
}

/** Of several processes that start at once, one writes the file and all use it: a link appears complete or not at all. */
function keptIn(folder: string, name: string, generate: () => string): string {
  const file = join(folder, name);
  const kept = readIfThere(file);
  if (kept !== undefined) return kept;
  mkdirSync(folder, { recursive: true });
  const unfinished = `${file}.${randomUUID()}`;
  writeFileSync(unfinished, generate(), { mode: 0o600 });
  try {
    linkSync(unfinished, file);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  } finally {
    rmSync(unfinished);
  }
  return readFileSync(file, 'utf8');
}

function readIfThere(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}

function newSealKey(): string {
  return generateKeyPairSync('ed25519').privateKey.export({ type: 'pkcs8', format: 'pem' }).toString();
}

function readKey(setting: { variable: string }, file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    const reason = (error as NodeJS.ErrnoException).code ?? 'unknown';
    throw unusable(setting, { zh: `所指文件无法读取（${reason}）`, en: `names a file that cannot be read (${reason})` });
  }
}

function identityKeysIn(text: string): IdentityKeys {
  const keys = parseIdentityKeys(text);
  if (keys !== null) return keys;
  throw unusable(settings.identityKeyFile, {
    zh: '所指文件应每行一个密钥：名称和 base64 的 32 字节，名称不重复',
    en: 'does not name a file with a key on each line: a name and 32 bytes in base64, each name once',
  });
}

function parseKey(pem: string): KeyObject {
  const notOne = { zh: '所指文件不是 Ed25519 私钥（PEM）', en: 'does not name an Ed25519 private key in PEM' };
  let key: KeyObject;
  try {
    key = createPrivateKey(pem);
  } catch {
    throw unusable(settings.sealKey, notOne);
  }
  if (key.asymmetricKeyType !== 'ed25519') throw unusable(settings.sealKey, notOne);
  return key;
}

function unusable({ variable }: { variable: string }, words: { zh: string; en: string }): ConfigRefused {
  return new ConfigRefused([{ code: 'config.unusable-key', variable, ...words }]);
}
