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
  ranking: { city: '各市（州）进展情况', county: '各县（市、区）进展情况' },
  absences: {
    blank: '未填',
    unavailable: '未取得',
    inapplicable: '不适用',
    unreadable: '无法识别',
  },
  atLeast: ['', '以上'],
  rounded: ['约', ''],
  natures: { flash: '（快报）', estimate: '（预计）' },
  unitGap: '',
  colon: '：',
  separator: '，',
};
