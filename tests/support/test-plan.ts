import type { Indicator, Plan } from '../../src/core/catalogue/index.js';

const source = { publisher: { 'zh-CN': '测试', 'en-US': 'Test' } };

const common = {
  status: 'binding',
  measure: 'stock',
  frequency: 'year',
  factor: 1,
  levels: ['province', 'city', 'county'],
  minimum: 0,
  growsOnly: false,
  precision: 0,
  rollUp: 'sum',
  source,
} as const;

const named = (id: string, zh: string) => ({ id, name: { 'zh-CN': zh, 'en-US': id } });

/** An invented plan that has one indicator of each shape, binding ones among them. */
export const testPlan: Plan = {
  id: 'test-plan',
  name: { 'zh-CN': '测试规划', 'en-US': 'Test plan' },
  region: '340000',
  firstYear: 2021,
  lastYear: 2025,
  reportingLevels: ['city', 'county'],
  requiredSheets: [],
  indicators: [
    {
      ...common,
      ...named('coverage', '覆盖率'),
      unit: '%',
      measure: 'ratio',
      factor: 100,
      limit: 100,
      precision: 1,
      rollUp: 'ratio-of-sums',
      target: { kind: 'rise', baseYear: 2020, targetYear: 2025, value: 100, source },
    },
    {
      ...common,
      ...named('workers', '每万人社工数'),
      unit: '人/万人',
      measure: 'ratio',
      factor: 10000,
      precision: 1,
      rollUp: 'ratio-of-sums',
      target: { kind: 'rise', baseYear: 2020, targetYear: 2025, value: 18, source },
    },
    {
      ...common,
      ...named('beds', '床位数'),
      unit: '张',
      growsOnly: true,
      target: { kind: 'rise', baseYear: 2020, targetYear: 2025, value: 200, source },
    },
    {
      ...common,
      ...named('stations', '站点数'),
      unit: '个',
      frequency: 'quarter',
      growsOnly: true,
      countedFrom: { counts: 'stations' },
      target: { kind: 'rise', baseYear: 2020, targetYear: 2025, value: 140, source },
    },
    {
      ...common,
      ...named('fund', '资金'),
      unit: '万元',
      measure: 'flow',
      frequency: 'quarter',
      precision: 2,
      target: { kind: 'annual', targetYear: 2023, value: 400, source },
    },
    {
      ...common,
      ...named('pilots', '试点数'),
      unit: '个',
      measure: 'flow',
      levels: ['province'],
      target: { kind: 'band', targetYear: 2025, value: 10, upper: 20, source },
    },
    {
      ...common,
      ...named('poor-households', '困难户数'),
      unit: '户',
      target: { kind: 'fall', baseYear: 2020, targetYear: 2025, value: 0, source },
    },
    {
      ...common,
      ...named('visitors', '服务人次'),
      unit: '人次',
      status: 'unstated',
      measure: 'flow',
      target: { kind: 'monitor', source },
    },
  ] satisfies readonly Indicator[],
  observations: [],
  source,
};
