import type { LocalDate } from '../calendar/local-date.js';
import type { Rung } from '../ladder/ladder.js';
import type { RungSubject } from '../ladder/rung-subject.js';
import type { Post, Role } from '../workflow/actor.js';
import type { Parties } from '../workflow/case-state.js';
import { afterQuietHours } from './quiet-hours.js';
import type { QuietHours } from './rule-pack.js';

/** Who owes a duty, and what of the organisation around him decides whom its rungs reach. */
export interface Surroundings {
  parties: Parties;
  holder: { unit: string | null; role: Role };
  /** The superior (上级机关) of the unit that owes the duty. */
  superior: string | null;
}

/** When a rung fires (UTC ms), and by which quiet hours of which zone. */
export interface FiringMoment {
  at: number;
  zone: string;
  quiet: QuietHours | null;
}

/** Sets a rung against the people of its case. Quiet hours hold back reminders alone, never a warning and never a deadline. */
export function rungSubject(rung: Rung, duty: { duty: number; name: string; due: LocalDate }, around: Surroundings, moment: FiringMoment): RungSubject {
  const held = rung.act === 'reminder' && moment.quiet !== null ? afterQuietHours(moment.at, moment.quiet, moment.zone) : moment.at;
  return {
    ...duty,
    holder: around.holder,
    to: postsOf(rung.recipients, around),
    notBefore: held > moment.at ? new Date(held).toISOString() : null,
    decides: rung.decision === undefined ? null : postNamed(rung.decision.owedBy as Role, around),
    acknowledges: rung.acknowledge === undefined ? null : postNamed(rung.acknowledge.owedBy as Role, around),
  };
}

/** Words of a pack for recipients that depend on who owes the duty; any other recipient is a post. */
export const recipientWords = ['duty-holder', 'holder-principal', 'holder-superior', 'supervising-unit'] as const;

/** The posts that the recipients of a rung stand for; a unit that the record does not name receives nothing. */
export function postsOf(recipients: readonly string[], around: Surroundings): Post[] {
  const found = recipients.map((recipient) => recipientPost(recipient, around));
  const named = found.flatMap(({ unit, role }) => (unit === null ? [] : [[`${unit}/${role}`, { unit, role }] as const]));
  return [...new Map(named).values()];
}

function recipientPost(recipient: string, around: Surroundings): { unit: string | null; role: Role } {
  const { holder, superior } = around;
  switch (recipient) {
    case 'duty-holder':
      return holder;
    case 'holder-principal':
      return { unit: holder.unit, role: headOf(holder.role) };
    case 'holder-superior':
      return { unit: superior, role: 'supervisor-leader' };
    case 'supervising-unit':
      return { unit: bodyOver(around), role: 'supervisor' };
    default:
      return postNamed(recipient as Role, around);
  }
}

/** The post that heads the unit in which a duty is owed. */
export function headOf(role: Role): Role {
  if (role.startsWith('enterprise-')) return 'enterprise-principal';
  return role.startsWith('supervisor') ? 'supervisor-leader' : 'regulator-leader';
}

function postNamed(role: Role, around: Surroundings): { unit: string | null; role: Role } {
  const { parties } = around;
  if (role.startsWith('enterprise-')) return { unit: parties.enterprise, role };
  if (role.startsWith('supervisor')) return { unit: bodyOver(around), role };
  return { unit: parties.authority, role };
}

/**
 * The body that stands over who owes the duty. Nobody escalates to himself while there is anybody above him: over an enterprise and its authority
 * stands the supervising unit of the case, over that unit and over any other official body its superior.
 */
function bodyOver({ parties: { enterprise, authority, supervisor }, holder: { unit }, superior }: Surroundings): string | null {
  const usual = supervisor ?? authority;
  if (unit === null || unit === enterprise) return usual;
  if (unit === authority && usual !== authority) return usual;
  return superior ?? usual;
}
