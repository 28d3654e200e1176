import type { Role } from '../workflow/actor.js';

/**
 * The three administrators (三员), who are kept apart: one keeps rules, calendars and the directory, one accounts and clients, one reads what the others did.
 * None acts on a case. GB/T 22239-2019 8.1.5 wants system, security and audit administration each for itself.
 */
export const administratorRoles = ['system-administrator', 'security-administrator', 'auditor'] as const satisfies readonly Role[];

export function isAdministrator(role: string): boolean {
  return administratorRoles.some((one) => one === role);
}

/** Why a post is not given. */
export type GrantFault = 'post.two-administrators' | 'post.to-oneself';

/**
 * Why an administrator may not give this post, or null: nobody gives himself a post, and nobody holds two of the three administrators' posts at once.
 * `held` are the roles that the person holds in the days of the new post.
 */
export function grantFault(by: { person: string }, to: { person: string; role: Role; held: readonly Role[] }): GrantFault | null {
  if (by.person === to.person) return 'post.to-oneself';
  const apart = isAdministrator(to.role) && to.held.some((role) => role !== to.role && isAdministrator(role));
  return apart ? 'post.two-administrators' : null;
}
