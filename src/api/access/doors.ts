import type { Role } from '../../domain/workflow/actor.js';

/** The doors of the API and the posts that go through each: `/api/v1/<door>/…`. Clients, which hold no post, go through `integration`. */
export const doors = {
  enterprise: ['enterprise-safety-officer', 'enterprise-principal'],
  inspector: ['inspector'],
  regulator: ['regulator', 'regulator-leader'],
  supervisor: ['supervisor', 'supervisor-leader'],
  intake: ['intake-officer'],
  expert: ['expert'],
  discipline: ['discipline-officer'],
  administrator: ['system-administrator'],
  security: ['security-administrator'],
  auditor: ['auditor'],
  integration: [],
} as const satisfies Record<string, readonly Role[]>;

export type Door = keyof typeof doors;

const doorOfRole = new Map<Role, Door>(Object.entries(doors).flatMap(([door, roles]) => roles.map((role) => [role, door as Door] as const)));

/** The one door that a post goes through. */
export function doorOf(role: Role): Door {
  return doorOfRole.get(role) as Door;
}

export function isDoor(name: string): name is Door {
  return Object.hasOwn(doors, name);
}
