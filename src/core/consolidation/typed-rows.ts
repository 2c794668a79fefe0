import type { AdoptedRow } from '../adoption/index.js';
import type { Indicator } from '../catalogue/index.js';
import { readPeriod } from '../entries/index.js';
import type { WorkbookFacts } from '../facts/index.js';
import { periodText } from '../model/index.js';
import type { Region } from '../regions/index.js';
import { statedFigures } from './stated-figures.js';

interface Typed {
  readonly unit: Region;
  readonly zones: readonly Region[];
  readonly previous?: WorkbookFacts | undefined;
}

/** What a row of 数据 is of. */
export function adoptedRowKey({ region, scope, indicator, period }: AdoptedRow): string {
  return [region.code, scope, indicator.id, periodText(period)].join('|');
}

/** 已填 · What people typed into the workbook that was made before: 本级, zones, and what does not add up. */
export function typedRows(
  { previous, unit, zones }: Typed,
  known: ReadonlyMap<string, Indicator>,
): ReadonlyMap<string, AdoptedRow> {
  const regions = new Map([unit, ...zones].map((region) => [region.code, region]));
  const rows = (previous?.figures ?? []).flatMap((figure): readonly AdoptedRow[] => {
    const indicator = known.get(figure.indicator);
    const period = readPeriod(figure.period);
    const region = regions.get(figure.region);
    if (!indicator || !period || !region || figure.scope === 'subordinate') return [];
    if (figure.scope === 'total' && indicator.rollUp !== 'none') return [];
    const figures = statedFigures(figure, indicator);
    if (Object.keys(figures).length === 0) return [];
    const { scope, nature } = figure;
    return [
      { indicator, period, region, scope, figures, origins: [], ...(nature ? { nature } : {}) },
    ];
  });
  return new Map(rows.map((row) => [adoptedRowKey(row), row]));
}
