import type { Post, Role } from '../workflow/actor.js';
import type { Parties } from '../workflow/case-state.js';
import type { Recipient } from '../workflow/effects.js';
import { headOf } from './rung-subject.js';

/** What finds the posts that the recipients of a message stand for. */
export interface Addressing {
  parties: Parties;
  /** The listing body (or deciding body) of the machine that the message came from. */
  body: string | null;
  /** The duty that the message is about. */
  duty: { unit: string | null; owedBy: Role } | null;
}

/** The posts that recipients stand for in this case. An organisation that the record does not name receives nothing. */
export function addressees(to: readonly (Recipient | Post)[], { parties, body, duty }: Addressing): Post[] {
  const unitOf = (role: Role): string | null => {
    if (role.startsWith('enterprise-')) return parties.enterprise;
    return role.startsWith('supervisor') ? (body ?? parties.supervisor ?? parties.authority) : parties.authority;
  };
  const found = to.flatMap((recipient): { unit: string | null; role: Role }[] => {
    if (typeof recipient === 'object') return [recipient];
    switch (recipient) {
      case 'duty-holder':
        return duty === null ? [] : [{ unit: duty.unit, role: duty.owedBy }];
      case 'holder-principal':
        return duty === null ? [{ unit: parties.enterprise, role: 'enterprise-principal' }] : [{ unit: duty.unit, role: headOf(duty.owedBy) }];
      case 'supervising-unit':
        return [{ unit: unitOf('supervisor'), role: 'supervisor' }];
      default:
        return [{ unit: unitOf(recipient), role: recipient }];
    }
  });
  const seen = new Map(found.flatMap(({ unit, role }) => (unit === null ? [] : [[`${unit}/${role}`, { unit, role }] as const])));
  return [...seen.values()];
}
