import type { Engine } from './engine.js';
import { fireDueRungs } from './due-rungs.js';
import { deliverMessages, type Deliver } from './outbox.js';
import { sealHeads, type SealKey } from './seals.js';

export interface WorkerParts {
  engine: Engine;
  deliveries: Readonly<Record<string, Deliver>>;
  sealKey: SealKey;
  /** Brings the rules of this process up to date before anything is reckoned by them. */
  keepRules: () => Promise<unknown>;
  /** Seconds between two seals. */
  sealSeconds: number;
  /** Removes what is over and no longer of use, when it is time for it, and says how much that was. Nothing is removed where it is absent. */
  tidy?: () => Promise<number>;
  /** Told what one look did; failures are told and the next look tries again. */
  report: (worked: Worked) => void;
}

export interface Worked {
  rungs: number;
  messages: number;
  sealed: boolean;
  /** What was over and has been removed. */
  removed: number;
  /** The first failure; null when all went well. */
  error: unknown;
}

/** Cases whose rungs are fired in one transaction, and messages delivered in one. */
const RUNGS_AT_ONCE = 200;
const MESSAGES_AT_ONCE = 500;

/**
 * Works what is due: changes of rules, rungs, messages, then the seal; and removes what is over. Any number of processes may run one; each takes what no other has claimed.
 * A look that is still under way is not joined by a second one of the same process.
 */
export class Worker {
  private looking: Promise<Worked> | null = null;
  private sealedAt = Number.NEGATIVE_INFINITY;

  constructor(private readonly parts: WorkerParts) {}

  /** One look: works what is due when it looks. Resolves with what was done; never rejects. */
  runOnce(): Promise<Worked> {
    this.looking ??= this.look().finally(() => {
      this.looking = null;
    });
    return this.looking;
  }

  /** Resolves once the look that is under way, if any, has ended. */
  async settled(): Promise<void> {
    await this.looking;
  }

  private async look(): Promise<Worked> {
    const worked: Worked = { rungs: 0, messages: 0, sealed: false, removed: 0, error: null };
    const { engine, deliveries, keepRules, tidy } = this.parts;
    const { pool, clock } = engine.parts;
    const failed = (error: unknown): void => {
      worked.error ??= error;
    };
    // Each in its own right: a message that cannot be delivered must not keep a rung from firing, nor a rung the seal.
    await keepRules().catch(failed);
    const rungs = whileAtLeast(1, () => fireDueRungs(engine.parts, RUNGS_AT_ONCE, failed));
    await rungs.then((done) => (worked.rungs = done), failed);
    // Acts go on bringing messages, so it stops at the first batch that is not full: what is new waits for the next look, not the rungs for it.
    const messages = whileAtLeast(MESSAGES_AT_ONCE, () => deliverMessages({ pool, clock, deliveries }, MESSAGES_AT_ONCE));
    await messages.then((done) => (worked.messages = done), failed);
    await this.sealWhenDue().then((done) => (worked.sealed = done), failed);
    await tidy?.().then((done) => (worked.removed = done), failed);
    this.parts.report(worked);
    return worked;
  }

  private async sealWhenDue(): Promise<boolean> {
    const { engine, sealKey, sealSeconds } = this.parts;
    const now = engine.parts.clock.now();
    if (now - this.sealedAt < sealSeconds * 1000) return false;
    const seal = await sealHeads(engine.parts, sealKey);
    this.sealedAt = now;
    return seal !== null;
  }
}

/** Works again for as long as at least so many were done at once, and returns how many were done in all. */
async function whileAtLeast(least: number, work: () => Promise<number>): Promise<number> {
  for (let total = 0; ; ) {
    const done = await work();
    total += done;
    if (done < least) return total;
  }
}
