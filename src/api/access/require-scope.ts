import { holdsScope, type ClientScope } from '../../domain/access/client-scope.js';
import { ProblemException } from '../../platform/http/problem.js';
import type { ClientCaller } from '../../session/caller.js';
import { problems } from '../problems/problems.js';

/** @throws ProblemException `client.scope-lacking` where the client does not hold the scope, or its token was asked for without it */
export function requireScope({ claims }: ClientCaller, scope: ClientScope): void {
  if (holdsScope(claims.scopes, scope)) return;
  const en = `needs the scope “${scope}”; the token has: ${claims.scopes.join(' ')}`;
  const reason = { code: 'client.scope-lacking', subject: scope, zh: `需要授权范围“${scope}”，令牌现有：${claims.scopes.join(' ')}`, en };
  throw new ProblemException({ ...problems['client.scope-lacking'], reasons: [reason] });
}
