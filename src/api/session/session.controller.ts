import { Body, Controller, Get, HttpCode, Inject, Post } from '@nestjs/common';
import { ApiBearerAuth, ApiTags } from '@nestjs/swagger';

import { localDateAt } from '../../domain/calendar/local-day.js';
import { ProblemException } from '../../platform/http/problem.js';
import { reading } from '../../platform/db/transaction.js';
import type { Caller } from '../../session/caller.js';
import { personInPosts } from '../../session/posts.queries.js';
import { signIn } from '../../session/sign-in.js';
import type { Tokens } from '../../session/tokens.js';
import { Public, SignedIn, TheCaller } from '../access/access.decorators.js';
import { TOKENS } from '../access/access.guard.js';
import { API_PARTS, type ApiParts } from '../parts.js';
import { Refuses } from '../problems/refuses.js';
import { problems } from '../problems/problems.js';
import { SignedInDto, SignInDto, WhoDto } from './session.dto.js';

@ApiTags('session')
@Controller('api/v1/session')
export class SessionController {
  constructor(
    @Inject(API_PARTS) private readonly parts: ApiParts,
    @Inject(TOKENS) private readonly tokens: Tokens,
  ) {}

  /** Signs in: a password for a short-lived token that speaks for one post. */
  @Post()
  @HttpCode(200)
  @Public()
  @Refuses('request.invalid', 'request.invalid-json', 'session.wrong-password', 'session.locked', 'session.no-post')
  async signIn(@Body() credentials: SignInDto): Promise<SignedInDto> {
    const { database: db, wallClock, engine } = this.parts;
    const { clock, rules } = engine.parts;
    const answer = await signIn({ db, tokens: this.tokens, wallClock, clock, zone: rules.zone }, credentials);
    if (typeof answer === 'string') throw new ProblemException(problems[answer]);
    return answer;
  }

  /** Who the token speaks for, and which posts he holds today. */
  @Get()
  @SignedIn()
  @ApiBearerAuth()
  @Refuses('request.unauthenticated', 'session.invalid', 'session.expired')
  async who(@TheCaller() { claims }: Caller): Promise<WhoDto> {
    const { clock, rules } = this.parts.engine.parts;
    const found = await personInPosts(reading(this.parts.database), claims.person, localDateAt(clock.now(), rules.zone));
    if (found === null) throw new ProblemException(problems['session.invalid']);
    return { ...found, post: claims.post };
  }
}
