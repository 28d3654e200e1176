import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';

import { dubanClient, tokensFor, type DubanClient, type Schemas } from 'duban/client';

import { eventually } from '../support/eventually.js';
import { organisations, PASSWORD, useServedApi } from '../support/api.js';
import { runNode } from '../support/run-node.js';
import { factsFor } from '../support/valid-facts.js';

const root = join(__dirname, '..', '..');
const api = useServedApi();
let url: string;
let credentials: { id: string; secret: string };
let agency: DubanClient;

beforeAll(async () => {
  url = await api().app.getUrl();
  const security = dubanClient({ url, token: await api().tokenOf('security.administrator') });
  const body = { name: '园区隐患平台', unit: organisations.bureau, role: 'regulator' as const, scopes: ['cases.open', 'cases.read'] };
  const { data } = await security.POST('/api/v1/security/clients', { body });
  credentials = { id: data?.client ?? '', secret: data?.secret ?? '' };
  agency = dubanClient({ url, token: tokensFor({ url, ...credentials }) });
});

const facts = factsFor('hazard.discover') as unknown as Schemas['Facts.hazard.discover'];

describe('the typed client', () => {
  it('has the types that openapi.json says; `npm run openapi` writes them anew', () => {
    expect(runNode(['scripts/write-client.mjs', '--print'], root)).toBe(readFileSync(join(root, 'client', 'api.d.ts'), 'utf8'));
  });

  it('speaks for a system of another agency, which registers a hazard and follows what becomes of it', async () => {
    const { data: opened } = await agency.POST('/api/v1/integration/hazards', { body: { items: [{ enterprise: organisations.works, facts: { ...facts }, key: 'plan-7' }] } });
    const caseId = opened?.items[0]?.acted?.caseId;
    expect(opened?.items.map(({ status }) => status)).toEqual([201]);

    await eventually('the change is there', async () => {
      const { data } = await agency.GET('/api/v1/integration/changes', { params: { query: { limit: 100 } } });
      return data?.items.some((change) => change.caseId === caseId && change.act === 'hazard.discover') ?? false;
    });
  });

  it('gives the problem of a refusal, and no data', async () => {
    const { data, error, response } = await dubanClient({ url, token: await api().tokenOf('inspector') }).GET('/api/v1/{door}/cases/{id}', { params: { path: { door: 'inspector', id: 'x' } } });

    expect([data, error?.code, response.status]).toEqual([undefined, 'case.unknown', 404]);
    await expect(tokensFor({ url, id: credentials.id, secret: 'another' })()).rejects.toThrow('invalid_client');
  });

  it('asks for one token and keeps it', async () => {
    const token = tokensFor({ url, ...credentials });

    expect(await token()).toBe(await token());
  });

  it.each([
    ['docs/api.md', /^1 hazard\.discover \d{4}-/],
    ['README.md', /^2026-03-\d\d Grade the hazard /],
    ['README.zh-CN.md', /^2026-03-\d\d 对隐患定级 /],
  ])('does what %s shows of it', async (page, printed) => {
    const [, example = ''] = /```js\n(.*?)```/s.exec(readFileSync(join(root, page), 'utf8')) ?? [];
    const here = example.replace('http://127.0.0.1:3000', url).replace('duban-demo-2026', PASSWORD);
    const env = { ...process.env, DUBAN_AT: url, CLIENT_ID: credentials.id, CLIENT_SECRET: credentials.secret };

    const { stdout } = await promisify(execFile)(process.execPath, ['--input-type=module', '--eval', here], { cwd: root, env });
    expect(stdout).toMatch(printed);
  });
});

describe('what the API does not have', () => {
  /** Never called: what stands in it must not compile, or `npm run lint` complains of the comments. */
  const wrong = (): unknown => ({
    // @ts-expect-error no such path
    path: agency.GET('/api/v1/integration/change'),
    // @ts-expect-error no such door
    door: agency.GET('/api/v1/{door}/worklist', { params: { path: { door: 'mayor' } } }),
    // @ts-expect-error no such parameter
    parameter: agency.GET('/api/v1/integration/changes', { params: { query: { since: '2026-03-02' } } }),
    // @ts-expect-error a body without an enterprise
    body: agency.POST('/api/v1/inspector/cases', { body: { facts } }),
    // @ts-expect-error the facts of another act
    facts: agency.POST('/api/v1/{door}/cases/{id}/acts', { params: { path: { door: 'regulator', id: '' } }, body: { act: 'listing.propose', facts: { duty: 1 } } }),
    // @ts-expect-error an answer without such a property
    answer: agency.GET('/api/v1/session').then(({ data }) => typeof data?.colour),
  });

  it('does not compile', () => {
    expect(wrong).toBeInstanceOf(Function);
  });
});
