import type { Told } from './case-story.js';

/** What the law asks of acts that move a clock or report upwards, judged from the acts, their facts and the duty as it stood. */
export function clockFault(told: Told, earlier: readonly Told[]): string | null {
  const { act, facts: given, today } = told.request;
  const duty = told.step.loaded?.duty ?? null;
  const facts = (given ?? {}) as { until?: string | null; receiver?: string };
  switch (act) {
    case 'extension.apply':
      if (duty === null || !duty.owedBy.startsWith('enterprise-')) return 'the enterprise does not owe it';
      if (today > duty.due || duty.pausedOn !== null) return 'it was too late, or the count rests';
      return (facts.until ?? '') > duty.due ? null : 'it asks for no later date';
    case 'extension.grant':
      if (duty === null) return 'the duty was over';
      if ((facts.until ?? '') <= today || (facts.until ?? '') <= duty.due) return 'it gives no later date';
      return decidedByOthers(told, earlier);
    case 'extension.refuse':
      return decidedByOthers(told, earlier);
    case 'deadline.pause':
      if (duty === null || duty.fixed || duty.pausedOn !== null || today > duty.due) return 'that count cannot rest';
      return ownClock(told) ? 'it was his own clock' : null;
    case 'deadline.resume':
      return duty === null || duty.pausedOn === null ? 'it did not rest' : null;
    case 'ladder.climb':
      return climbedUpwards(told, earlier) ? null : 'it was a step down';
    case 'report.file-upward':
      return facts.receiver === unitOf(told) ? 'it went to the unit itself' : null;
    default:
      return null;
  }
}

function unitOf({ request: { actor } }: Told): string | null {
  return actor.kind === 'person' ? actor.unit : null;
}

function personOf({ request: { actor } }: Told): string | null {
  return actor.kind === 'person' ? actor.person : null;
}

/** Applied for in this machine, with an opinion of another person, and decided by another unit than the applicant's. */
function decidedByOthers(told: Told, earlier: readonly Told[]): string | null {
  const request = told.step.instance;
  const applied = earlier.find(({ request: { act }, step: { moves } }) => act === 'extension.apply' && moves.some(({ instance, from }) => instance === request && from === null));
  const opinion = earlier.find(({ request: { act }, step: { instance } }) => act === 'extension.give-opinion' && instance === request);
  if (applied === undefined || opinion === undefined) return 'nobody applied, or nobody gave an opinion';
  if (unitOf(applied) === unitOf(told) || unitOf(applied) === unitOf(opinion)) return 'the applicant decided';
  return personOf(opinion) === personOf(told) ? 'one person gave the opinion and decided' : null;
}

/** An official's clock is stopped by a head, and that of a head by a head elsewhere. */
function ownClock({ request: { actor }, step: { loaded } }: Told): boolean {
  const duty = loaded?.duty ?? null;
  if (duty === null || actor.kind !== 'person' || duty.owedBy.startsWith('enterprise-')) return false;
  if (!actor.role.endsWith('-leader')) return true;
  return actor.role === duty.owedBy && (duty.unit === null || duty.unit === actor.unit);
}

/** Higher than the last climb of the same duty; an extension starts its ladder anew. */
function climbedUpwards(told: Told, earlier: readonly Told[]): boolean {
  const duty = told.step.loaded?.duty ?? null;
  const rung = told.step.loaded?.rung ?? null;
  if (duty === null || rung === null) return false;
  const moved = earlier.findLastIndex(({ step: { effects } }) => effects.some((effect) => (effect.type === 'extend-deadline' || effect.type === 'pause-deadline') && effect.params.duty === duty.duty));
  const before = earlier.slice(moved + 1).findLast(({ request: { act }, step }) => act === 'ladder.climb' && step.loaded?.duty?.duty === duty.duty);
  return before === undefined || (before.step.loaded?.rung?.index ?? -1) < rung.index;
}
