import { scopePrefix } from '../codes/region.js';
import type { Role } from '../workflow/actor.js';
import { lineCovers, type Line } from './line.js';

/**
 * Where a caller may act: within one enterprise, within a region and below (块) and there within his line of supervision (条; null: in every line), on what
 * is put before his unit (`assigned`), everywhere (the command line, the clock), or on no case at all. Whose scope names no `post` reaches nothing confidential in a region.
 */
export type Scope =
  | { kind: 'enterprise'; unit: string }
  | { kind: 'region'; region: string; line: Line | null; unit: string; post?: Role }
  | { kind: 'assigned'; unit: string; post?: Role }
  | { kind: 'everywhere' }
  | { kind: 'nowhere' };

/** A post that owes a case something now, wherever its unit is. */
export interface OwingPost {
  unit: string | null;
  owedBy: string;
}

/** The post that takes in reports: it reaches every confidential case of its unit, also when that is over. */
const INTAKE: Role = 'intake-officer';

/** What of a case decides who may reach it. */
export interface Reachable {
  /** True of a report: it is reached by the intake post of its authority and by posts that owe something in it, by nobody for his region. */
  confidential: boolean;
  enterprise: string | null;
  authority: string | null;
  region: string | null;
  /** Line of its authority; null where that supervises comprehensively, or is not known. */
  line: string | null;
  owing: readonly OwingPost[];
}

/**
 * Whether a caller may know of a case at all. An enterprise reaches its own cases; an official those of his region and below and of his line, and any in
 * which his unit owes a duty (a transfer it received, a listing it made); an expert or a discipline officer those alone. A confidential case is another matter. A case of unknown region is the
 * state's alone. The same rule stands as SQL in `scope.queries.ts`, and once more in the policies of the database.
 */
export function reaches(scope: Scope, of: Reachable): boolean {
  if (of.confidential) return reachesConfidential(scope, of);
  const { enterprise, owing, ...place } = of;
  switch (scope.kind) {
    case 'everywhere':
      return true;
    case 'nowhere':
      return false;
    case 'enterprise':
      return enterprise !== null && enterprise === scope.unit;
    case 'assigned':
      return owing.some(({ unit }) => unit === scope.unit);
    case 'region':
      return supervises(scope, place) || owing.some(({ unit }) => unit === scope.unit);
  }
}

/** Colleagues in other posts of a unit that owes something do not reach it: no more people than the matter needs (安全生产法 article 73: 为举报人保密). */
function reachesConfidential(scope: Scope, { authority, owing }: Reachable): boolean {
  if (scope.kind === 'everywhere') return true;
  if (scope.kind !== 'region' && scope.kind !== 'assigned') return false;
  const { unit, post } = scope;
  return (scope.kind === 'region' && post === INTAKE && authority === unit) || owing.some((owes) => owes.unit === unit && owes.owedBy === post);
}

/** Whether something lies in the region and the line of an official (条块结合). */
export function supervises({ region, line }: { region: string; line: Line | null }, of: { region: string | null; line: string | null }): boolean {
  return (of.region ?? '').startsWith(scopePrefix(region)) && lineCovers(line, of.line);
}
