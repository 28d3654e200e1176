import { Body, Controller, Get, HttpCode, Inject, Param, Post, Query } from '@nestjs/common';
import { ApiBearerAuth, ApiTags } from '@nestjs/swagger';

import { pageOf } from '../../cases/cursor.js';
import { changesOf } from '../../directory/directory-change.queries.js';
import { changePerson, enterPerson, type PersonFacts } from '../../directory/keep-people.js';
import { leave } from '../../directory/leave.js';
import { personOf, searchPeople, searchPosts } from '../../directory/people.queries.js';
import type { LocalDate } from '../../domain/calendar/local-date.js';
import { reading } from '../../platform/db/transaction.js';
import type { Caller } from '../../session/caller.js';
import { TheCaller } from '../access/access.decorators.js';
import { Paged } from '../http/paged.js';
import { pageSize } from '../http/paging.dto.js';
import { Repeatable, TheRepetition, type Repetition } from '../http/repeatable.js';
import { API_PARTS, type ApiParts } from '../parts.js';
import { behindDoor, Refuses } from '../problems/refuses.js';
import { DirectoryChangeDto } from './directory-act.dto.js';
import { actOf, changing, entryIdIn, found, ofAChange, said } from './directory-acts.js';
import { LeftPersonDto } from './hand-overs.dto.js';
import { ChangePersonDto, EnterPersonDto, LeaveDto, PeopleQueryDto, PersonDto, PersonInPostsDto, PersonListDto } from './people.dto.js';

/** Posts that one person has had at most, as far as they are shown with him. */
const MOST_POSTS = 500;

/** People of the directory as the system administrator keeps them. What somebody did stays his under whatever name. */
@ApiTags('directory')
@ApiBearerAuth()
@Controller('api/v1/administrator/people')
export class PeopleController {
  constructor(@Inject(API_PARTS) private readonly parts: ApiParts) {}

  /** People, those who have left too. */
  @Get()
  @Refuses(...behindDoor, 'request.invalid')
  async list(@Query() query: PeopleQueryDto): Promise<PersonListDto> {
    const limit = pageSize(query);
    const paged = new Paged('people', query);
    const [after] = paged.after('uuid') ?? [null];
    const rows = await searchPeople(reading(this.parts.database), { text: query.text ?? null, after, most: limit + 1 });
    return paged.page(pageOf(rows, limit, ({ id }) => [id]));
  }

  /** One person with every post that he has or had. */
  @Get(':id')
  @Refuses(...behindDoor, 'person.unknown')
  async one(@Param('id') id: string): Promise<PersonInPostsDto> {
    const read = reading(this.parts.database);
    const person = found(await personOf(read, entryIdIn(id, 'person.unknown')), 'person.unknown');
    return { ...person, posts: await searchPosts(read, { unit: null, person: person.id, role: null, on: null, after: null, most: MOST_POSTS }) };
  }

  /** Who changed what of him when, the first change first. */
  @Get(':id/changes')
  @Refuses(...behindDoor, 'person.unknown')
  async changes(@Param('id') id: string): Promise<DirectoryChangeDto[]> {
    const read = reading(this.parts.database);
    const person = found(await personOf(read, entryIdIn(id, 'person.unknown')), 'person.unknown');
    return changesOf(read, 'person', person.id);
  }

  /** Enters a person. A post and an account give him something to do. */
  @Post()
  @Repeatable()
  @Refuses(...behindDoor, ...ofAChange, 'person.number-taken', 'key.reused')
  async enter(@TheCaller() caller: Caller, @Body() body: EnterPersonDto, @TheRepetition() repetition: Repetition): Promise<PersonDto> {
    const facts = { name: body.name, staffNumber: body.staffNumber ?? null };
    return changing(this.parts, (tx) => enterPerson(tx, facts, actOf(this.parts, caller, body)), repetition);
  }

  /** Changes name or staff number; how they were stays on record. */
  @Post(':id/changes')
  @HttpCode(200)
  @Refuses(...behindDoor, ...ofAChange, 'person.unknown', 'person.number-taken')
  async change(@TheCaller() caller: Caller, @Param('id') id: string, @Body() { why, document, ...facts }: ChangePersonDto): Promise<PersonDto> {
    return changing(this.parts, (tx) => changePerson(tx, entryIdIn(id, 'person.unknown'), said<PersonFacts>(facts), actOf(this.parts, caller, { why, document })));
  }

  /** He leaves for good: all his posts end, or none. Where open duties would stay with nobody, a successor is named. Each hand-over is put on record. */
  @Post(':id/leave')
  @HttpCode(200)
  @Refuses(...behindDoor, ...ofAChange, 'person.unknown', 'person.left', 'post.unknown', 'post.last-holder', 'post.overlaps', 'post.administrators-apart', 'post.to-oneself')
  async leave(@TheCaller() caller: Caller, @Param('id') id: string, @Body() body: LeaveDto): Promise<LeftPersonDto> {
    const successors = (body.successors ?? []).map(({ post, person, until }) => ({ post, person, until: (until as LocalDate | undefined) ?? null }));
    const leaving = { lastDay: body.lastDay as LocalDate, successors };
    return changing(this.parts, (tx) => leave(tx, entryIdIn(id, 'person.unknown'), leaving, actOf(this.parts, caller, body)));
  }
}
