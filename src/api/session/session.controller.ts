import { Body, Controller, Delete, Get, HttpCode, Inject, Post, Put } from '@nestjs/common';
import { ApiBearerAuth, ApiTags } from '@nestjs/swagger';

import { ProblemException } from '../../platform/http/problem.js';
import { reading } from '../../platform/db/transaction.js';
import type { Caller } from '../../session/caller.js';
import { changePassword } from '../../session/change-password.js';
import { renew, signOut, signOutEverywhere } from '../../session/renew.js';
import { postsToday, signIn, type SignInParts } from '../../session/sign-in.js';
import { OfTheSession, Public, TheCaller } from '../access/access.decorators.js';
import { problems } from '../problems/problems.js';
import { Refuses } from '../problems/refuses.js';
import { ChangePasswordDto, RefreshDto, RenewedDto, SignedInDto, SignInDto, WhoDto } from './session.dto.js';
import { SIGN_IN } from './sign-in-parts.js';

/** What every route of a session can answer with; a client has none. */
const ofTheSession = ['request.unauthenticated', 'session.invalid', 'session.expired', 'session.ended', 'door.not-yours', 'request.too-many'] as const;

@ApiTags('session')
@Controller('api/v1/session')
export class SessionController {
  constructor(@Inject(SIGN_IN) private readonly parts: SignInParts) {}

  /** Signs in: a password for a short-lived token that speaks for one post, and a refresh token that carries the session on. */
  @Post()
  @HttpCode(200)
  @Public()
  @Refuses('request.invalid', 'request.invalid-json', 'request.too-many', 'session.wrong-password', 'session.locked', 'session.no-post')
  async signIn(@Body() credentials: SignInDto): Promise<SignedInDto> {
    const answer = await signIn(this.parts, credentials);
    if (typeof answer === 'string') throw new ProblemException(problems[answer]);
    return answer;
  }

  /** Carries the session on: a refresh token for the next pair. Post and account are looked at anew. */
  @Post('refresh')
  @HttpCode(200)
  @Public()
  @Refuses('request.invalid', 'request.invalid-json', 'request.too-many', 'session.refresh-invalid', 'session.ended', 'session.expired')
  async refresh(@Body() { refreshToken }: RefreshDto): Promise<RenewedDto> {
    const answer = await renew(this.parts, refreshToken);
    if (typeof answer === 'string') throw new ProblemException(problems[answer]);
    return answer;
  }

  /** Who the token speaks for, and which posts he holds today. */
  @Get()
  @OfTheSession()
  @ApiBearerAuth()
  @Refuses(...ofTheSession)
  async who(@TheCaller() { claims }: Caller): Promise<WhoDto> {
    const found = await postsToday(reading(this.parts.db), this.parts, claims.person);
    if (found === null) throw new ProblemException(problems['session.invalid']);
    return { ...found, post: claims.post };
  }

  /** Changes the caller's own password. Ends his other sessions, and this one for the new one that is answered. */
  @Put('password')
  @OfTheSession()
  @ApiBearerAuth()
  @Refuses(...ofTheSession, 'request.invalid', 'session.wrong-password', 'session.locked', 'session.no-password', 'session.no-post', 'password.refused')
  async changePassword(@TheCaller() { claims }: Caller, @Body() change: ChangePasswordDto): Promise<SignedInDto> {
    const answer = await changePassword(this.parts, claims, change);
    if (typeof answer === 'string') throw new ProblemException(problems[answer]);
    if ('refused' in answer) throw new ProblemException({ ...problems['password.refused'], reasons: answer.refused });
    return answer;
  }

  /** Signs out: ends this session. */
  @Delete()
  @HttpCode(204)
  @OfTheSession()
  @ApiBearerAuth()
  @Refuses(...ofTheSession)
  async signOut(@TheCaller() { claims }: Caller): Promise<void> {
    await signOut(this.parts, claims.session);
  }

  /** Signs out everywhere: ends every session of the caller. */
  @Delete('everywhere')
  @HttpCode(204)
  @OfTheSession()
  @ApiBearerAuth()
  @Refuses(...ofTheSession)
  async signOutEverywhere(@TheCaller() { claims }: Caller): Promise<void> {
    await signOutEverywhere(this.parts, claims.person);
  }
}
