import * as fc from 'fast-check';

type Path = readonly (string | number)[];

/** Names of properties that mean something to JavaScript, or to nobody. */
const strangeNames = fc.constantFrom('colour', '__proto__', 'constructor', 'toString', 'actor', 'at', '', '类型', 'a.b', '$ref');

/** Values that no property expects. */
export const strangeValues: fc.Arbitrary<unknown> = fc.oneof(
  fc.constantFrom<unknown>(null, '', ' ', 0, -1, 1.5, 1e308, 2 ** 53, true, [], {}, [[]], { toString: 1 }, { constructor: {} }),
  fc.constantFrom<unknown>('\u0000', '\ud800', '\u200b', '\u202e文', "'; drop table case_file; --", '9'.repeat(5_000), '%', '..', '-0', '1e9', 'NaN', '2026-02-30', '０１'),
  fc.constantFrom<unknown>(...[40, 3_000].map((depth) => nested(depth))),
  fc.string({ unit: 'binary', maxLength: 30 }),
  fc.jsonValue({ maxDepth: 3 }),
);

function nested(depth: number): unknown {
  let value: unknown = 'deep';
  for (let level = 0; level < depth; level += 1) value = level % 2 === 0 ? [value] : { value };
  return value;
}

/** The value with one thing in it replaced, left out or added. */
export function mutationsOf(value: unknown): fc.Arbitrary<unknown> {
  const paths = pathsIn(value);
  const replaced = fc.tuple(fc.constantFrom(...paths), strangeValues).map(([path, strange]) => changed(value, path, () => strange));
  const objects = paths.filter((path) => isObject(at(value, path)));
  const inner = paths.filter((path) => path.length > 0);
  return fc.oneof(
    { weight: 4, arbitrary: replaced },
    ...(inner.length === 0 ? [] : [{ weight: 2, arbitrary: fc.constantFrom(...inner).map((path) => without(value, path)) }]),
    ...(objects.length === 0
      ? []
      : [{ weight: 2, arbitrary: fc.tuple(fc.constantFrom(...objects), strangeNames, strangeValues).map(([path, name, strange]) => changed(value, [...path, name], () => strange)) }]),
  );
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Where something stands in a value; the value itself stands at the empty path. */
function pathsIn(value: unknown, here: Path = []): Path[] {
  if (typeof value !== 'object' || value === null) return [here];
  const entries = Array.isArray(value) ? value.map((inner, index) => [index, inner] as const) : Object.entries(value);
  return [here, ...entries.flatMap(([key, inner]) => pathsIn(inner, [...here, key]))];
}

function at(value: unknown, path: Path): unknown {
  return path.reduce<unknown>((inner, key) => (inner as Record<string | number, unknown>)[key], value);
}

/** JSON of an own property `__proto__` cannot be had by assignment. */
function changed(value: unknown, [key, ...rest]: Path, change: () => unknown): unknown {
  if (key === undefined) return change();
  if (Array.isArray(value)) return value.map((inner, index) => (index === key ? changed(inner, rest, change) : (inner as unknown)));
  const old = (value as Record<string, unknown>)[key];
  const entries = Object.entries(value as object).filter(([name]) => name !== key);
  return Object.fromEntries([...entries, [key, changed(old, rest, change)]]);
}

function without(value: unknown, [key, ...rest]: Path): unknown {
  if (Array.isArray(value)) {
    if (rest.length === 0) return value.filter((_, index) => index !== key);
    return value.map((inner, index) => (index === key ? without(inner, rest) : (inner as unknown)));
  }
  const entries = Object.entries(value as object);
  if (rest.length === 0) return Object.fromEntries(entries.filter(([name]) => name !== key));
  return Object.fromEntries(entries.map(([name, inner]: [string, unknown]) => [name, name === key ? without(inner, rest) : inner]));
}
