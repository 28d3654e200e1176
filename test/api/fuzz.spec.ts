import { once } from 'node:events';
import { request, type IncomingMessage } from 'node:http';
import { text } from 'node:stream/consumers';

import * as fc from 'fast-check';

import type { CaseDto } from '../../src/api/cases/case.dto.js';
import { seededPosts } from '../../src/directory/seed-data.js';
import { AnswerCheck, type Answered } from '../support/fuzz/answers.js';
import { Callers, type Caller } from '../support/fuzz/callers.js';
import { operationsOf, readDescription, type Operation } from '../support/fuzz/description.js';
import { Known } from '../support/fuzz/known.js';
import { Leavings } from '../support/fuzz/leavings.js';
import { requestTo, type Choose, type FuzzedRequest, type Target } from '../support/fuzz/requests.js';
import { mutationsOf } from '../support/fuzz/mutations.js';
import { valuesOf } from '../support/fuzz/values.js';
import { organisations, PASSWORD, useServedApi, type Login } from '../support/api.js';
import { nationalPack } from '../support/rules.js';

/** The same seed sends the same requests. Another may be given to look elsewhere: `FUZZ_SEED=7 npx jest test/api/fuzz.spec.ts`. */
const SEED = Number(process.env['FUZZ_SEED'] ?? 20_260_302);
/** Requests to each operation, whatever the time: so the same are sent on a slow machine. */
const RUNS = Number(process.env['FUZZ_RUNS'] ?? 14);
/** So many of them are plain: what is wanted, from somebody who may. */
const PLAIN = 4;
/** Acts are fifty operations in one. */
const RUNS_OF_ACTS = 300;

/** Operations that this service answers no request to with success, and why. */
const neverAccepted = {
  'Oidc.begin': 'no provider is set up here; test/api/oidc.spec.ts has one',
  'Oidc.end': 'the same',
  'OwnRollUp.sign': 'a period is rolled up once, which was done beforehand; test/statistics/statistics-tables.spec.ts',
  'ReceivedRollUps.receive.regulator': 'the body above the bureau is an office',
};

/** What takes time or people away from the others comes last: the clock, and the sessions. */
const late = ['Calendars.', 'RulePacks.', 'Clock.', 'Session.'];

const api = useServedApi();
const description = readDescription();
const operations = operationsOf(description).sort((one, other) => lateness(one) - lateness(other));
const acting = operations.find(({ operationId }) => operationId === 'Acts.act') as Operation;
const check = new AnswerCheck(description);
const accepted = new Map<string, number>();
let sent = 0;
let base: string;
let target: Target;
let leavings: Leavings;

