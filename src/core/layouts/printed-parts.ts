import type { TableFact } from './facts.js';
import type { Grid } from './grid.js';
import type { TableLayout } from './layout.js';
import type { PrintedMismatch } from './printed-identities.js';
import { intervalOf, isAdditive, type PrintedFact } from './printed-intervals.js';
import { readName } from './signals/names.js';
import { isLevelRole } from './signals/roles.js';
import { spanName } from './span.js';

type PartReader = (fact: PrintedFact) => readonly PrintedMismatch[];

/**
 * 其中 · Tells parts that are greater than their whole in the same column or row; facts are given from the top.
 *
 * Parts may overlap and need not be all: each is held to its whole alone, shares and means to none.
 */
export function partReader(grid: Grid, table: TableLayout): PartReader {
  const partOf = table.rows === 'indicators' ? partsInColumns(grid, table) : partsInRows();
  return (fact) => (isLevelRole(fact.role) ? partOf(fact) : []);
}

/** A row called 其中 is a part of the row above in the same column. */
function partsInColumns(grid: Grid, { columns }: TableLayout): PartReader {
  const names = columns.filter(({ reads }) => reads === 'indicator');
  const isPart = (row: number) =>
    names.some(({ column }) => readName(grid.text(row, column)).isPart);
  const wholes = new Map<string, PrintedFact>();
  const keyOf = ({ column, part, region }: TableFact, name: string) =>
    `${column}|${part}|${region ?? ''}|${name}`;
  return (fact) => {
    wholes.set(keyOf(fact, fact.indicator), fact);
    const whole = fact.parent === null ? undefined : wholes.get(keyOf(fact, fact.parent));
    return whole && isPart(fact.row) ? overWhole(fact, whole) : [];
  };
}

/** A column called 其中 is a part of one before it in the same row and of the same time. */
function partsInRows(): PartReader {
  let before: PrintedFact[] = [];
  return (fact) => {
    if (before[0]?.row !== fact.row) before = [];
    const whole =
      fact.parent === null ? undefined : before.findLast((other) => isWholeOf(other, fact));
    before.push(fact);
    return whole ? overWhole(fact, whole) : [];
  };
}

function isWholeOf({ indicator, span, region }: TableFact, part: TableFact): boolean {
  const timeOf = (of: TableFact['span']) => of && spanName(of);
  return indicator === part.parent && region === part.region && timeOf(span) === timeOf(part.span);
}

function overWhole(fact: PrintedFact, whole: PrintedFact): readonly PrintedMismatch[] {
  const isAlike = fact.unit !== null && fact.unit === whole.unit && fact.role === whole.role;
  if (!isAlike || fact.accumulated !== whole.accumulated) return [];
  if (!isAdditive(fact) || !isAdditive(whole)) return [];
  const [printed, most] = [intervalOf(fact), intervalOf(whole)];
  if (!printed || !most || printed.low <= most.high || whole.value === null) return [];
  return [{ rule: 'printed-part-over-whole', fact, low: whole.value, high: whole.value }];
}
