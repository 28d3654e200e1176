import { once } from 'node:events';
import { request, type IncomingMessage } from 'node:http';
import { text } from 'node:stream/consumers';

import * as fc from 'fast-check';

import { doorOf } from '../../src/api/access/doors.js';
import type { CaseDto } from '../../src/api/cases/case.dto.js';
import { seededPosts } from '../../src/directory/seed-data.js';
import { AnswerCheck, type Answered } from '../support/fuzz/answers.js';
import { operationsOf, readDescription, type Operation } from '../support/fuzz/description.js';
import { requestsTo, type Caller, type FuzzedRequest, type Target } from '../support/fuzz/requests.js';
import { mutationsOf } from '../support/fuzz/mutations.js';
import { valuesOf } from '../support/fuzz/values.js';
import { organisations, PASSWORD, useServedApi, type Login } from '../support/api.js';
import { contentOf } from '../support/engine.js';
import { nationalPack } from '../support/rules.js';

/** The same seed sends the same requests. Another may be given to look elsewhere: `FUZZ_SEED=7 npx jest test/api/fuzz.spec.ts`. */
const SEED = Number(process.env['FUZZ_SEED'] ?? 20_260_302);
const RUNS = 15;
/** Acts are fifty operations in one. */
const RUNS_OF_ACTS = 400;
/** What all operations together may take at most, on a slow machine. */
const MOST_MS = 80_000;

const api = useServedApi();
const description = readDescription();
/** Those that end sessions come last, or nobody would be signed in for the others. */
const operations = operationsOf(description).sort((one, other) => Number(one.operationId.startsWith('Session.')) - Number(other.operationId.startsWith('Session.')));
const acting = operations.find(({ operationId }) => operationId === 'Acts.act') as Operation;
const check = new AnswerCheck(description);
const accepted = new Map<string, number>();
let sent = 0;
let base: string;
let target: Target;
let content: Record<string, string>;

/** Logs are written whatever a request is answered with: who has read what and seen which entry, who has tried to sign in, whose session has ended by it. */
const logs: readonly string[] = ['access_log', 'account', 'administrator_entry', 'case_reading', 'session', 'refresh_token'];

/** The cases but for up to where each was seen: who reads what waits for him leaves that mark, as in `case_reading`. */
const UNSEEN = `select md5(coalesce(string_agg((to_jsonb(c) - 'seen')::text, ',' order by c.case_id), '')) as digest from case_file c`;

async function contentBesidesLogs(): Promise<Record<string, string>> {
  const { pool } = api().database.db;
  const { rows } = await pool.query<{ digest: string }>(UNSEEN);
  return { ...Object.fromEntries(Object.entries(await contentOf(pool)).filter(([table]) => !logs.includes(table))), case_file: rows[0]?.digest ?? '' };
}

/** Each on a connection of its own: one that the service has cut does not take the next request with it. */
async function send({ caller, method, url, headers, body }: FuzzedRequest): Promise<Answered> {
  sent += 1;
  const length: Record<string, string> = body === undefined ? {} : { 'content-length': String(Buffer.byteLength(body)) };
  const authorization: Record<string, string> = caller === null ? {} : { authorization: `Bearer ${caller.token}` };
  const asked = request(`${base}${url}`, { method, agent: false, headers: { ...authorization, ...headers, ...length } });
  asked.end(body);
  const [answer] = (await once(asked, 'response')) as [IncomingMessage];
  return { status: answer.statusCode ?? 0, type: answer.headers['content-type'] ?? '', text: await text(answer) };
}

/** Sends one request and looks at the answer and at what it left behind. */
async function judged(operation: Operation, fuzzed: FuzzedRequest): Promise<void> {
  const answered = await send(fuzzed);
  const faults = check.faultsIn(operation, answered);
  if (answered.status < 400) accepted.set(operation.operationId, (accepted.get(operation.operationId) ?? 0) + 1);
  if (faults.length > 0) throw new Error(faults.join('\n'));
  const before = content;
  content = await contentBesidesLogs();
  if (answered.status >= 400 || fuzzed.method === 'GET') expect(content).toEqual(before);
}

