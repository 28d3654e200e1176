import { headOf } from '../rung-subject.js';
import type { Actor, Role } from '../../workflow/actor.js';
import type { Instance } from '../../workflow/case-state.js';
import type { Loaded } from '../../workflow/loaded.js';
import { refuse, type Refusal } from '../../workflow/refusal.js';
import type { Registry } from '../../workflow/registry.js';
import type { HandledDuty } from './handling.js';

/** What a rule of handling judges: the duty with the machine that it belongs to, who asks what, and what was loaded. */
export interface HandlingCase {
  registry: Registry;
  machine: Instance;
  duty: HandledDuty;
  actor: Extract<Actor, { kind: 'person' }>;
  loaded: Loaded;
}

/** Whether the actor holds the post that owes the duty. */
export function holdsDuty({ owedBy, unit }: HandledDuty, actor: HandlingCase['actor']): boolean {
  return actor.role === owedBy && actor.unit === unit;
}

/** Whether he heads the unit that owes it. */
export function headsDuty({ owedBy, unit }: HandledDuty, actor: HandlingCase['actor']): boolean {
  return actor.role === headOf(owedBy as Role) && actor.unit === unit;
}

/** Whether the duty is in his hands: he has taken it, or nobody has and he holds the post. */
export function isInHandsOf(duty: HandledDuty, actor: HandlingCase['actor']): boolean {
  const assignee = duty.handling?.assignee ?? null;
  return assignee === null ? holdsDuty(duty, actor) : assignee === actor.person && actor.unit === duty.unit;
}

export const notOfPost = (): Refusal =>
  refuse('act.not-yours', { code: 'duty.not-of-post', zh: '该事项由其他岗位负责', en: 'Another post owes this duty' });

export const takenByAnother = ({ handling }: HandledDuty): Refusal =>
  refuse('duty.taken', { code: 'duty.taken', subject: handling?.assignee ?? '', zh: '该事项已由他人签收办理', en: 'Somebody else has taken the duty' });
