import { Body, Controller, Get, HttpCode, Inject, Param, Post, Query } from '@nestjs/common';
import { ApiBearerAuth, ApiTags } from '@nestjs/swagger';

import { pageOf } from '../../cases/cursor.js';
import { endSubstitution, substitute } from '../../directory/substitutions.js';
import { searchSubstitutions } from '../../directory/substitutions.queries.js';
import type { LocalDate } from '../../domain/calendar/local-date.js';
import { reading } from '../../platform/db/transaction.js';
import type { Caller } from '../../session/caller.js';
import { TheCaller } from '../access/access.decorators.js';
import { Paged } from '../http/paged.js';
import { pageSize } from '../http/paging.dto.js';
import { Repeatable, TheRepetition, type Repetition } from '../http/repeatable.js';
import { API_PARTS, type ApiParts } from '../parts.js';
import { behindDoor, Refuses } from '../problems/refuses.js';
import { actOf, changing, entryIdIn, ofAChange } from './directory-acts.js';
import { EndDto } from './kept-organisations.dto.js';
import { SubstituteDto, SubstitutionDto, SubstitutionListDto, SubstitutionsQueryDto } from './substitutions.dto.js';

const ofSubstitution = ['other-organisation', 'self', 'outside-post', 'chain', 'overlaps'].map((name) => `substitution.${name}`);

/** Substitution in absence (代理): a colleague acts in the post of somebody absent, and the record names both. Of the system administrator. */
@ApiTags('directory')
@ApiBearerAuth()
@Controller('api/v1/administrator/substitutions')
export class SubstitutionsController {
  constructor(@Inject(API_PARTS) private readonly parts: ApiParts) {}

  /** Substitutions, past ones too unless a day is named. */
  @Get()
  @Refuses(...behindDoor, 'request.invalid')
  async list(@Query() query: SubstitutionsQueryDto): Promise<SubstitutionListDto> {
    const limit = pageSize(query);
    const { unit, person, on } = query;
    const paged = new Paged('substitutions', query);
    const [after] = paged.after('uuid') ?? [null];
    const asked = { unit: unit ?? null, person: person ?? null, on: (on as LocalDate | undefined) ?? null };
    return paged.page(pageOf(await searchSubstitutions(reading(this.parts.database), { ...asked, after, most: limit + 1 }), limit, ({ id }) => [id]));
  }

  /** Lets a colleague act in the post of somebody absent; his next sign-in offers it. `why` is the ground, `document` the paper that decides it. */
  @Post()
  @Repeatable()
  @Refuses(...behindDoor, ...ofAChange, 'post.unknown', 'post.administrators-apart', 'post.to-oneself', ...ofSubstitution, 'key.reused')
  async substitute(@TheCaller() caller: Caller, @Body() body: SubstituteDto, @TheRepetition() repetition: Repetition): Promise<SubstitutionDto> {
    const facts = { post: body.post, substitute: body.substitute, from: body.from as LocalDate, to: body.to as LocalDate };
    return changing(this.parts, (tx) => substitute(tx, facts, actOf(this.parts, caller, body)), repetition);
  }

  /** Ends a substitution before its time. A token that was issued before runs out by itself. */
  @Post(':id/end')
  @HttpCode(200)
  @Refuses(...behindDoor, ...ofAChange, 'substitution.unknown', 'substitution.ended')
  async end(@TheCaller() caller: Caller, @Param('id') id: string, @Body() body: EndDto): Promise<SubstitutionDto> {
    return changing(this.parts, (tx) => endSubstitution(tx, entryIdIn(id, 'substitution.unknown'), body.lastDay as LocalDate, actOf(this.parts, caller, body)));
  }
}
