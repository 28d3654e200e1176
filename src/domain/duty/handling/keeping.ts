import { roleOf, type Actor } from '../../workflow/actor.js';
import type { Registry } from '../../workflow/registry.js';
import { refuse, type Reason, type Refusal } from '../../workflow/refusal.js';
import { roleTitles } from '../../workflow/role-titles.js';
import type { Instance } from '../../workflow/case-state.js';
import { unsigned, type HandledDuty, type Handling, type Signer } from './handling.js';

/**
 * Acts of the owing post by which a duty of this machine is kept. What another post does may keep it as well (an authority accepts what an enterprise
 * owes); that is no matter of the owing unit's own handling.
 */
export function ownKeepingActs(registry: Registry, { workflow, version }: Pick<Instance, 'workflow' | 'version'>, { name, owedBy }: Pick<HandledDuty, 'name' | 'owedBy'>): string[] {
  const compiled = registry.find(workflow, version);
  const kept = compiled?.duties.get(name)?.keptBy ?? [];
  return kept.filter((act) => (compiled?.definition.acts[act]?.by as readonly string[] | undefined)?.includes(owedBy) === true);
}

/** Why this actor may not keep the duty now: somebody else has taken it, another unit owes it, or signatures are wanting. Null where he may. */
export function keepingRefusal({ name, unit, handling }: HandledDuty, actor: Actor): Refusal | null {
  if (handling === null || roleOf(actor) === null) return null;
  const taken = takenReasons({ name, unit, handling }, actor);
  if (taken.length > 0) return refuse('duty.taken', ...taken);
  const missing = unsigned(handling);
  return missing.length > 0 ? refuse('duty.unsigned', ...missing.map(unsignedReason)) : null;
}

function takenReasons({ name, unit, handling }: { name: string; unit: string | null; handling: Handling }, actor: Actor): Reason[] {
  if (actor.kind !== 'person') return [];
  if (handling.handedFrom.length > 0 && actor.unit !== unit) {
    return [{ code: 'duty.handed-over', subject: name, zh: '该事项已转其他单位办理', en: 'The duty was handed over to another unit' }];
  }
  if (handling.assignee === null || handling.assignee === actor.person) return [];
  return [{ code: 'duty.taken', subject: handling.assignee, zh: '该事项已由他人签收办理；可由其退回，或由负责人调整承办人', en: 'Somebody else has taken the duty; he can put it back, or the leader take it from him' }];
}

function unsignedReason({ unit, role, person }: Signer): Reason {
  const { zh, en } = roleTitles[role];
  return { code: 'duty.unsigned', subject: person ?? unit, zh: `${zh}尚未签署意见`, en: `The ${en} has not signed yet` };
}
