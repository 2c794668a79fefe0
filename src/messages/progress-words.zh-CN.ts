import { chineseDay } from './chinese-day.js';
import { chinesePeriod } from './chinese-period.js';
import type { ProgressWords } from './progress-words.js';

/** What stands around the figures of the table of progress in Chinese. */
export const progress: ProgressWords = {
  fileName: '指标进展情况表',
  title: (plan) => {
    const name = plan.replace(/(?:主要)?指标$/, '');
    return `${name}${/(?:[规计]划|纲要)$/.test(name) ? '' : '规划'}指标进展情况表`;
  },
  unit: (name) => `填报单位：${name}`,
  asOf: (day) => `截止日期：${chineseDay(day)}`,
  running: '（调度）',
  verdict: (verdict) => `校验结论：${verdict}`,
  columns: {
    number: '序号',
    indicator: '指标',
    unit: '单位',
    status: '属性',
    base: '基期',
    target: '目标',
    current: '当前',
    progress: '进度',
    rating: '评价',
    reason: '滞后原因',
    office: '责任单位',
  },
  of: (period) => `（${chinesePeriod(period)}）`,
  measure: '（增量完成率）',
  counted: (all, counts) =>
    `${all}项指标中，${counts.map(({ word, count }) => `${word} ${count}项`).join('，')}。`,
  none: '“指标”表没有填报指标。',
  unreadable: (why) => `工作簿无法校验，没有进展数据。${why}`,
  ahead: (pace) => `注：进度比达到 ${pace} 的为“快于预期”。`,
  page: ['— ', ' —'],
};
