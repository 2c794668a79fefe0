import type { AccumulationDirection, AccumulationWay } from '../formulas/index.js';
import type { Bilingual } from '../model/index.js';

/** 目标类型 · What a target asks for: see the glossary for each. */
export const targetKinds = [
  'rise',
  'fall',
  'floor',
  'ceiling',
  'annual',
  'cumulative',
  'band',
  'growth',
  'tied',
  'words',
  'monitor',
] as const;
export type TargetKind = (typeof targetKinds)[number];

/**
 * 来源 · Where a figure was published.
 *
 * `derived` says what is our own arithmetic or reading, `open` what the source leaves unsaid.
 */
export interface Source {
  readonly publisher: Bilingual;
  /** 转引 · Through whom the figure comes, where it was not compared with what the publisher printed. */
  readonly citedFrom?: Bilingual;
  readonly derived?: Bilingual;
  readonly open?: Bilingual;
}

/**
 * A published number; `atLeast` marks 余 / 超过 and `atMost` 以下, `roundedTo` the unit of the last printed digit, and
 * `marked` a footnote of the plan (10.5*), mostly of another year.
 */
export interface PublishedFigure {
  readonly value: number;
  readonly atLeast?: true;
  readonly atMost?: true;
  readonly marked?: true;
  readonly roundedTo?: number;
}

/** 目标要素 · What a target states besides its amounts. */
export const targetFields = ['kind', 'baseYear', 'targetYear', 'upper', 'way'] as const;
export type TargetField = (typeof targetFields)[number];

/** 参照 · What an average is tied to: a series of the plan, kept step with (同步) or passed (高于) by a margin in points. */
export interface Tie {
  readonly to: string;
  readonly relation: 'with' | 'above';
  readonly margin?: number;
}

/** 目标 · A target as published, in the unit of its indicator. */
export interface Target {
  readonly kind: TargetKind;
  readonly baseYear?: number;
  readonly base?: PublishedFigure;
  readonly targetYear?: number;
  readonly value?: number;
  readonly upper?: number;
  /** 不含本数 · Whether the value itself does not meet the target: 超过, ＞22, ＜27. */
  readonly isStrict?: true;
  /** 累计方式 · How the years of a cumulative target come together; added up where nothing is said. */
  readonly way?: AccumulationWay;
  /** 方向 · What the rates of a compound are of. */
  readonly direction?: AccumulationDirection;
  /** 同步 · What a tied target is held to; 允许偏差 says how far 同步 may be off. */
  readonly tie?: Tie;
  /** 允许偏差 · By how much a target printed with 左右, or 同步, may be missed. */
  readonly tolerance?: number;
  /** 原文 · The target in the plan's own words, where it is no number. */
  readonly words?: string;
  /** 推算 · The fields that are our own reading of the source; nobody is held to them. */
  readonly derivedFields?: readonly TargetField[];
  readonly source: Source;
}
