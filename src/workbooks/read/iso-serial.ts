import { isRealDay, serialOfDay, type DateSystem } from '../../core/model/index.js';

const pattern = /^(?:(\d{4})-(\d\d)-(\d\d))?(?:T?(\d\d):(\d\d)(?::(\d\d(?:\.\d+)?))?)?Z?$/;
const hoursOfDay = 24;
const sixty = 60;

/** The serial number of a date, time or both in ISO 8601; undefined for any other text, and before the first day that the workbook counts. */
export function isoSerial(text: string, system: DateSystem): number | undefined {
  const match = pattern.exec(text.trim());
  if (!match || !/\d/.test(text)) return undefined;
  const [year = NaN, month = 1, day = 1, hours = 0, minutes = 0, seconds = 0] = match
    .slice(1)
    .map((digits: string | undefined) => (digits === undefined ? undefined : Number(digits)));
  if (hours >= hoursOfDay || minutes >= sixty || seconds >= sixty) return undefined;
  const time = (hours * 3600 + minutes * 60 + seconds) / 86_400;
  if (Number.isNaN(year)) return time;
  if (!isRealDay({ year, month, day })) return undefined;
  const serial = serialOfDay({ year, month, day }, system) + time;
  return serial >= 0 ? serial : undefined;
}
