import type { LocalDate } from '../calendar/local-date.js';
import type { Criterion } from '../hazard/criteria.js';
import type { Rung } from '../ladder/ladder.js';
import type { RungSubject } from '../ladder/rung-subject.js';
import type { RewardTable } from '../reward/report-reward.js';

/**
 * What an act needs to have before its guards: where a duty stands (the one that its facts name under `duty`, that the machine remembers
 * under `duty`, or that the machine itself holds open under the name after the stroke), with a rung of its ladder that the facts name under
 * `rung`; an item of grading criteria that the facts name under `ground`; how many entries and duties its case has; the
 * working day as which today counts, by the calendar of the case; whether the receiving side has not opened the case since its last entry; which case is
 * opened in the same commit; or what the rules pay for reports that prove true.
 */
export type Loads = 'duty-of-facts' | 'duty-of-context' | OwnDuty | 'rung' | 'criterion' | 'counts' | 'working-day' | 'unread' | 'case-beside' | 'rewards';

/** An open duty of the very machine that takes the act, by name: `own-duty/accountability.state`. */
export type OwnDuty = `own-duty/${string}`;

/** Name of the duty of its own that an act loads; undefined where it loads none. */
export function ownDuty(loads: readonly Loads[]): string | undefined {
  return loads.find((one): one is OwnDuty => one.startsWith('own-duty/'))?.slice('own-duty/'.length);
}

/** Within which days an extension of a duty may be applied for, and what may be granted. */
export interface ExtensionLeave {
  /** First and last local day of the window; the first is null where it is open from the beginning. */
  from: LocalDate | null;
  to: LocalDate;
  grounds: readonly string[];
  /** How many more may be granted, and the latest date that may be given. */
  left: number;
  latest: LocalDate;
}

/** For which grounds the count of a duty may rest, and until when at the latest. */
export interface PauseLeave {
  grounds: readonly string[];
  until: LocalDate;
}

/** Where an open duty stands at the moment of an act. */
export interface DutyStanding {
  duty: number;
  name: string;
  instance: number;
  owedBy: string;
  unit: string | null;
  openedOn: LocalDate;
  original: LocalDate;
  due: LocalDate;
  /** True where a document or a decision fixes the date. */
  fixed: boolean;
  /** The local day from whose end its count rests; null while it runs. */
  pausedOn: LocalDate | null;
  /** True once its last day is over, unless its count rests. */
  overdue: boolean;
  /** Null where the pack gives no extension, no pause. */
  extension: ExtensionLeave | null;
  pause: PauseLeave | null;
}

/** A rung of a duty's ladder that has not fired, with what its firing would be about. */
export interface RungAhead {
  rung: Rung;
  index: number;
  subject: RungSubject;
}

/** What the engine has loaded, put on the event and kept in the journal. A duty, rung or item that is not there is null. */
export interface Loaded {
  duty?: DutyStanding | null;
  rung?: RungAhead | null;
  criterion?: Criterion | null;
  /** How many entries the journal had, and how many duties the case ever had: both are numbered from 1 without a gap. */
  counts?: { entries: number; duties: number };
  /** Today where it is worked, else the next day that is. */
  workingDay?: LocalDate;
  unread?: boolean;
  /** Identifier of the case that is opened in the same commit; null where none is. */
  caseBeside?: string | null;
  /** Null where the rules of the case pay no rewards. */
  rewards?: RewardTable | null;
}

/** What the engine gives to an act that names what it loads, for the machine whose context and number are given. */
export type Load = (loads: readonly Loads[], facts: unknown, context: Record<string, unknown>, instance: number) => Loaded;

/** For acts that load nothing, and for a journal that is read. */
export const loadsNothing: Load = () => ({});
