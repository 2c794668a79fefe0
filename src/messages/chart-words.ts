import type { TargetStanding } from '../core/contract/index.js';
import type { Absence } from '../core/model/index.js';

/** 图表用语 · The labels of charts and of the tables that tell the same. */
export interface ChartWords {
  readonly base: string;
  readonly current: string;
  readonly target: string;
  readonly upper: string;
  readonly expected: string;
  readonly projection: string;
  readonly planned: string;
  readonly actual: string;
  readonly period: string;
  readonly subordinate: string;
  readonly value: string;
  readonly rank: string;
  /** What the three charts of an indicator show. */
  readonly figures: string;
  readonly path: string;
  /** 下级进展 · What the last one is called, by the level of most of its regions. */
  readonly ranking: Readonly<Record<'city' | 'county', string>>;
  /** Why there is no current value. */
  readonly absences: Readonly<Record<Absence, string>>;
  /** 原目标 · Behind a target that was adjusted: what the plan had printed. */
  readonly printedTarget: (text: string) => string;
  /** 完成情况 · What a unit says of a target in words. */
  readonly standings: Readonly<Record<TargetStanding, string>>;
  /** What stands before and after a value that is a lower bound, and one that was rounded. */
  readonly atLeast: readonly [before: string, after: string];
  readonly atMost: readonly [before: string, after: string];
  /** Behind a base that is a bound: it is computed from the bound. */
  readonly fromBound: string;
  /** Behind a target that is about its number: by how much it may be missed. */
  readonly within: (tolerance: number) => string;
  readonly rounded: readonly [before: string, after: string];
  /** What stands behind a value that is preliminary or an estimate. */
  readonly natures: Readonly<Record<'flash' | 'estimate', string>>;
  /** What stands between a number and its unit. */
  readonly unitGap: string;
  readonly colon: string;
  readonly separator: string;
}
