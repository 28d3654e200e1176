import type { TSchema } from '@sinclair/typebox';

/** A place in the facts of an act whose schema carries a mark, and the value of the mark. */
export interface MarkedPlace {
  path: readonly string[];
  mark: string;
}

/** Every place in a schema of facts that carries a mark of this name, also in one variant of a union. */
export function markedPlaces(schema: TSchema, name: string): MarkedPlace[] {
  if (typeof schema[name] === 'string') return [{ path: [], mark: schema[name] }];
  const variants = ((schema['anyOf'] ?? []) as TSchema[]).flatMap((variant) => markedPlaces(variant, name));
  const properties = Object.entries((schema['properties'] ?? {}) as Record<string, TSchema>);
  return [...variants, ...properties.flatMap(([property, inner]) => markedPlaces(inner, name).map(({ path, mark }) => ({ path: [property, ...path], mark })))];
}

/** The value at a place of facts; undefined where there is none. */
export function valueAt(facts: unknown, path: readonly string[]): unknown {
  return path.reduce<unknown>((inner, name) => (typeof inner === 'object' && inner !== null ? (inner as Record<string, unknown>)[name] : undefined), facts);
}
