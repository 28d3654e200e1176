import type { Server } from 'node:http';

import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import request from 'supertest';

import { createApp, type AppParts } from '../../src/app.module.js';
import { seedDirectory, seededOrganisationId } from '../../src/directory/seed.js';
import type { IdentityKeys } from '../../src/platform/config/identity-keys.js';
import type { Problem } from '../../src/platform/http/problem.js';
import { inTransaction } from '../../src/platform/db/transaction.js';
import { createLog } from '../../src/platform/log/log.js';
import { createTestDatabase, type TestDatabase } from './database.js';
import type { LiveEngine } from './engine.js';
import { inspectedBefore } from './inspections.js';
import { liveWithRules } from './rules.js';
import { factsFor, type ActName } from './valid-facts.js';

export const PASSWORD = 'a password for tests';
export const SECRET = 'a secret that signs the tokens of tests only';

/** Keys that encrypt reporters in tests only: a new one, and one that older reports were encrypted with. */
export const IDENTITY_KEYS: IdentityKeys = [
  { id: 'new', key: Buffer.alloc(32, 7) },
  { id: 'old', key: Buffer.alloc(32, 3) },
];

/** Logins of the seeded people, with the door that each goes through. */
const doorOfLogin = {
  'safety.officer': 'enterprise',
  principal: 'enterprise',
  'machine.safety.officer': 'enterprise',
  'machine.principal': 'enterprise',
  inspector: 'inspector',
  inspector2: 'inspector',
  regulator: 'regulator',
  regulator2: 'regulator',
  'regulator.leader': 'regulator',
  'fire.regulator': 'regulator',
  supervisor: 'supervisor',
  leader: 'supervisor',
  'province.supervisor': 'supervisor',
  'province.leader': 'supervisor',
  'other.safety.officer': 'enterprise',
  'other.inspector': 'inspector',
  'other.regulator': 'regulator',
  administrator: 'administrator',
  'security.administrator': 'security',
  auditor: 'auditor',
  expert: 'expert',
  expert2: 'expert',
  'discipline.officer': 'discipline',
  'intake.officer': 'intake',
} as const;

export type Login = keyof typeof doorOfLogin;

/** Organisations of the seeded directory that stories name. */
export const organisations = {
  works: seededOrganisationId('chemical-works'),
  otherWorks: seededOrganisationId('other-works'),
  machineWorks: seededOrganisationId('machine-works'),
  bureau: seededOrganisationId('emergency-bureau'),
  fireBrigade: seededOrganisationId('fire-brigade'),
  city: seededOrganisationId('city-committee'),
  province: seededOrganisationId('province-committee'),
};

export interface Answer<Body = Record<string, unknown>> {
  status: number;
  headers: Record<string, string>;
  body: Body;
  problem: Problem;
}

export interface Asking {
  body?: unknown;
  headers?: Record<string, string>;
  /** Of another door than the caller's own. */
  door?: string;
  /** The body as a text, for what is no JSON. */
  text?: boolean;
}

/** A served application over a seeded database of its own, spoken to over HTTP as anybody would. */
export class ServedApi {
  private readonly tokens = new Map<Login, string>();

  private constructor(
    readonly database: TestDatabase,
    readonly live: LiveEngine,
    readonly app: NestFastifyApplication,
  ) {}

  static async start(changes: Partial<AppParts> = {}): Promise<ServedApi> {
    const database = await createTestDatabase();
    await inTransaction(database.db, (tx) => seedDirectory(tx, { production: false, password: PASSWORD }));
    const { live, rules } = await liveWithRules(database.db);
    const app = await createApp({
      config: { clock: 'virtual', tokenMinutes: 60, requestsPerMinute: 0, signInsPerMinute: 0 },
      jwtSecret: SECRET,
      identityKeys: IDENTITY_KEYS,
      sealKey: live.sealKey,
      database: database.db,
      engine: live.engine,
      rules,
      log: createLog({ log: 'silent' }),
      workNow: () => live.look(),
      workerState: () => 'running',
      ...changes,
    });
    await app.listen(0, '127.0.0.1');
    return new ServedApi(database, live, app);
  }

