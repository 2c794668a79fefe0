import type { Indicator } from '../catalogue/index.js';
import {
  endOfSpan,
  isRefusedCell,
  type CellReading,
  type TableFact,
  type TableLayout,
} from '../layouts/index.js';
import type { AdoptionRequest, LeftFor, LeftReason } from './adoption.js';
import { periodFinder } from './contract-period.js';
import { indicatorMatcher } from './match-indicator.js';
import { regionMatcher } from './match-region.js';
import { isReason } from './place-fact.js';
import { ownerOf } from './whose-table.js';

/** What a cell speaks of, as far as its row and column say. */
interface Spoken extends Pick<TableFact, 'indicator' | 'region' | 'span'> {
  readonly role: TableFact['role'];
}

/** The roles of figures that rows of 数据 and targets are made of. */
const asked: Readonly<Partial<Record<TableFact['role'], LeftFor['field']>>> = {
  base: 'value',
  actual: 'value',
  estimate: 'value',
  numerator: 'numerator',
  denominator: 'denominator',
  target: 'target',
};

/** Of another time or for somebody else: nothing that is asked for is filled in so. */
const elsewhere: ReadonlySet<LeftReason['id']> = new Set<LeftReason['id']>([
  'after-cut-off',
  'before-base',
  'no-ratio',
  'target-elsewhere',
  'target-unasked',
]);

/** Tells of a cell that is left out of which figure it was to be; undefined where that is not known, or is none. */
export type FindLeftFor = (
  reading: CellReading,
  row: readonly TableFact[],
  reason: LeftReason,
) => LeftFor | undefined;

/** 所缺何数 · What finds the figure that a cell of a table was to be; row holds the facts beside it. */
export function leftFinder(request: AdoptionRequest): (table: TableLayout) => FindLeftFor {
  const indicatorOf = indicatorMatcher(request.plan, request.names?.indicators);
  const regionOf = regionMatcher(request);
  const owner = ownerOf(request);
  const periodOf = periodFinder(request);
  const periodAt = (spoken: Spoken, indicator: Indicator) => {
    const period = periodOf(spoken.span, indicator);
    if (!('id' in period)) return { period };
    const end = spoken.span && endOfSpan(spoken.span);
    return end ? { year: end.year } : {};
  };
  return (table) => (reading, row, reason) => {
    const spoken = elsewhere.has(reason.id) ? undefined : spokenOf(reading, row, table);
    const field = spoken && asked[spoken.role];
    if (!spoken || !field) return undefined;
    const indicator = indicatorOf(spoken.indicator);
    const named = spoken.region ?? table.about.region;
    const place = named === undefined ? owner(table.lines) : regionOf(named);
    if (isReason(indicator) || isReason(place)) return undefined;
    return { ...place, field, indicator, ...periodAt(spoken, indicator) };
  };
}

/** Words and dashes have the role of their column; what a refused cell speaks of is said by its column and its row. */
function spokenOf(
  reading: CellReading,
  row: readonly TableFact[],
  { columns }: TableLayout,
): Spoken | undefined {
  const { figure } = columns.find(({ column }) => column === reading.column) ?? {};
  if (!isRefusedCell(reading)) {
    const isWords = reading.role === 'words' || reading.role === 'absent';
    return isWords ? figure && { ...reading, role: figure.role } : reading;
  }
  const [beside] = row;
  const indicator = figure?.indicator ?? onlyName(row);
  if (!figure || indicator === undefined) return undefined;
  const region = figure.region ?? beside?.region ?? null;
  return { indicator, region, span: figure.span ?? beside?.span ?? null, role: figure.role };
}

/** The indicator of a row; none where its cells are of several. */
function onlyName(row: readonly TableFact[]): string | undefined {
  const [first] = row;
  return row.every(({ indicator }) => indicator === first?.indicator)
    ? first?.indicator
    : undefined;
}
