import { setTimeout as delay } from 'node:timers/promises';

/** A count on standard error that is rewritten in place on a terminal, and not shown at all where it would fill a log. */
export interface ProgressLine {
  at(count: number, share?: number): void;
  done(): void;
}

const EVERY_MS = 200;
const WIDTH = 30;

/** Shows nothing before two seconds have passed, so that quick work stays quiet. */
export function progressLine(what: string): ProgressLine {
  if (!process.stderr.isTTY) return { at: () => undefined, done: () => undefined };
  const ended = new AbortController();
  let [shown, due, text] = [false, false, ''];
  const show = async (): Promise<void> => {
    await delay(2_000, undefined, { signal: ended.signal });
    for (due = true; ; await delay(EVERY_MS, undefined, { signal: ended.signal })) due = true;
  };
  show().catch(() => undefined);
  return {
    at: (count, share) => {
      if (!due) return;
      [due, shown] = [false, true];
      text = share === undefined ? `${what} ${count}` : `${what} ${bar(share)} ${count}`;
      process.stderr.write(`\r${text}`);
    },
    done: () => {
      ended.abort();
      if (shown) process.stderr.write(`\r${' '.repeat(text.length + 2)}\r`);
    },
  };
}

function bar(share: number): string {
  const full = Math.round(Math.min(1, Math.max(0, share)) * WIDTH);
  return `[${'='.repeat(full)}${' '.repeat(WIDTH - full)}] ${Math.round(share * 100)}%`;
}
