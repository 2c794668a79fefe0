import { roundedApart } from '../../../core/formulas/index.js';
import { reportingParent } from '../../../core/regions/index.js';
import type { IndicatorResult, WorkbookResult } from '../../../core/result.js';
import { ratingWord } from '../../../messages/index.js';
import { amountsOf, ownFigure } from './own-figure.js';
import { rollUpKey } from './roll-up-key.js';
import type { SummarySource } from './summary-request.js';
import type { SummaryRow, SummaryTable } from './summary-table.js';
import { unitCells, unitColumns } from './unit-cells.js';

const columns = [
  ...unitColumns,
  ...(['indicator', 'name', 'measure', 'period', 'base', 'current', 'target'] as const),
  ...(['completion', 'achievement', 'schedule', 'pace', 'class'] as const),
  ...(['numerator', 'denominator', 'value', 'superior', 'key'] as const),
];

/** 指标汇总 · Each indicator of each unit, with the figures that the superior adds up. */
export function indicatorsTable(source: SummarySource): SummaryTable {
  const counted = new Set<string>();
  const rows = source.report.workbooks.flatMap((workbook) => {
    const cells = unitCells(workbook, source);
    return workbook.indicators.map((indicator) => ({
      ...cells,
      ...standing(indicator, source),
      ...addends(workbook, indicator, { source, counted }),
    }));
  });
  return { id: 'indicators', columns, rows };
}

function standing(indicator: IndicatorResult, { language }: SummarySource): SummaryRow {
  const { id, name, unit, currentPeriod, target } = indicator;
  const [base, current] = [shown(indicator.base, indicator), shown(indicator.current, indicator)];
  const { completion, achievement, schedule, pace } = indicator;
  return {
    ...{ indicator: id, name: name[language], measure: unit, period: currentPeriod },
    ...{ base, current, target, completion, achievement, schedule, pace },
    class: ratingWord(indicator, language),
  };
}

/** A rate to its precision, told apart from its target and limit; an amount in full. */
function shown(value: number | null, { precision, target, upper }: IndicatorResult) {
  if (value === null || precision === null) return value;
  const marks = [target, upper].filter((mark) => mark !== null);
  return roundedApart(value, { decimals: precision, marks });
}

/** What counts for the superior, once a unit: a second workbook of the same unit adds nothing. */
function addends(
  workbook: WorkbookResult,
  { id, currentPeriod }: IndicatorResult,
  { source, counted }: { readonly source: SummarySource; readonly counted: Set<string> },
): SummaryRow {
  const { region } = workbook;
  const superior = region === null ? undefined : reportingParent(region, source.regions)?.code;
  if (region === null || superior === undefined || currentPeriod === null) return {};
  const series = { indicator: id, period: currentPeriod };
  const once = rollUpKey(region, workbook, series);
  const figure = ownFigure(workbook.file, series, source);
  if (!figure || counted.has(once)) return {};
  counted.add(once);
  return { superior, key: rollUpKey(superior, workbook, series), ...amountsOf(figure) };
}
