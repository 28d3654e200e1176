import { generateKeyPairSync, randomBytes } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { readConfig } from '../../src/platform/config/config.js';
import { ConfigRefused, type ConfigFault } from '../../src/platform/config/config-refused.js';
import { listSettings } from '../../src/platform/config/list-settings.js';
import { loadSecrets } from '../../src/platform/config/secrets.js';
import { settings } from '../../src/platform/config/settings.js';

describe('the settings', () => {
  it('have defaults that let the program start with none', () => {
    expect(readConfig({ PATH: '/bin', HOME: '/root' })).toEqual({
      databaseUrl: undefined,
      dataDir: '.duban',
      port: 3000,
      host: '127.0.0.1',
      clock: 'system',
      log: 'info',
      language: 'en',
      jwtSecret: undefined,
      tokenMinutes: 15,
      idleMinutes: 60,
      sessionHours: 12,
    sessionRecordDays: 190,
      passwordDays: 90,
      requestsPerMinute: 1200,
      signInsPerMinute: 30,
      journalDigest: 'sha256',
      sealSeconds: 60,
      sealKey: undefined,
      tickSeconds: 5,
      pool: 10,
      production: false,
    });
  });

  it('are taken from the environment, an empty value counting as none', () => {
    const config = readConfig({ DATABASE_URL: 'postgres://me@db/duban', PORT: '0', DUBAN_JOURNAL_DIGEST: 'sm3', DUBAN_LOG: '' });

    expect(config).toMatchObject({ databaseUrl: 'postgres://me@db/duban', port: 0, journalDigest: 'sm3', log: 'info' });
  });

  it.each([
    [{ LANG: 'zh_CN.UTF-8' }, 'zh'],
    [{ LC_ALL: 'C', LANG: 'zh_CN.UTF-8' }, 'en'],
    [{ DUBAN_LANG: 'zh', LANG: 'en_US.UTF-8' }, 'zh'],
  ])('speak the language of the system unless told otherwise: %j', (environment, language) => {
    expect(readConfig(environment).language).toBe(language);
  });

  it.each([
    ['PORT', '65536'],
    ['PORT', '80a'],
    ['DATABASE_URL', 'mysql://db'],
    ['DUBAN_CLOCK', 'fast'],
    ['DUBAN_LOG', 'loud'],
    ['DUBAN_JWT_SECRET', 'x'.repeat(31)],
    ['DUBAN_TOKEN_MINUTES', '-7'],
    ['DUBAN_JOURNAL_DIGEST', 'md5'],
    ['DUBAN_POOL', '1'],
    ['DUBAN_TRUSTED_PROXY', '10.0.0.1, proxy.example'],
    ['DUBAN_PASSWORD_DAYS', '9999'],
  ])('are refused when %s is %s, and the value is not repeated', (variable, value) => {
    const [fault, ...others] = faultsOf({ [variable]: value });

    expect(others).toEqual([]);
    expect(fault).toMatchObject({ code: 'config.unfit-value', variable });
    expect(fault?.en).not.toContain(value);
  });

  it('are refused with a suggestion when a name is mistyped', () => {
    expect(faultsOf({ DUBAN_TOKEN_MINUTE: '5' })).toEqual([
      expect.objectContaining({ code: 'config.unknown-variable', en: expect.stringContaining('DUBAN_TOKEN_MINUTES') as string }),
    ]);
    expect(faultsOf({ DUBAN_COFFEE_MACHINE: 'on' })[0]?.en).toMatch(/serve --help/);
  });

  it('take an OpenID provider with its client and the way back, over https, or none', () => {
    const whole = { DUBAN_OIDC_ISSUER: 'https://id.example', DUBAN_OIDC_CLIENT_ID: 'duban', DUBAN_OIDC_REDIRECT_URI: 'https://duban.example/api/v1/session/oidc/callback' };

    expect(readConfig(whole)).toMatchObject({ oidcIssuer: 'https://id.example', oidcClientSecret: undefined });
    expect(readConfig({ ...whole, DUBAN_OIDC_ISSUER: 'http://127.0.0.1:9000' }).oidcIssuer).toBe('http://127.0.0.1:9000');
    expect(faultsOf({ DUBAN_OIDC_ISSUER: 'https://id.example' })).toMatchObject([
      { code: 'config.incomplete', variable: 'DUBAN_OIDC_CLIENT_ID' },
      { code: 'config.incomplete', variable: 'DUBAN_OIDC_REDIRECT_URI' },
    ]);
    expect(faultsOf({ ...whole, DUBAN_OIDC_ISSUER: 'http://id.example' })[0]).toMatchObject({ code: 'config.unfit-value', variable: 'DUBAN_OIDC_ISSUER' });
  });

  it('report every fault at once', () => {
    const variables = faultsOf({ PORT: '-1', DUBAN_CLOK: 'virtual', DUBAN_POOL: 'many' }).map((fault) => fault.variable);

    expect(variables.sort()).toEqual(['DUBAN_CLOK', 'DUBAN_POOL', 'PORT']);
  });

  it('allow no virtual clock in production, and demand the secrets', () => {
    const codes = faultsOf({ NODE_ENV: 'production', DUBAN_CLOCK: 'virtual' }).map((fault) => fault.code);

    expect(codes).toEqual(['config.virtual-clock-in-production', 'config.secret-missing', 'config.secret-missing']);
    expect(readConfig({ NODE_ENV: 'production', DUBAN_JWT_SECRET: 'x'.repeat(32), DUBAN_IDENTITY_KEY_FILE: 'identity-keys' }).production).toBe(true);
    expect(readConfig({ DUBAN_CLOCK: 'virtual' }).clock).toBe('virtual');
  });

  it.each(['zh', 'en'] as const)('are listed for the help text in %s, every one with its default', (language) => {
    const list = listSettings(language);

    for (const { variable, fallback, description } of Object.values(settings)) {
      expect(list).toContain(variable);
      expect(list).toContain(description[language]);
      if (fallback !== undefined) expect(list).toContain(fallback);
    }
  });
});

