import { ratioAgrees } from '../formulas/index.js';
import { isKnown } from '../model/index.js';
import type { Observation } from './observations.js';

type Pair = Pick<Observation, 'indicator' | 'scale' | 'numerator' | 'denominator' | 'value'>;

/**
 * 分子分母的系数 · What numerator / denominator is multiplied with to give the value in the unit of 指标.
 *
 * Where 指标 states a multiple of the catalogue's unit (元 for 万元), the numerator may be in either; the
 * value tells which. Undefined where it tells neither.
 */
export function pairFactor(pair: Pair): number | undefined {
  const { indicator, scale, numerator, denominator, value: published } = pair;
  const factor = indicator?.factor ?? 1;
  if (scale === 1 || !isKnown(published)) return scale === 1 ? factor : undefined;
  return [factor / scale, factor].find(
    (each) => ratioAgrees({ numerator, denominator, factor: each, published }) === true,
  );
}
