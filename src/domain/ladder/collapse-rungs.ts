import type { PlannedRung } from './ladder.js';

/** What to do about the rungs that are due: fire one, and record those that it stands for. Positions in the ladder. */
export interface Collapse {
  fire: number;
  /** Ascending, all below `fire`. */
  collapsed: number[];
}

/**
 * Which rung fires now, of those from position `from` on that are due at `now` (UTC milliseconds); null if none is. Normally that is one
 * rung and it stands for itself. After downtime several are due at once:
 * - Rungs that need nobody's decision fold into the highest of them: whoever would get three reminders and a warning gets the warning,
 *   and the journal names the three.
 * - A rung that needs a person's decision is never passed over. Folding stops at the first one and it fires; those above it are still
 *   due at the next look, with `from` one higher.
 */
export function collapse({ planned, from, now }: { planned: readonly PlannedRung[]; from: number; now: number }): Collapse | null {
  const missed = planned.filter(({ index, at }) => index >= from && at <= now);
  const stop = missed.findIndex(({ decides }) => decides);
  const folded = stop < 0 ? missed : missed.slice(0, stop + 1);
  const fire = folded.at(-1);
  return fire ? { fire: fire.index, collapsed: folded.slice(0, -1).map(({ index }) => index) } : null;
}
