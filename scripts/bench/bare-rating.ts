import { isBlank, noNumber, position, type Column, type Outcome } from './bare-loops.js';

const words = {
  ...{ rise: ['上升', 'Rise'], fall: ['下降', 'Fall'] },
  ...{ floor: ['下限', 'Floor'], ceiling: ['上限', 'Ceiling'] },
  ...{ annual: ['年度', 'Annual'], cumulative: ['累计', 'Cumulative'] },
  ...{ band: ['区间', 'Band'], monitor: ['监测', 'Monitor'] },
};
const kinds = new Map<unknown, string>(
  Object.entries(words).flatMap(([kind, names]) => names.map((name) => [name, kind] as const)),
);
const slack = 1e-9;

interface Numbers {
  readonly b: number;
  readonly c: number;
  readonly t: number;
  readonly upper: number;
  readonly from: number;
  readonly to: number;
  readonly at: number;
}

/** RATING as somebody would write it for one sheet: amounts, times, the words of kinds, and upper limits. */
export function bareRating(columns: readonly Column[]): Outcome[][] {
  const [bases = [], currents = [], targets = [], starts = [], ends = [], dates = []] = columns;
  const [words = [], uppers = []] = columns.slice(6);
  const rows: Outcome[][] = [];
  for (let row = 0; row < bases.length; row += 1) {
    const b = bases[row]?.[0];
    const c = currents[row]?.[0];
    const t = targets[row]?.[0];
    const from = starts[row]?.[0];
    const to = ends[row]?.[0];
    const at = dates[row]?.[0];
    const upper = uppers[row]?.[0];
    const kind = kinds.get(words[row]?.[0]);
    if (isBlank(b) || isBlank(c) || isBlank(t)) rows.push(['']);
    else if (isBlank(from) || isBlank(to) || isBlank(at) || isBlank(upper)) rows.push(['']);
    else if (typeof b !== 'number' || typeof c !== 'number' || typeof t !== 'number') {
      rows.push([noNumber]);
    } else if (typeof from !== 'number' || typeof to !== 'number' || typeof at !== 'number') {
      rows.push([noNumber]);
    } else if (typeof upper !== 'number' || kind === undefined) rows.push([noNumber]);
    else {
      const times = { from: position(from), to: position(to), at: position(at) };
      rows.push([rated(kind, { b, c, t, upper, ...times })]);
    }
  }
  return rows;
}

function rated(kind: string, { b, c, t, upper, from, to, at }: Numbers): string {
  if (kind === 'monitor') return 'unrated';
  const isYear = kind === 'annual' || kind === 'band';
  if (isYear && (at <= to - 1 || at > to)) return 'undetermined';
  if ((kind === 'band' || kind === 'cumulative') && c > upper + slack) return 'exceeded';
  if (reaches(kind, c, t)) return 'met';
  if (kind === 'floor' || kind === 'ceiling') return 'breached';
  const isFromBase = kind === 'rise' || kind === 'fall';
  if (isFromBase && reaches(kind, b, t)) return 'breached';
  if (at >= to - slack) return 'missed';
  const start = isYear ? to - 1 : from;
  if (at <= start) return 'undetermined';
  const zero = isFromBase ? b : 0;
  return classOf((c - zero) / (t - zero) / ((at - start) / (to - start)));
}

function reaches(kind: string, value: number, target: number): boolean {
  return kind === 'fall' || kind === 'ceiling' ? value <= target + slack : value >= target - slack;
}

function classOf(pace: number): string {
  if (pace >= 0.95 - slack) return 'on-track';
  if (pace >= 0.6 - slack) return 'accelerate';
  return pace >= -slack ? 'lagging' : 'regressing';
}
