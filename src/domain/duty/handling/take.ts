import { refuse, type Refusal } from '../../workflow/refusal.js';
import type { Effect } from '../../workflow/effects.js';
import type { Holder } from './handling.js';
import { headsDuty, holdsDuty, notOfPost, takenByAnother, type HandlingCase } from './handling-case.js';

const assign = (duty: number, person: string | null): Effect => ({ type: 'handle-duty', params: { duty, change: { kind: 'assign', person } } });

/** Somebody of the owing post takes a duty that nobody has. */
export function claim({ duty, actor }: HandlingCase): Effect[] | Refusal {
  if (!holdsDuty(duty, actor)) return notOfPost();
  if ((duty.handling?.assignee ?? null) !== null) return takenByAnother(duty);
  return [assign(duty.duty, actor.person)];
}

/** Whoever has taken it puts it back. */
export function release({ duty, actor }: HandlingCase): Effect[] | Refusal {
  const assignee = duty.handling?.assignee ?? null;
  if (assignee === null) return refuse('duty.handling', { code: 'duty.not-taken', zh: '该事项无人签收', en: 'Nobody has taken the duty' });
  return assignee === actor.person ? [assign(duty.duty, null)] : takenByAnother(duty);
}

/** The head of the unit takes it from whoever has it and gives it to another of the post, or puts it back. */
export function takeOver({ duty, actor }: HandlingCase, { to, reason }: { to: Holder | null; reason: string }): Effect[] | Refusal {
  if (!headsDuty(duty, actor)) return notOfPost();
  if (to !== null && (to.unit !== duty.unit || to.role !== duty.owedBy)) return notOfSamePost();
  const about = { duty: duty.duty, name: duty.name, reason };
  return [assign(duty.duty, to?.person ?? null), { type: 'notify', params: { template: 'duty-taken-over', to: ['duty-holder'], about } }];
}

export const notOfSamePost = (): Refusal =>
  refuse('duty.handling', { code: 'duty.other-post', subject: 'to', zh: '只能交由负有该职责的岗位办理', en: 'Only somebody of the post that owes the duty can have it' });