function lateness({ operationId }: Operation): number {
  return late.findIndex((beginning) => operationId.startsWith(beginning));
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
async function judged(operation: Operation, fuzzed: FuzzedRequest): Promise<Answered> {
  const before = await leavings.now();
  const answered = await send(fuzzed);
  const faults = check.faultsIn(operation, answered);
  if (answered.status < 400) accepted.set(operation.operationId, (accepted.get(operation.operationId) ?? 0) + 1);
  if (faults.length > 0) throw new Error([...faults, JSON.stringify({ ...fuzzed, caller: fuzzed.caller?.login }).slice(0, 2_000)].join('\n'));
  if (answered.status >= 400 || fuzzed.method === 'GET') expect([fuzzed.url, await leavings.now()]).toEqual([fuzzed.url, before]);
  return answered;
}

interface Action {
  act: string;
  instance: number;
}

/** What the case offers to the caller; nothing where he cannot see it. */
async function actionsAt(caller: Caller, url: string): Promise<Action[]> {
  const { status, body } = await target.known.ask<CaseDto>(caller, 'get', url);
  return status === 200 ? body.actions.filter(({ allowed }) => allowed) : [];
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
async function signedAndPlanned(major: string): Promise<{ digest: string[] }> {
  const period = '2025-Q4';
  const id = async (login: Login, path: string, body: object): Promise<string> => (await api().post<{ id: string }>(login, path, body)).body.id;
  const { digest } = (await api().get<{ digest: string }>('principal', `/statistics-tables/draft?period=${period}`)).body;
  await id('principal', '/statistics-tables', { period, digest, analysis: '本季度未发现隐患。' });
  const drafted = (await api().get<{ digest: string }>('regulator', `/statistics-roll-up/draft?period=${period}`)).body;
  await id('regulator.leader', '/statistics-roll-up', { period, digest: drafted.digest });
  const plan = await id('supervisor', '/supervision-plans', { year: 2026 });
  const item = { caseId: major, level: 'city', leadUnit: organisations.bureau, responsibleUnit: organisations.works, plannedOn: '2026-10-31', reasons: '列入年度重点' };
  await api().post('supervisor', `/supervision-plans/${plan}/items`, item);
  const year = (await api().get<{ digest: string }>('principal', '/statistics-tables/draft?period=2025')).body;
  return { digest: [digest, year.digest] };
}

beforeAll(async () => {
  const { pool } = api().database.db;
  base = await api().app.getUrl();
  const cases = await openedCases();
  const ids = async (sql: string): Promise<string[]> => (await pool.query<{ id: string }>(sql)).rows.map(({ id }) => id);
  const { digest } = await signedAndPlanned(cases[2] as string);
  const callers = new Callers(api());
  await callers.signIn();
  const vocabulary = {
    description,
    identifiers: [...cases, ...(await ids('select id from organisation order by id')), ...(await ids('select id from person order by id'))],
    named: {
      ...{ login: seededPosts.map(({ login }) => login), password: [PASSWORD], enterprise: [organisations.works, organisations.otherWorks] },
      ...{ body: [organisations.city, organisations.province], receiver: [organisations.fireBrigade, organisations.bureau] },
      ...{ caseId: cases, leadUnit: [organisations.bureau], responsibleUnit: [organisations.works], digest, period: ['2025-Q4', '2025'], recorded: [[organisations.otherWorks]] },
      ...{ yaml: [nationalPack(() => undefined)], calendar: [{ closures: [{ from: '2026-05-06', to: '2026-05-07', reason: '台风停工' }] }, {}] },
      ...{ from: ['2026-01-01', '2026-02-28'], to: ['2026-03-02', '2026-03-31'], region: ['370203', '330106'], parent: ['370200'] },
    },
  };
  target = { known: new Known(api(), callers), vocabulary, plain: { ...vocabulary, plain: true } };
  leavings = new Leavings(pool);
});

afterAll(() => {
  const count = [...accepted.values()].reduce((sum, one) => sum + one, 0);
  process.stderr.write(`fuzzing with seed ${SEED}: ${sent} requests, ${count} of them accepted, of ${accepted.size} of ${operations.length} operations\n`);
});

/** A stateful service plays no request a second time, so what fails is told as it was sent and not made smaller. */
const repeated = (numRuns: number, send: (choose: Choose, run: number) => Promise<unknown>): Promise<void> => {
  let run = 0;
  return fc.assert(fc.asyncProperty(fc.gen(), async (choose) => void (await send(choose, (run += 1)))), { seed: SEED, numRuns, endOnFailure: true });
};

describe('whatever is sent, no answer is a failure, each is as described, and what is refused changes nothing', () => {
  it.each(operations.map((operation) => [operation.operationId, operation] as const))('%s', async (_, operation) => {
    await repeated(RUNS, async (choose, run) => {
      const fuzzed = await requestTo(target, operation, { choose, plain: run <= PLAIN });
      const { status } = await judged(operation, fuzzed);
      if (status === 401) await target.known.callers.renewEnded(fuzzed.caller);
    });
  });

  it('acts that a case offers, with facts that their schemas allow or with something wrong in them', async () => {
    await repeated(RUNS_OF_ACTS, async (choose) => {
      const caller = choose(fc.constantFrom<Caller[]>, ...target.known.callers.all);
      const cases = `/api/v1/${caller.door}/cases`;
      const [caseId] = (await target.known.identifiers(caller, cases, 'id')).sort(() => choose(fc.constantFrom<number[]>, -1, 1));
      const offered = caseId === undefined ? [] : await actionsAt(caller, `${cases}/${caseId}`);
      if (caseId === undefined || offered.length === 0) return;
      const { act, instance } = choose(fc.constantFrom<Action[]>, ...offered);
      const facts = choose(valuesOf, target.vocabulary, { $ref: `#/components/schemas/Facts.${act}` });
      const body = { act, instance, facts: choose(fc.integer, { max: 3, min: 0 }) === 0 ? choose(mutationsOf, facts) : facts };
      await judged(acting, { caller, method: 'POST', url: `${cases}/${caseId}/acts`, headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) });
    });
  });
});

describe('the fuzzing itself', () => {
  it('has sent requests that were accepted to every operation', () => {
    expect(operations.map(({ operationId }) => operationId).filter((name) => !accepted.has(name)).sort()).toEqual(Object.keys(neverAccepted).sort());
  });

  it('would see an answer of another shape, one that is not described, and a failure', () => {
    const who = operations.find(({ operationId }) => operationId === 'Session.who') as Operation;
    const answer = (status: number, body: object, type = 'application/json'): string[] => check.faultsIn(who, { status, type, text: JSON.stringify(body) });
    expect(answer(200, { person: 1 })[0]).toMatch(/another shape/);
    expect(answer(418, {})[0]).toMatch(/not described/);
    expect(answer(500, {})[0]).toMatch(/answered with 500/);
    expect(answer(401, { type: 'x', title: 'x', status: 401, code: 'case.stale', reasons: [], instance: '/' }, 'application/problem+json')).toEqual(['the code case.stale is not described']);
  });

  it('would see what a request leaves behind, and no mark of a reading', async () => {
    const { pool } = api().database.db;
    const before = await leavings.now();
    await pool.query(`update case_file set seen = seen + 1`);
    expect(await leavings.now()).toEqual(before);
    await pool.query(`update organisation set name = name || '?'`);
    expect(await leavings.now()).not.toEqual(before);
  });

  it('makes values that their schemas allow', () => {
    const known = Object.entries(description.components.schemas).filter(([name]) => name.startsWith('Facts.'));
    for (const [name, schema] of known) {
      const probe = { ...operations[0], responses: { '200': { content: { 'application/json': { schema } } } } } as Operation;
      fc.assert(
        fc.property(valuesOf(target.vocabulary, schema), (value) => expect([name, check.faultsIn(probe, { status: 200, type: 'application/json', text: JSON.stringify(value) })]).toEqual([name, []])),
        { seed: SEED, numRuns: 20 },
      );
    }
  });
});
