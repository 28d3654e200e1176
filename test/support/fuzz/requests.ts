import * as fc from 'fast-check';

import type { Caller } from './callers.js';
import type { Operation, Schema } from './description.js';
import type { Known } from './known.js';
import { mutationsOf, strangeValues } from './mutations.js';
import type { Needs } from './recipe.js';
import { recipes } from './recipes.js';
import { namedValues, valuesOf, type Vocabulary } from './values.js';

/** A request as it is sent. */
export interface FuzzedRequest {
  caller: Caller | null;
  method: string;
  /** Path and query. */
  url: string;
  headers: Record<string, string>;
  body?: string;
}

/** What is known of the service that requests go to. */
export interface Target {
  known: Known;
  vocabulary: Vocabulary;
  /** The same, drawing only what is wanted and means something. */
  plain: Vocabulary;
}

/** Chooses a value of an arbitrary, so that the same seed chooses the same. */
export type Choose = fc.GeneratorValue;

type Mutated = 'nothing' | 'body' | 'query' | 'path' | 'headers';

/**
 * A request to an operation: a plain one, which has what is wanted and should be accepted, or one such as the description allows, often with something wrong in
 * the path, the query, the headers or the body, and sometimes from somebody else.
 */
export async function requestTo(target: Target, operation: Operation, { choose, plain }: { choose: Choose; plain: boolean }): Promise<FuzzedRequest> {
  const needs = (await recipes[operation.operationId]?.(target.known)) ?? {};
  const mutated: Mutated = plain ? 'nothing' : choose(fc.constantFrom<Mutated[]>, 'nothing', 'body', 'body', 'query', 'path', 'headers');
  const drawing = { target, operation, needs, choose, mutated, plain };
  const { caller, path } = await callerAndPath(drawing);
  const body = bodyOf(drawing);
  return {
    caller,
    method: operation.method.toUpperCase(),
    url: path + queryOf(drawing),
    headers: { ...contentType(operation), ...headersOf(drawing) },
    ...(body !== undefined && { body }),
  };
}

interface Drawing {
  target: Target;
  operation: Operation;
  needs: Needs;
  choose: Choose;
  mutated: Mutated;
  plain: boolean;
}

/** How many people may be asked before a path is filled with what is known of others. */
const MOST_ASKED = 6;

/** Somebody who can pass the door and for whom there is something in the path; of others than plain requests sometimes anybody, or nobody. */
async function callerAndPath(drawing: Drawing): Promise<{ caller: Caller | null; path: string }> {
  const { target, operation, needs, choose, plain } = drawing;
  const { callers } = target.known;
  if (needs.caller === null && (plain || choose(fc.integer, { min: 0, max: 7 }) > 0)) return { caller: null, path: await pathFor(drawing, callers.of('regulator')) };
  const own = callers.at(operation.path.split('/')[3] ?? '');
  const able = !needs.caller ? (own.length === 0 ? callers.all : own) : [needs.caller];
  if (!plain && choose(fc.integer, { min: 0, max: 7 }) === 0) {
    const caller = choose(fc.constantFrom<(Caller | null)[]>, ...callers.all, null);
    return { caller, path: await pathFor(drawing, caller ?? callers.of('regulator')) };
  }
  for (let asked = 0; asked < MOST_ASKED; asked += 1) {
    const caller = choose(fc.constantFrom<Caller[]>, ...able);
    const path = await pathFor(drawing, caller);
    if (!path.includes(NOTHING_THERE)) return { caller, path };
  }
  const caller = choose(fc.constantFrom<Caller[]>, ...able);
  return { caller, path: (await pathFor(drawing, caller)).replaceAll(NOTHING_THERE, choose(fc.constantFrom<string[]>, ...target.vocabulary.identifiers)) };
}

/** Stands in a path where the caller has nothing to put. */
const NOTHING_THERE = '{nothing}';

const strangeSegments = fc.oneof(
  fc.constantFrom('%00', '%ff', '%', '%2e%2e', '%e4%b8%ad', "'", '0', '-1', '9'.repeat(30), '9'.repeat(5_000), 'null', '%0a', 'a%2fb', '99999999999', '1.5'),
  fc.string({ unit: 'binary', minLength: 1, maxLength: 20 }).map((text) => encodeURIComponent(wellFormed(text))),
);

async function pathFor({ target, operation, needs, choose, mutated }: Drawing, caller: Caller): Promise<string> {
  let path = '';
  for (const segment of operation.path.split('/').slice(1)) {
    const [, name, ending = ''] = /^\{(\w+)\}(.*)$/.exec(segment) ?? [];
    const schema = operation.parameters.find((parameter) => parameter.in === 'path' && parameter.name === name)?.schema ?? {};
    if (name === undefined) path += `/${segment}`;
    else if (name === 'door') path += `/${caller.door}`;
    else if (mutated === 'path' && choose(fc.boolean)) path += `/${choose(() => strangeSegments)}${ending}`;
    else path += `/${needs.path?.[name] ?? (await filledIn(target, { caller, beginning: path, name, schema }, choose))}${ending}`;
  }
  return path;
}

interface ToFill {
  caller: Caller;
  beginning: string;
  name: string;
  schema: Schema;
}

