import type { AdoptedRow } from '../adoption/index.js';
import type { Indicator } from '../catalogue/index.js';
import { statedFigures } from '../consolidation/index.js';
import { readPeriod } from '../entries/index.js';
import type { WorkbookFacts } from '../facts/index.js';
import type { Region } from '../regions/index.js';

/** What the next workbook is asked for, and the regions that it knows. */
export interface CarryRequest {
  readonly indicators: readonly Indicator[];
  readonly regionOf: (code: string) => Region | undefined;
}

/** 历史数据 · The rows of 数据 of the last workbook that stay true; an estimate of what had not ended does not. */
export function carriedRows(
  { figures }: Pick<WorkbookFacts, 'figures'>,
  { indicators, regionOf }: CarryRequest,
): readonly AdoptedRow[] {
  const known = new Map(indicators.map((indicator) => [indicator.id, indicator]));
  return figures.flatMap((fact): readonly AdoptedRow[] => {
    const indicator = known.get(fact.indicator);
    const period = readPeriod(fact.period);
    const region = regionOf(fact.region);
    if (!indicator || !period || !region || fact.nature === 'estimate') return [];
    const stated = statedFigures(fact, indicator);
    if (Object.keys(stated).length === 0) return [];
    const { scope, nature } = fact;
    const row = { indicator, period, region, scope, figures: stated, origins: [] };
    return [{ ...row, ...(nature ? { nature } : {}) }];
  });
}
