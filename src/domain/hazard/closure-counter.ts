const DAY = 86_400_000;

/**
 * 安全生产法 article 113 (1): an enterprise with a major hazard that was penalised three times within 180 days, or four times within a
 * year, may be closed. Counts the penalties (local dates, any order) in the windows that end on `today`, today included.
 */
export function closureCounterReached(penaltyDates: readonly string[], today: string): boolean {
  const age = (date: string): number => (Date.parse(today) - Date.parse(date)) / DAY;
  const within = (days: number): number => penaltyDates.filter((date) => age(date) >= 0 && age(date) < days).length;
  return within(180) >= 3 || within(365) >= 4;
}
