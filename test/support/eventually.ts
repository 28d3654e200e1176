import { setTimeout as delay } from 'node:timers/promises';

const PAUSE_MS = 25;
const ATTEMPTS = 800; // 20 seconds

/** Waits until the condition gives something other than false or undefined, and returns that; an error counts as not yet. */
export async function eventually<T>(what: string, condition: () => T | false | undefined | Promise<T | false | undefined>): Promise<T> {
  let last: unknown;
  for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
    try {
      const found = await condition();
      if (found !== false && found !== undefined) return found;
    } catch (error) {
      last = error;
    }
    await delay(PAUSE_MS);
  }
  throw new Error(`Waited in vain until ${what}.`, { cause: last });
}