  async stop(): Promise<void> {
    await this.app.close();
    await this.database.drop();
  }

  get server(): Server {
    return this.app.getHttpServer();
  }

  /** Signs in once and keeps the token. */
  async tokenOf(login: Login): Promise<string> {
    const known = this.tokens.get(login);
    if (known !== undefined) return known;
    const answer = await request(this.server).post('/api/v1/session').send({ login, password: PASSWORD }).expect(200);
    const { token } = answer.body as { token: string };
    this.tokens.set(login, token);
    return token;
  }

  /** Asks at the door of a login; `path` begins after it: `/cases`. Null asks without a token, with the whole path. */
  async ask<Body = Record<string, unknown>>(who: Login | null, method: 'get' | 'post' | 'put' | 'delete', path: string, asking: Asking = {}): Promise<Answer<Body>> {
    const { body, headers = {}, door, text = false } = asking;
    const url = who === null ? path : path.startsWith('/api/') ? path : `/api/v1/${door ?? doorOfLogin[who]}${path}`;
    const asked = request(this.server)[method](url).set(headers);
    if (who !== null && headers['authorization'] === undefined) void asked.set('authorization', `Bearer ${await this.tokenOf(who)}`);
    const answer = await (body === undefined ? asked : asked.send(body as object));
    return { status: answer.status, headers: answer.headers, body: (text ? answer.text : answer.body) as Body, problem: answer.body as Problem };
  }

  get<Body = Record<string, unknown>>(who: Login, path: string): Promise<Answer<Body>> {
    return this.ask<Body>(who, 'get', path);
  }

  post<Body = Record<string, unknown>>(who: Login, path: string, body: unknown, headers: Record<string, string> = {}): Promise<Answer<Body>> {
    return this.ask<Body>(who, 'post', path, { body, headers });
  }

  /** Registers a hazard with valid facts and returns the case. */
  async opens(who: Login, { facts, enterprise = organisations.works }: { facts?: Record<string, unknown>; enterprise?: string } = {}): Promise<string> {
    const own = doorOfLogin[who] === 'enterprise';
    const answer = await this.post(who, '/cases', { ...(own ? {} : { enterprise }), facts: factsFor('hazard.discover', facts) });
    if (answer.status !== 201) throw new Error(`The hazard was not registered: ${JSON.stringify(answer.body)}`);
    return answer.body['caseId'] as string;
  }

  /** The answer to an act with valid facts, whatever it is. */
  async tries(who: Login, caseId: string, act: ActName, { facts, instance, headers }: Trying = {}): Promise<Answer> {
    // An order rests on a complete inspection record; a test that is about something else has one.
    if (act === 'order.serve') await inspectedBefore(this, caseId, factsFor(act, facts));
    const body = { act, ...(instance === undefined ? {} : { instance }), facts: factsFor(act, facts) };
    return this.post(who, `/cases/${caseId}/acts`, body, headers);
  }

  /** An act with valid facts that must be accepted. */
  async does(who: Login, caseId: string, act: ActName, trying: Trying = {}): Promise<Answer> {
    const answer = await this.tries(who, caseId, act, trying);
    if (answer.status !== 200) throw new Error(`${act} was refused: ${JSON.stringify(answer.body)}`);
    return answer;
  }

  /** How many journal entries there are, in one case or in all. */
  async entries(caseId: string | null = null): Promise<number> {
    const { rows } = await this.database.db.pool.query<{ count: number }>('select count(*)::int as count from journal_entry where $1::uuid is null or case_id = $1', [caseId]);
    return rows[0]?.count ?? 0;
  }
}

export interface Trying {
  facts?: Record<string, unknown>;
  instance?: number;
  headers?: Record<string, string>;
}

/** A served application for a test file, started once. Gives it once the tests run. */
export function useServedApi(changes: Partial<AppParts> = {}): () => ServedApi {
  let api: ServedApi | undefined;
  beforeAll(async () => {
    api = await ServedApi.start(changes);
  });
  afterAll(() => api?.stop());
  return () => {
    if (api === undefined) throw new Error('The application is there once the tests run, not while they are described.');
    return api;
  };
}
