import type { Post } from '../../workflow/actor.js';
import type { Effect } from '../../workflow/effects.js';
import { refuse, type Refusal } from '../../workflow/refusal.js';
import type { HandledDuty } from './handling.js';
import { headsDuty, isInHandsOf, notOfPost, takenByAnother, type HandlingCase } from './handling-case.js';
import { notOfSamePost } from './take.js';

/**
 * Hands a duty over (转办): to a person of the same post, by whoever has it in hand or heads the unit; to another unit, by the head alone, which is
 * his consent. The deadline runs on: who hands over late hands over little time.
 */
export function handOver(judged: HandlingCase, { to, reason }: { to: Post & { person: string | null }; reason: string }): Effect[] | Refusal {
  const { duty, actor } = judged;
  if (to.role !== duty.owedBy) return notOfSamePost();
  const elsewhere = to.unit !== duty.unit;
  const refused = elsewhere ? toUnitRefusal(judged) : toPersonRefusal(duty, actor, to.person);
  if (refused !== null) return refused;
  const change = elsewhere ? ({ kind: 'hand-over', unit: to.unit, person: to.person } as const) : ({ kind: 'assign', person: to.person } as const);
  const about = { duty: duty.duty, name: duty.name, reason };
  return [
    { type: 'handle-duty', params: { duty: duty.duty, change } },
    { type: 'notify', params: { template: 'duty-handed-over', to: [{ unit: to.unit, role: to.role }], about } },
  ];
}

function toPersonRefusal(duty: HandledDuty, actor: HandlingCase['actor'], person: string | null): Refusal | null {
  if (person === null) return refuse('duty.handling', { code: 'duty.person-unnamed', subject: 'to', zh: '须写明接办人', en: 'Name the person who is to have it' });
  if (isInHandsOf(duty, actor) || headsDuty(duty, actor)) return null;
  return (duty.handling?.assignee ?? null) === null ? notOfPost() : takenByAnother(duty);
}

/**
 * What an enterprise owes stays its own (安全生产法 article 4: 生产经营单位主体责任), and what a document or decision lays on a named body only that body
 * can do.
 */
function toUnitRefusal({ registry, machine, duty, actor }: HandlingCase): Refusal | null {
  if (!headsDuty(duty, actor)) {
    return refuse('act.not-yours', { code: 'duty.leader-consents', zh: '转其他单位办理须由本单位负责人决定', en: 'Only the head of the unit can hand a duty to another unit' });
  }
  const rule = registry.find(machine.workflow, machine.version)?.duties.get(duty.name);
  if (duty.owedBy.startsWith('enterprise-') || rule === undefined || rule.unitFrom !== undefined) {
    return refuse('duty.handling', { code: 'duty.bound-to-unit', zh: '该事项依法或依文书由本单位办理，不得转其他单位', en: 'Law or a document lays this duty on this unit; it cannot go to another' });
  }
  return null;
}
