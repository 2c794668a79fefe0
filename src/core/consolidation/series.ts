import type { Indicator } from '../catalogue/index.js';
import type { Period } from '../model/index.js';

/** 数列 · An indicator at a period: what stands in one group of rows, of a total and its parts. */
export interface Series {
  readonly indicator: Indicator;
  readonly period: Period;
}
