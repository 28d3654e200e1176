import type { CaseState } from '../../domain/workflow/case-state.js';
import type { LoadedCase, LoadedDuty } from '../load-cases.js';
import type { FiredRow, HandledRow, OpenedRow, ReplannedRow, StepRows } from '../step-rows.js';

/** The superior of every unit that may come to owe a duty of a case; null or missing where the directory knows none. */
export type Superiors = ReadonlyMap<string, string | null>;

/**
 * The case as it stands after a step: the very rows that the step would write, applied in memory. So what a forecast goes on from is what the next
 * look of a worker would load.
 */
export function afterStep(loaded: LoadedCase, rows: StepRows, superiors: Superiors): LoadedCase {
  const { act, opened, settled, replanned, fired, handled } = rows;
  const over = new Set(settled.map(({ duty }) => duty));
  const duties = loaded.duties
    .filter(({ duty }) => !over.has(duty))
    .map((duty) => afterMove(duty, replanned.find((row) => row.duty === duty.duty)))
    .map((duty) => afterFiring(duty, fired.find((row) => row.duty === duty.duty)))
    .map((duty) => afterHandling(duty, handled.find((row) => row.duty === duty.duty)));
  return {
    ...loaded,
    revision: act.revision,
    head: act.head,
    pack: act.pack,
    calendar: act.calendar,
    lastDuty: act.last_duty,
    state: stateAfter(loaded.state, rows),
    duties: [...duties, ...opened.map((row) => openedDuty(row, superiors))],
    answered: null,
  };
}

function stateAfter(state: CaseState, { act, moved_on: movedOn, started }: StepRows): CaseState {
  const there = state.instances.map((instance) => {
    const moved = movedOn.find((row) => row.instance === instance.instance);
    return moved === undefined ? instance : { ...instance, snapshot: moved.snapshot, tags: moved.tags, final: moved.final };
  });
  const all = [...there, ...started.map(({ case_id: _, ...instance }) => instance)];
  return {
    ...state,
    instances: all.filter(({ final, instance }) => !final || instance === 1),
    lastInstance: act.last_instance,
    performers: act.performers,
  };
}

function openedDuty(row: OpenedRow, superiors: Superiors): LoadedDuty {
  const { duty, key, name, instance, limit_name: limit, pack, opened_on: openedOn, due, deadline } = row;
  return {
    ...{ duty, key, name, instance, owedBy: row.owed_by, unit: row.unit_id, limit, pack, openedOn, due, dueAt: Date.parse(row.due_at) },
    ...{ deadlineVersion: deadline.version, plannedOn: openedOn, plannedFrom: 0, pausedOn: null },
    ...{ rung: row.next_rung, repeat: 0, rungAt: Date.parse(row.next_rung_at) },
    ...{ handling: null, superior: row.unit_id === null ? null : (superiors.get(row.unit_id) ?? null), deadline, fired: null },
  };
}

/** What fired last is told for one version of a deadline; a new version begins with nothing. */
function afterMove(duty: LoadedDuty, row: ReplannedRow | undefined): LoadedDuty {
  if (row === undefined) return duty;
  return {
    ...duty,
    ...{ pack: row.pack, due: row.due, dueAt: Date.parse(row.due_at), deadline: row.deadline, deadlineVersion: row.deadline_version },
    ...{ plannedOn: row.planned_on, plannedFrom: row.planned_from, pausedOn: row.paused_on },
    ...{ rung: row.next_rung, repeat: row.next_repeat, rungAt: Date.parse(row.next_rung_at) },
    fired: row.deadline_version === duty.deadlineVersion ? duty.fired : null,
  };
}

function afterHandling(duty: LoadedDuty, row: HandledRow | undefined): LoadedDuty {
  return row === undefined ? duty : { ...duty, unit: row.unit_id, handling: row.handling };
}

function afterFiring(duty: LoadedDuty, row: FiredRow | undefined): LoadedDuty {
  if (row === undefined) return duty;
  return {
    ...duty,
    ...{ rung: row.next_rung, repeat: row.next_repeat, rungAt: Date.parse(row.next_rung_at) },
    fired: { rung: row.rung, repeat: row.repeat, at: Date.parse(row.fired_at) },
  };
}
