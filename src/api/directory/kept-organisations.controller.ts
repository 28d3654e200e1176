import { Body, Controller, Get, HttpCode, Inject, Param, Post, Query } from '@nestjs/common';
import { ApiBearerAuth, ApiTags } from '@nestjs/swagger';

import { pageOf } from '../../cases/cursor.js';
import { changesOf } from '../../directory/directory-change.queries.js';
import { organisationOf, searchOrganisations } from '../../directory/directory.queries.js';
import { changeOrganisation, endOrganisation, enterOrganisation, verifyOrganisation, type OrganisationFacts } from '../../directory/keep-organisations.js';
import { joinCandidates } from '../../directory/join-candidates.queries.js';
import { joinOrganisations } from '../../directory/join-organisations.js';
import { organisationKinds } from '../../directory/organisation.js';
import type { LocalDate } from '../../domain/calendar/local-date.js';
import { scopePrefix } from '../../domain/codes/region.js';
import { reading } from '../../platform/db/transaction.js';
import type { Caller } from '../../session/caller.js';
import { TheCaller } from '../access/access.decorators.js';
import { Paged } from '../http/paged.js';
import { flag, pageSize } from '../http/paging.dto.js';
import { Repeatable, TheRepetition, type Repetition } from '../http/repeatable.js';
import { OrganisationDto, OrganisationListDto } from '../organisations/organisations.dto.js';
import { API_PARTS, todayOf, type ApiParts } from '../parts.js';
import { behindDoor, Refuses } from '../problems/refuses.js';
import { DirectoryChangeDto } from './directory-act.dto.js';
import { actOf, changing, entryIdIn, found, ofAChange, said } from './directory-acts.js';
import { ChangeOrganisationDto, EndDto, EnterOrganisationDto, JoinCandidateDto, JoinedOrganisationDto, JoinOrganisationsDto, KeptOrganisationQueryDto, VerifyOrganisationDto } from './kept-organisations.dto.js';

const nothingSaid: Omit<OrganisationFacts, 'kind' | 'name'> = {
  ...{ creditCode: null, regionCode: null, level: null, line: null, authority: null, committee: null },
  ...{ industry: null, scale: null, principal: null, validFrom: null, validTo: null },
};

/** Organisations of the directory as the system administrator keeps them. */
@ApiTags('directory')
@ApiBearerAuth()
@Controller('api/v1/administrator/organisations')
export class KeptOrganisationsController {
  constructor(@Inject(API_PARTS) private readonly parts: ApiParts) {}

  /** Organisations of every kind and place; those that exist today, unless those that have ended are asked for as well. */
  @Get()
  @Refuses(...behindDoor, 'request.invalid')
  async list(@Query() query: KeptOrganisationQueryDto): Promise<OrganisationListDto> {
    const limit = pageSize(query);
    const { kind, text, region, verified, ended, joined } = query;
    const paged = new Paged('kept-organisations', query);
    const [after] = paged.after('uuid') ?? [null];
    const rows = await searchOrganisations(reading(this.parts.database), {
      kinds: kind === undefined ? organisationKinds : [kind],
      text: text ?? null,
      regionPrefix: region === undefined ? '' : scopePrefix(region),
      verified: flag(verified),
      joined: flag(joined) === true,
      on: flag(ended) === true ? null : todayOf(this.parts),
      after,
      most: limit + 1,
    });
    return paged.page(pageOf(rows, limit, ({ id }) => [id]));
  }

  /** One organisation. */
  @Get(':id')
  @Refuses(...behindDoor, 'organisation.unknown')
  async one(@Param('id') id: string): Promise<OrganisationDto> {
    return found(await organisationOf(reading(this.parts.database), entryIdIn(id, 'organisation.unknown')), 'organisation.unknown');
  }

  /** Who changed what of it when, the first change first. Organisations that a published record or the demonstration brought begin with their first change. */
  @Get(':id/changes')
  @Refuses(...behindDoor, 'organisation.unknown')
  async changes(@Param('id') id: string): Promise<DirectoryChangeDto[]> {
    const { id: known } = await this.one(id);
    return changesOf(reading(this.parts.database), 'organisation', known);
  }

