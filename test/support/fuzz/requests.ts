import * as fc from 'fast-check';

import { doorOf } from '../../../src/api/access/doors.js';
import type { Role } from '../../../src/domain/workflow/actor.js';
import type { Operation } from './description.js';
import { mutationsOf, strangeValues } from './mutations.js';
import { namedValues, valuesOf, type Vocabulary } from './values.js';

/** Somebody who sends requests. */
export interface Caller {
  login: string;
  role: Role;
  token: string;
}

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
export interface Target extends Vocabulary {
  callers: readonly Caller[];
  /** Identifiers by the word that stands before them in a path. */
  inPath: Readonly<Record<string, readonly string[]>>;
}

/** Requests to an operation: such as the description asks for, and such with something wrong in the path, the query, the headers or the body. */
export function requestsTo(target: Target, operation: Operation): fc.Arbitrary<FuzzedRequest> {
  return fc
    .record({ caller: callersFor(target, operation), mutated: fc.constantFrom('nothing', 'nothing', 'body', 'query', 'path', 'headers') })
    .chain(({ caller, mutated }) =>
      fc.record({
        caller: fc.constant(caller),
        method: fc.constant(operation.method.toUpperCase()),
        url: fc.tuple(paths(target, operation, caller, mutated === 'path'), queries(target, operation, mutated === 'query')).map(([path, query]) => path + query),
        headers: headersOf(operation, mutated === 'headers'),
        ...(operation.requestBody === undefined ? {} : { body: bodies(target, operation, mutated === 'body') }),
      }),
    );
}

/** Mostly people who may pass the door of the operation. */
function callersFor({ callers }: Target, { path }: Operation): fc.Arbitrary<Caller | null> {
  const door = path.split('/')[3] ?? '';
  const own = callers.filter(({ role }) => doorOf(role) === door);
  const anybody = fc.constantFrom(...callers);
  if (own.length === 0) return fc.oneof({ weight: 20, arbitrary: anybody }, fc.constant(null));
  return fc.oneof({ weight: 14, arbitrary: fc.constantFrom(...own) }, { weight: 3, arbitrary: anybody }, fc.constant(null));
}

const strangeSegments = fc.oneof(
  fc.constantFrom('%00', '%ff', '%', '%2e%2e', '%e4%b8%ad', "'", '0', '-1', '9'.repeat(30), '9'.repeat(5_000), 'null', '%0a', 'a%2fb', '99999999999', '1.5'),
  fc.string({ unit: 'binary', minLength: 1, maxLength: 20 }).map((text) => encodeURIComponent(wellFormed(text))),
);

function paths({ inPath, ...vocabulary }: Target, { path, parameters }: Operation, caller: Caller | null, mutated: boolean): fc.Arbitrary<string> {
  const segments = path.split('/').map((segment, index, all): fc.Arbitrary<string> => {
    const [, name, ending = ''] = /^\{(\w+)\}(.*)$/.exec(segment) ?? [];
    if (name === undefined) return fc.constant(segment);
    if (mutated) return fc.oneof(strangeSegments, fc.constantFrom(...vocabulary.identifiers)).map((strange) => strange + ending);
    const known = inPath[all[index - 1] ?? ''];
    if (name === 'door') return fc.constant(caller === null ? 'regulator' : doorOf(caller.role));
    if (known !== undefined) return fc.constantFrom(...known).map((id) => id + ending);
    const schema = parameters.find((parameter) => parameter.in === 'path' && parameter.name === name)?.schema ?? {};
    return valuesOf(vocabulary, schema).map((value) => encodeURIComponent(String(value) || '1').slice(0, 100) + ending);
  });
  return fc.tuple(...segments).map((parts) => parts.join('/'));
}

