import type { Pool } from 'pg';

import type { StepRows } from './step-rows.js';
import { inTransaction } from './transaction.js';
import { writeSteps } from './write-steps.js';

/** Undoes the opening whose act came too late. */
class Overtaken extends Error {}

/**
 * Opens a case and performs the act on another that leads to it, both or neither: two statements in one transaction. False where somebody moved that case
 * first; then nothing is written.
 */
export async function writeTogether(pool: Pool, act: StepRows, opening: StepRows): Promise<boolean> {
  try {
    await inTransaction(pool, async (tx) => {
      const moved = await writeSteps(tx, [act]);
      const opened = await writeSteps(tx, [opening]);
      if (moved.size === 0 || opened.size === 0) throw new Overtaken();
    });
    return true;
  } catch (error) {
    if (error instanceof Overtaken) return false;
    throw error;
  }
}
