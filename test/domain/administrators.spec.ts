import { administratorRoles, areApart } from '../../src/domain/access/administrators.js';
import { isClientScope, narrowedScopes } from '../../src/domain/access/client-scope.js';
import { roles } from '../../src/domain/workflow/actor.js';

describe('two of the three administrators', () => {
  it('are apart, and nobody else is', () => {
    for (const one of roles) {
      for (const other of roles) {
        const both = [one, other].every((role) => administratorRoles.some((administrator) => administrator === role));
        expect(areApart(one, other)).toBe(both && one !== other);
      }
    }
  });
});

describe('the scopes of a client', () => {
  const knowsAct = (act: string): boolean => act === 'progress.report';

  it.each(['cases.read', 'cases.open', 'act/progress.report'])('can hold %s', (scope) => {
    expect(isClientScope(scope, knowsAct)).toBe(true);
  });

  it.each(['', 'cases.write', 'act/', 'act/progress.forget', 'toString'])('cannot hold “%s”', (scope) => {
    expect(isClientScope(scope, knowsAct)).toBe(false);
  });

  it('are narrowed to what is asked for, and never widened', () => {
    const held = ['cases.read', 'cases.open'];

    expect(narrowedScopes(held, undefined)).toEqual(held);
    expect(narrowedScopes(held, ' cases.open  cases.open ')).toEqual(['cases.open']);
    expect(narrowedScopes(held, 'cases.open journal.read')).toBeNull();
  });
});
