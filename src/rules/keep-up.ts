import { applyRules, type Applied, type EngineParts } from '../engine/index.js';
import { calendarsToFollow } from './calendar-changes.js';
import type { LiveRules } from './live-rules.js';

/** How often open cases are asked for one that reckons by another calendar than its region, where nothing new has come: 1 minute. */
const EVERY_MS = 60_000;

/**
 * Keeps one process up with rules that others bring: reads what is new, and lets open cases follow the calendar in force. That ends what an
 * administrator's call left undone when its process died, and finds cases that a process opened before it knew of a new calendar.
 */
export class RulesKeeper {
  private followedAt = Number.NEGATIVE_INFINITY;
  private followed: unknown;

  constructor(
    private readonly rules: LiveRules,
    private readonly parts: EngineParts,
  ) {}

  /** Called at every look of the worker. Returns what it applied, or null. Throws where cases could not follow. */
  async keepUp(): Promise<Applied | null> {
    await this.rules.refresh();
    const now = this.parts.clock.now();
    if (this.followed === this.rules.now && now - this.followedAt < EVERY_MS) return null;
    const applied = await applyRules(this.parts, calendarsToFollow(this.rules));
    this.followed = this.rules.now;
    this.followedAt = now;
    const [first] = applied.failed;
    if (first !== undefined) throw new Error(`The calendar in force cannot be applied to ${applied.failed.length} open cases; case ${first.caseId}: ${first.reason}`);
    return applied.cases === 0 ? null : applied;
  }
}
