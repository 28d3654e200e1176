import { generateKeyPairSync } from 'node:crypto';

import type { Pool, PoolClient } from 'pg';

import type { Line } from '../../src/domain/access/line.js';
import type { DigestName } from '../../src/domain/journal/entry.js';
import type { Actor } from '../../src/domain/workflow/actor.js';
import type { Parties } from '../../src/domain/workflow/case-state.js';
import { isRefusal, type Refusal } from '../../src/domain/workflow/refusal.js';
import { compileRegistry, type Registry } from '../../src/domain/workflow/registry.js';
import {
  allRecords,
  Engine,
  examine,
  orphans,
  recordOf,
  sealKeyFrom,
  stuckMessages,
  verifyRecord,
  verifySeals,
  Worker,
  type Acted,
  type CaseRecord,
  type Deliver,
  type RulesInForce,
  type SealKey,
  type SendRequest,
  type Worked,
} from '../../src/engine/index.js';
import { deliverNotifications, deliverPublications } from '../../src/notifications/deliver.js';
import { VirtualClock } from '../../src/platform/clock/clock.js';
import { openDatabase, type Database } from '../../src/platform/db/database.js';
import { createLog } from '../../src/platform/log/log.js';
import { definitions } from '../../workflows/index.js';
import frozen from '../../workflows/frozen.json';
import { parties, people, type PersonName } from './actors.js';
import type { TestDatabase } from './database.js';
import { testRules } from './test-rules.js';
import { factsFor, type ActName } from './valid-facts.js';

/** Monday 2 March 2026, 10 o'clock in Shanghai: the day on which the valid facts begin. */
export const START = Date.parse('2026-03-02T02:00:00Z');
export const DAY_MS = 86_400_000;

export interface LiveOptions {
  /** Shared by engines that stand for several processes of one service. */
  clock?: VirtualClock;
  registry?: Registry;
  rules?: RulesInForce;
  /** What brings the rules up to date at every look of the worker; their own refreshing where nothing is said. */
  keepRules?: () => Promise<unknown>;
  digestName?: DigestName;
  sealKey?: SealKey;
  /** Seconds between two seals; 0 seals at every look of the worker, the default at the first alone. */
  sealSeconds?: number;
  deliveries?: Readonly<Record<string, Deliver>>;
}

export function newSealKey(): SealKey {
  return sealKeyFrom(generateKeyPairSync('ed25519').privateKey);
}

const usualKey = newSealKey();

/** The definitions as they are released. */
export const released = compileRegistry(definitions, frozen);

/** What of an act a test wants to be its own. */
export interface Telling {
  facts?: Record<string, unknown>;
  instance?: number;
  key?: string;
  expect?: number;
}

/** One service over a test database: engine and worker, by a clock that the test moves. */
export class LiveEngine {
  readonly clock: VirtualClock;
  /** For the test's own questions; the engine has connections of its own. */
  readonly pool: Pool;
  readonly engine: Engine;
  readonly worker: Worker;
  readonly sealKey: SealKey;
  /** What each look of the worker did. */
  readonly looks: Worked[] = [];

  constructor(
    { pool, points }: Database,
    { clock = new VirtualClock(START), registry = released, rules = testRules(), digestName = 'sha256', sealKey = usualKey, sealSeconds, deliveries, keepRules }: LiveOptions = {},
  ) {
    this.clock = clock;
    this.pool = pool;
    this.sealKey = sealKey;
    this.engine = new Engine({ pool: points, clock, registry, rules, digestName });
    this.worker = new Worker({
      engine: this.engine,
      sealKey: this.sealKey,
      keepRules: keepRules ?? (() => rules.refresh()),
      sealSeconds: sealSeconds ?? Number.POSITIVE_INFINITY,
      deliveries: deliveries ?? { notify: deliverNotifications, publish: deliverPublications },
      report: (worked) => this.looks.push(worked),
    });
  }

  /** Opens a case with an act that must be accepted. */
  async opens(who: PersonName, act: ActName, { facts, key }: Telling = {}, header: Partial<Header> = {}): Promise<Acted> {
    const request = { act, facts: factsFor(act, facts), actor: people[who], header: { ...usualHeader, ...header }, ...(key !== undefined && { key }) };
    return accepted(act, await this.engine.open(request));
  }

  /** An act on a case that must be accepted. */
  async does(caseId: string, who: PersonName, act: ActName, telling: Telling = {}): Promise<Acted> {
    return accepted(act, await this.tries(caseId, who, act, telling));
  }

  /** The answer to an act on a case, whatever it is. */
  tries(caseId: string, who: PersonName, act: ActName, telling: Telling = {}): Promise<Acted | Refusal> {
    return this.engine.send(requestOf(caseId, people[who], act, telling));
  }

  /** A case as its tables have it. */
  async record(caseId: string): Promise<CaseRecord> {
    const record = await recordOf(this.pool, caseId);
    if (record === undefined) throw new Error(`There is no case ${caseId}`);
    return record;
  }

  /** Moves the clock by whole days and lets the worker look once. A look that fails is an error. */
  async later(days: number): Promise<Worked> {
    this.clock.advance(days * DAY_MS);
    return this.look();
  }

