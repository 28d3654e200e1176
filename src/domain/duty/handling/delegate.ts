import type { Effect } from '../../workflow/effects.js';
import { refuse, type Refusal } from '../../workflow/refusal.js';
import type { Holder } from './handling.js';
import { isInHandsOf, notOfPost, takenByAnother, type HandlingCase } from './handling-case.js';

/** Whoever has the duty in hand has somebody of his unit prepare it (委派). He goes on owing it and alone decides. */
export function delegateDuty({ duty, actor }: HandlingCase, { to, note }: { to: Holder; note: string }): Effect[] | Refusal {
  if (!isInHandsOf(duty, actor)) return (duty.handling?.assignee ?? null) === null ? notOfPost() : takenByAnother(duty);
  if (to.unit !== actor.unit || to.person === actor.person) {
    return refuse('duty.handling', { code: 'duty.delegate-of-unit', subject: 'to', zh: '只能委派本单位其他人员', en: 'Only somebody else of the same unit can prepare it' });
  }
  const { unit, role, person } = to;
  return [
    { type: 'handle-duty', params: { duty: duty.duty, change: { kind: 'delegate', to: person, assignee: actor.person } } },
    { type: 'notify', params: { template: 'duty-delegated', to: [{ unit, role }], about: { duty: duty.duty, name: duty.name, note } } },
  ];
}

/** The delegate gives back what he prepared, or the assignee takes it back. */
export function returnDelegation({ duty, actor }: HandlingCase, { note }: { note: string }): Effect[] | Refusal {
  const { delegate = null, assignee = null } = duty.handling ?? {};
  if (delegate === null || assignee === null) return refuse('duty.handling', { code: 'duty.not-delegated', zh: '该事项没有委派', en: 'The duty is not delegated' });
  if (actor.person !== delegate && actor.person !== assignee) return takenByAnother(duty);
  return [
    { type: 'handle-duty', params: { duty: duty.duty, change: { kind: 'delegate', to: null, assignee } } },
    { type: 'notify', params: { template: 'delegation-returned', to: ['duty-holder'], about: { duty: duty.duty, name: duty.name, note } } },
  ];
}
