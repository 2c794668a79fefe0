import type { Indicator, Plan } from '../plan.js';
import type { Source } from '../target.js';
import { publishers } from '../publishers.js';

const source: Source = { publisher: publishers.sichuan };

const course: Source = {
  ...source,
  derived: {
    'zh-CN': '起止年份由首批试点（2021年）和“十四五”末（2025年）推算，基期年取2020年',
    'en-US':
      'Years read from the first batch (2021) and the end of the plan (2025); base year 2020',
  },
};

const undated: Source = {
  ...source,
  open: {
    'zh-CN': '截至2022年，未注明截止日期',
    'en-US': 'To date in 2022; no cut-off date printed',
  },
};

const undatedStations: Source = {
  ...source,
  open: {
    'zh-CN': '截至2022年，未注明截止日期和站点层级',
    'en-US': 'To date in 2022; neither cut-off date nor level of station printed',
  },
};

const secondBatch: Source = {
  ...source,
  open: {
    'zh-CN': '未说明与第一批是否重叠',
    'en-US': 'Whether it overlaps with the first batch is not said',
  },
};

const overlapping: Source = {
  ...source,
  open: {
    'zh-CN': '三类优先对象可能重叠，合计不等于234',
    'en-US': 'The three priorities can overlap and do not add up to 234',
  },
};

const count = {
  factor: 1,
  status: 'unstated',
  frequency: 'year',
  levels: ['province'],
  minimum: 0,
  precision: 0,
  rollUp: 'sum',
  target: { kind: 'monitor', source },
  source,
} as const satisfies Partial<Indicator>;

/** Totals since the programme began. */
const growing = { ...count, measure: 'stock', growsOnly: true } as const;

/** Levels that may fall again. */
const present = { ...count, measure: 'stock', growsOnly: false } as const;

/** Amounts of one batch, and so of one year. */
const yearly = { ...count, measure: 'flow', growsOnly: false } as const;