interface Action {
  act: string;
  instance: number;
}

/** What the case offers to the caller; nothing where he cannot see it. */
async function actionsAt(caller: Caller, url: string): Promise<Action[]> {
  const { status, text: body } = await send({ caller, method: 'GET', url, headers: {} });
  return status === 200 ? (JSON.parse(body) as CaseDto).actions.filter(({ allowed }) => allowed) : [];
}

async function signedIn(): Promise<Caller[]> {
  return Promise.all(
    seededPosts.map(async ({ login, role }) => {
      const { body } = await api().ask<{ token: string }>(null, 'post', '/api/v1/session', { body: { login, password: PASSWORD } });
      return { login, role, token: body.token };
    }),
  );
}

/** Cases that stand at different places of their lives, with messages to many. */
async function openedCases(): Promise<string[]> {
  const found = await api().opens('safety.officer');
  const general = await api().opens('inspector');
  await api().does('inspector', general, 'hazard.grade-general');
  const major = await api().opens('inspector');
  await api().does('regulator', major, 'hazard.grade-major');
  await api().does('inspector', major, 'order.serve', { facts: { order: { number: '琅应急责改〔2026〕19号', date: '2026-03-02' } } });
  await api().does('regulator', major, 'listing.propose', { facts: { body: organisations.city } });
  await api().does('leader', major, 'listing.approve');
  const elsewhere = await api().opens('other.inspector', { enterprise: organisations.otherWorks });
  await api().live.look();
  return [found, general, major, elsewhere];
}

/** A statistics table of the quarter before, its roll-up, and a plan with an item: by the segment of the path that their identifiers follow. */
async function signedAndPlanned(major: string): Promise<Record<string, string[]>> {
  const period = '2025-Q4';
  const id = async (login: Login, path: string, body: object): Promise<string> => (await api().post<{ id: string }>(login, path, body)).body.id;
  const { digest } = (await api().get<{ digest: string }>('principal', `/statistics-tables/draft?period=${period}`)).body;
  const table = await id('principal', '/statistics-tables', { period, digest, analysis: '本季度未发现隐患。' });
  const drafted = (await api().get<{ digest: string }>('regulator', `/statistics-roll-up/draft?period=${period}`)).body;
  const rollUp = await id('regulator.leader', '/statistics-roll-up', { period, digest: drafted.digest });
  const plan = await id('supervisor', '/supervision-plans', { year: 2026 });
  const item = { caseId: major, level: 'city', leadUnit: organisations.bureau, responsibleUnit: organisations.works, plannedOn: '2026-10-31', reasons: '列入年度重点' };
  await api().post('supervisor', `/supervision-plans/${plan}/items`, item);
  return { 'statistics-tables': [table], 'statistics-roll-ups': [rollUp], 'supervision-plans': [plan], items: ['1', '2'] };
}

beforeAll(async () => {
  const { pool } = api().database.db;
  base = await api().app.getUrl();
  const cases = await openedCases();
  const ids = async (sql: string): Promise<string[]> => (await pool.query<{ id: string }>(sql)).rows.map(({ id }) => id);
  const units = await ids('select id from organisation order by id');
  const people = await ids('select id from person order by id');
  const others = await signedAndPlanned(cases[2] as string);
  const messages = await ids(`select case_id || '.' || seq || '.' || ordinal as id from notification order by 1`);
  target = {
    description,
    callers: await signedIn(),
    identifiers: [...cases, ...units, ...people],
    named: {
      ...{ login: seededPosts.map(({ login }) => login), password: [PASSWORD], enterprise: [organisations.works, organisations.otherWorks] },
      ...{ body: [organisations.city, organisations.province], receiver: [organisations.fireBrigade, organisations.bureau] },
      ...{ caseId: cases, leadUnit: [organisations.bureau], responsibleUnit: [organisations.works], period: ['2025-Q4', '2025'], recorded: [[organisations.otherWorks]] },
      ...{ yaml: [nationalPack(() => undefined)], calendar: [{ closures: [{ from: '2026-05-06', to: '2026-05-07', reason: '台风停工' }] }, {}] },
    },
    inPath: { ...others, cases, units, people, inbox: messages, 'rule-packs': ['national@1', 'national', 'coal-mine@1'], national: ['1', '2'] },
  };
  content = await contentBesidesLogs();
});

