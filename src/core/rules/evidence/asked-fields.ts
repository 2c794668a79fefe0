import type { Observation } from '../../submission/index.js';
import { isBlank, placeOf } from '../../tables/index.js';

type Field = 'numerator' | 'denominator' | 'value';

/**
 * 应填栏目 · The fields that a row of 数据 is asked for.
 *
 * A row answers with its value; a ratio may answer with numerator and denominator instead, and one
 * that is blank altogether is asked for all three where it rolls up from its parts. A column that the
 * table lacks is told once, by its header.
 */
export function askedFields(
  { row, indicator }: Observation,
  isThere: (field: Field) => boolean,
): readonly Field[] {
  const { numerator, denominator, value } = row.cells;
  const parts = [numerator, denominator].filter((entry) => !isBlank(entry)).length;
  const isRatio = indicator?.measure === 'ratio';
  const isAnswered = parts === 2 && (isRatio || !indicator);
  const hasParts = placeOf(row, 'numerator') && placeOf(row, 'denominator');
  const isUnanswered = parts === 0 && isBlank(value) && hasParts;
  const isAsked = parts === 1 || (isUnanswered && indicator?.rollUp === 'ratio-of-sums');
  const ofParts = isRatio && isAsked ? (['numerator', 'denominator'] as const) : [];
  const ofValue = placeOf(row, 'value') && !isAnswered ? (['value'] as const) : [];
  return [...ofValue, ...ofParts.filter(isThere)];
}
