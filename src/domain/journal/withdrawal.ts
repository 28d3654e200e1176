import { Type } from '@sinclair/typebox';

import type { ActRequest } from '../workflow/act-request.js';
import { roles, roleOf, type Actor } from '../workflow/actor.js';
import type { CaseState, Instance } from '../workflow/case-state.js';
import { act, type ActRule } from '../workflow/definition.js';
import { impliedDuties } from '../workflow/duties.js';
import type { Effect } from '../workflow/effects.js';
import { compileFactCheck, factReasons } from '../workflow/fact-check.js';
import { loadsNothing, type Loaded } from '../workflow/loaded.js';
import { notYours } from '../workflow/permit.js';
import { refuse, type Refusal } from '../workflow/refusal.js';
import type { Registry } from '../workflow/registry.js';
import { stateLine } from '../workflow/snapshot.js';
import type { Step } from '../workflow/step.js';
import type { JournalEntry } from './entry.js';

/** The act by which somebody takes back what he has just submitted (撤回). No definition has it: it is the same after every act. */
export const WITHDRAW_ACT = 'act.withdraw';

export const withdrawRule: ActRule = act({
  title: { zh: '撤回', en: 'Withdraw what was submitted' },
  by: roles.filter((role) => !['system-administrator', 'security-administrator', 'auditor'].includes(role)),
  facts: Type.Object({ entry: Type.Integer({ minimum: 1, maximum: 2_147_483_647 }), reason: Type.String({ minLength: 1, maxLength: 4000, pattern: '\\S' }) }, { additionalProperties: false }),
  basis: [{ document: 'duban', mark: 'policy' }],
});

const factCheck = compileFactCheck(withdrawRule.facts);

/** The last entry of a case, with how it stood before: the state, and the machines that the entry moved. */
export interface LastAct {
  entry: JournalEntry;
  before: CaseState;
  machines: ReadonlyMap<number, Instance>;
}

/** A withdrawal: the step back, the duties that are open again with their old deadlines, and what was loaded. */
export interface Withdrawn {
  step: Step;
  reopened: number[];
  loaded: Loaded;
}

/**
 * Judges a withdrawal: only the last entry, only by whoever made it in the post in which he did, only as long as nobody on the receiving side has
 * opened the case, and only where the act left nothing outside its machines but messages. Pure; the machines go back to where they stood.
 */
export function judgeWithdrawal(registry: Registry, last: LastAct | null, request: ActRequest): Withdrawn | Refusal {
  const { actor, facts } = request;
  const role = roleOf(actor);
  if (actor.kind !== 'person' || !withdrawRule.by.includes(role as never)) return refuse('act.not-yours', notYours(withdrawRule));
  const wrong = factReasons(factCheck, facts);
  if (wrong.length > 0) return refuse('act.facts-invalid', ...wrong);
  const { entry: number } = facts as { entry: number };
  if (last?.entry.seq !== number) return tooLate('withdraw.later-entry', '案卷其后已有记载', 'Something was entered after it');
  const { entry } = last;
  if (!isSamePerson(entry.actor, actor)) {
    return refuse('act.not-yours', { code: 'withdraw.not-own', zh: '只能撤回本人办理的事项', en: 'Only whoever did it can withdraw it' });
  }
  if (leavesMore(registry, entry)) return tooLate('withdraw.lasting', '该事项已开立环节、登记文书或作出处理，不能撤回', 'The act started a matter, registered a document or decided something; it stands');
  const loaded = (request.load ?? loadsNothing)(['unread'], facts, {}, entry.instance);
  if (loaded.unread !== true) return tooLate('withdraw.read', '接收方已查阅', 'The receiving side has opened the case since');
  return { step: stepBack(registry, last, facts as { reason: string }), reopened: entry.settled.map(({ duty }) => duty), loaded };
}

/** The same person in the same post. */
function isSamePerson(by: Actor, { person, unit, role }: Extract<Actor, { kind: 'person' }>): boolean {
  return by.kind === 'person' && by.person === person && by.unit === unit && by.role === role;
}

function tooLate(code: string, zh: string, en: string): Refusal {
  return refuse('withdraw.too-late', { code, zh, en });
}

/** Whether the entry did anything that going back to the earlier snapshots would not undo; messages are answered by a message. */
function leavesMore(registry: Registry, { act: name, header, moves, effects, moved }: JournalEntry): boolean {
  const rule = registry.act(name)?.rule;
  return rule === undefined || rule.starts === true || header !== undefined || moved.length > 0 || moves.length === 0 || moves.some(({ from }) => from === null) || effects.some(({ type }) => type !== 'notify');
}

function stepBack(registry: Registry, { entry, before, machines }: LastAct, { reason }: { reason: string }): Step {
  const touched = [...machines.values()].sort((a, b) => a.instance - b.instance);
  const to = entry.opened.flatMap(({ unit, owedBy }) => (unit === null ? [] : [{ unit, role: owedBy as never }]));
  const tell: Effect[] = to.length === 0 ? [] : [{ type: 'notify', params: { template: 'withdrawn', to, about: { act: entry.act, entry: entry.seq, reason } } }];
  return {
    instance: entry.instance,
    after: before,
    touched,
    moves: entry.moves.map((move) => ({ ...move, from: move.to, to: stateLine((machines.get(move.instance) as Instance).snapshot.value) })),
    duties: touched.flatMap((machine) => impliedDuties(registry, machine, before.parties)),
    events: new Set([`${entry.instance}/${WITHDRAW_ACT}`]),
    effects: tell.map((effect) => ({ ...effect, instance: entry.instance })),
  };
}
