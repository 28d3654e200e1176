import type { Role } from '../workflow/actor.js';
import type { Words } from '../workflow/words.js';

/**
 * For which unit an act may be performed, of those that reach the case at all. A post says what somebody may do; this says for whom.
 * - `party`: for the party of the case that the post belongs to, and for a unit that the machine names: one that owes a duty in it, or the body that decides in it.
 * - `offices-above`: the same, and every supervising office over the place of the case, because a superior may do it instead of the office below.
 * - `proposer`: for the unit whose act started the machine.
 * - `any-in-scope`: for whoever reaches the case; what else binds it is said by a guard or a key.
 */
export type ActingUnit = 'party' | 'offices-above' | 'proposer' | 'any-in-scope';

/** The parties of a case, by directory identifier; null where the record does not name one. */
type NamedParties = Record<'enterprise' | 'authority' | 'supervisor', string | null>;

/** What of a case and of one machine of it says who acts for whom. */
export interface UnitsOfCase {
  parties: NamedParties;
  /** Units that owe a duty in the machine now, and the body that decides in it. */
  named: readonly string[];
  /** Units whose act started the machine; empty where none is remembered. */
  proposers: readonly string[];
}

interface ActingPost {
  role: Role;
  unit: string;
}

/**
 * Whether somebody acts for the right unit. A post of an enterprise acts for the enterprise of the case; one of a department for the authority whose matter it
 * is (安全生产法 article 10: who supervises what); one of supervision for the office that supervises it. Where the record does not name that party, whoever reaches
 * the case may. An inspector acts wherever he reaches: inspection is the matter of every department that supervises the place and the line (article 65). Experts and
 * discipline officers reach only what is put before their unit.
 */
export function actsForUnit(rule: ActingUnit, post: ActingPost, units: UnitsOfCase): boolean {
  if (rule === 'any-in-scope') return true;
  if (rule === 'proposer' && units.proposers.length > 0) return units.proposers.includes(post.unit);
  if (rule === 'offices-above' && isSupervision(post.role)) return true;
  if (!isBound(post.role)) return true;
  const party = partyOf(post.role, units.parties);
  return party === null || party === post.unit || units.named.includes(post.unit);
}

/** Why somebody of another unit may not do it. */
export function whoseActItIs(rule: ActingUnit, role: Role): Words {
  if (rule === 'proposer') return { zh: '须由提出建议的单位办理', en: 'belongs to the unit that proposed it' };
  if (role.startsWith('enterprise-')) return { zh: '须由本案的生产经营单位办理', en: 'belongs to the enterprise of the case' };
  if (isSupervision(role)) {
    return { zh: '须由本案的督办单位或在该环节负有职责的单位办理', en: 'belongs to the supervising office of the case, or to a unit that owes a duty in this part of it' };
  }
  return { zh: '须由本案的监管部门或在该环节负有职责的单位办理', en: 'belongs to the authority of the case, or to a unit that owes a duty in this part of it' };
}

function isSupervision(role: Role): boolean {
  return role === 'supervisor' || role === 'supervisor-leader';
}

/** Posts that act for a party of the case alone. */
function isBound(role: Role): boolean {
  return role.startsWith('enterprise-') || role === 'regulator' || role === 'regulator-leader' || isSupervision(role);
}

/** The party of a case that a post belongs to; the authority supervises where nobody else is named, as with duties. */
function partyOf(role: Role, { enterprise, authority, supervisor }: NamedParties): string | null {
  if (role.startsWith('enterprise-')) return enterprise;
  return isSupervision(role) ? (supervisor ?? authority) : authority;
}
