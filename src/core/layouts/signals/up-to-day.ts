import type { PeriodRead } from './periods.js';
import { spanUpTo } from './times.js';

const day = /^(?:((?:19|20)\d\d)年)?(\d{1,2})月(\d{1,2})日止?/;

/**
 * 截至某日 · Takes the day off with which a folded header begins: 2025年9月30日 is the end of September.
 *
 * A day within a month ends nothing that a table reports; `now` is the year of the table.
 */
export function upToDay(text: string, now: number | undefined): PeriodRead | undefined {
  const [whole, of, month, at] = day.exec(text) ?? [];
  if (whole === undefined) return undefined;
  const rest = text.slice(whole.length);
  const year = of === undefined ? now : Number(of);
  if (year === undefined) return { isUnclear: true, rest };
  const span = spanUpTo({ year, month: Number(month), day: Number(at) });
  return span ? { span, rest } : { isUnclear: true, rest };
}
