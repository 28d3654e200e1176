import { scopePrefix } from '../codes/region.js';

/**
 * Where a caller may act: within one enterprise, within a region and below, on what is put before his unit (`assigned`), everywhere (the command line, the
 * clock), or on no case at all.
 */
export type Scope =
  | { kind: 'enterprise'; unit: string }
  | { kind: 'region'; region: string; unit: string }
  | { kind: 'assigned'; unit: string }
  | { kind: 'everywhere' }
  | { kind: 'nowhere' };

/** What of a case decides who may reach it. `owing` are the units that owe it something now, wherever they are. */
export interface Reachable {
  enterprise: string | null;
  region: string | null;
  owing: readonly (string | null)[];
}

/**
 * Whether a caller may know of a case at all. An enterprise reaches its own cases; an official those of his region and below, and any in
 * which his unit owes a duty (a transfer it received, a listing it made); an expert or a discipline officer those alone. A case of unknown region is the
 * state's alone.
 */
export function reaches(scope: Scope, { enterprise, region, owing }: Reachable): boolean {
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
      return (region ?? '').startsWith(scopePrefix(scope.region)) || owing.includes(scope.unit);
  }
}
