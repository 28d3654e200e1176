import type { AnyMachineSnapshot } from 'xstate';

import type { Role } from './actor.js';
import type { DutyRule } from './definition.js';
import type { CaseState, Instance, Parties } from './case-state.js';
import type { Registry } from './registry.js';
import { activeMeta, restore } from './snapshot.js';

/** A duty that the present state of a machine implies: who owes what, for which machine. */
export interface ImpliedDuty {
  instance: number;
  /** Identity among the open duties of the case: the same key before and after a step means the same duty, untouched. */
  key: string;
  rule: DutyRule;
  /** The post that owes it. */
  owedBy: Role;
  /** Organisation that owes it; null where the record does not say who it is. */
  unit: string | null;
  /** Local date that a document fixes; null where the limit of the rule pack counts. */
  fixed: string | null;
  /** Number of that document; null where the context does not have it. */
  fixedBy: string | null;
}

/** Every duty that one machine implies in its present state, in the order of their keys. A finished machine implies none. */
export function impliedDuties(registry: Registry, instance: Instance, parties: Parties): ImpliedDuty[] {
  if (instance.final) return [];
  const compiled = registry.find(instance.workflow, instance.version);
  if (compiled === undefined) throw new Error(`${instance.workflow}@${instance.version} is not registered`);
  return dutiesOfSnapshot(instance, restore(compiled.definition.machine, instance.snapshot), parties);
}

/** The same for a machine whose snapshot is live already, as after a step. */
export function dutiesOfSnapshot(instance: Instance, snapshot: AnyMachineSnapshot, parties: Parties): ImpliedDuty[] {
  if (instance.final) return [];
  const { context } = instance.snapshot;
  return activeMeta(snapshot)
    .flatMap(({ duties }) => duties)
    .map((rule) => ({ rule, owedBy: postOwing(rule, context) }))
    .map(({ rule, owedBy }) => ({
      instance: instance.instance,
      key: dutyKey(instance.instance, rule, context),
      rule,
      owedBy,
      unit: unitOwing(rule, owedBy, { context, parties }),
      fixed: textUnder(context, rule.dateFrom),
      fixedBy: textUnder(context, rule.documentFrom),
    }))
    .sort((a, b) => (a.key < b.key ? -1 : 1));
}

/** Every duty that a case implies: what `doctor` compares with the duties on record. */
export function dutiesOfCase(registry: Registry, state: CaseState): ImpliedDuty[] {
  return state.instances.flatMap((instance) => impliedDuties(registry, instance, state.parties));
}

function dutyKey(instance: number, rule: DutyRule, context: Record<string, unknown>): string {
  return rule.per === undefined ? `${instance}/${rule.duty}` : `${instance}/${rule.duty}/${String(context[rule.per])}`;
}

function textUnder(context: Record<string, unknown>, key: string | undefined): string | null {
  return key === undefined ? null : ((context[key] as string | null | undefined) ?? null);
}

function postOwing({ owedBy, owedByFrom }: DutyRule, context: Record<string, unknown>): Role {
  return owedByFrom === undefined ? owedBy : ((context[owedByFrom] as Role | null | undefined) ?? owedBy);
}

/** Which organisation owes a duty: the one the context names, else the party of the case that the post belongs to. */
function unitOwing(rule: DutyRule, owedBy: Role, { context, parties }: { context: Record<string, unknown>; parties: Parties }): string | null {
  const named = rule.unitFrom === undefined ? null : ((context[rule.unitFrom] as string | null | undefined) ?? null);
  if (named !== null) return named;
  if (owedBy.startsWith('enterprise-')) return parties.enterprise;
  return owedBy.startsWith('supervisor') ? (parties.supervisor ?? parties.authority) : parties.authority;
}
