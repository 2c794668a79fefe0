import type { Indicator } from '../catalogue/index.js';
import { addingParts, firstAt, ownFigures, totalsOf } from '../batch-rules/index.js';
import {
  seriesKey,
  figureOf,
  figurePlace,
  type FigureColumn,
  type FigureFact,
  type WorkbookFacts,
} from '../facts/index.js';
import type { AdoptedRow, LackReason, Origin } from '../adoption/index.js';
import { leftLacks, type LackOfUnit } from './left-lack.js';
import { keyOfSeries, type ToldSeries } from './series.js';
import { roundedFigure } from './stated-figures.js';
import { isMeasured, splitUnit } from '../units/index.js';
import { absentFigure, isAbsent, isKnown, periodText, type Figure } from '../model/index.js';

/** 下级数 · What a unit says of a series: its figures with their cells, and why they do not add up where they don't. */
export interface UnitFigure extends LackOfUnit {
  readonly figures: AdoptedRow['figures'];
  readonly origins: readonly Origin[];
  readonly nature?: 'flash' | 'estimate';
}

/** The figures of one unit by their series. */
export type UnitFigures = (series: ToldSeries) => UnitFigure;

const unavailable = { figure: absentFigure('unavailable'), origins: [] };

/** 下级的数 · Reads what the workbooks of a unit say of it; of none it says nothing. */
export function unitFigures(
  workbooks: readonly WorkbookFacts[] | undefined,
  indicators: ReadonlyMap<string, Indicator>,
): UnitFigures {
  if (!workbooks) return ({ indicator }) => nothing(indicator, 'not-delivered');
  const totals = totalsOf(workbooks, indicators);
  const stated = new Set(workbooks.flatMap(ownFigures).map(seriesKey));
  const unconverted = new Set(workbooks.flatMap(unconvertedSeries));
  const disputed = new Set(workbooks.flatMap(({ disputed: said = [] }) => said.map(seriesKey)));
  const withLeft = leftLacks(workbooks);
  const figureAt = (series: ToldSeries): UnitFigure => {
    const { indicator, periods } = series;
    const keys = periods.map((period) => keyOfSeries(series, period));
    const isAmong = (some: ReadonlySet<string>) => keys.some((key) => some.has(key));
    const delivered = firstAt(totals, indicator.id, periods.map(periodText));
    if (isAmong(disputed)) return nothing(indicator, 'disputed');
    if (delivered) return told(delivered, indicator);
    if (isAmong(stated)) return nothing(indicator, 'disputed');
    return nothing(indicator, isAmong(unconverted) ? 'other-unit' : 'not-stated');
  };
  return (series) => withLeft(figureAt(series), series);
}

function unconvertedSeries({ unconverted = [] }: WorkbookFacts): readonly string[] {
  return unconverted.map(seriesKey);
}

/** The columns that an indicator adds up in. */
export function addedColumns({ rollUp }: Indicator): readonly FigureColumn[] {
  return rollUp === 'sum' ? ['value'] : ['numerator', 'denominator'];
}

/** Nothing is said: the row says that there is none. */
function nothing(indicator: Indicator, lack: LackReason): UnitFigure {
  const columns = [...new Set([...addedColumns(indicator), 'value' as const])];
  return {
    figures: Object.fromEntries(columns.map((of) => [of, unavailable])),
    origins: [],
    lack,
  };
}

function told(
  { workbook, figure }: { readonly workbook: WorkbookFacts; readonly figure: FigureFact },
  indicator: Indicator,
): UnitFigure {
  const columns = (['numerator', 'denominator', 'value'] as const).filter(
    (of) => figure[of] !== undefined && !isEmpty(figureOf(figure[of])),
  );
  const lack = lackOf(figure, workbook, indicator);
  if (columns.length === 0) return nothing(indicator, lack ?? 'not-stated');
  const { nature } = figure;
  return {
    figures: Object.fromEntries(
      columns.map((of) => [
        of,
        {
          ...roundedFigure(figureOf(figure[of]), of, indicator),
          origins: [originOf(workbook, figure, of)],
        },
      ]),
    ),
    origins: columns.map((of) => originOf(workbook, figure, of)),
    ...(nature ? { nature } : {}),
    ...(lack ? { lack } : {}),
  };
}

function isEmpty(figure: Figure): boolean {
  return isAbsent(figure) && (figure.absent === 'blank' || figure.absent === 'unreadable');
}

function lackOf(
  figure: FigureFact,
  workbook: WorkbookFacts,
  indicator: Indicator,
): LackReason | undefined {
  const { data } = workbook;
  if (data?.value === 0 && isUnitOpen(indicator)) return 'no-column';
  if (addingParts([figure], indicator).length === 0) return undefined;
  for (const of of addedColumns(indicator)) {
    const found = figureOf(figure[of]);
    if (!isAbsent(found)) continue;
    const isOther =
      found.absent === 'unreadable' && unconvertedSeries(workbook).includes(seriesKey(figure));
    if (isOther) return 'other-unit';
    if (found.absent !== 'blank') return found.absent;
    if (of !== 'value' && isKnown(figureOf(figure.value))) return 'no-counts';
    return data?.[of] === 0 ? 'no-column' : 'not-stated';
  }
  return undefined;
}

/** A rate in money, area and the like is in the unit of its value: without it nobody knows that of the numerator. */
function isUnitOpen({ measure, unit }: Indicator): boolean {
  return measure === 'ratio' && isMeasured(splitUnit(unit).base);
}

function originOf(workbook: WorkbookFacts, figure: FigureFact, of: FigureColumn): Origin {
  return { file: workbook.file, ...figurePlace(workbook, figure, of) };
}
