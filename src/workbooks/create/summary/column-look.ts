import type { Alignment } from 'exceljs';
import type { SummaryColumnId } from '../../../messages/index.js';

/** How the cells of a column look, and how wide its texts may make it. */
export interface ColumnLook {
  readonly numFmt: string;
  readonly alignment: Partial<Alignment>;
  readonly most: number;
}

const shares: ReadonlySet<SummaryColumnId> = new Set(['completion', 'achievement', 'schedule']);
const numbers: ReadonlySet<SummaryColumnId> = new Set([
  ...(['base', 'current', 'target', 'numerator', 'denominator', 'value'] as const),
  ...(['ownNumerator', 'ownDenominator', 'ownValue', 'sumNumerator', 'sumDenominator'] as const),
  ...(['rolledUp', 'reported', 'difference'] as const),
]);
const counts: ReadonlySet<SummaryColumnId> = new Set([
  ...(['count', 'errors', 'verifies', 'notes', 'doubts', 'delivered', 'expected'] as const),
]);
const widths: Readonly<Partial<Record<SummaryColumnId, number>>> = {
  message: 60,
  act: 36,
  reason: 40,
  doubt: 50,
  file: 40,
  key: 44,
};
const usualWidth = 26;

/** The look of a column; texts have the text format, so that none becomes a formula when it is edited. */
export function columnLook(column: SummaryColumnId): ColumnLook {
  const most = widths[column] ?? usualWidth;
  const look = (numFmt: string, horizontal: 'left' | 'right') => {
    const wrapText = horizontal === 'left';
    return { numFmt, most, alignment: { horizontal, vertical: 'middle', wrapText } as const };
  };
  if (shares.has(column)) return look('0.0%', 'right');
  if (column === 'pace') return look('0.00', 'right');
  if (counts.has(column)) return look('0', 'right');
  if (numbers.has(column)) return look('General', 'right');
  return look(column === 'outcome' ? 'General' : '@', 'left');
}
