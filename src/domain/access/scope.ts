import { scopePrefix } from '../codes/region.js';
import { lineCovers, type Line } from './line.js';

/**
 * Where a caller may act: within one enterprise, within a region and below (块) and there within his line of supervision (条; null: in every line), on what
 * is put before his unit (`assigned`), everywhere (the command line, the clock), or on no case at all.
 */
export type Scope =
  | { kind: 'enterprise'; unit: string }
  | { kind: 'region'; region: string; line: Line | null; unit: string }
  | { kind: 'assigned'; unit: string }
  | { kind: 'everywhere' }
  | { kind: 'nowhere' };

/** What of a case decides who may reach it. `owing` are the units that owe it something now, wherever they are. */
export interface Reachable {
  enterprise: string | null;
  region: string | null;
  /** Line of its authority; null where that supervises comprehensively, or is not known. */
  line: string | null;
  owing: readonly (string | null)[];
}

/**
 * Whether a caller may know of a case at all. An enterprise reaches its own cases; an official those of his region and below and of his line, and any in
 * which his unit owes a duty (a transfer it received, a listing it made); an expert or a discipline officer those alone. A case of unknown region is the
 * state's alone. The same rule stands as SQL in `scope.queries.ts`, and once more in the policies of the database.
 */
export function reaches(scope: Scope, { enterprise, owing, ...place }: Reachable): boolean {
  switch (scope.kind) {
    case 'everywhere':
      return true;
    case 'nowhere':
      return false;
    case 'enterprise':
      return enterprise !== null && enterprise === scope.unit;
    case 'assigned':
      return owing.includes(scope.unit);
    case 'region':
      return supervises(scope, place) || owing.includes(scope.unit);
  }
}

/** Whether something lies in the region and the line of an official (条块结合). */
export function supervises({ region, line }: { region: string; line: Line | null }, of: { region: string | null; line: string | null }): boolean {
  return (of.region ?? '').startsWith(scopePrefix(region)) && lineCovers(line, of.line);
}
