import { Body, Controller, Get, HttpCode, Inject, Post, Query } from '@nestjs/common';
import { ApiBearerAuth, ApiTags } from '@nestjs/swagger';

import { encodeCursor } from '../../cases/cursor.js';
import { reading } from '../../platform/db/transaction.js';
import { ProblemException } from '../../platform/http/problem.js';
import { personKnown } from '../../session/accounts.queries.js';
import type { Caller } from '../../session/caller.js';
import { identitiesAfter } from '../../session/identities.queries.js';
import { enterIdentity, removeIdentity } from '../../session/identities.store.js';
import type { SignInParts } from '../../session/sign-in.js';
import { TheCaller } from '../access/access.decorators.js';
import { Paged } from '../http/paged.js';
import { pageSize } from '../http/paging.dto.js';
import { Repeatable, TheRepetition, type Repetition } from '../http/repeatable.js';
import { problems } from '../problems/problems.js';
import { behindDoor, Refuses } from '../problems/refuses.js';
import { SIGN_IN } from '../session/sign-in-parts.js';
import { notForOneself, recorded } from './record-act.js';
import { EnterIdentityDto, IdentitiesDto, IdentityDto, IdentityQueryDto } from './security.dto.js';

/** For whom the identities of an OpenID provider stand. Of the security administrator; every act is put on record. */
@ApiTags('security')
@ApiBearerAuth()
@Controller('api/v1/security/identities')
export class IdentitiesController {
  constructor(@Inject(SIGN_IN) private readonly parts: SignInParts) {}

  /** Identities by issuer and subject. */
  @Get()
  @Refuses(...behindDoor, 'request.invalid')
  async list(@Query() query: IdentityQueryDto): Promise<IdentitiesDto> {
    const limit = pageSize(query);
    const paged = new Paged('identities', query);
    const keys = paged.after('text', 'text');
    const after = keys === null ? null : { issuer: keys[0], subject: keys[1] };
    const rows = await identitiesAfter(reading(this.parts.db), { person: query.person ?? null, after, limit });
    const items = rows.slice(0, limit);
    const last = items.at(-1);
    return paged.page({ items, next: rows.length > limit && last !== undefined ? encodeCursor([last.issuer, last.subject]) : null });
  }

  /** Enters for whom an identity stands. */
  @Post()
  @HttpCode(204)
  @Repeatable()
  @Refuses(...behindDoor, 'request.invalid', 'person.unknown', 'identity.taken', 'security.not-for-oneself', 'key.reused')
  async enter(@TheCaller() caller: Caller, @Body() { issuer, subject, person }: EnterIdentityDto, @TheRepetition() repetition: Repetition): Promise<void> {
    notForOneself(caller, person);
    await recorded(this.parts, caller, { act: 'identity.enter', subject, details: { issuer, person }, repetition }, async (tx, now) => {
      if (!(await personKnown(tx, person))) throw new ProblemException(problems['person.unknown']);
      if (!(await enterIdentity(tx, { issuer, subject }, person, now))) throw new ProblemException(problems['identity.taken']);
    });
  }

  /** Takes an identity out and ends the sessions of its person. */
  @Post('remove')
  @HttpCode(204)
  @Refuses(...behindDoor, 'request.invalid', 'identity.unknown', 'security.not-for-oneself')
  async remove(@TheCaller() caller: Caller, @Body() { issuer, subject }: IdentityDto): Promise<void> {
    const over = await recorded(this.parts, caller, { act: 'identity.remove', subject, details: { issuer } }, async (tx, now) => {
      const removed = await removeIdentity(tx, { issuer, subject }, now);
      if (removed === null) throw new ProblemException(problems['identity.unknown']);
      notForOneself(caller, removed.person);
      return removed.ended;
    });
    this.parts.ended.add(...over);
  }
}
