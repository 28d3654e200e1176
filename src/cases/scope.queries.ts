import type { Scope } from '../domain/access/scope.js';
import { scopePrefix } from '../domain/codes/region.js';

/** Values of a statement, in the order of their `$n`. */
export class Parameters {
  readonly values: unknown[] = [];

  /** Adds a value and gives its `$n`. */
  add(value: unknown): string {
    return `$${this.values.push(value)}`;
  }
}

/** One place where cases of a scope are found: what to select from, and what holds there. The case is `c`. */
export interface Branch {
  from: string;
  where: string;
}

/** Where the cases of a scope are found; the same rule as `reaches`, said in SQL. */
export function scopeBranches(scope: Scope, parameters: Parameters): Branch[] {
  switch (scope.kind) {
    case 'nowhere':
      return [{ from: 'case_file c', where: 'false' }];
    case 'everywhere':
      return [{ from: 'case_file c', where: 'true' }];
    case 'enterprise':
      return [{ from: 'case_file c', where: `c.enterprise_id = ${parameters.add(scope.unit)}` }];
    case 'region': {
      const prefix = scopePrefix(scope.region);
      if (prefix === '') return [{ from: 'case_file c', where: 'true' }];
      return [{ from: 'case_file c', where: inRegion(prefix, parameters) }, owedBy(scope.unit, parameters)];
    }
    case 'assigned':
      return [owedBy(scope.unit, parameters)];
  }
}

function owedBy(unit: string, parameters: Parameters): Branch {
  const owed = `(select distinct case_id from duty where unit_id = ${parameters.add(unit)} and settled_at is null) o`;
  return { from: `${owed} join case_file c on c.case_id = o.case_id`, where: 'true' };
}

/** The prefix has digits alone, so it needs no escaping; as a text of the statement it lets the planner use the index. */
export function inRegion(prefix: string, parameters: Parameters): string {
  return `c.region_code like ${parameters.add(`${prefix}%`)}`;
}
