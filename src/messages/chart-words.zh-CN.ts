import type { ChartWords } from './chart-words.js';

/** The labels of charts in Chinese. */
export const charts: ChartWords = {
  base: '基期值',
  current: '当前值',
  target: '目标值',
  upper: '上限',
  expected: '序时应达',
  projection: '预计值',
  planned: '计划',
  actual: '实际',
  period: '期间',
  subordinate: '下级单位',
  value: '数值',
  rank: '位次',
  figures: '进度',
  path: '历年走势',
  ranking: '下级排名',
  atLeast: ['', '以上'],
  rounded: ['约', ''],
  unitGap: '',
  colon: '：',
  separator: '，',
};
