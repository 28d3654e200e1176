import type { LocalDate } from '../../domain/calendar/local-date.js';
import { localDateAt } from '../../domain/calendar/local-day.js';
import { clock } from '../../domain/workflow/actor.js';
import type { Effect } from '../../domain/workflow/effects.js';
import { react } from '../../domain/workflow/step.js';
import type { Words } from '../../domain/workflow/words.js';
import { changeOfRules } from '../change-of-rules.js';
import { composeStep, type Composition } from '../compose-step.js';
import type { ComposingParts } from '../due-rungs.js';
import type { LoadedCase, LoadedDuty } from '../load-cases.js';
import { calendarOf } from '../rules-in-force.js';
import { afterStep } from './apply-step.js';

/** What is supposed before a forecast begins: a duty with another date, another rule pack (`name@version`), another version of the calendar. */
export interface Supposition {
  extension?: { duty: number; due: LocalDate };
  pack?: string;
  calendar?: string;
}

/** A supposition about something that is not there. */
export interface NotSupposable extends Words {
  supposable: false;
  code: 'duty.unknown' | 'forecast.pack-unknown' | 'forecast.calendar-unknown';
}

/** The act under which a supposition would stand in the journal; nothing is written of it. */
const SUPPOSED = 'forecast.suppose';

/**
 * The case as it would stand now under the supposition: the rules first, then the date, by the effects with which real acts change them. Or what of
 * the supposition this program or the case does not have.
 */
export function suppose(parts: ComposingParts, loaded: LoadedCase, supposed: Supposition, now: number): LoadedCase | NotSupposable {
  const unknown = notSupposable(parts, loaded, supposed);
  if (unknown !== null) return unknown;
  const { pack = loaded.pack, calendar = loaded.calendar, extension } = supposed;
  const ruled = pack === loaded.pack && calendar === loaded.calendar ? loaded : underRules(parts, loaded, { pack, calendar }, now);
  if (extension === undefined) return ruled;
  const duty = ruled.duties.find(({ duty: number }) => number === extension.duty) as LoadedDuty;
  const params = { duty: duty.duty, until: extension.due, source: SUPPOSED, ground: SUPPOSED, basis: [] };
  return supposedStep(parts, ruled, { instance: duty.instance, now, effects: [{ type: 'extend-deadline', params }] });
}

function underRules(parts: ComposingParts, loaded: LoadedCase, next: { pack: string; calendar: string }, now: number): LoadedCase {
  const today = localDateAt(now, calendarOf(parts.rules, next.calendar).zone);
  const cause = next.pack === loaded.pack ? 'calendar' : 'pack';
  const replanned = changeOfRules(parts.rules, loaded, { cause, rules: next, today }).map(({ change }) => change);
  return supposedStep(parts, loaded, { instance: 1, now, effects: [] }, { replanned, repinned: next });
}

interface SupposedAct {
  instance: number;
  now: number;
  effects: readonly Effect[];
}

function supposedStep(
  { registry, rules, digestName }: ComposingParts,
  loaded: LoadedCase,
  { instance, now, effects }: SupposedAct,
  rulesAfter: Pick<Composition, 'replanned' | 'repinned'> = {},
): LoadedCase {
  const today = localDateAt(now, calendarOf(rules, loaded.calendar).zone);
  const request = { act: SUPPOSED, instance, facts: {}, actor: clock, at: new Date(now).toISOString(), today };
  const step = react(registry, loaded.state, request, effects);
  const { rows } = composeStep({ registry, rules, digestName, loaded, request, step, basis: [], ...rulesAfter });
  return afterStep(loaded, rows, new Map());
}

function notSupposable({ rules }: ComposingParts, { duties }: LoadedCase, { extension, pack, calendar }: Supposition): NotSupposable | null {
  if (extension !== undefined && !duties.some(({ duty }) => duty === extension.duty)) {
    const open = duties.map(({ duty }) => duty).join(', ');
    return {
      ...{ supposable: false, code: 'duty.unknown', zh: `案卷没有未办结的职责事项${extension.duty}；未办结的有：${open || '无'}` },
      en: `The case has no open duty ${extension.duty}; open are ${open || 'none'}`,
    };
  }
  if (pack !== undefined && rules.pack(pack) === undefined) {
    const known = rules.packs().map(({ key }) => key).join(', ');
    return { supposable: false, code: 'forecast.pack-unknown', zh: `没有规则包“${pack}”；现有：${known}`, en: `There is no rule pack “${pack}”; in force are ${known}` };
  }
  if (calendar !== undefined && rules.calendar(calendar) === undefined) {
    return { supposable: false, code: 'forecast.calendar-unknown', zh: `没有日历版本“${calendar}”`, en: `There is no version “${calendar}” of the calendar` };
  }
  return null;
}
