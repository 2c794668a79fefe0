import { amountText } from './figure-text.js';
import { asksForLess } from '../core/ratings/index.js';
import type { IndicatorResult } from '../core/result.js';
import type { ChartWords } from '../messages/chart-words.js';

type Precise = Pick<IndicatorResult, 'current' | 'currentPrecision' | 'currentNature'>;

const none: readonly [string, string] = ['', ''];

/**
 * 精度的说法 · A current value that is a lower bound, rounded, preliminary or estimated says so: 5000 or
 * more is not 5000.
 */
export function preciseText(
  text: string,
  { current, currentPrecision, currentNature }: Precise,
  { atLeast, rounded, natures }: Pick<ChartWords, 'atLeast' | 'rounded' | 'natures'>,
): string {
  if (current === null) return text;
  const nature = currentNature ? natures[currentNature] : '';
  const [before, after] = { 'at-least': atLeast, rounded, exact: none }[
    currentPrecision ?? 'exact'
  ];
  return `${before}${text}${after}${nature}`;
}

/** 基期的说法 · A base that is a bound says so, and that it is computed from the bound. */
export function baseText(
  text: string,
  { base, baseBound }: Pick<IndicatorResult, 'base' | 'baseBound'>,
  { atLeast, atMost, fromBound }: Pick<ChartWords, 'atLeast' | 'atMost' | 'fromBound'>,
): string {
  if (base === null || !baseBound) return text;
  const [before, after] = baseBound === 'at-least' ? atLeast : atMost;
  return `${before}${text}${after}${fromBound}`;
}

/** 目标的说法 · A target that leaves out its own number has its sign, one that is about it says by how much. */
export function meantText(
  text: string,
  one: Pick<IndicatorResult, 'target' | 'targetMargin' | 'printedTarget' | 'kind'>,
  { within, printedTarget: originally }: Pick<ChartWords, 'within' | 'printedTarget'>,
): string {
  const { target, printedTarget } = one;
  const isAdjusted = target !== null && printedTarget !== undefined && printedTarget !== target;
  return `${strictText(text, one, within)}${isAdjusted ? originally(amountText(printedTarget)) : ''}`;
}

function strictText(
  text: string,
  { target, targetMargin, kind }: Pick<IndicatorResult, 'target' | 'targetMargin' | 'kind'>,
  within: ChartWords['within'],
): string {
  if (target === null || targetMargin === undefined) return text;
  if (targetMargin !== 'strict') return `${text}${within(targetMargin)}`;
  return `${asksForLess(kind) ? '<' : '>'}${text}`;
}