async function filledIn({ known }: Target, { caller, beginning, name, schema }: ToFill, choose: Choose): Promise<string> {
  const there = schema.enum === undefined ? await known.identifiers(caller, beginning, name) : schema.enum.map(String);
  return there.length === 0 ? NOTHING_THERE : encodeURIComponent(choose(fc.constantFrom<string[]>, ...there));
}

function queryOf({ target, operation, needs, choose, mutated, plain }: Drawing): string {
  const vocabulary = plain ? target.plain : target.vocabulary;
  const named = operation.parameters.filter((parameter) => parameter.in === 'query');
  const drawn = named.filter(({ name, required }) => needs.query?.[name] === undefined && (required === true || (!plain && choose(fc.integer, { min: 0, max: 2 }) === 0)));
  const pairs: [string, unknown][] = drawn.map(({ name, schema }) => [name, written(choose(namedValues, vocabulary, name, schema))]);
  pairs.push(...Object.entries(needs.query ?? {}));
  if (mutated === 'query') pairs.push(...choose(() => fc.array(strangePairs(named.map(({ name }) => name)), { minLength: 1, maxLength: 3 })));
  return pairs.length === 0 ? '' : `?${pairs.map(([name, value]) => `${name}=${String(value)}`).join('&')}`;
}

function strangePairs(names: readonly string[]): fc.Arbitrary<[string, string]> {
  return fc.tuple(fc.constantFrom('colour', 'cursor', 'limit', ...names), fc.oneof(cursors, strangeValues).map(written));
}

/** Texts that look like cursors. */
const cursors = fc.jsonValue({ maxDepth: 2 }).map((keys) => Buffer.from(JSON.stringify(keys)).toString('base64url'));

function written(value: unknown): string {
  const text = typeof value === 'string' ? value : (JSON.stringify(value) ?? '');
  return encodeURIComponent(wellFormed(text)).slice(0, 5_000).replace(/%.?$/, '');
}

function wellFormed(text: string): string {
  return Buffer.from(text, 'utf8').toString('utf8');
}

function contentType({ requestBody }: Operation): Record<string, string> {
  const [media] = Object.keys(requestBody?.content ?? {});
  return media === undefined ? {} : { 'content-type': media };
}

const headerTexts = fc.oneof(fc.constantFrom('"1"', '*', 'W/"1"', '"999999999"', '""', '0', 'a b', 'x'.repeat(201), '中'), fc.stringMatching(/^[\x21-\x7e]{1,20}$/)).map(latin);

/** HTTP carries bytes: a header of other characters is sent in UTF-8, as clients do. */
function latin(text: string): string {
  return Buffer.from(text, 'utf8').toString('latin1');
}

/** Headers that the operation takes, as they should be or not. */
function headersOf({ target, operation, choose, mutated, plain }: Drawing): Record<string, string> {
  if (plain) return {};
  const own = operation.parameters.filter((one) => one.in === 'header').map(({ name }) => name.toLowerCase());
  const language: Record<string, string> = choose(fc.boolean) ? { 'accept-language': 'en' } : {};
  const keyed: Record<string, string> = own.includes('idempotency-key') && choose(fc.boolean) ? { 'idempotency-key': `fuzz-${target.known.next()}` } : {};
  if (mutated !== 'headers') return { ...language, ...keyed };
  const names = ['accept-language', 'if-match', 'if-none-match', 'idempotency-key', 'accept', ...own];
  const named = fc.dictionary(fc.constantFrom(...names), headerTexts, { minKeys: 1, maxKeys: 3 });
  const others = fc.constantFrom<Record<string, string>>({ authorization: 'Bearer a.b.c' }, { authorization: 'Basic eDp5' }, { 'content-type': 'text/plain' }, { 'content-type': 'application/xml' });
  return { ...language, ...choose(() => fc.oneof({ weight: 3, arbitrary: named }, others)) };
}

const noJson = fc.constantFrom('', '{', '{"act":', 'null', '[]', '"text"', '1e999', '{"a":1,"a":2}', '\ufeff{}', '{"facts":{"__proto__":{"polluted":true}}}', 'x'.repeat(300_000));

function bodyOf({ target, operation, needs, choose, mutated, plain }: Drawing): string | undefined {
  const [[media, { schema }] = [undefined, { schema: {} }]] = Object.entries(operation.requestBody?.content ?? {});
  if (media === undefined) return undefined;
  const drawn = choose(valuesOf, plain ? target.plain : target.vocabulary, schema);
  const body = nearby({ ...(typeof drawn === 'object' && drawn), ...needs.says });
  if (mutated === 'body' && choose(fc.integer, { min: 0, max: 5 }) === 0) return choose(() => noJson);
  if (needs.text !== undefined) return mutated === 'body' ? choose(() => fc.string({ unit: 'binary', maxLength: 200 })) : needs.text;
  const said = mutated === 'body' ? choose(mutationsOf, body) : body;
  return media === 'application/x-www-form-urlencoded' ? form(said) : (JSON.stringify(said) ?? '');
}

function form(value: unknown): string {
  const fields = typeof value === 'object' && value !== null ? Object.entries(value) : [];
  return fields.map(([name, one]) => `${written(name)}=${written(one)}`).join('&');
}

/** A clock that is moved by years takes everything else out of its time. */
function nearby(body: Record<string, unknown>): Record<string, unknown> {
  return 'advanceDays' in body ? { advanceDays: Number(body['advanceDays']) % 3 } : body;
}
