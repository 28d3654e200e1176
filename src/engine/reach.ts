import { reaches, supervises, type Reachable } from '../domain/access/scope.js';
import { refuse, type Refusal } from '../domain/workflow/refusal.js';
import type { SendRequest } from './engine.types.js';
import type { LoadedCase } from './load-cases.js';

/** Whether the sender may know of the case at all. */
export function within({ scope }: SendRequest, loaded: LoadedCase): boolean {
  return reaches(scope, reachableOf(loaded));
}

function reachableOf({ state: { parties }, region, line, confidential, duties }: LoadedCase): Reachable {
  const { enterprise, authority } = parties;
  return { confidential, enterprise, authority, region, line, owing: duties.map(({ unit, owedBy }) => ({ unit, owedBy })) };
}

/**
 * Who reaches a case only through what his unit owes in it, as an official of another region or line does, moves the machine of that duty, no other. Whoever
 * reaches a confidential case does so for what he owes in it, or takes reports in.
 */
export function mayMove({ scope }: SendRequest, { duties, ...place }: LoadedCase, instance: number): boolean {
  if (scope.kind !== 'region' && scope.kind !== 'assigned') return true;
  if (scope.kind === 'region' && (supervises(scope, place) || (place.confidential && place.state.parties.authority === scope.unit))) return true;
  return duties.some((duty) => duty.unit === scope.unit && duty.instance === instance);
}

/** @returns the refusal of an act elsewhere than in the machine of the own duty */
export function refuseElsewhere(): Refusal {
  return refuse('act.not-yours', {
    code: 'act.elsewhere',
    zh: '案卷不在您的辖区或监管领域，您只能办理本单位负有职责的环节',
    en: 'The case is outside your region or line of supervision; you may only act where your unit owes a duty',
  });
}
