import type { Indicator } from '../catalogue/index.js';
import type { Rounding } from '../entries/index.js';
import { ratio, ratioAgrees } from '../formulas/index.js';
import { isKnown, periodText, type Figure, type Period } from '../model/index.js';
import { declaredFigure, numberFigure, publishedFigure } from './number-figure.js';
import type { Row } from '../tables/index.js';
import type { Nature } from './timing.js';

/** 口径 · What a row of 数据 speaks of. */
export type Scope = 'total' | 'own' | 'zone' | 'subordinate';

/** 观测值 · One row of 数据, understood. */
export interface Observation {
  readonly row: Row<'data'>;
  readonly indicator: Indicator | undefined;
  /** Base units per unit of its values. */
  readonly scale: number;
  /** The unit of its values: that of 指标, else that of the catalogue. */
  readonly unit: string;
  readonly region: string | undefined;
  readonly scope: Scope | undefined;
  readonly period: Period | undefined;
  readonly nature: Nature;
  readonly numerator: Figure;
  readonly denominator: Figure;
  /** As reported, with the interval that its decimals or its declared precision stand for. */
  readonly value: Figure;
  /** From numerator and denominator where both are known, else as reported. */
  readonly unrounded: Figure;
}

/** What is known of an indicator in this workbook: the catalogue's entry and base units per unit. */
export interface KnownIndicator {
  readonly indicator: Indicator | undefined;
  readonly scale: number;
  readonly unit: string;
}

/** Understands one row of 数据. */
export function readObservation(
  row: Row<'data'>,
  known: KnownIndicator,
  unit: string | undefined,
): Observation {
  const { cells } = row;
  const { indicator, scale } = known;
  const rounding = cells.precision.value;
  const hasNumerator = cells.numerator.state !== 'blank';
  const numerator = declaredFigure(numberFigure(row, 'numerator', indicator), rounding, 1);
  const denominator = numberFigure(row, 'denominator', indicator);
  const ofValue = hasNumerator ? undefined : rounding;
  const value = declaredFigure(publishedFigure(row, 'value', indicator), ofValue, scale);
  return {
    row,
    indicator,
    scale,
    unit: known.unit,
    region: cells.regionCode.value,
    scope: scopeOf(row, unit),
    period: cells.period.value,
    nature: (cells.nature.value as Nature | undefined) ?? 'actual',
    numerator,
    denominator,
    value,
    unrounded:
      unroundedFigure({ indicator, scale, numerator, denominator, value }) ??
      declaredValue(row, known, ofValue),
  };
}

/** 有数 · Whether an observation holds a number; a declared … for a period to come is an honest answer. */
export function hasFigure({ numerator, denominator, value }: Observation): boolean {
  return isKnown(numerator) || isKnown(denominator) || isKnown(value);
}

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

/**
 * 分子的换算 · Units of the catalogue per unit of the numerator of a rate; undefined where nothing tells which it is in.
 *
 * A count needs none: only the numerator of a rate in money, area and the like may be in either unit.
 */
export function numeratorScale(pair: Pair): number | undefined {
  const { indicator, scale } = pair;
  if (indicator?.measure !== 'ratio' || scale === 1) return 1;
  const factor = pairFactor(pair);
  if (factor === undefined) return undefined;
  return factor === indicator.factor ? scale : 1;
}

/** 自报合计 · Whether a figure is the unit's own total. */
export function isOwnTotal(
  { scope, region }: { readonly scope?: string | undefined; readonly region?: string | undefined },
  unit: string | null | undefined,
): boolean {
  return scope === 'total' && region === unit;
}

/** The key under which observations are found again. */
export function observationKey(
  region: string,
  indicator: string,
  { period, scope }: { readonly period: Period; readonly scope: Scope },
): string {
  return `${region}|${scope}|${indicator}|${periodText(period)}`;
}

function declaredValue(
  row: Row<'data'>,
  { indicator, scale }: KnownIndicator,
  rounding: Rounding | undefined,
): Figure {
  return declaredFigure(numberFigure(row, 'value', indicator), rounding, scale);
}

function unroundedFigure(pair: Pair): Figure | undefined {
  const { indicator, numerator, denominator } = pair;
  if (indicator?.measure !== 'ratio' || !isKnown(numerator) || !isKnown(denominator))
    return undefined;
  const factor = pairFactor(pair);
  if (factor === undefined) return undefined;
  const result = ratio({ numerator, denominator, factor });
  return isKnown(result) ? result : undefined;
}

/** A blank scope means the total for the unit itself and a subordinate otherwise. */
function scopeOf({ cells }: Row<'data'>, unit: string | undefined): Scope | undefined {
  if (cells.scope.state !== 'blank') return cells.scope.value as Scope | undefined;
  if (cells.regionCode.value === undefined || unit === undefined) return undefined;
  return cells.regionCode.value === unit ? 'total' : 'subordinate';
}
