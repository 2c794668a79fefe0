import type { ReportWords } from './report-words.js';

/** The labels of reports in Chinese. */
export const report: ReportWords = {
  indicator: '指标',
  kind: '目标类型',
  unit: '单位',
  base: '基期值',
  current: '当前值',
  target: '目标值',
  completion: '增量完成率',
  schedule: '序时进度',
  pace: '进度比',
  class: '评级',
  asOf: '截止',
  findings: '问题',
  noFindings: '没有问题',
  undecided: '无法判定',
  explained: '已说明',
  across: '汇总审核',
  cells: (count) => `${count} 处`,
  more: (count) => `另有 ${count} 处`,
  total: (count) => `共 ${count} 个工作簿`,
  fixable: '可自动修正',
  colon: '：',
  separator: '，',
};
