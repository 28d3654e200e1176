/** What a client may read. */
export const readingScopes = ['cases.read', 'journal.read', 'worklist.read', 'statistics.read'] as const;

/** What a client may do beside acts: register hazards, and say which person of its unit did something in its system (经办人). */
const doingScopes = ['cases.open', 'people.name'] as const;

/** One thing that a client may do: a scope of reading or doing, or `act/` and the name of an act on a case. */
export type ClientScope = (typeof readingScopes)[number] | (typeof doingScopes)[number] | `act/${string}`;

/** Whether a text is a scope that a client can be given; `knowsAct` says which acts there are. */
export function isClientScope(text: string, knowsAct: (act: string) => boolean): text is ClientScope {
  if ([...doingScopes, ...readingScopes].some((scope) => scope === text)) return true;
  return text.startsWith('act/') && knowsAct(text.slice('act/'.length));
}

/** Whether a client that holds these scopes may do this. */
export function holdsScope(held: readonly string[], wanted: ClientScope): boolean {
  return held.includes(wanted);
}

/**
 * The scopes of a token, asked for as RFC 6749 3.3 has it: names separated by blanks; all that the client holds where it asks for none. Null where it asks
 * for one that it does not hold.
 */
export function narrowedScopes(held: readonly string[], asked: string | undefined): readonly string[] | null {
  const names = (asked ?? '').split(' ').filter((name) => name !== '');
  if (names.length === 0) return held;
  return names.every((name) => held.includes(name)) ? [...new Set(names)] : null;
}
