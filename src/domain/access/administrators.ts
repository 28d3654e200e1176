import type { Role } from '../workflow/actor.js';

/**
 * The three administrators (三员), who are kept apart: one keeps rules, calendars and the directory, one accounts and clients, one reads what the others did.
 * None acts on a case. GB/T 22239-2019 8.1.5 wants system, security and audit administration each for itself.
 */
export const administratorRoles = ['system-administrator', 'security-administrator', 'auditor'] as const satisfies readonly Role[];

export function isAdministrator(role: string): boolean {
  return administratorRoles.some((one) => one === role);
}

/** Whether one person may not hold both posts in the same days: two of the three administrators. */
export function areApart(one: Role, other: Role): boolean {
  return one !== other && isAdministrator(one) && isAdministrator(other);
}
