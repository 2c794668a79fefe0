import { inBoth } from '../model/index.js';
import type { Indicator, Source, Status } from '../catalogue/index.js';
import { addsUp, usualRollUp } from '../units/index.js';
import { readTarget } from './read-target.js';
import { requireOrder } from './require-order.js';
import type { RowReader } from './row-reader.js';
import {
  denominatorWords,
  frequencyWords,
  handedDownWords,
  irregularWord,
  levelWords,
  measureWords,
  rollUpWords,
} from './words.js';

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
  const own = publisher ? { publisher: inBoth(publisher) } : source;
  return {
    id: row.text('indicatorCode', 'must') ?? '',
    name: { 'zh-CN': name, 'en-US': row.prose('englishName') ?? name },
    ...categoryOf(row),
    unit,
    factor: readFactor(row, unit, isRatio),
    status: (row.text('status') as Status | undefined) ?? 'unstated',
    measure,
    ...frequencyOf(row),
    levels: row.words('levels', levelWords),
    ...readBounds(row, unit),
    growsOnly: row.claim('growsOnly') ?? false,
    precision: row.number('precision', isRatio ? 'must' : 'may') ?? 0,
    rollUp: readRollUp(row, { measure, unit }, name),
    ...handedDownOf(row),
    ...moreOf(row, isRatio),
    target: readTarget(row, { unit, name }, own),
    source: own,
  };
}

function categoryOf(row: RowReader): Pick<Indicator, 'category'> {
  const category = row.prose('category');
  return category === undefined ? {} : { category: inBoth(category) };
}

/** What is said of it, else what is usual; shares, means per head and rates are never added. */
function readRollUp(
  row: RowReader,
  of: Pick<Indicator, 'measure' | 'unit'>,
  name: string,
): Indicator['rollUp'] {
  const rollUp = row.word('rollUp', rollUpWords);
  const isAdded = rollUp === 'sum' && (of.measure === 'ratio' || !addsUp(of.unit));
  if (isAdded && of.unit !== '') row.tell('rollUp', { id: 'not-additive', found: of.unit });
  return rollUp ?? usualRollUp(of, name);
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

function handedDownOf(row: RowReader): Pick<Indicator, 'handedDown'> {
  const handedDown = row.word('handedDown', handedDownWords);
  return handedDown ? { handedDown } : {};
}

/** What comes only when there is a census is of a year all the same. */
function frequencyOf(row: RowReader): Pick<Indicator, 'frequency' | 'isIrregular'> {
  const word = row.word('frequency', { ...frequencyWords, irregular: irregularWord });
  return word === 'irregular'
    ? { frequency: 'year', isIrregular: true }
    : { frequency: word ?? 'year' };
}

/** Only a ratio has a denominator. */
function moreOf(row: RowReader, isRatio: boolean): Pick<Indicator, 'office' | 'denominatorAt'> {
  const office = row.prose('office');
  const denominatorAt = row.word('denominatorAt', denominatorWords);
  return {
    ...(office === undefined ? {} : { office }),
    ...(denominatorAt && isRatio ? { denominatorAt } : {}),
  };
}