afterAll(() => process.stderr.write(`fuzzing with seed ${SEED}: ${sent} requests, ${[...accepted.values()].reduce((sum, count) => sum + count, 0)} of them accepted\n`));

describe('whatever is sent, no answer is a failure, each is as described, and what is refused changes nothing', () => {
  it.each(operations.map((operation) => [operation.operationId, operation] as const))('%s', async (_, operation) => {
    const end = performance.now() + (MOST_MS * RUNS) / (RUNS * operations.length + RUNS_OF_ACTS);
    const property = fc.asyncProperty(requestsTo(target, operation), async (fuzzed) => {
      if (performance.now() <= end) await judged(operation, fuzzed);
    });
    await fc.assert(property, { seed: SEED, numRuns: RUNS });
  });

  it('acts that a case offers, with facts that their schemas allow or with something wrong in them', async () => {
    const end = performance.now() + (MOST_MS * RUNS_OF_ACTS) / (RUNS * operations.length + RUNS_OF_ACTS);
    const property = fc.asyncProperty(fc.gen(), async (choose) => {
      if (performance.now() > end) return;
      const caller = choose(fc.constantFrom<Caller[]>, ...target.callers);
      const url = `/api/v1/${doorOf(caller.role)}/cases/${choose(fc.constantFrom<string[]>, ...(target.inPath['cases'] ?? []))}`;
      const offered = await actionsAt(caller, url);
      if (offered.length === 0) return;
      const { act, instance } = choose(fc.constantFrom<Action[]>, ...offered);
      const facts = choose(valuesOf, target, { $ref: `#/components/schemas/Facts.${act}` });
      const body = { act, instance, facts: choose(fc.integer, { max: 3, min: 0 }) === 0 ? choose(mutationsOf, facts) : facts };
      await judged(acting, { caller, method: 'POST', url: `${url}/acts`, headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) });
    });
    await fc.assert(property, { seed: SEED, numRuns: RUNS_OF_ACTS });
  });
});

describe('the fuzzing itself', () => {
  it('has sent requests that were accepted, acts among them', () => {
    const sure = ['Acts.act', 'Session.who'];
    expect(sure.filter((operationId) => !accepted.has(operationId))).toEqual([]);
    expect(accepted.size).toBeGreaterThan(sure.length);
  });

  it('would see an answer of another shape, one that is not described, and a failure', () => {
    const who = operations.find(({ operationId }) => operationId === 'Session.who') as Operation;
    const answer = (status: number, body: object, type = 'application/json'): string[] => check.faultsIn(who, { status, type, text: JSON.stringify(body) });
    expect(answer(200, { person: 1 })[0]).toMatch(/another shape/);
    expect(answer(418, {})[0]).toMatch(/not described/);
    expect(answer(500, {})[0]).toMatch(/answered with 500/);
    expect(answer(401, { type: 'x', title: 'x', status: 401, code: 'case.stale', reasons: [], instance: '/' }, 'application/problem+json')).toEqual(['the code case.stale is not described']);
  });

  it('makes values that their schemas allow', () => {
    const known = Object.entries(description.components.schemas).filter(([name]) => name.startsWith('Facts.'));
    for (const [name, schema] of known) {
      const probe = { ...operations[0], responses: { '200': { content: { 'application/json': { schema } } } } } as Operation;
      fc.assert(
        fc.property(valuesOf(target, schema), (value) => expect([name, check.faultsIn(probe, { status: 200, type: 'application/json', text: JSON.stringify(value) })]).toEqual([name, []])),
        { seed: SEED, numRuns: 20 },
      );
    }
  });
});
