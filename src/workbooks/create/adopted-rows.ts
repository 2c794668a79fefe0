import type { AdoptedPlace, AdoptedRow, Adoption } from '../../core/adoption/index.js';
import type { Indicator } from '../../core/catalogue/index.js';
import {
  address,
  comparePeriods,
  periodText,
  type Language,
  type Period,
} from '../../core/model/index.js';
import { messagesOf } from '../../messages/index.js';
import type { ObservationDraft } from './observation-row.js';

/** A row of 数据 that may be taken over. */
interface Ask extends AdoptedPlace {
  readonly indicator: Indicator;
  readonly period: Period;
}

const keyOf = ({ indicator, region, scope, period }: Ask) =>
  [indicator.id, region.code, scope, periodText(period)].join('|');

/** Rows of an indicator by what they are of. */
type Rows = ReadonlyMap<string, AdoptedRow>;

/** 取用行 · The rows of an indicator that a table gives, each to be found by what it is of. */
export function adoptedRows({ id }: Indicator, adoption: Pick<Adoption, 'rows'> | undefined): Rows {
  const rows = adoption?.rows.filter(({ indicator }) => indicator.id === id) ?? [];
  return new Map(rows.map((row) => [keyOf(row), row]));
}

/** 另有的行 · The rows that a table gives beyond those that the plan asks for, in order of time. */
export function furtherRows(asks: readonly Ask[], rows: Rows): readonly Ask[] {
  const known = new Set(asks.map(keyOf));
  return [...rows]
    .flatMap(([key, row]) => (known.has(key) ? [] : [row]))
    .sort((one, other) => comparePeriods(one.period, other.period))
    .map(({ indicator, region, scope, period }) => ({ indicator, region, scope, period }));
}

/** 取用的数值 · The figures of a row of 数据 that a table gives, with the cells that they come from. */
export function adoptedRow(ask: Ask, rows: Rows, language: Language): Partial<ObservationDraft> {
  const row = rows.get(keyOf(ask));
  if (!row) return {};
  const figures = Object.entries(row.figures);
  const coarsest = Math.max(0, ...figures.map(([, { roundedTo = 0 }]) => roundedTo));
  return {
    ...Object.fromEntries(figures.map(([field, { figure }]) => [field, figure])),
    precision: coarsest === 0 ? undefined : precisionWord(coarsest, language),
    ...(row.nature ? { nature: row.nature } : {}),
    ...(row.isSum ? { isSum: true } : {}),
    ...remarksOf(row, language),
  };
}

/** Where the figures come from, and who has none. */
function remarksOf(row: AdoptedRow, language: Language): Pick<ObservationDraft, 'remarks'> {
  const { workbook, consolidation } = messagesOf(language);
  const { remarks } = workbook;
  const { origins, scope, isSum, lacking = [] } = row;
  const said = [
    ...(row.remarks === undefined ? [] : [row.remarks]),
    ...takenFrom(origins, language),
    ...(isSum ? [remarks.summed] : []),
    ...(scope === 'total' ? [] : lacking.map(consolidation.lack)),
    ...(scope === 'total' && lacking.length > 0 ? [remarks.lacking(lacking)] : []),
  ];
  return said.length > 0 ? { remarks: said.join(remarks.separator) } : {};
}

function takenFrom(origins: AdoptedRow['origins'], language: Language): readonly string[] {
  const { remarks } = messagesOf(language).workbook;
  const cells = origins.map((origin) => `${origin.sheet}!${address(origin)}`);
  const file = origins[0]?.file;
  if (cells.length === 0) return [];
  return [file === undefined ? remarks.takenFrom(cells) : remarks.takenFromFile(file, cells)];
}

function precisionWord(unit: number, language: Language): string {
  const { remarks, roundings } = messagesOf(language).workbook;
  if (!Number.isFinite(unit)) return roundings.atLeast;
  const word = new Map(Object.entries(roundings)).get(String(unit));
  return word ?? remarks.roundedTo(unit);
}
