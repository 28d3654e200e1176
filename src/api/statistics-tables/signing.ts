import type { Basis } from '../../domain/workflow/words.js';
import type { HazardFigures } from '../../domain/statistics/hazard-figures.js';
import { lastQuarterBefore, periodNamed, type StatisticsPeriod } from '../../domain/statistics/statistics-period.js';
import { ProblemException } from '../../platform/http/problem.js';
import { rateOf } from '../../statistics/rate.js';
import type { FilingDate } from '../../statistics-tables/filing-dates.js';
import type { Filing } from '../../statistics-tables/owed-tables.js';
import { rollUpDigestAgain } from '../../statistics-tables/sign-roll-up.js';
import type { RollUp } from '../../statistics-tables/roll-ups.queries.js';
import type { Signer } from '../../statistics-tables/sign-table.js';
import { isRefusedStatistics, type StatisticsRefusal } from '../../statistics-tables/statistics-refusal.js';
import type { StatisticsTable } from '../../statistics-tables/statistics-tables.queries.js';
import type { Caller } from '../../session/caller.js';
import { uuidIn } from '../http/identifiers.js';
import { todayOf, type ApiParts } from '../parts.js';
import { problems } from '../problems/problems.js';
import type { RollUpDto } from './roll-ups.dto.js';
import type { FilingDateDto, FilingDto, HazardRatesDto, StatisticsTableDto } from './statistics-tables.dto.js';

/** What was found or written, unless it was refused. @throws ProblemException with the code of the refusal */
export function unlessStatisticsRefused<T extends object>(answer: T | StatisticsRefusal): T {
  if (!isRefusedStatistics(answer)) return answer;
  throw new ProblemException({ ...problems[answer.code], reasons: answer.reasons });
}

/** The period of this name; the last quarter that is over where none is named. @throws ProblemException for a name of none */
export function statisticsPeriodIn(name: string | undefined, parts: Pick<ApiParts, 'engine'>): StatisticsPeriod {
  const period = name === undefined ? lastQuarterBefore(todayOf(parts)) : periodNamed(name);
  if (period === null) throw new ProblemException(problems['statistics-table.period-unknown']);
  return period;
}

/** An identifier in a path. @throws ProblemException with this code for what cannot be one */
export function signedIdIn(path: string, code: 'statistics-table.unknown' | 'roll-up.unknown'): string {
  const id = uuidIn(path);
  if (id === null) throw new ProblemException(problems[code]);
  return id;
}

/** Who signs, at the time of the cases. */
export function signerOf({ actor, scope, claims }: Caller, parts: ApiParts): Signer {
  const { clock, rules } = parts.engine.parts;
  return { person: actor.person, unit: actor.unit, role: claims.role, scope, at: clock.now(), today: todayOf(parts), rules };
}

/** Rates of figures; what was rectified at once belongs to both parts of that of general hazards. */
export function ratesOf(figures: HazardFigures): HazardRatesDto {
  const { generalFound, generalCarried, generalRectified, rectifiedAtOnce, majorFound, majorCarried, majorRectified, planned, plannedComplete, listed } = figures;
  return {
    general: rateOf(generalRectified + rectifiedAtOnce, generalFound + generalCarried + rectifiedAtOnce),
    major: rateOf(majorRectified, majorFound + majorCarried),
    planned: rateOf(plannedComplete, planned),
    listed: rateOf(listed, majorFound + majorCarried),
  };
}

/** A table as the API shows it. */
export function shownTable(table: StatisticsTable): StatisticsTableDto {
  return { ...table, rates: ratesOf(table.figures) };
}

/** A filing date as the API shows it. */
export function shownDate({ due, pack, limit, basis, reached }: FilingDate): FilingDateDto {
  return { due, pack, limit, basis: basis.map((one: Basis) => ({ ...one })), reached };
}

/** How a period stands with an enterprise, as the API shows it. */
export function shownFiling({ period, enterprise, standing, table, ...date }: Filing): FilingDto {
  return { ...shownDate(date), period: period.name, enterprise, standing, table: table === null ? null : shownTable(table) };
}

/** A roll-up as the API shows it. */
export function shownRollUp(rollUp: RollUp): RollUpDto {
  return { ...rollUp, rates: ratesOf(rollUp.content.figures), intact: rollUpDigestAgain(rollUp) === rollUp.digest };
}
