import { builtInCatalogue } from '../../src/core/catalogue/index.js';
import { findFunction } from '../../src/core/functions/index.js';
import type { Argument } from '../../src/core/functions/index.js';
import { loadRegions } from '../../src/data/regions.js';
import type { Measured } from './ratio.js';

const context = { catalogue: builtInCatalogue, regions: loadRegions() };
const cells = 10_000;
const covered = column(cells, (row) => 600 + (row % 300));
const total = column(cells, (row) => 1000 + (row % 7));
const counties = context.regions.subordinates('340100').map(({ code }) => code);

/** Columns and single calls of our functions beside a bare loop over the same numbers. */
export const functionBenches: readonly Measured[] = [
  { name: 'loop', run: () => void covered.map((row, at) => divided(row, total[at])) },
  { name: 'column', run: () => call('COVERAGE', covered, total) },
  { name: 'singles', run: singles },
  { name: 'rollup 10,000', run: rollUp(10_000) },
  { name: 'rollup 100,000', run: rollUp(100_000) },
];

function column(length: number, value: (row: number) => number): number[][] {
  return Array.from({ length }, (_, row) => [value(row)]);
}

function divided([part = 0]: readonly number[], [whole = 1]: readonly number[] = []): number[] {
  return [part / whole];
}

function call(id: string, ...args: readonly Argument[]): void {
  findFunction(id)?.evaluate(args, context);
}

function singles(): void {
  for (const [at, [part = 0]] of covered.entries()) call('COVERAGE', part, total[at]?.[0] ?? 1);
}

/** Rows of ten counties' towns: few of them are direct subordinates, all are looked at. */
function rollUp(rows: number): () => void {
  const codes = Array.from({ length: rows }, (_, row) => {
    const county = counties[row];
    return [county ?? `${counties[row % counties.length]}${String(100 + (row % 900))}`];
  });
  const numerators = column(rows, (row) => row % 50);
  const denominators = column(rows, () => 100);
  return () => call('ROLLUP', codes, numerators, denominators, '340100');
}
