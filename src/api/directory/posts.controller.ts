import { Body, Controller, Get, HttpCode, Inject, Param, Post, Query } from '@nestjs/common';
import { ApiBearerAuth, ApiTags } from '@nestjs/swagger';

import { pageOf } from '../../cases/cursor.js';
import { changesOf } from '../../directory/directory-change.queries.js';
import { handOvers } from '../../directory/hand-over.queries.js';
import { givePost } from '../../directory/keep-posts.js';
import { endPost } from '../../directory/leave.js';
import { unheldDuties } from '../../directory/open-duties.queries.js';
import { postOf, searchPosts } from '../../directory/people.queries.js';
import type { LocalDate } from '../../domain/calendar/local-date.js';
import { reading } from '../../platform/db/transaction.js';
import type { Caller } from '../../session/caller.js';
import { TheCaller } from '../access/access.decorators.js';
import { Paged } from '../http/paged.js';
import { pageSize } from '../http/paging.dto.js';
import { Repeatable, TheRepetition, type Repetition } from '../http/repeatable.js';
import { API_PARTS, todayOf, type ApiParts } from '../parts.js';
import { behindDoor, Refuses } from '../problems/refuses.js';
import { DirectoryChangeDto } from './directory-act.dto.js';
import { actOf, changing, entryIdIn, found, ofAChange } from './directory-acts.js';
import { HandOverListDto, HandOversQueryDto, UnheldDutiesDto } from './hand-overs.dto.js';
import { EndPostDto, GivePostDto, PostDto, PostListDto, PostsQueryDto } from './people.dto.js';
import { LeftPostDto } from './substitutions.dto.js';

const ofPosts = ['person.unknown', 'person.left', 'organisation.unknown', 'organisation.unverified', 'organisation.ended', 'post.not-of-kind', 'post.overlaps', 'post.administrators-apart', 'post.to-oneself'];

/** Posts: who holds which, from when to when, and what becomes of the duties when somebody leaves. Of the system administrator. */
@ApiTags('directory')
@ApiBearerAuth()
@Controller('api/v1/administrator')
export class PostsController {
  constructor(@Inject(API_PARTS) private readonly parts: ApiParts) {}

  /** Posts with their holders, past ones too unless a day is named. */
  @Get('posts')
  @Refuses(...behindDoor, 'request.invalid')
  async list(@Query() query: PostsQueryDto): Promise<PostListDto> {
    const limit = pageSize(query);
    const { unit, person, role, on } = query;
    const paged = new Paged('posts', query);
    const [after] = paged.after('uuid') ?? [null];
    const asked = { unit: unit ?? null, person: person ?? null, role: role ?? null, on: (on as LocalDate | undefined) ?? null };
    return paged.page(pageOf(await searchPosts(reading(this.parts.database), { ...asked, after, most: limit + 1 }), limit, ({ id }) => [id]));
  }

  /** Who changed what of a post when, the first change first. */
  @Get('posts/:id/changes')
  @Refuses(...behindDoor, 'post.unknown')
  async changes(@Param('id') id: string): Promise<DirectoryChangeDto[]> {
    const read = reading(this.parts.database);
    const post = found(await postOf(read, entryIdIn(id, 'post.unknown')), 'post.unknown');
    return changesOf(read, 'post', post.id);
  }

  /** Gives somebody a post from a day on. One person may hold several, not two of the three administrator posts. */
  @Post('posts')
  @Repeatable()
  @Refuses(...behindDoor, ...ofAChange, ...ofPosts, 'key.reused')
  async give(@TheCaller() caller: Caller, @Body() body: GivePostDto, @TheRepetition() repetition: Repetition): Promise<PostDto> {
    const { person, unit, role, from, to } = body;
    const facts = { person, unit, role, from: from as LocalDate, to: (to as LocalDate | undefined) ?? null };
    return changing(this.parts, (tx) => givePost(tx, facts, actOf(this.parts, caller, body)), repetition);
  }

  /** Ends a post with its last day and hands it over. The last holder of a post with open duties leaves only to a successor. */
  @Post('posts/:id/end')
  @HttpCode(200)
  @Refuses(...behindDoor, ...ofAChange, ...ofPosts, 'post.unknown', 'post.ended', 'post.last-holder')
  async end(@TheCaller() caller: Caller, @Param('id') id: string, @Body() body: EndPostDto): Promise<LeftPostDto> {
    const { lastDay, successor } = body;
    const named = successor === undefined ? null : { person: successor.person, until: (successor.until as LocalDate | undefined) ?? null };
    return changing(this.parts, (tx) => endPost(tx, entryIdIn(id, 'post.unknown'), { lastDay: lastDay as LocalDate, successor: named }, actOf(this.parts, caller, body)));
  }

  /** Hand-overs, the newest first: who left which post, to whom, and what was open in it. */
  @Get('hand-overs')
  @Refuses(...behindDoor, 'request.invalid')
  async handOvers(@Query() query: HandOversQueryDto): Promise<HandOverListDto> {
    const limit = pageSize(query);
    const paged = new Paged('hand-overs', query);
    const [before] = paged.after('integer') ?? [null];
    return paged.page(pageOf(await handOvers(reading(this.parts.database), { unit: query.unit ?? null, before, most: limit + 1 }), limit, ({ handOver }) => [handOver]));
  }

  /** Open duties whose unit and role nobody holds today, those of verified units first. Nothing stays with nobody. */
  @Get('unheld-duties')
  @Refuses(...behindDoor)
  async unheld(): Promise<UnheldDutiesDto[]> {
    return unheldDuties(reading(this.parts.database), todayOf(this.parts));
  }
}