describe('the secrets', () => {
  let dataDir: string;
  beforeEach(() => {
    dataDir = mkdtempSync(join(tmpdir(), 'duban-secrets-'));
  });
  afterEach(() => rmSync(dataDir, { recursive: true, force: true }));

  it('are generated once, kept, and readable by their owner alone', () => {
    const first = loadSecrets({ dataDir, jwtSecret: undefined, sealKey: undefined, identityKeyFile: undefined });
    const second = loadSecrets({ dataDir, jwtSecret: undefined, sealKey: undefined, identityKeyFile: undefined });

    expect(first.jwtSecret.length).toBeGreaterThanOrEqual(32);
    expect(second.jwtSecret).toBe(first.jwtSecret);
    expect(second.sealKey.equals(first.sealKey)).toBe(true);
    expect(second.identityKeys[0].key.equals(first.identityKeys[0].key)).toBe(true);
    for (const file of ['token-secret', 'seal-key.pem', 'identity-keys']) expect(statSync(join(dataDir, file)).mode & 0o777).toBe(0o600);
  });

  it('are not generated when the settings give them', () => {
    const file = join(dataDir, 'own.pem');
    const { privateKey } = generateKeyPairSync('ed25519');
    writeFileSync(file, privateKey.export({ type: 'pkcs8', format: 'pem' }));

    const identityKeyFile = join(dataDir, 'own-keys');
    writeFileSync(identityKeyFile, `# the newest first\nautumn ${randomBytes(32).toString('base64')}\nspring ${randomBytes(32).toString('base64url')}\n`);

    const secrets = loadSecrets({ dataDir: join(dataDir, 'never-made'), jwtSecret: 'y'.repeat(40), sealKey: file, identityKeyFile });

    expect(secrets.jwtSecret).toBe('y'.repeat(40));
    expect(secrets.sealKey.equals(privateKey)).toBe(true);
    expect(secrets.identityKeys.map(({ id, key }) => [id, key.length])).toEqual([['autumn', 32], ['spring', 32]]);
    expect(() => readFileSync(join(dataDir, 'never-made'))).toThrow('ENOENT');
  });

  it.each([
    ['is not there', undefined, /cannot be read \(ENOENT\)/],
    ['holds no key', 'hello', /not name an Ed25519 private key/],
    ['holds a key of another kind', generateKeyPairSync('ec', { namedCurve: 'P-256', privateKeyEncoding: { type: 'pkcs8', format: 'pem' }, publicKeyEncoding: { type: 'spki', format: 'pem' } }).privateKey, /not name an Ed25519 private key/],
  ])('are refused when the file of the seal key %s', (_, content, message) => {
    const file = join(dataDir, 'own.pem');
    if (content !== undefined) writeFileSync(file, content);

    expect(() => loadSecrets({ dataDir, jwtSecret: 'y'.repeat(40), sealKey: file, identityKeyFile: undefined })).toThrow(message);
  });

  it.each([
    ['is empty', ''],
    ['holds a key that is too short', `spring ${randomBytes(16).toString('base64')}`],
    ['names a key twice', `spring ${randomBytes(32).toString('base64')}\nspring ${randomBytes(32).toString('base64')}`],
    ['holds a line that is no key', `spring ${randomBytes(32).toString('base64')}\nhello`],
  ])('are refused when the file of the identity keys %s, and no key is repeated', (_, content) => {
    const identityKeyFile = join(dataDir, 'own-keys');
    writeFileSync(identityKeyFile, content);

    const load = (): unknown => loadSecrets({ dataDir, jwtSecret: undefined, sealKey: undefined, identityKeyFile });
    expect(load).toThrow(/DUBAN_IDENTITY_KEY_FILE.*a key on each line/s);
    if (content !== '') expect(load).not.toThrow(content.split(' ')[1]);
  });
});

function faultsOf(environment: NodeJS.ProcessEnv): readonly ConfigFault[] {
  try {
    readConfig(environment);
  } catch (error) {
    if (error instanceof ConfigRefused) return error.faults;
    throw error;
  }
  throw new Error('The settings were accepted.');
}
