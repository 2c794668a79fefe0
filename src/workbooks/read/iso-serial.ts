import { isRealDay, serialOfDay } from '../../core/model/index.js';
import type { DateSystem } from '../../core/model/index.js';

const pattern = /^(?:(\d{4})-(\d\d)-(\d\d))?(?:T?(\d\d):(\d\d)(?::(\d\d(?:\.\d+)?))?)?Z?$/;

/** The serial number of a date, time or both in ISO 8601; undefined for any other text. */
export function isoSerial(text: string, system: DateSystem): number | undefined {
  const match = pattern.exec(text.trim());
  if (!match || text.trim() === '') return undefined;
  const [year = NaN, month = 1, day = 1, hours = 0, minutes = 0, seconds = 0] = match
    .slice(1)
    .map((digits: string | undefined) => (digits === undefined ? undefined : Number(digits)));
  const time = (hours * 3600 + minutes * 60 + seconds) / 86_400;
  if (Number.isNaN(year)) return time;
  return isRealDay({ year, month, day })
    ? serialOfDay({ year, month, day }, system) + time
    : undefined;
}