/** 四川社会工作服务体系 · Township coverage by 2025, the pilots of 2021 and 2022, and what was done to date. */
export const sichuan14fyp: Plan = {
  id: 'sichuan-14fyp',
  name: {
    'zh-CN': '四川省“十四五”社会工作服务体系建设',
    'en-US': 'Sichuan: social-work service system, 14th five-year plan',
  },
  region: '510000',
  firstYear: 2021,
  lastYear: 2025,
  reportingLevels: ['city', 'county'],
  requiredSheets: [],
  indicators: [
    {
      id: 'township-coverage',
      name: {
        'zh-CN': '乡镇（街道）社会工作服务覆盖率',
        'en-US': 'Townships and streets covered by social-work service',
      },
      unit: '%',
      factor: 100,
      status: 'unstated',
      measure: 'ratio',
      frequency: 'year',
      levels: ['province', 'city', 'county'],
      limit: 100,
      minimum: 0,
      growsOnly: false,
      precision: 1,
      rollUp: 'ratio-of-sums',
      denominator: 'townships',
      countedFrom: { counts: 'townships-served' },
      target: {
        kind: 'rise',
        baseYear: 2020,
        targetYear: 2025,
        value: 100,
        derivedFields: ['baseYear'],
        source: {
          ...course,
          open: { 'zh-CN': '未公布基期值', 'en-US': 'No base value was printed' },
        },
      },
      source,
    },
    {
      id: 'certified-workers-per-pilot-station',
      name: {
        'zh-CN': '试点站持证社工（人数最少的一站）',
        'en-US': 'Certified social workers at a pilot station, the station with the fewest',
      },
      unit: '人',
      factor: 1,
      status: 'unstated',
      measure: 'stock',
      frequency: 'year',
      levels: ['province', 'city', 'county', 'township'],
      minimum: 0,
      growsOnly: false,
      precision: 0,
      rollUp: 'none',
      target: {
        kind: 'floor',
        targetYear: 2025,
        value: 2,
        derivedFields: ['kind', 'targetYear'],
        source: {
          ...course,
          derived: {
            'zh-CN': '“试点站有两名以上持证社工”按人数最少的一站理解；目标年取规划末年，均为推算',
            'en-US':
              'Two or more at each pilot station, read at the station with the fewest; the target year is the last of the plan: both our own reading',
          },
        },
      },
      source,
    },
    {
      id: 'stations',
      name: { 'zh-CN': '社工站点', 'en-US': 'Social-work stations and service points' },
      unit: '个',
      ...growing,
      countedFrom: { counts: 'stations' },
    },
    {
      id: 'covered-counties',
      name: {
        'zh-CN': '乡镇（街道）全覆盖的县（市、区）',
        'en-US': 'County-level units with every township covered',
      },
      unit: '个',
      ...present,
    },
    {
      id: 'station-social-workers',
      name: { 'zh-CN': '驻站社工', 'en-US': 'Social workers in stations' },
      unit: '人',
      ...present,
      countedFrom: { counts: 'staff' },
    },
    {
      id: 'people-served',
      name: { 'zh-CN': '服务群众', 'en-US': 'People served' },
      unit: '人次',
      ...growing,
    },
    {
      id: 'relief-services',
      name: { 'zh-CN': '社会救助服务', 'en-US': 'Relief services' },
      unit: '人次',
      ...growing,
    },
    {
      id: 'care-services',
      name: { 'zh-CN': '老幼关爱服务', 'en-US': 'Care of the old and the young' },
      unit: '人次',
      ...growing,
    },
    {
      id: 'industry-help',
      name: { 'zh-CN': '助力产业发展', 'en-US': 'Industry helped' },
      unit: '次',
      ...growing,
    },
    {
      id: 'linked-resources',
      name: { 'zh-CN': '链接资源', 'en-US': 'Resources linked' },
      unit: '万元',
      ...growing,
    },
    {
      id: 'fostered-organisations',
      name: { 'zh-CN': '培育社区社会组织', 'en-US': 'Community organisations fostered' },
      unit: '家',
      ...growing,
    },
    {
      id: 'volunteer-teams',
      name: { 'zh-CN': '组建志愿服务队伍', 'en-US': 'Volunteer teams founded' },
      unit: '支',
      ...growing,
    },
    {
      id: 'community-activities',
      name: { 'zh-CN': '开展社区活动', 'en-US': 'Community activities' },
      unit: '次',
      ...growing,
    },
    {
      id: 'pilot-counties',
      name: { 'zh-CN': '试点县（市、区）', 'en-US': 'Pilot county-level units' },
      unit: '个',
      ...yearly,
      countedFrom: { counts: 'project-counties' },
    },
    {
      id: 'pilot-sites',
      name: { 'zh-CN': '试点乡镇（街道）', 'en-US': 'Pilot townships and streets' },
      unit: '个',
      ...yearly,
      countedFrom: { counts: 'projects' },
    },
    {
      id: 'pilot-subsidy',
      name: { 'zh-CN': '省级试点补助资金', 'en-US': 'Provincial subsidy of pilots' },
      unit: '万元',
      ...yearly,
      countedFrom: { counts: 'subsidies' },
    },
    {
      id: 'centre-town-pilots',
      name: { 'zh-CN': '中心镇试点', 'en-US': 'Pilots in centre towns' },
      unit: '个',
      ...yearly,
      countedFrom: { counts: 'centre-towns' },
    },
    {
      id: 'resettlement-pilots',
      name: { 'zh-CN': '集中安置点试点', 'en-US': 'Pilots at resettlement sites' },
      unit: '个',
      ...yearly,
      countedFrom: { counts: 'resettlements' },
    },
    {
      id: 'subsidy-per-pilot-site',
      name: { 'zh-CN': '每个试点补助资金', 'en-US': 'Provincial subsidy a pilot site' },
      unit: '万元',
      factor: 1,
      status: 'unstated',
      measure: 'ratio',
      frequency: 'year',
      levels: ['province'],
      minimum: 0,
      growsOnly: false,
      precision: 2,
      rollUp: 'ratio-of-sums',
      denominator: 'pilot-sites',
      target: { kind: 'monitor', source },
      source,
    },
    {
      id: 'governance-pilots-chosen',
      name: {
        'zh-CN': '城乡社区治理试点入选比例',
        'en-US': 'Community-governance pilots chosen for the second batch',
      },
      unit: '%',
      factor: 100,
      status: 'unstated',
      measure: 'ratio',
      frequency: 'year',
      levels: ['province'],
      limit: 100,
      minimum: 0,
      growsOnly: false,
      precision: 0,
      rollUp: 'ratio-of-sums',
      target: { kind: 'monitor', source },
      source,
    },
  ],
  observations: [
    { indicator: 'stations', value: { value: 4446 }, source: undatedStations },
    { indicator: 'covered-counties', value: { value: 30, atLeast: true }, source: undated },
    { indicator: 'station-social-workers', value: { value: 5000, atLeast: true }, source: undated },
    { indicator: 'people-served', value: { value: 2_500_000, atLeast: true }, source: undated },
    { indicator: 'relief-services', value: { value: 64_500, roundedTo: 100 }, source: undated },
    { indicator: 'care-services', value: { value: 191_400, roundedTo: 100 }, source: undated },
    { indicator: 'industry-help', value: { value: 3388 }, source: undated },
    { indicator: 'linked-resources', value: { value: 2846 }, source: undated },
    { indicator: 'fostered-organisations', value: { value: 2129 }, source: undated },
    { indicator: 'volunteer-teams', value: { value: 2424 }, source: undated },
    { indicator: 'community-activities', value: { value: 8298 }, source: undated },
    { indicator: 'pilot-counties', year: 2021, value: { value: 82 }, source },
    { indicator: 'pilot-counties', year: 2022, value: { value: 69 }, source: secondBatch },
    { indicator: 'pilot-sites', year: 2021, value: { value: 228 }, source },
    { indicator: 'pilot-sites', year: 2022, value: { value: 234 }, source: secondBatch },
    { indicator: 'pilot-subsidy', year: 2022, value: { value: 4680 }, source },
    {
      indicator: 'subsidy-per-pilot-site',
      year: 2022,
      numerator: { value: 4680 },
      denominator: { value: 234 },
      value: { value: 20 },
      source: {
        ...source,
        derived: {
          'zh-CN': '4680万元 ÷ 234个 = 20万元，为推算',
          'en-US': '46.8 million yuan / 234 sites = 200,000 yuan a site: our own arithmetic',
        },
      },
    },
    {
      indicator: 'governance-pilots-chosen',
      year: 2022,
      numerator: { value: 26 },
      denominator: { value: 40 },
      value: { value: 65 },
      source,
    },
    { indicator: 'centre-town-pilots', year: 2022, value: { value: 87 }, source: overlapping },
    { indicator: 'resettlement-pilots', year: 2022, value: { value: 10 }, source: overlapping },
  ],
  source: course,
};
