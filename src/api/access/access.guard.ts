import { Inject, Injectable, type CanActivate, type ExecutionContext } from '@nestjs/common';
import { Reflector } from '@nestjs/core';

import type { ClientScope } from '../../domain/access/client-scope.js';
import { ProblemException } from '../../platform/http/problem.js';
import { requestProblems } from '../../platform/http/request-problems.js';
import type { Caller, ClientCaller } from '../../session/caller.js';
import type { EndedSessions } from '../../session/ended-sessions.js';
import type { Tokens } from '../../session/tokens.js';
import { problems } from '../problems/problems.js';
import { ACCESS, CLIENT_ACCESS, type Access, type GuardedRequest } from './access.decorators.js';
import { tokenIn } from './bearer.js';
import { doorOf, isDoor } from './doors.js';
import { requireScope } from './require-scope.js';

/** Injection token of {@link Tokens}. */
export const TOKENS = Symbol('Tokens');

/** Injection token of {@link EndedSessions}. */
export const ENDED_SESSIONS = Symbol('EndedSessions');

/**
 * Stands before every route: verifies the token, that its session has not ended, and that the door in the path is one of the caller's post. Asks no database.
 */
@Injectable()
export class AccessGuard implements CanActivate {
  constructor(
    private readonly reflector: Reflector,
    @Inject(TOKENS) private readonly tokens: Tokens,
    @Inject(ENDED_SESSIONS) private readonly ended: EndedSessions,
  ) {}

  canActivate(context: ExecutionContext): boolean {
    const access = this.declared<Access>(ACCESS, context) ?? 'door';
    if (access === 'public') return true;
    const request = context.switchToHttp().getRequest<GuardedRequest>();
    const caller = this.callerOf(request);
    if (caller.kind === 'client') passClient(request.url, caller, this.declared<ClientScope | 'any'>(CLIENT_ACCESS, context));
    else passPerson(request.url, caller, access);
    request.caller = caller;
    return true;
  }

  private declared<T>(key: symbol, context: ExecutionContext): T | undefined {
    return this.reflector.getAllAndOverride<T | undefined>(key, [context.getHandler(), context.getClass()]);
  }

  private callerOf({ headers }: GuardedRequest): Caller | ClientCaller {
    if (headers['authorization'] === undefined) throw new ProblemException(requestProblems.unauthenticated);
    const token = tokenIn(headers);
    const verified = token === undefined ? 'session.invalid' : this.tokens.verify(token);
    if (typeof verified === 'string') throw new ProblemException(problems[verified]);
    if (this.ended.has(verified.kind === 'client' ? verified.claims.client : verified.claims.session)) throw new ProblemException(problems['session.ended']);
    return verified;
  }
}

/** `/api/v1/<door>/…` */
function doorIn(url: string): string {
  return url.split('/', 4)[3] ?? '';
}

function passPerson(url: string, { claims }: Caller, access: Access): void {
  if (claims.restricted === true && access !== 'session') throw new ProblemException(problems['session.password-due']);
  if (access !== 'door') return;
  const door = doorIn(url);
  if (!isDoor(door)) throw new ProblemException(requestProblems.unknownRoute);
  if (door !== doorOf(claims.role)) throw notYours(doorOf(claims.role), { zh: '您的岗位', en: 'Your post' });
}

/** A client goes through its own door, to routes that are made for clients, with the scope that the route asks for. */
function passClient(url: string, caller: ClientCaller, scope: ClientScope | 'any' | undefined): void {
  if (doorIn(url) !== 'integration' || scope === undefined) throw notYours('integration', { zh: '接口客户端', en: 'A client' });
  if (scope !== 'any') requireScope(caller, scope);
}

function notYours(own: string, who: { zh: string; en: string }): ProblemException {
  const reason = { code: 'door.not-yours', subject: own, zh: `${who.zh}从 /api/v1/${own}/ 进入`, en: `${who.en} goes through /api/v1/${own}/` };
  return new ProblemException({ ...problems['door.not-yours'], reasons: [reason] });
}
