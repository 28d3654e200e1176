import { Inject, Injectable, type CanActivate, type ExecutionContext } from '@nestjs/common';
import { Reflector } from '@nestjs/core';

import { ProblemException } from '../../platform/http/problem.js';
import { requestProblems } from '../../platform/http/request-problems.js';
import type { Caller } from '../../session/caller.js';
import type { ClientTokens } from '../../session/client-caller.js';
import type { Tokens } from '../../session/tokens.js';
import { problems } from '../problems/problems.js';
import { ACCESS, type Access, type GuardedRequest } from './access.decorators.js';
import { doorOf, isDoor } from './doors.js';

/** Injection token of {@link Tokens}. */
export const TOKENS = Symbol('Tokens');

/** Injection token of {@link ClientTokens}. */
export const CLIENT_TOKENS = Symbol('ClientTokens');

interface Verifies<Speaker> {
  verify(token: string): Speaker | 'session.invalid' | 'session.expired';
}

const BEARER = /^Bearer +([\w-]+\.[\w-]+\.[\w-]+)$/i;

/** Stands before every route: verifies the token and that the door in the path is one of the caller's post. Asks no database. */
@Injectable()
export class AccessGuard implements CanActivate {
  constructor(
    private readonly reflector: Reflector,
    @Inject(TOKENS) private readonly tokens: Tokens,
    @Inject(CLIENT_TOKENS) private readonly clients: ClientTokens,
  ) {}

  canActivate(context: ExecutionContext): boolean {
    const access = this.reflector.getAllAndOverride<Access | undefined>(ACCESS, [context.getHandler(), context.getClass()]) ?? 'door';
    if (access === 'public') return true;
    const request = context.switchToHttp().getRequest<GuardedRequest>();
    if (access === 'client') {
      request.client = this.verified(request, this.clients);
      return true;
    }
    const caller = this.verified(request, this.tokens);
    if (access === 'door') passDoor(request.url, caller);
    request.caller = caller;
    return true;
  }

  private verified<Speaker extends object>({ headers }: GuardedRequest, tokens: Verifies<Speaker>): Speaker {
    const { authorization } = headers;
    if (authorization === undefined) throw new ProblemException(requestProblems.unauthenticated);
    const token = BEARER.exec(String(authorization))?.[1];
    const verified = token === undefined ? 'session.invalid' : tokens.verify(token);
    if (typeof verified === 'string') throw new ProblemException(problems[verified]);
    return verified;
  }
}

/** `/api/v1/<door>/…` */
function passDoor(url: string, { claims }: Caller): void {
  const door = url.split('/', 4)[3] ?? '';
  if (!isDoor(door)) throw new ProblemException(requestProblems.unknownRoute);
  const own = doorOf(claims.role);
  if (door === own) return;
  const reason = {
    code: 'door.not-yours',
    subject: own,
    zh: `您的岗位从 /api/v1/${own}/ 进入`,
    en: `Your post goes through /api/v1/${own}/`,
  };
  throw new ProblemException({ ...problems['door.not-yours'], reasons: [reason] });
}
