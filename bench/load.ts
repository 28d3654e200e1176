/** What one timed stretch showed. Times are milliseconds. */
export interface Stretch {
  perSecond: number;
  p50: number;
  p99: number;
}

/** Runs `act` from this many callers at once, each one after the other, for about `milliseconds`. */
export async function drive(callers: number, milliseconds: number, act: (caller: number, turn: number) => Promise<void>): Promise<Stretch> {
  const times: number[] = [];
  const began = performance.now();
  const caller = async (number: number): Promise<void> => {
    for (let turn = 0; performance.now() - began < milliseconds; turn += 1) {
      const start = performance.now();
      await act(number, turn);
      times.push(performance.now() - start);
    }
  };
  await Promise.all(Array.from({ length: callers }, (_, number) => caller(number)));
  const elapsed = performance.now() - began;
  times.sort((a, b) => a - b);
  return { perSecond: (times.length / elapsed) * 1000, p50: quantile(times, 0.5), p99: quantile(times, 0.99) };
}

export function quantile(sorted: readonly number[], q: number): number {
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * q))] ?? Number.NaN;
}

export function median(values: readonly number[]): number {
  return quantile([...values].sort((a, b) => a - b), 0.5);
}

/** `0.82 (0.78–0.90)`: median, smallest and largest of the rounds. */
export function spread(values: readonly number[], digits = 2): string {
  const sorted = [...values].sort((a, b) => a - b);
  const text = (value: number | undefined): string => (value ?? Number.NaN).toFixed(digits);
  return `${text(median(sorted))} (${text(sorted[0])}–${text(sorted[sorted.length - 1])})`;
}