  async look(): Promise<Worked> {
    const worked = await this.worker.runOnce();
    if (worked.error !== null) throw new Error('The worker failed', { cause: worked.error });
    return worked;
  }

  /**
   * Everything that verify and doctor find in the whole database, each as `code case entry: what was found`. Sound is an empty list.
   * `read` may be one connection with a transaction of its own.
   */
  async faults(read: Pool = this.pool): Promise<string[]> {
    const found: string[] = [];
    for await (const record of allRecords(read)) {
      for (const { code, seq, found: what } of verifyRecord(this.engine.parts, record)) found.push(`${code} ${record.caseId} ${seq}: ${what}`);
      for (const { code, found: what } of examine(this.engine.parts, record)) found.push(`${code} ${record.caseId}: ${what}`);
    }
    for (const { code, caseId, seq, seal, found: what } of await verifySeals(read, this.sealKey.publicKey, null)) {
      found.push(`${code} ${caseId === null ? `seal ${seal}` : `${caseId} ${seq}`}: ${what}`);
    }
    for (const { code, caseId, found: what } of [...(await orphans(read)), ...(await stuckMessages(read))]) found.push(`${code} ${caseId}: ${what}`);
    return found;
  }

  /**
   * What verify and doctor find after somebody with the rights of the tables' owner has worked on them, with every trigger off: `code case
   * entry`, cases by their names. The tables are afterwards as they were.
   */
  async faultsAfter(tamper: (sql: PoolClient) => Promise<unknown>, named: Readonly<Record<string, string>> = {}): Promise<string[]> {
    const client = await this.pool.connect();
    try {
      await client.query('begin');
      for (const table of ['journal_entry', 'seal', 'seal_leaf', 'document_number', 'accountability_record', 'accountability_correction', 'report_part', 'report_link']) await client.query(`alter table ${table} disable trigger user`);
      await tamper(client);
      const faults = await this.faults(client as unknown as Pool);
      const names = Object.entries(named);
      return faults.map((fault) => names.reduce((line, [name, caseId]) => line.replace(caseId, name), fault.split(':')[0] ?? ''));
    } finally {
      await client.query('rollback');
      client.release();
    }
  }
}

export interface Header {
  parties: Parties;
  region: string | null;
  industry: string | null;
  line?: Line | null;
  title: string;
}

const usualHeader: Header = { parties, region: '370203', industry: '26', title: '二号储罐区防火堤开裂' };

/** The request of an act with valid facts, from somebody who may act everywhere. */
export function requestOf(caseId: string, actor: Actor, act: ActName, { facts, ...telling }: Telling = {}): SendRequest {
  return { caseId, act, facts: factsFor(act, facts), actor, scope: { kind: 'everywhere' }, ...telling };
}

function accepted(act: string, answer: Acted | Refusal): Acted {
  if (isRefusal(answer)) throw new Error(`${act} was refused: ${JSON.stringify(answer)}`);
  return answer;
}

/** The same facts with this mark on the number of every document in them, for tests that perform one act in many cases. */
export function numbered(facts: Record<string, unknown>, mark: string | number): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(facts).map(([name, value]) => {
      if (typeof value !== 'object' || value === null || !('number' in value)) return [name, value];
      return [name, { ...value, number: `${String(value.number)}-${mark}` }];
    }),
  );
}

/**
 * Connections of another process of the same service, with jest's hooks. Call it in a `describe` inside the one (or the file) that has
 * the database: they are then closed before the database is dropped.
 */
export function useAnotherProcess(database: () => TestDatabase): () => Database {
  let other: Database | undefined;
  beforeAll(async () => {
    other = await openDatabase({ databaseUrl: database().url, dataDir: '', pool: 10 }, createLog({ log: 'silent' }));
  });
  afterAll(() => other?.close());
  return () => other as Database;
}

/** The same connections, with a look at each query of an engine before it is sent: what happens meanwhile, what fails. */
export function watched(of: Database, before: (statement: string) => Promise<unknown> | void): Database {
  const points = new Proxy(of.points, {
    get: (pool, property) => {
      if (property !== 'query') return Reflect.get(pool, property) as unknown;
      return async (query: string | { name: string }, ...values: unknown[]) => {
        await before(typeof query === 'string' ? query : query.name);
        return (pool.query as (...all: unknown[]) => unknown).call(pool, query, ...values);
      };
    },
  });
  return { ...of, points };
}

/** Number of rows and a digest of their content by table: what must not change when nothing happens. */
export async function contentOf(pool: Pool): Promise<Record<string, string>> {
  const { rows: tables } = await pool.query<{ name: string }>(
    `select table_name as name from information_schema.tables where table_schema = 'public' and table_type = 'BASE TABLE' order by table_name`,
  );
  const each = tables.map(({ name }) => `select '${name}' as name, count(*) || ' ' || coalesce(md5(string_agg(t::text, E'\\n' order by t::text)), '') as content from "${name}" t`);
  const { rows } = await pool.query<{ name: string; content: string }>(each.join(' union all '));
  return Object.fromEntries(rows.map(({ name, content }) => [name, content]));
}
