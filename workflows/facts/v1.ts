import { Type, type TLiteral, type TObject, type TProperties, type TUnion } from '@sinclair/typebox';

/** Shapes that the facts of acts are made of. Frozen with version 1 of the definitions that use them. */

/** An object that refuses properties it does not name. */
export function facts<P extends TProperties>(properties: P): TObject<P> {
  return Type.Object(properties, { additionalProperties: false });
}

/** One of a closed list of words. */
export function oneOf<T extends string>(words: readonly T[]): TUnion<TLiteral<T>[]> {
  return Type.Union(words.map((word) => Type.Literal(word)));
}

/** A text that says something: not blank, at most 4,000 characters. */
export const text = Type.String({ minLength: 1, maxLength: 4000, pattern: '\\S' });

/** A name or number: not blank, at most 200 characters. */
export const shortText = Type.String({ minLength: 1, maxLength: 200, pattern: '\\S' });

/** A local date, `YYYY-MM-DD`, that exists. */
export const date = Type.String({ format: 'local-date' });

/** The identifier of an organisation or person in the directory. */
export const id = Type.String({ format: 'uuid' });

/** Money in cents (分), never a float. */
export const cents = Type.Integer({ minimum: 0, maximum: Number.MAX_SAFE_INTEGER });

/** A document: its number as printed (文号) and its date. */
export const document = facts({ number: shortText, date });

/** A piece of evidence: a name and the SHA-256 of its content, lower-case hexadecimal. */
export const evidence = facts({ name: shortText, sha256: Type.String({ pattern: '^[0-9a-f]{64}$' }) });

export const evidenceList = Type.Array(evidence, { maxItems: 100 });

/** Names of people who took part or signed. */
export const people = Type.Array(shortText, { minItems: 1, maxItems: 50 });

/** Levels of listing bodies: town 镇, county 县, city 市, province 省, state 国家 (regulation: they differ by place, so none is hard-wired). */
export const level = oneOf(['town', 'county', 'city', 'province', 'state']);
