import type { Bilingual } from '../model/index.js';
import type { TargetKind } from './plan.js';

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
  monitor: { 'zh-CN': '监测', 'en-US': 'Monitor' },
};
