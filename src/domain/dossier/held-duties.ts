import { localDateAt, endOfLocalDay } from '../calendar/local-day.js';
import type { LocalDate } from '../calendar/local-date.js';
import { workingDaysBetween } from '../calendar/working-days.js';
import { rungTitles } from '../duty/rung-effects.js';
import { caseThen, isOverdue } from '../journal/case-then.js';
import type { StoredEntry } from '../journal/chain.js';
import type { DutyTold } from '../journal/duties-told.js';
import type { JournalEntry } from '../journal/entry.js';
import type { Words } from '../workflow/words.js';
import { actOf, refOf, toldBy, type CaseRead } from './case-read.js';
import type { DossierRules, DutyStandingInDossier, HeldDuty, RungReached } from './dossier.js';
import { heldSpan, type Span, type Subject } from './subject.js';

/** Every duty of a case that was the subject's, in the order in which they arose. */
export function heldDuties(read: CaseRead, subject: Subject, rules: DossierRules): HeldDuty[] {
  return [...read.then.duties.values()].flatMap((duty) => {
    const endedOn = duty.settled === null ? null : localDateAt(Date.parse(duty.settled.at), rules.zone);
    const span = heldSpan(subject, { unit: duty.unit, role: duty.owedBy, openedOn: duty.openedOn, endedOn });
    return span === null ? [] : [heldDuty(read, duty, span, rules)];
  });
}

function heldDuty(read: CaseRead, duty: DutyTold, span: Span, rules: DossierRules): HeldDuty {
  const judged = judgedDuty(read, duty, span, rules);
  const { registry, then } = read;
  const settledBy = judged.settled === null ? undefined : read.entries.find(({ entry }) => entry.settled.some((one) => one.duty === duty.duty));
  const until = judged.settled === null ? (judged.left ?? rules.today) : localDateAt(Date.parse(judged.settled.at), rules.zone);
  return {
    ...{ caseId: read.caseId, duty: duty.duty, name: duty.name, title: dutyTitle(read, duty), owedBy: duty.owedBy, unit: duty.unit ?? '' },
    received: actOf(registry, openedBy(read, duty)),
    heldFrom: span.from,
    ...{ originalDue: judged.deadline.original, due: judged.due, resting: judged.pausedOn !== null },
    moves: movesOf(read, duty.duty),
    done: settledBy === undefined ? null : actOf(registry, settledBy),
    handedOver: judged.left,
    workingDays: workingDaysBetween(rules.calendar(then.rules.calendar), span.from, until),
    rungs: rungsOf(read, duty.duty),
    standing: standingOf(judged),
  };
}

/** A duty as it stood when it is judged, and the last day in the post where it was not settled by then. */
interface JudgedDuty extends DutyTold {
  left: LocalDate | null;
  overdue: boolean;
}

/** Judges a duty by now, or for somebody who has left the post by the end of his last day there. */
function judgedDuty(read: CaseRead, duty: DutyTold, { to }: Span, { zone, now, today }: DossierRules): JudgedDuty {
  if (to === null || to >= today) return { ...duty, left: null, overdue: isOverdue(duty, now) };
  const end = endOfLocalDay(to, zone);
  const entries = read.entries.map(({ entry }) => entry).filter(({ at }) => Date.parse(at) < end);
  const known = caseThen(entries)?.duties.get(duty.duty) ?? duty;
  return { ...known, left: known.settled === null ? to : null, overdue: isOverdue(known, end) };
}

function standingOf({ settled, overdue }: JudgedDuty): DutyStandingInDossier {
  if (settled === null) return overdue ? 'missed' : 'open';
  return settled.outcome === 'missed' ? 'late' : settled.outcome;
}

/** Title of a duty in the definition of its machine; its name where this program does not have that definition. */
export function dutyTitle({ registry, then }: Pick<CaseRead, 'registry' | 'then'>, { name, instance }: Pick<DutyTold, 'name' | 'instance'>): Words {
  const machine = then.machines.get(instance);
  const compiled = machine && registry.find(machine.workflow, machine.version);
  return compiled?.duties.get(name)?.title ?? { zh: name, en: name };
}

function openedBy({ entries }: CaseRead, { duty }: DutyTold): StoredEntry {
  return entries.find(({ entry }) => entry.opened.some((one) => one.duty === duty)) as StoredEntry;
}

function movesOf({ entries }: CaseRead, duty: number): HeldDuty['moves'] {
  return entries.flatMap((stored) =>
    stored.entry.moved.filter((one) => one.duty === duty).map(({ entry: { kind }, due }) => ({ entry: refOf(stored), kind, due })),
  );
}

function rungsOf(read: CaseRead, duty: number): RungReached[] {
  return read.entries.flatMap((stored) => {
    const { fired } = stored.entry;
    if (fired?.duty !== duty) return [];
    const told = toldBy(read, stored.entry).map(({ post }) => post);
    return [{ entry: refOf(stored), rung: fired.rung, title: rungTitle(stored.entry) ?? { zh: fired.rung, en: fired.rung }, repeat: fired.repeat, told }];
  });
}

/** What a fired rung does: the clock's entry says it in its facts, a person's in the effect by which he climbed. */
function rungTitle({ facts, effects }: JournalEntry): Words | undefined {
  const climbed = effects.flatMap((effect) => (effect.type === 'climb-ladder' ? [effect.params.rung.rung.act] : []));
  const act = climbed[0] ?? (facts as { rung?: { act?: string } } | null)?.rung?.act ?? '';
  return (rungTitles as Record<string, Words>)[act];
}
