import process from 'node:process';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { builtInCatalogue } from '../../src/core/catalogue/index.js';
import type * as Functions from '../../src/core/functions/index.js';
import { loadRegions } from '../../src/data/regions.js';
import {
  bareCompletion,
  bareCoverage,
  barePace,
  bareRollup,
  bareSchedule,
  type Column,
} from './bare-loops.js';
import { bareRating } from './bare-rating.js';
import { bundled } from './bundled.js';
import type { Figure } from './figure.js';
import { medians } from './medians.js';

const { findFunction } = await bundled<typeof Functions>('src/core/functions/index.ts');
const context = { catalogue: builtInCatalogue, regions: loadRegions() };
const counties = context.regions.subordinates('340100').map(({ code }) => code);
const cells = 10_000;
const rounds = 41;

function column(value: (row: number) => number | string, length = cells): Column {
  return Array.from({ length }, (_, row) => [value(row)]);
}

function call(id: string, args: readonly Functions.Argument[]): () => void {
  return () => void findFunction(id)?.evaluate(args, context);
}

const covered = column((row) => 600 + (row % 300));
const total = column((row) => 1000 + (row % 7));
const courses = [covered, column((row) => 610.5 + (row % 200)), total];
const courseTimes = [
  column((row) => 2020 + (row % 2)),
  column((row) => 2025 + (row % 3)),
  column((row) => 44_927 + (row % 365)),
];
const [starts = [], , days = []] = courseTimes;
const kinds = ['上升', '下降', '下限', '上限', '年度', '累计', '区间', '监测'];
const ofYear = ['年度', '区间'].map((kind) => kinds.indexOf(kind));
/** Each row of another kind, those of one year with the year of their date, and with an upper limit. */
const ratingArgs = [
  ...[...courses, starts],
  column((row) => (ofYear.includes(row % kinds.length) ? 2023 : 2025 + (row % 3))),
  ...[days, column((row) => kinds[row % kinds.length] ?? '')],
  column((row) => 1200 + (row % 11)),
];

/** Each function over a column of 10,000 beside a loop that somebody would write for one sheet. */
const columns = [
  { id: 'COVERAGE', args: [covered, total], loop: bareCoverage },
  { id: 'COMPLETION', args: courses, loop: bareCompletion },
  { id: 'SCHEDULE', args: courseTimes, loop: bareSchedule },
  { id: 'PACE', args: [...courses, ...courseTimes], loop: barePace },
  { id: 'RATING', args: ratingArgs, loop: bareRating },
] as const;

/** Rows of a city's counties and their villages: few are direct subordinates, all are looked at. */
function subordinates(rows: number): readonly Column[] {
  const codes = column((row) => {
    const place = Math.floor(row / counties.length);
    const village = `${100 + (place % 900)}${100 + Math.floor(place / 900)}`;
    return counties[row] ?? `${counties[row % counties.length]}${village}`;
  }, rows);
  return [codes, column((row) => row % 50, rows), column(() => 100, rows)];
}

async function times(runs: readonly (() => void)[]): Promise<readonly number[]> {
  return medians(
    runs.map((run) => ({ name: run.name, run })),
    rounds,
  );
}

async function columnFigures(): Promise<readonly Figure[]> {
  const figures: Figure[] = [];
  for (const { id, args, loop } of columns) {
    const [ours = NaN, bare = NaN] = await times([call(id, args), () => void loop(args)]);
    const name = `${id} over a column of 10,000 ÷ a bare loop`;
    figures.push({ name, ratio: ours / bare, aim: 3 });
  }
  return figures;
}

async function singleFigure(): Promise<Figure> {
  const singles = covered.map((row, at) => [row[0] ?? 0, total[at]?.[0] ?? 1]);
  const coverage = findFunction('COVERAGE');
  const oneByOne = () => singles.forEach((args) => coverage?.evaluate(args, context));
  const [one = NaN, all = NaN] = await times([oneByOne, call('COVERAGE', [covered, total])]);
  return { name: 'COVERAGE in 10,000 single calls ÷ one call for the column', ratio: one / all };
}

async function rollupFigures(): Promise<readonly Figure[]> {
  const [few, many] = [subordinates(10_000), subordinates(100_000)];
  const [short = NaN, long = NaN, bare = NaN] = await times([
    call('ROLLUP', [...few, '340100']),
    call('ROLLUP', [...many, '340100']),
    () => void bareRollup(many),
  ]);
  return [
    { name: 'ROLLUP over 100,000 rows ÷ over 10,000', ratio: long / short, aim: 12 },
    {
      name: 'ROLLUP over 100,000 rows ÷ a bare loop that trusts its codes',
      ratio: long / bare,
    },
  ];
}

/** The memory that a result holds, in bytes, once everything else is collected. */
function held(run: () => unknown): number {
  setFlagsFromString('--expose-gc');
  const collect = runInNewContext('gc') as () => void;
  collect();
  const before = process.memoryUsage();
  const result = run();
  collect();
  const after = process.memoryUsage();
  const isKept = result === undefined ? NaN : 1;
  const grown = after.heapUsed - before.heapUsed + after.arrayBuffers - before.arrayBuffers;
  return grown * isKept;
}

function memoryFigure(): Figure {
  const args = [column((row) => row % 900, 1_000_000), column(() => 1000, 1_000_000)];
  const ours = held(() => findFunction('COVERAGE')?.evaluate(args, context));
  const bare = held(() => bareCoverage(args));
  const name = 'memory held after COVERAGE over 1,000,000 rows ÷ a bare loop';
  return { name, ratio: ours / bare, aim: 1.5 };
}

/** 函数 · What the functions cost beside bare loops, and how ROLLUP grows, as ratios in one run. */
export async function functionFigures(): Promise<readonly Figure[]> {
  return [
    ...(await columnFigures()),
    await singleFigure(),
    ...(await rollupFigures()),
    memoryFigure(),
  ];
}
