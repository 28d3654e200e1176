import { localDateAt } from '../calendar/local-day.js';
import type { LocalDate } from '../calendar/local-date.js';
import { actOf, caseLine, readCase, type CaseRead } from './case-read.js';
import { charges } from './charges.js';
import { diligence, groundsShown } from './diligence.js';
import type { ActRef, CaseEvidence, Charge, Dossier, DossierCase, DossierPeriod, DossierRules, EntryRef, Ground, HeldDuty, Known, Shown } from './dossier.js';
import { heldDuties } from './held-duties.js';
import { knowledge } from './knowledge.js';
import { isDoer, type Subject } from './subject.js';

/** What one case adds to a dossier. */
export interface CasePart {
  line: DossierCase;
  duties: HeldDuty[];
  known: Known[];
  charges: Charge[];
  diligence: Record<Ground, Shown[]>;
  acts: ActRef[];
}

/** Whom a dossier is about, for which period. */
export interface Asked {
  subject: Subject;
  period: DossierPeriod;
}

/**
 * What one case says of the subject in the period; null where it says nothing. A duty belongs to the period if it was held on some day of it, everything else
 * by the day of its entry. Pure, so that a long dossier can be made a few cases at a time.
 */
export function casePart(evidence: CaseEvidence, { subject, period }: Asked, rules: DossierRules): CasePart | null {
  const read = readCase(evidence, rules.registry);
  if (read === null) return null;
  const within = ({ entry }: { entry: EntryRef }): boolean => isWithin(period, localDateAt(Date.parse(entry.at), rules.zone));
  const shown = diligence(read, subject, rules);
  const part: CasePart = {
    line: caseLine(read),
    duties: heldDuties(read, subject, rules).filter((duty) => touches(period, duty, rules)),
    known: knowledge(read, subject, rules).filter(within),
    charges: charges(read, subject).filter(within),
    diligence: Object.fromEntries(Object.entries(shown).map(([ground, found]) => [ground, found.filter(within)])) as Record<Ground, Shown[]>,
    acts: actsOf(read, subject).filter(within),
  };
  return isEmpty(part) ? null : part;
}

/** Puts the parts of all cases together, in the order given. */
export function makeDossier({ subject, period }: Asked, parts: readonly CasePart[], { now }: Pick<DossierRules, 'now'>): Dossier {
  const duties = parts.flatMap((part) => part.duties);
  const standings = { kept: 0, late: 0, missed: 0, open: 0, lifted: 0 };
  for (const { standing } of duties) standings[standing] += 1;
  return {
    ...{ subject, period, madeAt: new Date(now).toISOString(), cases: parts.map(({ line }) => line), duties, standings },
    known: parts.flatMap((part) => part.known),
    charges: parts.flatMap((part) => part.charges),
    diligence: groundsShown(parts.map((part) => part.diligence)),
    acts: parts.flatMap((part) => part.acts),
  };
}

/** Every act that a person performed. What a whole unit did is the journals themselves. */
function actsOf({ entries, registry }: CaseRead, subject: Subject): ActRef[] {
  if (subject.kind === 'unit') return [];
  return entries.filter(({ entry }) => isDoer(subject, entry.actor)).map((stored) => actOf(registry, stored));
}

function isWithin({ from, to }: DossierPeriod, on: LocalDate): boolean {
  return (from === null || from <= on) && (to === null || on <= to);
}

function touches({ from, to }: DossierPeriod, { heldFrom, handedOver, done }: HeldDuty, { zone }: DossierRules): boolean {
  const until = handedOver ?? (done === null ? null : localDateAt(Date.parse(done.entry.at), zone));
  return (to === null || heldFrom <= to) && (from === null || until === null || from <= until);
}

function isEmpty({ duties, known, charges: charged, diligence: shown, acts }: CasePart): boolean {
  return [duties, known, charged, acts, ...Object.values(shown)].every((list) => list.length === 0);
}