  /** Enters an organisation that the administrator has verified. */
  @Post()
  @Repeatable()
  @Refuses(...behindDoor, ...ofAChange, 'organisation.code-taken', 'key.reused')
  async enter(@TheCaller() caller: Caller, @Body() { why, document, ...facts }: EnterOrganisationDto, @TheRepetition() repetition: Repetition): Promise<OrganisationDto> {
    const by = actOf(this.parts, caller, { why, document });
    const entered = { ...nothingSaid, ...said<OrganisationFacts>(facts), kind: facts.kind, name: facts.name };
    return changing(this.parts, (tx) => enterOrganisation(tx, entered, by), repetition);
  }

  /** Changes what is named and leaves the rest; how it was stays on record. Open cases keep their parties. */
  @Post(':id/changes')
  @HttpCode(200)
  @Refuses(...behindDoor, ...ofAChange, 'organisation.unknown', 'organisation.unverified', 'organisation.code-taken')
  async change(@TheCaller() caller: Caller, @Param('id') id: string, @Body() { why, document, effectiveOn, ...facts }: ChangeOrganisationDto): Promise<OrganisationDto> {
    const by = actOf(this.parts, caller, { why, document });
    const change = { facts: said<OrganisationFacts>(facts), effectiveOn: (effectiveOn as LocalDate | undefined) ?? by.today };
    return changing(this.parts, (tx) => changeOrganisation(tx, entryIdIn(id, 'organisation.unknown'), change, by));
  }

  /** Verifies an organisation that is known from a published record alone; then posts can be held in it. */
  @Post(':id/verify')
  @HttpCode(200)
  @Refuses(...behindDoor, ...ofAChange, 'organisation.unknown', 'organisation.verified', 'organisation.joined', 'organisation.code-taken')
  async verify(@TheCaller() caller: Caller, @Param('id') id: string, @Body() { why, document, ...facts }: VerifyOrganisationDto): Promise<OrganisationDto> {
    const by = actOf(this.parts, caller, { why, document });
    return changing(this.parts, (tx) => verifyOrganisation(tx, entryIdIn(id, 'organisation.unknown'), said<OrganisationFacts>(facts), by));
  }

  /** Organisations of a like name in the same region: known ones for one that published records brought, recorded ones for one that is known. The likest first. */
  @Get(':id/join-candidates')
  @Refuses(...behindDoor, 'organisation.unknown')
  async candidates(@Param('id') id: string): Promise<JoinCandidateDto[]> {
    const read = reading(this.parts.database);
    return joinCandidates(read, found(await organisationOf(read, entryIdIn(id, 'organisation.unknown')), 'organisation.unknown'));
  }

  /** Joins organisations of published records with this known one, all or none. Their cases read as of it from now on, with an entry in each journal. There is no way back. */
  @Post(':id/join')
  @HttpCode(200)
  @Refuses(...behindDoor, ...ofAChange, 'organisation.unknown', 'organisation.unverified', 'organisation.verified', 'organisation.joined', 'organisation.ended', 'organisation.other-kind')
  async join(@TheCaller() caller: Caller, @Param('id') id: string, @Body() { recorded, ...said }: JoinOrganisationsDto): Promise<JoinedOrganisationDto[]> {
    const joining = { into: entryIdIn(id, 'organisation.unknown'), recorded: recorded.map((one) => one.toLowerCase()) };
    return changing(this.parts, (tx) => joinOrganisations(tx, this.parts.engine.parts, joining, actOf(this.parts, caller, said)));
  }

  /** Ends an organisation with its last day. */
  @Post(':id/end')
  @HttpCode(200)
  @Refuses(...behindDoor, ...ofAChange, 'organisation.unknown', 'organisation.ended', 'organisation.in-use')
  async end(@TheCaller() caller: Caller, @Param('id') id: string, @Body() body: EndDto): Promise<OrganisationDto> {
    return changing(this.parts, (tx) => endOrganisation(tx, entryIdIn(id, 'organisation.unknown'), body.lastDay as LocalDate, actOf(this.parts, caller, body)));
  }
}
