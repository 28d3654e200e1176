import type { Effect } from '../../workflow/effects.js';
import { refuse, type Refusal } from '../../workflow/refusal.js';
import { holdsDuty, type HandlingCase } from './handling-case.js';

/**
 * Urges whoever owes a duty (催办). Once for each duty, person and working day; what is sent on a day off counts for the next working day. It changes
 * no date and takes no step of the ladder: the clock warns by itself.
 */
export function urge({ duty, actor, loaded }: HandlingCase, { note }: { note: string | null }): Effect[] | Refusal {
  if (holdsDuty(duty, actor)) return refuse('duty.handling', { code: 'duty.own', zh: '不能催办本岗位的事项', en: 'Nobody urges his own post' });
  const { workingDay: on } = loaded;
  if (on === undefined) throw new Error('The working day of an urging was not loaded');
  const { urged } = duty.handling ?? { urged: null };
  if (urged?.on === on && urged.by.includes(actor.person)) {
    return refuse('duty.urged', { code: 'duty.urged', subject: on, zh: `您在${on}已催办过该事项`, en: `You have urged this duty on ${on} already` });
  }
  const from = { unit: actor.unit, role: actor.role };
  return [
    { type: 'handle-duty', params: { duty: duty.duty, change: { kind: 'urge', by: actor.person, on } } },
    { type: 'notify', params: { template: 'duty-urged', to: ['duty-holder'], about: { duty: duty.duty, name: duty.name, note, from } } },
  ];
}
