import { isAdministrator } from '../domain/access/administrators.js';
import type { Line } from '../domain/access/line.js';
import type { Scope } from '../domain/access/scope.js';
import type { Actor, ClientRole, Role } from '../domain/workflow/actor.js';

/** What the access token of a person says: who acts, in which post. */
export interface Claims {
  person: string;
  post: string;
  /** The holder of the post, where the person acts as his substitute. */
  substituteFor?: string;
  role: Role;
  /** Organisation of the post. */
  unit: string;
  /** Division code of that organisation; null for an enterprise whose place is not known. */
  region: string | null;
  /** Line of supervision of that organisation; null where it has none of its own. */
  line: Line | null;
  /** The sign-in that it belongs to. */
  session: string;
  /** True where a change of the password is due: the token opens nothing but the session itself. */
  restricted?: true;
}

/** What the access token of a client says: which program acts, for which unit, in the place of which post. */
export interface ClientClaims {
  client: string;
  unit: string;
  role: ClientRole;
  /** Division within which it reaches cases; null for a client of an enterprise. */
  region: string | null;
  /** Line of supervision of its unit; null where that has none of its own. */
  line: Line | null;
  /** What it may do: see `clientScopes`. */
  scopes: readonly string[];
}

/** Somebody who has signed in, as the rest of the program knows him: what he acts as and where. Built from a token alone. */
export interface Caller {
  kind: 'person';
  claims: Claims;
  actor: Extract<Actor, { kind: 'person' }>;
  scope: Scope;
}

/** A program of another agency, as the rest of the program knows it. Built from a token alone. */
export interface ClientCaller {
  kind: 'client';
  claims: ClientClaims;
  actor: Extract<Actor, { kind: 'client' }>;
  scope: Scope;
}

/**
 * The caller that a token speaks for: enterprise posts reach their own enterprise, officials the region and the line of their unit, experts and
 * discipline officers what is put before their unit, administrators no case.
 */
export function callerOf(claims: Claims): Caller {
  const { person, unit, role, substituteFor } = claims;
  return { kind: 'person', claims, actor: { kind: 'person', person, unit, role, ...(substituteFor !== undefined && { substituteFor }) }, scope: scopeOf(claims) };
}

/** The client that a token speaks for. It reaches its division and below in the line of its unit, a client of an enterprise that enterprise alone, and nothing confidential. */
export function clientCallerOf(claims: ClientClaims): ClientCaller {
  const { client, unit, role } = claims;
  return { kind: 'client', claims, actor: { kind: 'client', client, role, unit }, scope: clientScopeOf(claims) };
}

/** Whoever may read cases: somebody who has signed in, or a client. */
export type Reader = Caller | ClientCaller;

/** Where a reader may act at all, told anew from the claims of his token. */
export function scopeOfReader(reader: Pick<Caller, 'kind' | 'claims'> | Pick<ClientCaller, 'kind' | 'claims'>): Scope {
  return reader.kind === 'client' ? clientScopeOf(reader.claims) : scopeOf(reader.claims);
}

function clientScopeOf({ unit, region, line }: Pick<ClientClaims, 'unit' | 'region' | 'line'>): Scope {
  return region === null ? { kind: 'enterprise', unit } : { kind: 'region', region, line, unit };
}

const assigned: readonly Role[] = ['expert', 'discipline-officer'];

/** Where somebody with these claims may act at all. */
export function scopeOf({ role, unit, region, line }: Pick<Claims, 'role' | 'unit' | 'region' | 'line'>): Scope {
  if (isAdministrator(role)) return { kind: 'nowhere' };
  if (assigned.includes(role)) return { kind: 'assigned', unit, post: role };
  if (role.startsWith('enterprise-')) return { kind: 'enterprise', unit };
  if (region === null) throw new Error(`The post of ${role} in ${unit} has no region; no token is issued for such a post`);
  return { kind: 'region', region, line, unit, post: role };
}
