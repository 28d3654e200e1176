/**
 * A share from 0 to 1 with four decimals. A share of nothing is null, shown as “—”: dashboards that print 100 % where nothing was due make an idle
 * office look like a diligent one.
 */
export function rateOf(part: number, whole: number): number | null {
  return whole === 0 ? null : Math.round((part / whole) * 10_000) / 10_000;
}
