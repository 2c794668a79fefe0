import { contract, type ColumnId } from '../../core/contract/index.js';
import {
  address,
  areaAddress,
  periodText,
  type Figure,
  type Language,
} from '../../core/model/index.js';
import {
  figureFormat,
  figureValue,
  notApplicable,
  notPublished,
  type Measured,
} from './figure-cell.js';
import { limitedCells } from './limited-cells.js';
import { observationRow, type ObservationDraft } from './observation-row.js';
import { headerRow } from './table-layout.js';
import type { DraftRow, FormulaCell } from './workbook-draft.js';

type Added = 'numerator' | 'denominator' | 'value';

/** The rows of 数据 between which a total adds up, and the one that it stands in. */
interface Sum {
  readonly row: number;
  readonly last: number;
  /** Those of the rows that nobody has filled in yet. */
  readonly typed: readonly number[];
}

/** A figure that a formula gives, with what it is measured in. */
interface Shown {
  readonly figure: Figure | undefined;
  readonly measured: Measured;
}

/**
 * 数据行公式 · The rows of 数据: a total is a formula over the rows of its parts below it, a rate one over its counts.
 *
 * A rate is Σ numerators / Σ denominators. Only built-in functions: it goes without the add-in.
 */
export function withTotals(
  drafts: readonly ObservationDraft[],
  language: Language,
): readonly DraftRow<'data'>[] {
  return drafts.map((draft, at) => {
    const row = limitedCells(observationRow(draft, language), draft.indicator);
    if (draft.isSum) return { ...row, ...sumCells(draft, sumAt(drafts, at)) };
    return isDivided(draft) ? { ...row, value: rateCell(draft, dataRow(at)) } : row;
  });
}

/** 数据行 · The row of its sheet in which a draft stands. */
export function dataRow(at: number): number {
  return headerRow + 1 + at;
}

/** 数据列 · The column of a figure on its sheet. */
export function dataColumn(of: ColumnId<'data'>): number {
  return contract.data.columns.findIndex(({ id }) => id === of) + 1;
}

/** A rate that adds up is divided from the counts that people fill in; one that was stated stays as it is. */
function isDivided({ indicator, scope, numerator, denominator, value }: ObservationDraft): boolean {
  if (indicator.rollUp !== 'ratio-of-sums') return false;
  const hasCounts = numerator !== undefined && denominator !== undefined;
  return value === undefined ? !hasCounts : hasCounts && scope === 'own';
}

function sumAt(drafts: readonly ObservationDraft[], at: number): Sum {
  const seriesOf = ({ indicator, period }: ObservationDraft) =>
    `${indicator.id}|${typeof period === 'object' ? periodText(period) : ''}`;
  const total = drafts[at];
  const rest = drafts.slice(at + 1);
  const end = rest.findIndex(
    (draft) => draft.scope === 'total' || !total || seriesOf(draft) !== seriesOf(total),
  );
  const parts = end < 0 ? rest : rest.slice(0, end);
  const typed = parts.flatMap(({ scope }, index) =>
    scope === 'subordinate' ? [] : [dataRow(at + 1 + index)],
  );
  return { row: dataRow(at), last: dataRow(at) + parts.length, typed };
}

function sumCells(draft: ObservationDraft, sum: Sum): DraftRow<'data'> {
  const { indicator, numerator, denominator, value } = draft;
  const counts = { unit: '', precision: 0 };
  if (indicator.rollUp === 'sum') {
    return { value: sumCell('value', sum, { figure: value, measured: indicator }) };
  }
  return {
    numerator: sumCell('numerator', sum, { figure: numerator, measured: counts }),
    denominator: sumCell('denominator', sum, { figure: denominator, measured: counts }),
    value: rateCell(draft, sum.row),
  };
}

/**
 * Over parts that are known, those that are typed later come on top; else it waits for all of them.
 *
 * A part to which the indicator does not apply adds nothing; where it applies to none there is no total.
 */
function sumCell(of: Added, { row, last, typed }: Sum, shown: Shown): FormulaCell {
  const column = dataColumn(of);
  const area = areaAddress({ top: row + 1, bottom: last, left: column, right: column });
  const sum = `SUM(${area})`;
  const open = typed.flatMap((each) => [
    `${address({ row: each, column })}="${notPublished}"`,
    ...notApplicableIn(of, each, each).map((counts) => counts.join('<>')),
  ]);
  const known = open.length === 0 ? sum : `IF(OR(${open.join()}),"${notPublished}",${sum})`;
  const isFilled = `COUNT(${area})+COUNTIF(${area},"${notApplicable}")=ROWS(${area})`;
  const isPaired = notApplicableIn(of, row + 1, last).map((counts) => counts.join('='));
  const isWhole = isPaired.length === 0 ? isFilled : `AND(${isFilled},${isPaired.join()})`;
  const whole = `IF(COUNT(${area})=0,"${notApplicable}",${sum})`;
  const waiting = `IF(${isWhole},${whole},${openAnswer(area)})`;
  return { formula: shown.figure ? known : waiting, ...storedResult(shown) };
}

/** How many rows say of either count that it is not applicable: where one does alone, no rate can be made of the two. */
function notApplicableIn(of: Added, top: number, bottom: number): readonly (readonly string[])[] {
  if (of === 'value') return [];
  const counts = (['numerator', 'denominator'] as const).map((each) => {
    const column = dataColumn(each);
    const area = areaAddress({ top, bottom, left: column, right: column });
    return `COUNTIF(${area},"${notApplicable}")`;
  });
  return [counts];
}

/** The counts of a rate lie beside each other; none of either is not applicable, and so is what has neither. */
function rateCell({ indicator, value }: ObservationDraft, row: number): FormulaCell {
  const [top, bottom] = [dataColumn('numerator'), dataColumn('denominator')];
  const counts = areaAddress({ top: row, bottom: row, left: top, right: bottom });
  const [numerator, denominator] = [top, bottom].map((column) => address({ row, column }));
  const isPercent = indicator.unit === '%';
  const factor = isPercent ? indicator.factor / 100 : indicator.factor;
  const decimals = indicator.precision + (isPercent ? 2 : 0);
  const rate = `${numerator}/${denominator}${factor === 1 ? '' : `*${factor}`}`;
  const divided = `IF(${denominator}=0,"${notApplicable}",ROUND(${rate},${decimals}))`;
  const isOutside = `COUNTIF(${counts},"${notApplicable}")=2`;
  const open = `IF(${isOutside},"${notApplicable}",${openAnswer(counts)})`;
  const formula = `IF(COUNT(${counts})=2,${divided},${open})`;
  return { formula, ...storedResult({ figure: value, measured: indicator }) };
}

/** Blank while something is blank, else not available. */
function openAnswer(area: string): string {
  return `IF(COUNTBLANK(${area})>0,"","${notPublished}")`;
}

/** 公式结果 · The result that is stored with a formula, in the format of its figure; an empty text while it is not known. */
export function storedResult({ figure, measured }: Shown): Omit<FormulaCell, 'formula'> {
  const result = figure ? figureValue(figure, measured) : null;
  return { result: result ?? '', format: figureFormat(measured) };
}
