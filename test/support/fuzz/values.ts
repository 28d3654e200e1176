import * as fc from 'fast-check';

import { resolved, type Description, type Schema } from './description.js';

/** What generated values are made of besides their schemas. */
export interface Vocabulary {
  description: Description;
  /** Identifiers that the service knows, of whatever kind. */
  identifiers: readonly string[];
  /** Values that mean something here, by the name of the property or parameter. */
  named: Readonly<Record<string, readonly unknown[]>>;
  /** Nothing but what is wanted, and of it what means something. */
  plain?: boolean;
}

/** Values of a property or parameter of this name: such as its schema allows, and often such as mean something. */
export function namedValues(vocabulary: Vocabulary, name: string, schema: Schema): fc.Arbitrary<unknown> {
  const values = valuesOf(vocabulary, schema);
  const known = Object.hasOwn(vocabulary.named, name) ? vocabulary.named[name] : undefined;
  if (known === undefined || saysWhich(schema)) return values;
  return vocabulary.plain === true ? fc.constantFrom(...known) : fc.oneof({ weight: 3, arbitrary: fc.constantFrom(...known) }, values);
}

/** Whether the schema itself says which values there are, or that they have parts. */
function saysWhich({ const: only, enum: all, oneOf, anyOf, properties }: Schema): boolean {
  return [only, all, oneOf, anyOf, properties].some((said) => said !== undefined);
}

/** The body of an act is one of fifty shapes; made anew for every request they would take longer than the requests. */
const made = new WeakMap<Vocabulary, WeakMap<Schema, fc.Arbitrary<unknown>>>();

/** Values that a schema allows. */
export function valuesOf(vocabulary: Vocabulary, given: Schema): fc.Arbitrary<unknown> {
  const schema = resolved(vocabulary.description, given);
  const kept = made.get(vocabulary) ?? new WeakMap<Schema, fc.Arbitrary<unknown>>();
  made.set(vocabulary, kept);
  const known = kept.get(schema);
  if (known !== undefined) return known;
  const values = freshValues(vocabulary, schema);
  kept.set(schema, values);
  return values;
}

function freshValues(vocabulary: Vocabulary, schema: Schema): fc.Arbitrary<unknown> {
  if ('const' in schema) return fc.constant(schema.const);
  if (schema.enum !== undefined) return fc.constantFrom(...schema.enum);
  const variants = schema.oneOf ?? schema.anyOf;
  if (variants !== undefined) return fc.oneof(...variants.map((variant) => valuesOf(vocabulary, variant)));
  const [whole] = schema.allOf ?? [];
  if (whole !== undefined) return valuesOf(vocabulary, whole);
  if (Array.isArray(schema.type)) return fc.oneof(...schema.type.map((type) => valuesOf(vocabulary, { ...schema, type })));
  return byType(vocabulary, schema);
}

function byType(vocabulary: Vocabulary, schema: Schema): fc.Arbitrary<unknown> {
  const { minimum = -1_000_000, maximum = 1_000_000 } = schema;
  switch (schema.type) {
    case 'null':
      return fc.constant(null);
    case 'boolean':
      return fc.boolean();
    case 'integer':
    case 'number':
      return fc.oneof({ weight: 4, arbitrary: fc.integer({ min: minimum, max: Math.min(maximum, minimum + 9) }) }, fc.integer({ min: minimum, max: maximum }));
    case 'array':
      return arrays(vocabulary, schema);
    case 'object':
      return objects(vocabulary, schema);
    case 'string':
      return texts(vocabulary, schema);
    default:
      return fc.jsonValue({ maxDepth: 2 });
  }
}

function arrays(vocabulary: Vocabulary, { items = {}, minItems = 0, maxItems = 3, uniqueItems = false }: Schema): fc.Arbitrary<unknown[]> {
  const lengths = { minLength: minItems, maxLength: Math.min(maxItems, minItems + 2) };
  const values = valuesOf(vocabulary, items);
  return uniqueItems ? fc.uniqueArray(values, { ...lengths, selector: (value) => JSON.stringify(value) }) : fc.array(values, lengths);
}

function objects(vocabulary: Vocabulary, { properties, required = [], additionalProperties, patternProperties = {} }: Schema): fc.Arbitrary<unknown> {
  const [others = additionalProperties] = Object.values(patternProperties);
  if (properties === undefined) {
    const values = typeof others === 'object' ? valuesOf(vocabulary, others) : fc.jsonValue({ maxDepth: 2 });
    return fc.dictionary(fc.oneof(dates, fc.string({ minLength: 1, maxLength: 8 })), values, { maxKeys: 3 });
  }
  const drawn = Object.entries(properties).filter(([name]) => vocabulary.plain !== true || required.includes(name));
  const model = Object.fromEntries(drawn.map(([name, inner]) => [name, namedValues(vocabulary, name, inner)]));
  return fc.record(model, { requiredKeys: required });
}

/** Local dates around the day on which the stories of the tests begin; most of them past. */
const dates = fc
  .oneof({ weight: 3, arbitrary: fc.integer({ min: -60, max: 0 }) }, fc.integer({ min: -400, max: 900 }))
  .map(dayFrom);

/** The month before that day. */
const pastDates = fc.integer({ min: -30, max: 0 }).map(dayFrom);

function dayFrom(days: number): string {
  return new Date(Date.UTC(2026, 2, 2) + days * 86_400_000).toISOString().slice(0, 10);
}

const instants = fc.tuple(dates, fc.integer({ min: 0, max: 23 })).map(([date, hour]) => `${date}T${String(hour).padStart(2, '0')}:00:00+08:00`);

const words = fc.constantFrom('防火堤', '二号储罐区', 'listed', '370203', '消防通道被占用', 'a b', '青应急责改〔2026〕17号', "it's");

function texts({ identifiers, plain = false }: Vocabulary, { format, pattern, minLength = 0, maxLength = 60 }: Schema): fc.Arbitrary<string> {
  if (format === 'uuid' && plain) return fc.constantFrom(...identifiers);
  if (format === 'local-date' || format === 'date') return plain ? pastDates : dates;
  if (format === 'uuid') return fc.oneof({ weight: 5, arbitrary: fc.constantFrom(...identifiers) }, fc.uuid());
  if (format === 'date-time') return instants;
  if (pattern !== undefined && pattern !== '\\S') return fc.stringMatching(new RegExp(pattern));
  const most = Math.min(maxLength, 60);
  if (plain) return words.map((text) => text.padEnd(minLength, '。').slice(0, most));
  const any = fc.string({ minLength, maxLength: most, unit: 'grapheme' }).map((text) => text.slice(0, most));
  const free = fc.oneof({ weight: 4, arbitrary: words.map((text) => text.padEnd(minLength, '。').slice(0, most)) }, { weight: 2, arbitrary: any });
  return pattern === '\\S' ? free.filter((text) => /\S/.test(text)) : free;
}
