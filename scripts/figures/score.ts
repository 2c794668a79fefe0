import {
  readPlanFigure,
  type PlanFigure,
  type PrintedFigure,
} from '../../src/core/entries/index.js';

/** What a table of cells must have: the name of the indicator, the cell, and its right reading as JSON; column says more. */
const needed = ['indicator', 'cell', 'expected'] as const;

/** The plans that are printed now run from 2026 to 2030. */
const [baseYear, lastYear] = [2025, 2030];

/** The readings of a table, and the cells that are read as another thing than they say. */
export interface Score {
  readonly read: number;
  readonly absent: number;
  readonly words: number;
  readonly refused: number;
  readonly wrong: readonly WrongCell[];
  /** Cells that can be read and are refused. */
  readonly missed: readonly WrongCell[];
}

/** A cell that is not read as it should be. */
interface WrongCell {
  readonly line: number;
  readonly cell: string;
  readonly found: unknown;
  readonly expected: unknown;
}

/** 识读评分 · Reads every cell of a tab-separated table with headers, and holds it to the reading beside it. */
export function score(table: string): Score {
  const [header = '', ...lines] = table.split('\n').filter((line) => line !== '');
  const columns = header.split('\t');
  const missing = needed.filter((name) => !columns.includes(name));
  if (missing.length > 0) throw new Error(`The table lacks ${missing.join(', ')}.`);
  const cells = lines.map((line, at) => judged(line.split('\t'), columns, at + 2));
  const count = (kind: Judged['kind']) => cells.filter((each) => each.kind === kind).length;
  return {
    ...{ read: count('read'), absent: count('absent') },
    ...{ words: count('words'), refused: count('refused') },
    wrong: cells.filter(({ isWrong }) => isWrong).map(({ told }) => told),
    missed: cells.filter(({ isMissed }) => isMissed).map(({ told }) => told),
  };
}

interface Judged {
  readonly kind: 'read' | 'absent' | 'words' | 'refused';
  readonly isWrong: boolean;
  readonly isMissed: boolean;
  readonly told: WrongCell;
}

function judged(values: readonly string[], columns: readonly string[], line: number): Judged {
  const [indicator, cell, json] = needed.map((name) => values[columns.indexOf(name)] ?? '');
  const expected = JSON.parse(json ?? '{}') as Readonly<Record<string, unknown>>;
  const reading = readPlanFigure(cell ?? '', { name: indicator, unit: unitOf(indicator ?? '') });
  const header = values[columns.indexOf('column')] ?? '';
  const found = answerOf(reading, header);
  const isRefused = reading.kind === 'refused';
  const isSame = JSON.stringify(sorted(found)) === JSON.stringify(sorted(expected));
  return {
    kind: isRefused ? 'refused' : kindOf(reading),
    isWrong: !isRefused && !isSame,
    isMissed: isRefused && !('refuse' in expected),
    told: { line, cell: cell ?? '', found, expected },
  };
}

function kindOf({ kind }: PlanFigure): 'read' | 'absent' | 'words' {
  return kind === 'absent' || kind === 'words' ? kind : 'read';
}

/** The unit that a name has in brackets at its end. */
function unitOf(name: string): string | undefined {
  return /[(（]([^()（）]+)[)）]\s*$/.exec(name)?.[1];
}

/** A reading in the form of the table: without decimals, and without a year that its column states. */
function answerOf(reading: PlanFigure, header: string): unknown {
  switch (reading.kind) {
    case 'figure':
      return plain(withoutYear(reading.figure, header));
    case 'figures':
      return { figures: reading.figures.map(plain) };
    case 'absent':
      return { absent: true };
    case 'words':
      return { words: reading.words };
    case 'refused':
      return { refuse: reading.reason };
  }
}

/** A year is told only where it is another than that of the column. */
function withoutYear({ year, ...figure }: PrintedFigure, header: string): PrintedFigure {
  return year === undefined || isOfColumn(year, header) ? figure : { ...figure, year };
}

/** A column that names no year is of the end of the plan, or of what stood before it. */
function isOfColumn(year: number, header: string): boolean {
  if (/\d{4}/.test(header)) return header.includes(String(year));
  return year === (header.includes('目标') ? lastYear : baseYear);
}

function plain({ decimals: _, value, parts, ...figure }: PrintedFigure): unknown {
  return {
    ...(value === null ? {} : { value }),
    ...figure,
    ...(parts
      ? { parts: parts.map(({ label, ...part }) => ({ label, ...Object(plain(part)) })) }
      : {}),
  };
}

/** The same with its keys in order, for comparing. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1));
  return Object.fromEntries(entries.map(([key, each]) => [key, sorted(each)]));
}
