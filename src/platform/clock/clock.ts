/** Tells the time. The only way to learn it: everything that depends on time is handed a clock or an instant. */
export interface Clock {
  /** Milliseconds since 1970-01-01T00:00:00Z. */
  now(): number;
}

/** The time of this machine. */
export function systemClock(): Clock {
  return { now: () => Date.now() };
}

/** A time that stands still until it is moved, for tests and demonstrations. It never goes back. */
export class VirtualClock implements Clock {
  constructor(private instant: number) {
    if (!Number.isSafeInteger(instant)) throw new RangeError(`A clock cannot stand at ${instant}.`);
  }

  now(): number {
    return this.instant;
  }

  /**
   * @param instant UTC milliseconds; the present one is allowed and changes nothing
   * @throws RangeError for an instant before the present one
   */
  moveTo(instant: number): void {
    if (!Number.isSafeInteger(instant) || instant < this.instant) {
      throw new RangeError(`The clock stands at ${this.instant} and cannot be moved to ${instant}.`);
    }
    this.instant = instant;
  }

  /** @param milliseconds how far to move, zero or more */
  advance(milliseconds: number): void {
    this.moveTo(this.instant + milliseconds);
  }
}
