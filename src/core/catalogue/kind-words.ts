import type { Bilingual } from '../model/index.js';
import type { TargetKind } from './target.js';

/** 目标类型 · The word for each kind of target, as cells and arguments hold it. */
export const kindWords: Readonly<Record<TargetKind, Bilingual>> = {
  rise: { 'zh-CN': '上升', 'en-US': 'Rise' },
  fall: { 'zh-CN': '下降', 'en-US': 'Fall' },
  floor: { 'zh-CN': '下限', 'en-US': 'Floor' },
  ceiling: { 'zh-CN': '上限', 'en-US': 'Ceiling' },
  annual: { 'zh-CN': '年度', 'en-US': 'Annual' },
  cumulative: { 'zh-CN': '累计', 'en-US': 'Cumulative' },
  band: { 'zh-CN': '区间', 'en-US': 'Band' },
  growth: { 'zh-CN': '年均增速', 'en-US': 'Growth' },
  tied: { 'zh-CN': '同步', 'en-US': 'Tied' },
  words: { 'zh-CN': '定性', 'en-US': 'In words' },
  monitor: { 'zh-CN': '监测', 'en-US': 'Monitor' },
};

/** 可计算的类型 · The kinds that functions take: a target in words has no number, and a tie stands in the plan. */
export const computedKindWords = Object.fromEntries(
  Object.entries(kindWords).filter(([id]) => id !== 'tied' && id !== 'words'),
) as Readonly<Record<Exclude<TargetKind, 'tied' | 'words'>, Bilingual>>;
