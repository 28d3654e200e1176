import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { runNode } from '../support/run-node.js';
import { temporaryFolder } from '../support/temporary-folder.js';

const root = join(__dirname, '..', '..');

interface Operation {
  operationId?: string;
  tags?: string[];
  summary?: string;
  description?: string;
  responses: Record<string, { content?: Record<string, unknown> }>;
}

interface Document {
  paths: Record<string, Record<string, Operation>>;
  components: { schemas: Record<string, object> };
}

const committed = readFileSync(join(root, 'openapi.json'), 'utf8');
const folder = temporaryFolder('lint-api');

afterAll(() => rmSync(folder, { recursive: true }));

/** What Spectral says of a description of the API, as rule and place. */
function offences(text: string): string[] {
  const words = ['node_modules/@stoplight/spectral-cli/dist/index.js', 'lint', '--ruleset', '.spectral.yaml', '--format', 'json', '--quiet'];
  const file = join(folder, 'openapi.json');
  writeFileSync(file, text);
  const found = JSON.parse(runNode([...words, file], root)) as { code: string; path: string[] }[];
  return found.map(({ code, path }) => `${code} at ${path.join(' ')}`);
}

/** The committed description with something done to one of its operations. */
function planted(change: (operation: Operation, document: Document) => void): string {
  const document = JSON.parse(committed) as Document;
  change(document.paths['/api/v1/session']?.['get'] as Operation, document);
  return JSON.stringify(document);
}

describe('the linter of the API', () => {
  it('finds nothing in openapi.json', () => {
    expect(offences(committed)).toEqual([]);
  });

  it('finds what is missing from an operation', () => {
    const text = planted((operation) => {
      delete operation.operationId;
      delete operation.tags;
      delete operation.summary;
      delete operation.description;
    });

    const at = 'at paths /api/v1/session get';
    expect(offences(text).sort()).toEqual([`operation-description ${at}`, `operation-operationId ${at}`, `operation-summary ${at}`, `operation-tags ${at}`]);
  });

  it('finds a refusal that is no problem, an operation without refusals, a path of another spelling and what nothing uses', () => {
    const text = planted((operation, { paths, components }) => {
      operation.responses['401'] = { content: { 'application/json': {} } };
      const { '200': answered } = operation.responses;
      paths['/api/v1/checkLists'] = { get: { ...operation, operationId: 'Planted.list', responses: { '200': answered ?? {} } } };
      components.schemas['Planted'] = { type: 'string' };
    });

    expect(offences(text).map((offence) => offence.split(' at ')[0]).sort()).toEqual(
      expect.arrayContaining(['oas3-unused-component', 'operation-can-be-refused', 'paths-kebab-case', 'refusals-are-problems']),
    );
  });
});
