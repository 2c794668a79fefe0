import type { Indicator, Plan } from '../plan.js';
import type { Source } from '../target.js';
import { publishers } from '../publishers.js';

const source: Source = { publisher: publishers.wuhan };

const census: Source = {
  publisher: publishers.census,
  derived: {
    'zh-CN': '外部核对，不出自该报道：287万 ÷ 12,326,518 = 23.283%，为推算',
    'en-US':
      'A check from outside the report: 2,870,000 / 12,326,518 = 23.283%, our own arithmetic',
  },
};

const watched = {
  factor: 1,
  status: 'unstated',
  measure: 'stock',
  frequency: 'year',
  levels: ['city'],
  minimum: 0,
  growsOnly: false,
  precision: 0,
  rollUp: 'sum',
  target: { kind: 'monitor', source },
  source,
} as const satisfies Partial<Indicator>;

/** 武汉2022年度 · The year plan of Wuhan for stations, demonstration points and volunteers. */
export const wuhan2022: Plan = {
  id: 'wuhan-2022',
  name: { 'zh-CN': '武汉市2022年度计划', 'en-US': 'Wuhan: year plan of 2022' },
  region: '420100',
  firstYear: 2022,
  lastYear: 2022,
  reportingLevels: ['county'],
  requiredSheets: [],
  indicators: [
    {
      id: 'street-stations',
      name: { 'zh-CN': '街道（乡镇）社工站', 'en-US': 'Street and township social-work stations' },
      unit: '个',
      factor: 1,
      status: 'unstated',
      measure: 'stock',
      frequency: 'year',
      levels: ['city'],
      minimum: 0,
      growsOnly: true,
      precision: 0,
      rollUp: 'sum',
      countedFrom: { counts: 'stations', stationLevels: ['township-station'] },
      target: {
        kind: 'rise',
        baseYear: 2021,
        base: { value: 110 },
        targetYear: 2022,
        value: 140,
        derivedFields: ['kind', 'baseYear'],
        source: {
          ...source,
          derived: {
            'zh-CN': '按年末达到140个理解，而非年内新建140个；基期年取2021年，均为推算',
            'en-US':
              'Read as 140 standing at the end of 2022, not as 140 new ones; the base year is 2021: both our own reading',
          },
          open: {
            'zh-CN': '现有110个未注明日期，且只称街道社工站',
            'en-US': 'The 110 standing now are not dated, and are called street stations only',
          },
        },
      },
      source,
    },
    {
      id: 'demonstration-points',
      name: {
        'zh-CN': '三方联动示范点',
        'en-US':
          'Demonstration points of residents’ committee, owners’ committee and property company',
      },
      unit: '个',
      factor: 1,
      status: 'unstated',
      measure: 'flow',
      frequency: 'year',
      levels: ['city'],
      minimum: 0,
      growsOnly: false,
      precision: 0,
      rollUp: 'sum',
      target: { kind: 'annual', targetYear: 2022, value: 15, source },
      source,
    },
    {
      id: 'social-organisations',
      name: { 'zh-CN': '社会组织', 'en-US': 'Social organisations' },
      unit: '个',
      ...watched,
    },
    {
      id: 'social-workers',
      name: { 'zh-CN': '社会工作人才', 'en-US': 'Social workers' },
      unit: '人',
      ...watched,
    },
    {
      id: 'registered-volunteers',
      name: { 'zh-CN': '注册志愿者', 'en-US': 'Registered volunteers' },
      unit: '人',
      ...watched,
    },
    {
      id: 'volunteer-share',
      name: {
        'zh-CN': '注册志愿者占常住人口比重',
        'en-US': 'Registered volunteers as a share of the permanent population',
      },
      unit: '%',
      factor: 100,
      status: 'unstated',
      measure: 'ratio',
      frequency: 'year',
      levels: ['city'],
      limit: 100,
      minimum: 0,
      growsOnly: false,
      precision: 2,
      rollUp: 'ratio-of-sums',
      denominator: 'residents',
      target: { kind: 'monitor', source },
      source,
    },
  ],
  observations: [
    {
      indicator: 'social-organisations',
      value: { value: 26_600, roundedTo: 100 },
      source,
    },
    {
      indicator: 'social-workers',
      value: { value: 14_000, roundedTo: 1000 },
      source,
    },
    {
      indicator: 'registered-volunteers',
      value: { value: 2_870_000, roundedTo: 10_000 },
      source,
    },
    {
      indicator: 'volunteer-share',
      numerator: { value: 2_870_000, roundedTo: 10_000 },
      value: { value: 23.28 },
      source,
    },
    {
      indicator: 'volunteer-share',
      year: 2020,
      denominator: { value: 12_326_518 },
      source: census,
    },
  ],
  source,
};
