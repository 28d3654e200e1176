import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { Ajv2020 } from 'ajv/dist/2020.js';

import { knownProblems } from '../../src/api/problems/problems.js';
import { runNode } from '../support/run-node.js';
import { useServedApi } from '../support/api.js';
import { validFacts } from '../support/valid-facts.js';

const root = join(__dirname, '..', '..');
// With everything that a service can have, also a provider; nobody is sent to it.
const oidc = { oidcIssuer: 'http://127.0.0.1:9', oidcClientId: 'duban', oidcRedirectUri: 'https://duban.example/api/v1/session/oidc/callback' };
const api = useServedApi({ config: { clock: 'virtual', tokenMinutes: 60, requestsPerMinute: 0, signInsPerMinute: 0, ...oidc } });

interface Operation {
  operationId: string;
  summary?: string;
  responses: Record<string, { description: string }>;
}

interface Document {
  openapi: string;
  info: { description: string };
  paths: Record<string, Record<string, Operation>>;
  components: { schemas: Record<string, object>; examples: Record<string, object> };
}

const committed = readFileSync(join(root, 'openapi.json'), 'utf8');
const document = JSON.parse(committed) as Document;
const operations = Object.entries(document.paths).flatMap(([path, byMethod]) => Object.entries(byMethod).map(([method, operation]) => ({ path, method, ...operation })));

describe('openapi.json', () => {
  it('is compared with a build by `npm run build`: plain tsc leaves out what the plugin reads from the types', () => {
    expect(readFileSync(join(root, 'dist', 'src', 'api', 'cases', 'case.dto.js'), 'utf8')).toContain('_OPENAPI_METADATA_FACTORY');
  });

  it('is what the compiled program says of itself; `npm run openapi` writes it anew', () => {
    expect(runNode([join(root, 'dist', 'src', 'write-openapi.js'), '--print'], root)).toBe(committed);
  });

  it('has one class for each shape: of two with one name, it would tell of one alone', () => {
    const files = readdirSync(join(root, 'src', 'api'), { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.dto.ts'));
    const names = files.flatMap((file) => [...readFileSync(join(root, 'src', 'api', file), 'utf8').matchAll(/^export class (\w+)/gm)].map(([, name]) => name ?? ''));

    expect(names.length).toBeGreaterThan(100);
    expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
  });

  it('refers to nothing that it does not hold', () => {
    const referred = [...committed.matchAll(/"#\/components\/schemas\/([^"]+)"/g)].map(([, name]) => name ?? '');

    expect(new Set(referred.filter((name) => !(name in document.components.schemas)))).toEqual(new Set());
  });

  it('names every operation once and says what it is for', () => {
    const names = operations.map(({ operationId }) => operationId);

    expect(new Set(names).size).toBe(names.length);
    expect(operations.filter(({ summary }) => !summary).map(({ operationId }) => operationId)).toEqual([]);
  });

  it('has every route that the service serves', async () => {
    // Signing out comes last: what is asked afterwards is refused before its route is looked for.
    for (const { path, method } of operations.toSorted((one, other) => Number(one.method === 'delete') - Number(other.method === 'delete'))) {
      const url = path.replace('{door}', 'regulator').replace('{id}', 'x').replace('{duty}', '1');
      const login = url.includes('/enterprise/') ? 'principal' : url.includes('/inspector/') ? 'inspector' : 'regulator';
      const headers = { authorization: `Bearer ${await api().tokenOf(login)}` };
      const { problem } = await api().ask(null, method as 'get' | 'post', url, { headers });
      expect([path, problem.code]).not.toEqual([path, 'request.unknown-route']);
    }
  });

  it('lists every problem code with its status', () => {
    for (const { code, status } of knownProblems) expect(document.info.description).toContain(`| \`${code}\` | ${status} |`);
  });

  it('describes the facts of every act so that valid ones pass and others do not', () => {
    const ajv = new Ajv2020({ strict: false, formats: { uuid: true, 'local-date': true, 'date-time': true } });
    ajv.addSchema({ $id: 'api', components: document.components });
    const check = ajv.getSchema('api#/components/schemas/ActDto');
    const acts = Object.entries(validFacts).filter(([act]) => !['hazard.discover', 'record.import', 'whistle.receive'].includes(act));

    expect(acts.length).toBeGreaterThan(40);
    for (const [act, facts] of acts) {
      expect([act, check?.({ act, facts })]).toEqual([act, true]);
      expect([act, check?.({ act, facts: { ...facts, colour: 'red' } })]).toEqual([act, false]);
    }
    expect(check?.({ act: 'record.import', facts: validFacts['record.import'] })).toBe(false);
    expect(check?.({ act: 'hazard.close', facts: validFacts['listing.approve'] })).toBe(false);
  });

  it('gives every act examples that its facts allow', () => {
    const ajv = new Ajv2020({ strict: false, formats: { uuid: true, 'local-date': true } });
    const facts = Object.entries(document.components.schemas).filter(([name]) => name.startsWith('Facts.')) as [string, { examples: unknown[] }][];

    expect(facts.length).toBeGreaterThan(50);
    for (const [name, schema] of facts) {
      expect([name, schema.examples.length]).not.toEqual([name, 0]);
      for (const example of schema.examples) expect([name, example, ajv.validate(schema, example)]).toEqual([name, example, true]);
    }
  });

  it('names every problem at an operation that answers with it, with an example', () => {
    // They stand in for a status that no part of the program gives.
    const standIns = ['request.refused', 'request.forbidden'];
    const named = knownProblems.map(({ code }) => code).filter((code) => committed.includes(`"#/components/examples/Problem.${code}"`));

    expect(knownProblems.map(({ code }) => code).filter((code) => !named.includes(code))).toEqual(standIns);
    expect(Object.keys(document.components.examples).sort()).toEqual(named.map((code) => `Problem.${code}`).sort());
  });

  it('is served with a page for people', async () => {
    const base = await api().app.getUrl();

    expect(await (await fetch(`${base}/api/openapi.json`)).json()).toEqual(document);
    const page = await fetch(`${base}/api/docs`);
    expect([page.status, page.headers.get('content-type')]).toEqual([200, expect.stringContaining('text/html')]);
    expect(await page.text()).toContain('duban 督办');
    const script = await fetch(`${base}/api/docs/swagger-ui-bundle.js`);
    expect([script.status, (await script.text()).length > 100_000]).toEqual([200, true]);
  });
});