function queries(vocabulary: Vocabulary, { parameters }: Operation, mutated: boolean): fc.Arbitrary<string> {
  const named = parameters.filter((parameter) => parameter.in === 'query');
  const optional = (parameter: Operation['parameters'][number]): fc.Arbitrary<unknown> => {
    const values = namedValues(vocabulary, parameter.name, parameter.schema);
    return parameter.required === true ? values : fc.option(values, { nil: undefined, freq: 1 });
  };
  const usual = fc.record(Object.fromEntries(named.map((parameter) => [parameter.name, optional(parameter)])));
  const strange = fc.tuple(fc.constantFrom('colour', 'cursor', 'limit', ...named.map(({ name }) => name)), fc.oneof(cursors, strangeValues));
  return fc.tuple(usual, mutated ? fc.array(strange, { minLength: 1, maxLength: 3 }) : fc.constant([])).map(([query, more]) => {
    const pairs = [...Object.entries(query).filter(([, value]) => value !== undefined), ...more];
    return pairs.length === 0 ? '' : `?${pairs.map(([name, value]) => `${name}=${written(value)}`).join('&')}`;
  });
}

/** Texts that look like cursors. */
const cursors = fc.jsonValue({ maxDepth: 2 }).map((keys) => Buffer.from(JSON.stringify(keys)).toString('base64url'));

function written(value: unknown): string {
  const text = typeof value === 'string' ? value : (JSON.stringify(value) ?? '');
  return encodeURIComponent(wellFormed(text.slice(0, 3_000)));
}

/** An address has no half characters. */
function wellFormed(text: string): string {
  return Buffer.from(text, 'utf8').toString('utf8');
}

const headerTexts = fc.oneof(fc.constantFrom('"1"', '*', 'W/"1"', '"999999999"', '""', '0', 'a b', 'x'.repeat(201), '中'), fc.stringMatching(/^[\x21-\x7e]{1,20}$/)).map(latin);

/** HTTP carries bytes: a header of other characters is sent in UTF-8, as clients do. */
function latin(text: string): string {
  return Buffer.from(text, 'utf8').toString('latin1');
}

function headersOf({ parameters, requestBody }: Operation, mutated: boolean): fc.Arbitrary<Record<string, string>> {
  const json: Record<string, string> = requestBody === undefined ? {} : { 'content-type': 'application/json' };
  if (!mutated) return fc.constantFrom<Record<string, string>>(json, { ...json, 'accept-language': 'en' });
  const names = ['accept-language', 'if-match', 'if-none-match', 'idempotency-key', 'accept', ...parameters.filter((one) => one.in === 'header').map(({ name }) => name.toLowerCase())];
  const named = fc.dictionary(fc.constantFrom(...names), headerTexts, { minKeys: 1, maxKeys: 3 });
  const others = fc.constantFrom<Record<string, string>>({ authorization: 'Bearer a.b.c' }, { authorization: 'Basic eDp5' }, { 'content-type': 'text/plain' }, { 'content-type': 'application/xml' });
  return fc.oneof({ weight: 3, arbitrary: named }, others).map((strange) => ({ ...json, ...strange }));
}

const noJson = fc.constantFrom('', '{', '{"act":', 'null', '[]', '"text"', '1e999', '{"a":1,"a":2}', '\ufeff{}', '{"facts":{"__proto__":{"polluted":true}}}', 'x'.repeat(300_000));

function bodies(vocabulary: Vocabulary, { requestBody }: Operation, mutated: boolean): fc.Arbitrary<string> {
  const values = valuesOf(vocabulary, requestBody?.content['application/json']?.schema ?? {});
  const inTime = values.map(nearby);
  if (!mutated) return inTime.map((value) => JSON.stringify(value));
  return fc.oneof({ weight: 5, arbitrary: inTime.chain(mutationsOf).map((value) => JSON.stringify(value) ?? '') }, noJson);
}

/** A clock that is moved by years takes everything else out of its time. */
function nearby(body: unknown): unknown {
  if (typeof body !== 'object' || body === null || !('advanceDays' in body)) return body;
  return { ...body, advanceDays: Number(body.advanceDays) % 3 };
}
