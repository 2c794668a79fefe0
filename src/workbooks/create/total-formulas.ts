import type { LevelGoal } from '../../core/catalogue/index.js';
import { contract, type ColumnId } from '../../core/contract/index.js';
import {
  address,
  areaAddress,
  columnLetters,
  endsTogether,
  latestDue,
  periodText,
  type Figure,
  type Language,
  type Period,
} from '../../core/model/index.js';
import { figureValue, notPublished, type Measured } from './figure-cell.js';
import { observationRow, type ObservationDraft } from './observation-row.js';
import { headerRow } from './table-layout.js';
import type { TemplateRequest } from './template-draft.js';
import type { DraftRow, FormulaCell } from './workbook-draft.js';

type Added = 'numerator' | 'denominator' | 'value';

/** The rows of 数据 between which a total adds up, and the one that it stands in. */
interface Sum {
  readonly row: number;
  readonly last: number;
  /** The rows that people fill in: while one of them says … there is no total. */
  readonly typed: readonly number[];
}

/**
 * 合计公式 · The rows of 数据, where a total is a formula over the rows of its parts below it.
 *
 * A rate is Σ numerators / Σ denominators. Only built-in functions: it goes without the add-in.
 */
export function withTotals(
  drafts: readonly ObservationDraft[],
  language: Language,
): readonly DraftRow<'data'>[] {
  return drafts.map((draft, at) => {
    const row = observationRow(draft, language);
    return draft.isSum ? { ...row, ...sumCells(draft, sumAt(drafts, at)) } : row;
  });
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
  const row = headerRow + 1 + at;
  const typed = parts.flatMap(({ scope }, index) =>
    scope === 'subordinate' ? [] : [row + 1 + index],
  );
  return { row, last: row + parts.length, typed };
}

function sumCells(draft: ObservationDraft, sum: Sum): DraftRow<'data'> {
  const { indicator } = draft;
  const counts = { unit: '', precision: 0 };
  if (indicator.rollUp === 'sum') {
    return { value: sumCell('value', draft.value, { sum, measured: indicator }) };
  }
  return {
    numerator: sumCell('numerator', draft.numerator, { sum, measured: counts }),
    denominator: sumCell('denominator', draft.denominator, { sum, measured: counts }),
    value: rateCell(draft, sum),
  };
}

function sumCell(
  of: Added,
  figure: Figure | undefined,
  { sum, measured }: { readonly sum: Sum; readonly measured: Measured },
): FormulaCell {
  const column = columnAt(of);
  const area = areaAddress({ top: sum.row + 1, bottom: sum.last, left: column, right: column });
  const isOpen = sum.typed.map((row) => `${address({ row, column })}="${notPublished}"`);
  const formula =
    isOpen.length === 0
      ? `SUM(${area})`
      : `IF(OR(${isOpen.join()}),"${notPublished}",SUM(${area}))`;
  return { formula, ...shown(figure, measured) };
}

function rateCell({ indicator, value }: ObservationDraft, { row }: Sum): FormulaCell {
  const [top, bottom] = (['numerator', 'denominator'] as const).map(
    (of) => `${columnLetters(columnAt(of))}${row}`,
  );
  const isPercent = indicator.unit === '%';
  const factor = isPercent ? indicator.factor / 100 : indicator.factor;
  const decimals = indicator.precision + (isPercent ? 2 : 0);
  const rate = `${top}/${bottom}${factor === 1 ? '' : `*${factor}`}`;
  const formula = `IFERROR(ROUND(${rate},${decimals}),"${notPublished}")`;
  return { formula, ...shown(value, indicator) };
}

/** The result that is stored with the formula, in the format of its figure. */
function shown(figure: Figure | undefined, measured: Measured): Omit<FormulaCell, 'formula'> {
  const result = figure ? figureValue(figure, measured) : null;
  const decimals = measured.precision === 0 ? '' : `.${'0'.repeat(measured.precision)}`;
  const format = measured.unit === '%' ? `0${decimals}%` : `#,##0${decimals}`;
  return { result: result ?? notPublished, format };
}

function columnAt(of: ColumnId<'data'>): number {
  return contract.data.columns.findIndex(({ id }) => id === of) + 1;
}

/** 取自数据表 · The base and the current value of a row of 指标 as formulas, where 数据 has their total by formula. */
export function linkedCells(
  { indicator, kind }: LevelGoal,
  drafts: readonly ObservationDraft[],
  { plan, asOf, language }: Pick<TemplateRequest, 'plan' | 'asOf' | 'language'>,
): DraftRow<'indicators'> {
  const linkTo = (isIt: (period: Period) => boolean): FormulaCell | undefined => {
    const at = drafts.findIndex(
      ({ indicator: { id }, isSum, period }) =>
        isSum && id === indicator.id && typeof period === 'object' && isIt(period),
    );
    const value = drafts[at]?.value;
    if (at < 0 || !value) return undefined;
    const cell = address({ row: headerRow + 1 + at, column: columnAt('value') });
    return { formula: `${contract.data.name[language]}!${cell}`, ...shown(value, indicator) };
  };
  const due = latestDue(indicator.frequency, asOf);
  const baseYear = indicator.target.baseYear ?? plan.firstYear - 1;
  const current = linkTo((period) => endsTogether(period, due));
  const isLevel = kind === 'rise' || kind === 'fall';
  const base = isLevel
    ? linkTo(({ frequency, year }) => frequency === 'year' && year === baseYear)
    : undefined;
  return {
    ...(base ? { baseValue: base } : {}),
    ...(current ? { currentValue: current } : {}),
  };
}
