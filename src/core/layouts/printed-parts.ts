import type { TableFact } from './facts.js';
import type { Grid } from './grid.js';
import type { TableLayout } from './layout.js';
import type { PrintedMismatch } from './printed-identities.js';
import { intervalOf, type PrintedFact } from './printed-intervals.js';
import { readName } from './signals/names.js';
import { isRate } from './signals/units.js';

const levels: ReadonlySet<TableFact['role']> = new Set(['base', 'actual', 'estimate', 'target']);

/**
 * 其中 · Tells parts that are greater than their whole in the same column; facts are given from the top.
 *
 * Parts may overlap and need not be all: each is held to its whole alone, and shares to none.
 */
export function partReader(
  grid: Grid,
  { rows, columns }: TableLayout,
): (fact: PrintedFact) => readonly PrintedMismatch[] {
  const names = columns.filter(({ reads }) => reads === 'indicator');
  const isPart = (row: number) =>
    names.some(({ column }) => readName(grid.text(row, column)).isPart);
  const wholes = new Map<string, PrintedFact>();
  const keyOf = ({ column, part, region }: TableFact, name: string) =>
    `${column}|${part}|${region ?? ''}|${name}`;
  return (fact) => {
    if (rows !== 'indicators' || !levels.has(fact.role)) return [];
    wholes.set(keyOf(fact, fact.indicator), fact);
    const whole = fact.parent === null ? undefined : wholes.get(keyOf(fact, fact.parent));
    return whole && isPart(fact.row) ? overWhole(fact, whole) : [];
  };
}

function overWhole(fact: PrintedFact, whole: PrintedFact): readonly PrintedMismatch[] {
  const isAlike = fact.unit !== null && fact.unit === whole.unit && fact.role === whole.role;
  if (!isAlike || fact.accumulated !== whole.accumulated) return [];
  if (fact.unit === '%' || isRate(fact.indicator) !== false) return [];
  const [printed, most] = [intervalOf(fact), intervalOf(whole)];
  if (!printed || !most || printed.low <= most.high || whole.value === null) return [];
  return [{ rule: 'printed-part-over-whole', fact, low: whole.value, high: whole.value }];
}
