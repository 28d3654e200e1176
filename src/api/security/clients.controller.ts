import { Body, Controller, Get, HttpCode, Inject, Param, Post } from '@nestjs/common';
import { ApiBearerAuth, ApiTags } from '@nestjs/swagger';

import { isClientScope } from '../../domain/access/client-scope.js';
import { regionContains } from '../../domain/codes/region.js';
import { reading } from '../../platform/db/transaction.js';
import { ProblemException } from '../../platform/http/problem.js';
import type { Caller } from '../../session/caller.js';
import { makeSecret } from '../../session/client-grant.js';
import { clientsKept, unitOfClient } from '../../session/clients.queries.js';
import { makeClient, revokeClient, rotateSecret } from '../../session/clients.store.js';
import type { SignInParts } from '../../session/sign-in.js';
import { TheCaller } from '../access/access.decorators.js';
import { uuidIn } from '../http/identifiers.js';
import { API_PARTS, type ApiParts } from '../parts.js';
import { problems } from '../problems/problems.js';
import { behindDoor, Refuses } from '../problems/refuses.js';
import { SIGN_IN } from '../session/sign-in-parts.js';
import { recorded } from './record-act.js';
import { ClientDto, MadeClientDto, MakeClientDto } from './security.dto.js';

/** Programs of other agencies. Of the security administrator; every act is put on record. A client is never changed: revoke it and make another. */
@ApiTags('security')
@ApiBearerAuth()
@Controller('api/v1/security/clients')
export class ClientsController {
  constructor(
    @Inject(SIGN_IN) private readonly parts: SignInParts,
    @Inject(API_PARTS) private readonly api: ApiParts,
  ) {}

  /** Every client, revoked ones too. */
  @Get()
  @Refuses(...behindDoor)
  list(): Promise<ClientDto[]> {
    return clientsKept(reading(this.parts.db));
  }

  /** Lets a client in. Its secret is shown this once. */
  @Post()
  @HttpCode(201)
  @Refuses(...behindDoor, 'request.invalid', 'client.scope-unknown', 'client.unit-unknown', 'client.unit-unfit', 'client.name-taken')
  async make(@TheCaller() caller: Caller, @Body() asked: MakeClientDto): Promise<MadeClientDto> {
    const { name, unit, role, scopes } = asked;
    this.refuseUnknownScopes(scopes);
    const region = await this.regionOf(asked);
    const made = await makeSecret();
    const act = { act: 'client.make' as const, subject: name, details: { unit, role, scopes, region } };
    const client = await recorded(this.parts, caller, act, async (tx, now) => {
      const answer = await makeClient(tx, { name, unit, role, scopes, region }, made, { by: caller.claims.person, now });
      if (typeof answer === 'string') throw new ProblemException(problems[answer]);
      return answer.client;
    });
    return { client, secret: made.secret };
  }

  /** Gives a client another secret, which is shown this once. The one before stays good for a day. */
  @Post(':client/secret')
  @HttpCode(200)
  @Refuses(...behindDoor, 'client.unknown')
  async rotate(@TheCaller() caller: Caller, @Param('client') named: string): Promise<MadeClientDto> {
    const client = clientIn(named);
    const made = await makeSecret();
    await recorded(this.parts, caller, { act: 'client.rotate-secret', subject: client }, async (tx, now) => {
      if (!(await rotateSecret(tx, client, made, now))) throw new ProblemException(problems['client.unknown']);
    });
    return { client, secret: made.secret };
  }

  /** Shuts a client out for good. Its tokens are refused within seconds. */
  @Post(':client/revoke')
  @HttpCode(204)
  @Refuses(...behindDoor, 'client.unknown')
  async revoke(@TheCaller() caller: Caller, @Param('client') named: string): Promise<void> {
    const client = clientIn(named);
    await recorded(this.parts, caller, { act: 'client.revoke', subject: client }, async (tx, now) => {
      if (!(await revokeClient(tx, client, now))) throw new ProblemException(problems['client.unknown']);
    });
    this.parts.ended.add(client);
  }

  private refuseUnknownScopes(scopes: readonly string[]): void {
    const { registry } = this.api.engine.parts;
    const unknown = scopes.filter((scope) => !isClientScope(scope, (act) => registry.act(act) !== undefined));
    if (unknown.length === 0) return;
    const reasons = unknown.map((scope) => ({ code: 'client.scope-unknown', subject: 'scopes', zh: `没有授权范围“${scope}”`, en: `there is no scope “${scope}”` }));
    throw new ProblemException({ ...problems['client.scope-unknown'], reasons });
  }

  /** Where the client reaches: the division of its unit, or a smaller one inside it. A client of an enterprise reaches that enterprise and has none. */
  private async regionOf({ unit, role, region }: MakeClientDto): Promise<string | null> {
    const found = await unitOfClient(reading(this.parts.db), unit);
    if (found === null) throw new ProblemException(problems['client.unit-unknown']);
    if (role === 'enterprise-safety-officer') {
      if (region === undefined) return null;
      throw unfit(region, { zh: '企业的接口客户端只及于本企业，不设区划', en: 'a client of an enterprise reaches that enterprise and names no region' });
    }
    if (found.region === null) throw unfit(unit, { zh: '该机构没有行政区划', en: 'the organisation has no region' });
    if (region !== undefined && !regionContains(found.region, region)) throw unfit(region, { zh: `不在该机构的区划 ${found.region} 之内`, en: `is not inside ${found.region}, the region of the organisation` });
    return region ?? found.region;
  }
}

/** @throws ProblemException `client.unknown` for what cannot be a client id */
function clientIn(path: string): string {
  const client = uuidIn(path);
  if (client === null) throw new ProblemException(problems['client.unknown']);
  return client;
}

function unfit(subject: string, words: { zh: string; en: string }): ProblemException {
  return new ProblemException({ ...problems['client.unit-unfit'], reasons: [{ code: 'client.unit-unfit', subject, ...words }] });
}
