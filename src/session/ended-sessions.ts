import { localDateAt } from '../domain/calendar/local-day.js';
import type { Clock } from '../platform/clock/clock.js';
import type { Database } from '../platform/db/database.js';
import type { Log } from '../platform/log/log.js';

export interface EndedSessionsParts {
  db: Pick<Database, 'pool'>;
  /** Real time, in which tokens run out. */
  wallClock: Clock;
  /** Time of the cases, which says what posts are held today, and the zone of that day. */
  clock: Clock;
  zone: string;
  log: Log;
}

/** How often a process looks for what ended elsewhere. */
const LOOK_MS = 2_000;

/** Revoked clients whose last token may still run: no token is valid for more than a day. */
const LONGEST_TOKEN_MS = 86_400_000;

/**
 * Sessions whose access token may still run although they have ended, whose post has ended, or whose account is disabled; and clients that were revoked.
 * Identifiers of sessions and clients share one set.
 */
const ENDED = `
select s.session as id
  from session s
 where s.access_until > $1
   and (s.ended_at is not null
        or not exists (select 1 from post p where p.id = s.post_id and p.held_from <= $2 and (p.held_to is null or p.held_to >= $2))
        or exists (select 1 from account a where a.person_id = s.person_id and a.disabled))
 union all
select client from api_client where revoked_at > $3`;

/**
 * What ended before its token does. A request looks into memory; every two seconds a process reads what ended in others, or by a change of the directory that
 * nobody told it of. While the database is away the last known set stays, and nothing can be read or done either.
 */
export class EndedSessions {
  private ids: ReadonlySet<string> = new Set();
  /** Ended by this process since the last look began. */
  private readonly own = new Set<string>();
  private timer: NodeJS.Timeout | undefined;
  private looking: Promise<void> = Promise.resolve();

  constructor(private readonly parts: EndedSessionsParts) {}

  has(id: string): boolean {
    return this.ids.has(id) || this.own.has(id);
  }

  /** What this process has just ended counts at once. Call after the transaction that ended it. */
  add(...ids: readonly string[]): void {
    for (const id of ids) this.own.add(id);
  }

  /** Looks now and then again and again, until `stop`. */
  async start(): Promise<void> {
    await this.look();
    this.timer = setInterval(() => void (this.looking = this.look()), LOOK_MS);
    this.timer.unref();
  }

  async stop(): Promise<void> {
    clearInterval(this.timer);
    await this.looking;
  }

  private async look(): Promise<void> {
    const { db, wallClock, clock, zone, log } = this.parts;
    const now = wallClock.now();
    const known = [...this.own];
    try {
      const { rows } = await db.pool.query<{ id: string }>({
        name: 'session.ended',
        text: ENDED,
        values: [new Date(now), localDateAt(clock.now(), zone), new Date(now - LONGEST_TOKEN_MS)],
      });
      this.ids = new Set(rows.map(({ id }) => id));
      for (const id of known) this.own.delete(id);
    } catch (error) {
      log.error({ err: error }, 'ended sessions could not be read; they will be looked for again');
    }
  }
}
