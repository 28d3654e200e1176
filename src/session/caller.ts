import type { Scope } from '../domain/access/scope.js';
import type { Actor, Role } from '../domain/workflow/actor.js';

/** What an access token says: who acts, in which post. */
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
}

/** Somebody who has signed in, as the rest of the program knows him: what he acts as and where. Built from a token alone. */
export interface Caller {
  claims: Claims;
  actor: Extract<Actor, { kind: 'person' }>;
  scope: Scope;
}

const administrators: readonly Role[] = ['system-administrator', 'security-administrator', 'auditor'];
const assigned: readonly Role[] = ['expert', 'discipline-officer'];

/**
 * The caller that a token speaks for: enterprise posts reach their own enterprise, officials the region of their unit and below, experts and discipline
 * officers what is put before their unit, administrators no case.
 */
export function callerOf(claims: Claims): Caller {
  const { person, unit, role, region, substituteFor } = claims;
  return { claims, actor: { kind: 'person', person, unit, role, ...(substituteFor !== undefined && { substituteFor }) }, scope: scopeOf(role, unit, region) };
}

function scopeOf(role: Role, unit: string, region: string | null): Scope {
  if (administrators.includes(role)) return { kind: 'nowhere' };
  if (assigned.includes(role)) return { kind: 'assigned', unit };
  if (role.startsWith('enterprise-')) return { kind: 'enterprise', unit };
  if (region === null) throw new Error(`The post of ${role} in ${unit} has no region; no token is issued for such a post`);
  return { kind: 'region', region, unit };
}
