import type { Clock } from '../platform/clock/clock.js';
import type { Database } from '../platform/db/database.js';
import { inTransaction } from '../platform/db/transaction.js';

/** Sessions that are removed in one statement. */
const AT_ONCE = 1_000;

/** How often a process looks for sessions that are old. */
const LOOK_MS = 3_600_000;
const DAY_MS = 86_400_000;

/**
 * Sessions that were over before `$1`, with all their refresh tokens. Over: ended, past their last instant, or with no token left that could carry them on; and no access token of
 * theirs may be in use. As long as a session is not over its used tokens stay, since by them it is known that one was stolen (RFC 9700, 4.14.2). One that somebody is just using is left for the next time.
 */
const REMOVE = `
with old as materialized (
  select s.session from session s
   where s.access_until < $1
     and (s.ended_at < $1 or s.ends_at < $1
          or (s.ended_at is null and not exists (select from refresh_token r where r.session = s.session and r.used_at is null and r.expires_at >= $1)))
   order by s.access_until limit $2 for update skip locked),
gone as (delete from refresh_token r using old o where r.session = o.session)
select session from old`;

/** What is over is kept for a while, since it tells who signed in when, and is then removed: tokens and sessions of years are of use to a thief alone. */
export class OldSessions {
  private lookedAt = Number.NEGATIVE_INFINITY;

  /** @param parts `days` for which a session stays after it was over; `wallClock` is real time, in which sessions run out */
  constructor(private readonly parts: { db: Database; wallClock: Clock; days: number }) {}

  /** Removes what is old, at most once an hour in each process. Returns how many sessions went. */
  async removeWhenDue(): Promise<number> {
    const now = this.parts.wallClock.now();
    if (now - this.lookedAt < LOOK_MS) return 0;
    const removed = await this.remove();
    this.lookedAt = now;
    return removed;
  }

  /** Removes every session that was over longer ago than the days for which they stay. */
  async remove(): Promise<number> {
    const { db, wallClock, days } = this.parts;
    const before = new Date(wallClock.now() - days * DAY_MS);
    for (let total = 0; ; ) {
      const removed = await inTransaction(db, async (tx) => {
        const { rows } = await tx.query<{ session: string }>(REMOVE, [before, AT_ONCE]);
        await tx.query('delete from session where session = any($1::uuid[])', [rows.map(({ session }) => session)]);
        return rows.length;
      });
      total += removed;
      if (removed < AT_ONCE) return total;
    }
  }
}
