import type { Actor } from '../../src/domain/workflow/actor.js';
import { people, type PersonName } from './actors.js';

/** Somebody as the facts of an act on a duty name him. */
export function offeredPost(who: PersonName): { unit: string; role: string; person: string } {
  const { unit, role, person } = people[who] as Extract<Actor, { kind: 'person' }>;
  return { unit, role, person };
}
