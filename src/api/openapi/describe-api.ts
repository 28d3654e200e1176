import type { INestApplication } from '@nestjs/common';
import { DocumentBuilder, SwaggerModule, type OpenAPIObject } from '@nestjs/swagger';

import { knownActs } from '../acts/known-acts.js';
import type { KnownActDto } from '../acts/known-act.dto.js';
import type { Registry } from '../../domain/workflow/registry.js';
import { knownProblems } from '../problems/problems.js';
import { withEntityTags } from './entity-tags.js';
import { withRefusals } from './refusals.js';
import { withSummaries } from './summaries.js';
import { tags } from './tags.js';

type Schemas = NonNullable<NonNullable<OpenAPIObject['components']>['schemas']>;
type Schema = Schemas[string];

/** The description of the API: what the controllers say, with the facts of every act from its definition and the list of problem codes. */
export function describeApi(app: INestApplication, registry: Registry, version: string): OpenAPIObject {
  const config = new DocumentBuilder()
    .setOpenAPIVersion('3.1.0')
    .setTitle('duban 督办')
    .setDescription(description())
    .setVersion(version)
    .addServer('/', 'the service that serves this description')
    .addBearerAuth();
  for (const [name, words] of tags) config.addTag(name, words);
  const operationIdFactory = (controller: string, method: string): string => `${controller.replace(/Controller$/, '')}.${method}`;
  const document = SwaggerModule.createDocument(app, config.build(), { operationIdFactory });
  nameApart(document);
  return withRefusals(withEntityTags(withSummaries(withActs(document, knownActs(registry)))));
}

function description(): string {
  const codes = knownProblems.map(({ code, status, title }) => `| \`${code}\` | ${status} | ${title.zh} | ${title.en} |`);
  return [
    '隐患治理与挂牌督办 · Hazard rectification and listed supervision.',
    '',
    'Sign in at `POST /api/v1/session` and send the token as `Authorization: Bearer …`. Each post goes through one door, `/api/v1/<door>/…`.',
    'Whatever is not a success is `application/problem+json` with a stable `code`:',
    '',
    '| code | status | | |',
    '| --- | --- | --- | --- |',
    ...codes,
  ].join('\n');
}

/** An operation that stands at several doors is named by the door as well: FoundCases.register.inspector. */
function nameApart({ paths }: OpenAPIObject): void {
  for (const [path, operations] of Object.entries(paths)) {
    for (const operation of Object.values(operations) as { operationId?: string }[]) {
      operation.operationId = operation.operationId?.replace(/\[\d+\]$/, `.${path.split('/')[3] ?? ''}`) ?? '';
    }
  }
}

/** The opening act whose facts are the body of a request; other cases are opened by operations with shapes of their own. */
const DISCOVER = 'hazard.discover';

/** The body of an act is one of many shapes, told apart by the name of the act. */
function withActs(document: OpenAPIObject, acts: readonly KnownActDto[]): OpenAPIObject {
  const schemas = (document.components?.schemas ?? {}) as Record<string, unknown>;
  const ofPeople = acts.filter(({ posts }) => !posts.every((post) => post === 'importer'));
  const onCases = ofPeople.filter(({ opens }) => !opens);
  for (const { act, facts, examples } of ofPeople.filter(({ act, opens }) => !opens || act === DISCOVER)) schemas[factsName(act)] = { ...facts, examples };
  for (const one of onCases) schemas[actName(one.act)] = actSchema(one);
  schemas['ActDto'] = {
    description: (schemas['ActDto'] as { description?: string } | undefined)?.description ?? 'One act on a case.',
    oneOf: onCases.map(({ act }) => ref(actName(act))),
    discriminator: { propertyName: 'act', mapping: Object.fromEntries(onCases.map(({ act }) => [act, ref(actName(act)).$ref])) },
  };
  for (const name of ['RegisterOwnHazardDto', 'RegisterHazardDto']) {
    (schemas[name] as { properties: Record<string, unknown> }).properties['facts'] = ref(factsName(DISCOVER));
  }
  return { ...document, components: { ...document.components, schemas: schemas as Record<string, Schema> } };
}

function actSchema({ act, title, posts }: KnownActDto): object {
  return {
    type: 'object',
    title: title.zh,
    description: `${title.en}. Posts: ${posts.join(', ')}.`,
    required: ['act', 'facts'],
    additionalProperties: false,
    properties: {
      act: { const: act },
      instance: { type: 'integer', minimum: 1, description: 'machine of the case that is meant; needed only where several can take the act' },
      facts: ref(factsName(act)),
    },
  };
}

function ref(name: string): { $ref: string } {
  return { $ref: `#/components/schemas/${name}` };
}

function actName(act: string): string {
  return `Act.${act}`;
}

function factsName(act: string): string {
  return `Facts.${act}`;
}
