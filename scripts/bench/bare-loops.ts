/** A column of cells as Excel hands it over. */
export type Column = readonly (readonly (number | string | null)[])[];

/** What a bare loop puts into a cell. */
export type Outcome = number | string | { readonly error: string };

/** The answer to a text where a number must be. */
export const noNumber = { error: '#VALUE!' };
const noValue = { error: '#N/A' };

/** Whether a cell is blank. */
export function isBlank(cell: unknown): boolean {
  return cell === null || cell === '' || cell === undefined;
}

function finite(value: number): Outcome {
  return Number.isFinite(value) ? value : noValue;
}

/** The position of a year or of a date on the axis of years. */
export function position(time: number): number {
  if (time <= 2200) return time + 1;
  const date = new Date(Date.UTC(1899, 11, 30 + time));
  const [year, month] = [date.getUTCFullYear(), date.getUTCMonth()];
  const days = new Date(Date.UTC(year, month + 1, 0)).getUTCDate();
  return year + (month + date.getUTCDate() / days) / 12;
}

/** COVERAGE as somebody would write it for one sheet: blanks stay blank, texts and zeros are errors. */
export function bareCoverage([covered = [], total = []]: readonly Column[]): Outcome[][] {
  const rows: Outcome[][] = [];
  for (let row = 0; row < covered.length; row += 1) {
    const part = covered[row]?.[0];
    const whole = total[row]?.[0];
    if (isBlank(part) || isBlank(whole)) rows.push(['']);
    else if (typeof part !== 'number' || typeof whole !== 'number') rows.push([noNumber]);
    else rows.push([whole > 0 ? part / whole : noValue]);
  }
  return rows;
}

/** COMPLETION likewise. */
export function bareCompletion([bases = [], currents = [], targets = []]: readonly Column[]) {
  const rows: Outcome[][] = [];
  for (let row = 0; row < bases.length; row += 1) {
    const b = bases[row]?.[0];
    const c = currents[row]?.[0];
    const t = targets[row]?.[0];
    if (isBlank(b) || isBlank(c) || isBlank(t)) rows.push(['']);
    else if (typeof b !== 'number' || typeof c !== 'number' || typeof t !== 'number') {
      rows.push([noNumber]);
    } else rows.push([finite((c - b) / (t - b))]);
  }
  return rows;
}

/** SCHEDULE likewise, with dates in the last column. */
export function bareSchedule([starts = [], ends = [], dates = []]: readonly Column[]) {
  const rows: Outcome[][] = [];
  for (let row = 0; row < starts.length; row += 1) {
    const from = starts[row]?.[0];
    const to = ends[row]?.[0];
    const at = dates[row]?.[0];
    if (isBlank(from) || isBlank(to) || isBlank(at)) rows.push(['']);
    else if (typeof from !== 'number' || typeof to !== 'number' || typeof at !== 'number') {
      rows.push([noNumber]);
    } else rows.push([share(position(from), position(to), position(at))]);
  }
  return rows;
}

function share(from: number, to: number, at: number): Outcome {
  return to <= from || at < from ? noValue : finite(Math.min(1, (at - from) / (to - from)));
}

/** PACE likewise, with dates in the last column. */
export function barePace([bases = [], currents = [], targets = [], ...times]: readonly Column[]) {
  const [starts = [], ends = [], dates = []] = times;
  const rows: Outcome[][] = [];
  for (let row = 0; row < bases.length; row += 1) {
    const b = bases[row]?.[0];
    const c = currents[row]?.[0];
    const t = targets[row]?.[0];
    const from = starts[row]?.[0];
    const to = ends[row]?.[0];
    const at = dates[row]?.[0];
    if (isBlank(b) || isBlank(c) || isBlank(t)) rows.push(['']);
    else if (isBlank(from) || isBlank(to) || isBlank(at)) rows.push(['']);
    else if (typeof b !== 'number' || typeof c !== 'number' || typeof t !== 'number') {
      rows.push([noNumber]);
    } else if (typeof from !== 'number' || typeof to !== 'number' || typeof at !== 'number') {
      rows.push([noNumber]);
    } else {
      rows.push([paced((c - b) / (t - b), share(position(from), position(to), position(at)))]);
    }
  }
  return rows;
}

function paced(done: number, due: Outcome): Outcome {
  return typeof due === 'number' && due > 0 && due < 1 ? finite(done / due) : noValue;
}

/** ROLLUP likewise: sums by the first four digits of the codes, towns left out. */
export function bareRollup([codes = [], numerators = [], denominators = []]: readonly Column[]) {
  const sums = new Map<string, { over: number; under: number }>();
  for (let row = 0; row < codes.length; row += 1) {
    const code = String(codes[row]?.[0] ?? '');
    const city = code.slice(0, 4);
    const sum = sums.get(city) ?? { over: 0, under: 0 };
    if (code.length !== 6) continue;
    sums.set(city, sum);
    sum.over += Number(numerators[row]?.[0]);
    sum.under += Number(denominators[row]?.[0]);
  }
  const { over, under } = sums.get('3401') ?? { over: 0, under: 0 };
  return over / under;
}
