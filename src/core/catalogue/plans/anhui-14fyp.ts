import type { Plan, Source } from '../plan.js';

const source: Source = {
  publisher: {
    'zh-CN': '《安徽日报》（据安徽省民政厅、省发展改革委）',
    'en-US':
      'Anhui Daily, on the Anhui Department of Civil Affairs and Development and Reform Commission',
  },
};

const fromPlanStart: Source = {
  ...source,
  derived: {
    'zh-CN': '基期年取规划开始的前一年（2020年），为推算',
    'en-US': 'The base year is the year before the plan begins (2020), by our own reading',
  },
  open: { 'zh-CN': '未公布基期值', 'en-US': 'No base value was printed' },
};

/** 安徽“十四五”城乡社区服务体系 · Three of its seven expected indicators and the smart-community pilots. */
export const anhui14fyp: Plan = {
  id: 'anhui-14fyp',
  name: {
    'zh-CN': '安徽省“十四五”城乡社区服务体系建设',
    'en-US': 'Anhui: urban and rural community service system, 14th five-year plan',
  },
  region: '340000',
  firstYear: 2021,
  lastYear: 2025,
  reportingLevels: ['city'],
  requiredSheets: [],
  indicators: [
    {
      id: 'facility-coverage',
      name: {
        'zh-CN': '城乡社区综合服务设施覆盖率',
        'en-US': 'Coverage of community service facilities in town and country',
      },
      unit: '%',
      factor: 100,
      status: 'expected',
      measure: 'ratio',
      frequency: 'year',
      levels: ['province', 'city', 'county'],
      limit: 100,
      minimum: 0,
      growsOnly: false,
      precision: 1,
      rollUp: 'ratio-of-sums',
      target: {
        kind: 'rise',
        baseYear: 2020,
        targetYear: 2025,
        value: 100,
        source: fromPlanStart,
      },
      source,
    },
    {
      id: 'self-service-coverage',
      name: {
        'zh-CN': '城市社区政务通用自助服务覆盖率',
        'en-US': 'Coverage of self-service for government affairs in urban communities',
      },
      unit: '%',
      factor: 100,
      status: 'expected',
      measure: 'ratio',
      frequency: 'year',
      levels: ['province', 'city', 'county'],
      limit: 100,
      minimum: 0,
      growsOnly: false,
      precision: 1,
      rollUp: 'ratio-of-sums',
      target: {
        kind: 'rise',
        baseYear: 2020,
        targetYear: 2025,
        value: 100,
        source: fromPlanStart,
      },
      source,
    },
    {
      id: 'community-workers',
      name: {
        'zh-CN': '每万城镇常住人口拥有社区工作者',
        'en-US': 'Community workers per 10,000 permanent urban residents',
      },
      unit: '人',
      factor: 10_000,
      status: 'expected',
      measure: 'ratio',
      frequency: 'year',
      levels: ['province', 'city', 'county'],
      minimum: 0,
      growsOnly: false,
      precision: 2,
      rollUp: 'ratio-of-sums',
      target: { kind: 'rise', baseYear: 2020, targetYear: 2025, value: 18, source: fromPlanStart },
      source,
    },
    {
      id: 'smart-community-pilots',
      name: { 'zh-CN': '每年智慧社区试点', 'en-US': 'Smart-community pilots of the year' },
      unit: '个',
      factor: 1,
      status: 'unstated',
      measure: 'flow',
      frequency: 'year',
      levels: ['province'],
      minimum: 0,
      growsOnly: false,
      precision: 0,
      rollUp: 'sum',
      target: { kind: 'band', targetYear: 2025, value: 10, upper: 20, source },
      source,
    },
    {
      id: 'smart-community-pilots-total',
      name: { 'zh-CN': '五年智慧社区试点', 'en-US': 'Smart-community pilots of the five years' },
      unit: '个',
      factor: 1,
      status: 'unstated',
      measure: 'flow',
      frequency: 'year',
      levels: ['province'],
      minimum: 0,
      growsOnly: false,
      precision: 0,
      rollUp: 'sum',
      target: {
        kind: 'cumulative',
        targetYear: 2025,
        value: 50,
        upper: 100,
        source: {
          ...source,
          derived: {
            'zh-CN': '每年10至20个，五年均开展即50至100个，为推算',
            'en-US':
              '10 to 20 a year make 50 to 100 if all five years are used: our own arithmetic',
          },
        },
      },
      source,
    },
  ],
  observations: [],
  source,
};
