import type { Indicator } from '../../../core/catalogue/index.js';
import type { SummaryColumnId } from '../../../messages/index.js';
import { summaryColumnName } from './column-name.js';
import { totalOf } from './own-figure.js';
import { rollUpColumns } from './roll-up-columns.js';
import type { SummarySource } from './summary-request.js';
import {
  columnRange,
  quoted,
  resultIn,
  type SummaryFormula,
  type SummaryRow,
  type SummaryTable,
} from './summary-table.js';

/** One row of 汇总核对: where it stands, what is given, and the rows that add up. */
export interface RollUpFormula {
  readonly at: number;
  readonly row: SummaryRow;
  readonly parts: readonly SummaryRow[];
  readonly indicator: Indicator;
}

type Addend = 'numerator' | 'denominator' | 'value';
const ownColumns = {
  numerator: 'ownNumerator',
  denominator: 'ownDenominator',
  value: 'ownValue',
} as const satisfies Record<Addend, SummaryColumnId>;

/** 汇总公式 · Σ of what the subordinates report; of ratios Σ numerators / Σ denominators, never a mean. */
export function rollUpFormulas(
  rollUp: RollUpFormula,
  indicators: SummaryTable,
  { messages }: SummarySource,
): SummaryRow {
  const { parts, indicator, row, at } = rollUp;
  const range = (column: SummaryColumnId) => columnRange(indicators, column, messages.summary);
  const cell = cellsOf(at);
  const sum = (of: Addend): SummaryFormula => ({
    formula: `SUMIFS(${range(of)},${range('key')},${cell('key')})+${cell(ownColumns[of])}`,
    result: totalOf([...parts, { [of]: row[ownColumns[of]] }].map((one) => numberIn(one, of))) ?? 0,
  });
  const delivered = { formula: `COUNTIF(${range('key')},${cell('key')})`, result: parts.length };
  const isSum = indicator.rollUp === 'sum';
  const counts = { sumNumerator: sum('numerator'), sumDenominator: sum('denominator') };
  const rolledUp = isSum ? sum('value') : ratioOf(counts, indicator, cell);
  const sums = { delivered, ...(isSum ? {} : counts), rolledUp };
  return { ...sums, ...comparison({ ...row, ...sums }, rollUp, messages.summary) };
}

type CellOf = (column: SummaryColumnId) => string;

/** The cells of a row, for formulas within it. */
function cellsOf(at: number): CellOf {
  return (column) =>
    `$${summaryColumnName((rollUpColumns as readonly string[]).indexOf(column) + 1)}${at}`;
}

function ratioOf(
  { sumNumerator, sumDenominator }: Record<'sumNumerator' | 'sumDenominator', SummaryFormula>,
  { factor, precision }: Indicator,
  cell: CellOf,
): SummaryFormula {
  const [top, bottom] = [cell('sumNumerator'), cell('sumDenominator')];
  const whole = Number(sumDenominator.result);
  return {
    formula: `IF(${bottom}=0,"",ROUND(${top}/${bottom}*${factor},${precision}))`,
    result: whole === 0 ? '' : rounded((Number(sumNumerator.result) / whole) * factor, precision),
  };
}

function comparison(
  row: SummaryRow,
  { at, indicator: { precision } }: RollUpFormula,
  { outcomes }: SummarySource['messages']['summary'],
): SummaryRow {
  const cell = cellsOf(at);
  const [rolled, reported] = [cell('rolledUp'), cell('reported')];
  const found = resultIn(row.rolledUp);
  const stated = resultIn(row.reported);
  const isKnown = typeof found === 'number' && typeof stated === 'number';
  const difference = isKnown
    ? rounded(rounded(stated, precision) - rounded(found, precision), precision)
    : '';
  const isOpen = difference === '' || Number(resultIn(row.delivered)) < Number(row.expected);
  const { open, same, other } = outcomes;
  const agreed = difference === 0 ? same : other;
  const gap = cell('difference');
  const terms = `ROUND(ROUND(${reported},${precision})-ROUND(${rolled},${precision}),${precision})`;
  return {
    difference: {
      formula: `IF(AND(ISNUMBER(${rolled}),ISNUMBER(${reported})),${terms},"")`,
      result: difference,
    },
    outcome: {
      formula: `IF(OR(${gap}="",${cell('delivered')}<${cell('expected')}),${quoted(open)},IF(${gap}=0,${quoted(same)},${quoted(other)}))`,
      result: isOpen ? open : agreed,
    },
  };
}

function numberIn(row: SummaryRow, column: Addend): number | null {
  const value = resultIn(row[column]);
  return typeof value === 'number' ? value : null;
}

/** As ROUND of a spreadsheet: halves away from zero, judged by 15 digits. */
function rounded(value: number, decimals: number): number {
  const scaled = Number((Math.abs(value) * 10 ** decimals).toPrecision(15));
  return (Math.sign(value) * Math.round(scaled)) / 10 ** decimals || 0;
}
