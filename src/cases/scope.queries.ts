import type { Scope } from '../domain/access/scope.js';
import { codesIn } from '../domain/codes/region.js';
import type { Role } from '../domain/workflow/actor.js';

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
      return [{ from: 'case_file c', where: `c.enterprise_id = ${parameters.add(scope.unit)} and not c.confidential` }];
    case 'region': {
      const within = [...inRegion(scope.region, parameters), ...(scope.line === null ? [] : [`c.line = ${parameters.add(scope.line)}`]), 'not c.confidential'];
      return [{ from: 'case_file c', where: within.join(' and ') }, owedBy(scope, parameters), ...takenIn(scope, parameters)];
    }
    case 'assigned':
      return [owedBy(scope, parameters)];
  }
}

/** Cases in which the unit owes something; a confidential one only where the very post does. */
function owedBy({ unit, post }: { unit: string; post?: Role }, parameters: Parameters): Branch {
  const own = post === undefined ? 'false' : `bool_or(owed_by = ${parameters.add(post)})`;
  const owed = `(select case_id, ${own} as by_post from duty where unit_id = ${parameters.add(unit)} and settled_at is null group by case_id) o`;
  return { from: `${owed} join case_file c on c.case_id = o.case_id`, where: '(o.by_post or not c.confidential)' };
}

/** The reports that an intake post has taken in, open or over. */
function takenIn({ unit, post }: { unit: string; post?: Role }, parameters: Parameters): Branch[] {
  return post === 'intake-officer' ? [{ from: 'case_file c', where: `c.confidential and c.authority_id = ${parameters.add(unit)}` }] : [];
}

/**
 * Conditions for a row of the table `of` to lie in a region or below; none for the state, which holds those of unknown region too. Said as a range of codes, not with
 * LIKE: under the policies of the database an operator that might tell what it compares (is not leakproof) may not use an index.
 */
export function inRegion(region: string, parameters: Parameters, of = 'c'): string[] {
  const { from, below } = codesIn(region);
  if (from === '') return [];
  return [`${of}.region_code >= ${parameters.add(from)} and ${of}.region_code < ${parameters.add(below)}`];
}
