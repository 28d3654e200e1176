import type { Caller } from './callers.js';
import type { Known } from './known.js';

/** What a request needs that no schema tells: who sends it, what stands in its path and query, and what its body says. */
export interface Needs {
  /** Null: nobody, for what anybody may ask. */
  caller?: Caller | null;
  path?: Readonly<Record<string, string>>;
  query?: Readonly<Record<string, string>>;
  /** Said beside, and instead of, what the schema lets be drawn. */
  says?: Readonly<Record<string, unknown>>;
  /** The whole body, where it is no JSON. */
  text?: string;
}

/** Sees to it that something is there which a request to an operation can be about, and says what the request needs. */
export type Recipe = (known: Known) => Promise<Needs>;
