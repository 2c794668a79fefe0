import type { Indicator, Source, Status, Target, TargetKind } from '../catalogue/index.js';
import { readBase, readTargetValue } from './read-target-value.js';
import { requireOrder } from './require-order.js';
import { readWay } from './read-way.js';
import type { RowReader } from './row-reader.js';
import { frequencyWords, levelWords, measureWords, rollUpWords } from './words.js';

/**
 * 指标 · One row of 指标 as an indicator; what is left out has its usual value.
 *
 * Where something must be there and is not, the reader tells it and the result is of no use.
 */
export function readIndicator(row: RowReader, source: Source): Indicator {
  const name = row.prose('indicatorName', 'must') ?? '';
  const unit = row.text('unit', 'must') ?? '';
  const measure = row.word('measure', measureWords, 'must') ?? 'stock';
  const isRatio = measure === 'ratio';
  const publisher = row.prose('source');
  const own = publisher ? { publisher: { 'zh-CN': publisher, 'en-US': publisher } } : source;
  return {
    id: row.text('indicatorCode', 'must') ?? '',
    name: { 'zh-CN': name, 'en-US': row.prose('englishName') ?? name },
    unit,
    factor: readFactor(row, unit, isRatio),
    status: (row.text('status') as Status | undefined) ?? 'unstated',
    measure,
    frequency: row.word('frequency', frequencyWords) ?? 'year',
    levels: row.words('levels', levelWords),
    ...readBounds(row, unit),
    growsOnly: row.claim('growsOnly') ?? false,
    precision: row.number('precision', isRatio ? 'must' : 'may') ?? 0,
    rollUp: row.word('rollUp', rollUpWords) ?? (isRatio ? 'ratio-of-sums' : 'sum'),
    target: readTarget(row, { unit, name }, own),
    source: own,
  };
}

/** A percent has 100, what else is no ratio 1; every other ratio must say by how much it is multiplied. */
function readFactor(row: RowReader, unit: string, isRatio: boolean): number {
  const isPercent = unit === '%';
  const factor = row.number('factor', isRatio && !isPercent ? 'must' : 'may');
  if (isRatio && isPercent && factor !== undefined && factor !== 100) {
    row.tell('factor', { id: 'percent-factor', found: factor });
  }
  return isPercent ? 100 : (factor ?? 1);
}

function readBounds(row: RowReader, unit: string): Pick<Indicator, 'limit' | 'minimum'> {
  const limit = row.amount('limit', unit);
  const minimum = row.amount('minimum', unit);
  requireOrder(row, ['minimum', minimum], ['limit', limit]);
  return {
    ...(limit === undefined ? {} : { limit }),
    ...(minimum === undefined ? {} : { minimum }),
  };
}

/** What the target of a row is read with. */
interface Measured {
  readonly unit: string;
  readonly name: string;
}

function readTarget(row: RowReader, { unit, name }: Measured, source: Source): Target {
  const kind = (row.text('kind', 'must') as TargetKind | undefined) ?? 'monitor';
  if (kind === 'monitor') return { kind, source };
  const isFromBase = kind === 'rise' || kind === 'fall';
  const baseYear = isFromBase ? row.number('baseYear', 'must') : undefined;
  const base = isFromBase ? readBase(row, unit) : undefined;
  const targetYear = row.number('targetYear', 'must');
  const { high, ...target } = readTargetValue(row, unit, kind);
  const { value, ...meant } = target;
  const isUpperAsked = kind === 'band' && high === undefined;
  const upper = row.amount('upperLimit', unit, isUpperAsked ? 'must' : 'may') ?? high;
  requireOrder(row, ['baseYear', baseYear], ['targetYear', targetYear]);
  requireOrder(row, ['targetValue', value], ['upperLimit', upper]);
  return {
    kind,
    ...(baseYear === undefined ? {} : { baseYear }),
    ...(base === undefined ? {} : { base }),
    ...(targetYear === undefined ? {} : { targetYear }),
    ...(value === undefined ? {} : { value }),
    ...(upper === undefined ? {} : { upper }),
    ...meant,
    ...(kind === 'cumulative' ? readWay(row, name) : {}),
    source,
  };
}
