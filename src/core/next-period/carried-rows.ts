import type { AdoptedRow } from '../adoption/index.js';
import type { Indicator } from '../catalogue/index.js';
import { statedFigures } from '../consolidation/index.js';
import { readPeriod } from '../entries/index.js';
import { figureFact, figureOf } from '../facts/index.js';
import { isKnown } from '../model/index.js';
import type { Region } from '../regions/index.js';
import { observationKey, type Observation, type Submission } from '../submission/index.js';

/** What the next workbook is asked for, and the regions that it knows. */
export interface CarryRequest {
  readonly indicators: readonly Indicator[];
  readonly regionOf: (code: string) => Region | undefined;
}

/** 带入的行 · The rows that stay true, and those that nobody could carry over though they say something. */
export interface CarriedRows {
  readonly rows: readonly AdoptedRow[];
  readonly dropped: readonly Observation[];
}

/** 历史数据 · What of 数据 of the last workbook stays true; an estimate of what had not ended does not. */
export function carriedRows(last: Submission, request: CarryRequest): CarriedRows {
  const known = new Map(request.indicators.map((indicator) => [indicator.id, indicator]));
  const rows: AdoptedRow[] = [];
  const dropped: Observation[] = [];
  for (const observation of last.observations) {
    if (observation.nature === 'estimate' || !saysSomething(observation)) continue;
    const row = isFirst(observation, last) ? carried(observation, known, request) : undefined;
    if (row) rows.push(row);
    else dropped.push(observation);
  }
  return { rows, dropped };
}

/** Whether somebody filled the row in: formulas that wait come to an empty text. */
function saysSomething({ row: { cells } }: Observation): boolean {
  const { numerator, denominator, value } = cells;
  return [numerator, denominator, value].some(({ state }) => state !== 'blank');
}

/** Of rows that say what they are of, the first counts. */
function isFirst(observation: Observation, { observationsByKey }: Submission): boolean {
  const { region, scope, period, row } = observation;
  const indicator = row.cells.indicatorCode.value;
  if (region === undefined || indicator === undefined || !scope || !period) return false;
  const key = observationKey(region, indicator, { period, scope });
  return observationsByKey.get(key) === observation;
}

function carried(
  observation: Observation,
  known: ReadonlyMap<string, Indicator>,
  { regionOf }: CarryRequest,
): AdoptedRow | undefined {
  const fact = figureFact(observation);
  const indicator = known.get(fact?.indicator ?? '');
  const period = fact && readPeriod(fact.period);
  const region = fact && regionOf(fact.region);
  if (!fact || !indicator || !period || !region) return undefined;
  if (isKnown(observation.numerator) && !isKnown(figureOf(fact.numerator))) return undefined;
  const figures = statedFigures(fact, indicator);
  if (Object.keys(figures).length === 0) return undefined;
  const { scope, nature } = fact;
  const row = { indicator, period, region, scope, figures, origins: [] };
  return nature ? { ...row, nature } : row;
}
