import { administratorRoles, grantFault } from '../../src/domain/access/administrators.js';
import { isClientScope, narrowedScopes } from '../../src/domain/access/client-scope.js';
import { roles } from '../../src/domain/workflow/actor.js';

describe('a post', () => {
  it('is given to nobody by himself, whichever it is', () => {
    for (const role of roles) expect(grantFault({ person: 'a' }, { person: 'a', role, held: [] })).toBe('post.to-oneself');
  });

  it('of an administrator is not given to another of the three', () => {
    for (const role of administratorRoles) {
      for (const other of administratorRoles) {
        expect(grantFault({ person: 'a' }, { person: 'b', role, held: ['inspector', other] })).toBe(role === other ? null : 'post.two-administrators');
      }
    }
  });

  it('of anybody else may be given beside one of the three', () => {
    expect(grantFault({ person: 'a' }, { person: 'b', role: 'inspector', held: ['auditor'] })).toBeNull();
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
