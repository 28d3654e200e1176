import type { LocalDate } from '../calendar/local-date.js';
import type { CheckPeriod } from './check-period.js';

/** A run as figures look at it. */
export interface RunDone {
  from: LocalDate;
  doneOn: LocalDate;
  notOk: number;
  rectified: number;
  reported: number;
}

/** What became of the runs of lists: how many were due, done by their day, done later, and never done; and what they found. */
export interface CheckFigures {
  due: number;
  inTime: number;
  late: number;
  missing: number;
  /** Items that were not in order; of these rectified at once, and reported as cases. */
  notOk: number;
  rectified: number;
  reported: number;
}

export const noFigures: CheckFigures = { due: 0, inTime: 0, late: 0, missing: 0, notOk: 0, rectified: 0, reported: 0 };

/** The figures of one list: a period counts once its day is over or its run is done; before that it is neither due nor missing. */
export function figuresOf(periods: readonly CheckPeriod[], runs: readonly RunDone[], today: LocalDate): CheckFigures {
  const done = new Map(runs.map((run) => [run.from, run]));
  return periods.reduce((figures, { from, due }) => {
    const run = done.get(from);
    if (run === undefined) return due < today ? sum(figures, { ...noFigures, due: 1, missing: 1 }) : figures;
    const late = run.doneOn > due;
    const { notOk, rectified, reported } = run;
    return sum(figures, { due: 1, inTime: late ? 0 : 1, late: late ? 1 : 0, missing: 0, notOk, rectified, reported });
  }, noFigures);
}

/** Figures of several lists together. */
export function sum(a: CheckFigures, b: CheckFigures): CheckFigures {
  return {
    due: a.due + b.due,
    inTime: a.inTime + b.inTime,
    late: a.late + b.late,
    missing: a.missing + b.missing,
    notOk: a.notOk + b.notOk,
    rectified: a.rectified + b.rectified,
    reported: a.reported + b.reported,
  };
}
