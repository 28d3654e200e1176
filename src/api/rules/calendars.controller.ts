import { Body, Controller, Get, HttpCode, Inject, Post, Query } from '@nestjs/common';
import { ApiBearerAuth, ApiTags } from '@nestjs/swagger';

import type { CalendarText } from '../../domain/calendar/calendar-text.js';
import { applyCalendar, previewCalendar, type GivenCalendar } from '../../rules/calendar-changes.js';
import { calendarsKept } from '../../rules/kept-rules.js';
import type { Caller } from '../../session/caller.js';
import { TheCaller } from '../access/access.decorators.js';
import { API_PARTS, type ApiParts } from '../parts.js';
import { behindDoor, Refuses } from '../problems/refuses.js';
import { ApplyCalendarDto, CalendarAppliedDto, CalendarDto, CalendarPreviewDto, CalendarTextDto, GivenCalendarDto, PreviewQueryDto } from './calendars.dto.js';
import { invalidBody, rulesOf, unlessRefused } from './refused-rules.js';
import { showPreview } from './show-preview.js';

/** Working days: which calendar holds where, and what another one would move. Of the system administrator. */
@ApiTags('rules')
@ApiBearerAuth()
@Controller('api/v1/administrator/calendars')
export class CalendarsController {
  constructor(@Inject(API_PARTS) private readonly parts: ApiParts) {}

  /** Every version, those in force first. */
  @Get()
  @Refuses(...behindDoor)
  async list(): Promise<CalendarDto[]> {
    const rules = rulesOf(this.parts);
    await rules.refresh();
    return calendarsKept(rules);
  }

  /** What a calendar would move, a page at a time. Changes nothing. */
  @Post('preview')
  @HttpCode(200)
  @Refuses(...behindDoor, 'request.invalid', 'calendar.invalid', 'calendar.unknown')
  async preview(@TheCaller() { actor }: Caller, @Body() body: GivenCalendarDto, @Query() query: PreviewQueryDto): Promise<CalendarPreviewDto> {
    const rules = rulesOf(this.parts);
    await rules.refresh();
    const { versions, change } = unlessRefused(previewCalendar(rules, givenCalendar(body), { actor, why: 'preview' }));
    return { versions: versions.map(({ version }) => version), ...(await showPreview(this.parts, change, query)) };
  }

  /**
   * Lets a calendar take force and applies it to the open cases of its region, each on its record. The same calendar again is the same
   * version, and ends what was left undone.
   */
  @Post()
  @HttpCode(200)
  @Refuses(...behindDoor, 'request.invalid', 'calendar.invalid', 'calendar.unknown')
  async apply(@TheCaller() { actor }: Caller, @Body() body: ApplyCalendarDto): Promise<CalendarAppliedDto> {
    const { versions, applied } = unlessRefused(await applyCalendar(rulesOf(this.parts), this.parts.engine.parts, givenCalendar(body), { actor, why: body.why }));
    return { versions: versions.map(({ version }) => version), applied };
  }
}

/** @throws ProblemException `request.invalid` unless exactly one of both is given, with a name for every day */
function givenCalendar({ version, calendar, region }: GivenCalendarDto): GivenCalendar {
  if ((version === undefined) === (calendar === undefined) || (version !== undefined && region !== undefined)) {
    throw invalidBody('calendar', '须给出 calendar（可另给 region）或 version 之一', 'needs either calendar, with a region if it is for one, or version');
  }
  if (version !== undefined) return { version };
  return { region: region ?? null, text: textOf(calendar ?? {}) };
}

function textOf({ holidays = {}, makeUpDays = {}, closures = [], workingDays = {}, announcedThrough }: CalendarTextDto): CalendarText {
  for (const [part, days] of Object.entries({ holidays, makeUpDays, workingDays })) {
    const bad = Object.entries(days).find(([, name]) => typeof name !== 'string' || name.trim() === '' || name.length > 200);
    if (bad !== undefined) throw invalidBody(`calendar.${part}.${bad[0]}`, '须写明名称（1至200字）', 'needs a name of 1 to 200 characters');
  }
  const plain = closures.map(({ from, to, reason }) => ({ from, to, reason }));
  return { holidays, makeUpDays, closures: plain, workingDays, ...(announcedThrough !== undefined && { announcedThrough }) };
}
