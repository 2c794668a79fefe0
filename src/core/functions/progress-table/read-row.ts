import type { TargetKind } from '../../catalogue/index.js';
import { readAbsence, foldHeader } from '../../entries/index.js';
import {
  absentFigure,
  isAbsent,
  isError,
  numberOf,
  type CellValue,
  type DateSystem,
  type Figure,
} from '../../model/index.js';
import type { Standing } from '../../ratings/index.js';
import { isBlankCell, type Matrix } from '../arguments/matrix.js';
import { isFunctionError, type FunctionError, type Outcome } from '../arguments/outcome.js';
import { needed, type ParameterHolds } from '../arguments/parameter.js';
import { declared, readArgument } from '../arguments/read-argument.js';
import type { InputColumn } from './columns.js';

/** One row of indicators, understood. */
export interface IndicatorRow {
  readonly code: Outcome;
  readonly name: Outcome;
  /** What the cells of base, current and target say, for their own cells in the result. */
  readonly amounts: readonly Outcome[];
  readonly standing: Standing;
  /** The first cell that holds an error or what cannot be meant. */
  readonly wrong: FunctionError | undefined;
}

/** What times are read by: the cut-off, and how the workbook counts days. */
export interface RowClock {
  readonly asOf: number;
  readonly dateSystem: DateSystem | undefined;
}

const growthWords = new Set(['年均增速', 'annualgrowth', 'growth', 'cagr']);

/** The columns of one row by id. */
type Cells = (column: InputColumn) => CellValue;

type Read = (column: InputColumn, holds: ParameterHolds) => unknown;

function reader(cell: Cells, { dateSystem }: RowClock): Read {
  return (column, holds) => {
    const value = cell(column);
    return isError(value) ? value : readArgument(needed(column, holds), value, dateSystem);
  };
}

function figureOf(reading: unknown): Figure {
  return isFunctionError(reading) ? absentFigure('unreadable') : (reading as Figure);
}

function shown(column: InputColumn, reading: unknown): Outcome {
  if (isFunctionError(reading)) return reading;
  const figure = reading as Figure;
  if (!isAbsent(figure)) return figure.value;
  return figure.absent === 'unavailable' ? declared(column, figure.absent) : '';
}

function text(value: CellValue): Outcome {
  if (isError(value)) return value;
  return isBlankCell(value) ? '' : String(value);
}

function kindOf(kind: unknown, base: Figure, target: Figure): TargetKind {
  if (typeof kind === 'string') return kind as TargetKind;
  const [from, to] = [numberOf(base), numberOf(target)];
  return from !== undefined && to !== undefined && to < from ? 'fall' : 'rise';
}

/** The end of the current period, the cut-off where none is named; none where it is not yet due. */
function currentTime(period: Figure, asOf: number): number | undefined {
  if (isAbsent(period)) return period.absent === 'blank' ? asOf : undefined;
  return period.value <= asOf ? period.value : undefined;
}

function readingsOf(cell: Cells, clock: RowClock) {
  const read = reader(cell, clock);
  return {
    base: read('baseValue', 'figure'),
    current: read('currentValue', 'figure'),
    target: read('targetValue', 'figure'),
    upper: read('upperLimit', 'figure'),
    baseYear: read('baseYear', 'moment'),
    targetYear: read('targetYear', 'moment'),
    period: read('currentPeriod', 'period-moment'),
    kind: readAbsence(cell('kind')) ? undefined : read('kind', 'kind'),
  };
}

function standingOf(readings: ReturnType<typeof readingsOf>, asOf: number): Standing {
  const [base, target] = [figureOf(readings.base), figureOf(readings.target)];
  const kind = kindOf(readings.kind, base, target);
  const currentAt = currentTime(figureOf(readings.period), asOf);
  const endOfYear = currentAt === undefined ? undefined : Math.ceil(currentAt);
  const isDue = currentAt !== undefined;
  return {
    ...{ kind, base, target, currentAt, holdsHere: true },
    current: isDue ? figureOf(readings.current) : absentFigure('blank'),
    upper: figureOf(readings.upper),
    baseAt: numberOf(figureOf(readings.baseYear)),
    targetAt: kind === 'band' ? endOfYear : numberOf(figureOf(readings.targetYear)),
  };
}

/** Reads one row; undefined where it names no indicator, as blank rows and totals do not. */
export function readRow(
  row: Matrix[number],
  places: ReadonlyMap<InputColumn, number>,
  clock: RowClock,
): IndicatorRow | undefined {
  const cell: Cells = (column) => row[places.get(column) ?? -1] ?? null;
  const isNamed = places.has('indicatorCode') ? 'indicatorCode' : 'indicatorName';
  if (isBlankCell(cell(isNamed))) return undefined;
  const readings = readingsOf(cell, clock);
  const path = cell('path');
  const isGrowth = typeof path === 'string' && growthWords.has(foldHeader(path));
  return {
    code: text(cell('indicatorCode')),
    name: text(cell('indicatorName')),
    amounts: [
      shown('baseValue', readings.base),
      shown('currentValue', readings.current),
      shown('targetValue', readings.target),
    ],
    standing: { ...standingOf(readings, clock.asOf), isGrowth },
    wrong: Object.values(readings).find(isFunctionError),
  };
}
