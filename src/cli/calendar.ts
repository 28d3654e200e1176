import { existsSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';

import { Type, type Static } from '@sinclair/typebox';

import type { CalendarText } from '../domain/calendar/calendar-text.js';
import { stateRegion } from '../domain/codes/region.js';
import { compileFactCheck, factReasons } from '../domain/workflow/fact-check.js';
import { applyCalendar, previewCalendar, type GivenCalendar } from '../rules/calendar-changes.js';
import { calendarsKept } from '../rules/kept-rules.js';
import { refuseRules, type RuleRefusal } from '../rules/rule-refusal.js';
import { operator } from './operator.js';
import { print, say, withProgram } from './command.js';
import { printApplied, printMoving, type PreviewFormat } from './moving-deadlines.js';
import { printRefusal } from './refused-rules.js';

export interface CalendarOptions {
  /** Division code; everywhere when absent. */
  region?: string;
  format?: PreviewFormat;
  why?: string;
}

/** `duban calendar list`: every version, and which one holds where. */
export function runCalendarList(): Promise<number> {
  return withProgram(({ rules, config }) => {
    for (const { version, region, announcedThrough, inForce, took } of calendarsKept(rules)) {
      const where = region ?? say(config, { zh: '全国', en: 'everywhere' });
      const stands = inForce ? say(config, { zh: '施行', en: 'in force' }) : say(config, { zh: '未施行', en: 'not in force' });
      print(`${version}  ${where}  ${stands}  ${say(config, { zh: `已公布至${announcedThrough}年`, en: `announced through ${announcedThrough}` })}`);
      for (const { since, why } of took) print(`    ${since.toISOString()}  ${why}`);
    }
    return Promise.resolve(0);
  });
}

/** `duban calendar preview FILE`: every open deadline that it would move. Exit code 1 when it is refused. */
export function runCalendarPreview(file: string, options: CalendarOptions): Promise<number> {
  return withProgram(async (program) => {
    const preview = withGiven(file, options, (given) => previewCalendar(program.rules, given, { actor: operator, why: 'preview' }));
    if ('refused' in preview) return printRefusal(program.config, preview);
    await printMoving(program, preview.change, options.format ?? 'csv');
    return 0;
  });
}

/** `duban calendar apply FILE`: lets it take force and applies it to open cases. Exit code 1 when it is refused or a case could not be changed. */
export function runCalendarApply(file: string, options: CalendarOptions): Promise<number> {
  return withProgram(async (program) => {
    const done = await withGiven(file, options, (given) => applyCalendar(program.rules, program.engine.parts, given, { actor: operator, why: options.why ?? basename(file) }));
    if ('refused' in done) return printRefusal(program.config, done);
    for (const { version } of done.versions) print(say(program.config, { zh: `施行 ${version}`, en: `in force: ${version}` }));
    if (done.versions.length === 0) print(say(program.config, { zh: '该日历本已施行', en: 'this calendar was in force already' }));
    return printApplied(program, done.applied);
  });
}

const days = Type.Record(Type.String(), Type.String({ pattern: '\\S', maxLength: 200 }));
const closure = Type.Object({ from: Type.String(), to: Type.String(), reason: Type.String({ pattern: '\\S', maxLength: 200 }) }, { additionalProperties: false });
const written = Type.Object(
  {
    holidays: Type.Optional(days),
    makeUpDays: Type.Optional(days),
    closures: Type.Optional(Type.Array(closure)),
    workingDays: Type.Optional(days),
    announcedThrough: Type.Optional(Type.Integer()),
  },
  { additionalProperties: false },
);

/** A version as `duban calendar list` prints it. */
const VERSION = /[+/][0-9a-f]{12}$/;

/** Does something with the calendar that a file or a version names; a refusal where the file is not of the shape. */
function withGiven<T>(file: string, { region }: CalendarOptions, work: (given: GivenCalendar) => T): T | RuleRefusal {
  if (!existsSync(file) && VERSION.test(file)) return work({ version: file });
  const found = parsed(readFileSync(file, 'utf8'));
  const reasons = factReasons(compileFactCheck(written), found);
  if (reasons.length > 0) return refuseRules('calendar.invalid', ...reasons);
  const { holidays = {}, makeUpDays = {}, closures = [], workingDays = {}, announcedThrough } = found as Static<typeof written>;
  const text: CalendarText = { holidays, makeUpDays, closures, workingDays, ...(announcedThrough !== undefined && { announcedThrough }) };
  return work({ region: region === undefined || region === stateRegion ? null : region, text });
}

/** Null, which is no calendar either, where the text is no JSON. */
function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
