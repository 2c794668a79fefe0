/** 通常期间 · The period that most values are of, the first one of several; blank ones have none. */
export function usualPeriod(periods: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const period of periods) {
    if (period !== '') counts.set(period, (counts.get(period) ?? 0) + 1);
  }
  const most = Math.max(0, ...counts.values());
  return [...counts].find(([, count]) => count === most)?.[0] ?? '';
}
