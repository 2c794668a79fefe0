import type { Plan, PublishedObservation } from '../plan.js';
import type { Source } from '../target.js';
import { between, both, printedIndicator, type PrintedRow } from './printed-indicator.js';

const source: Source = {
  publisher: both(
    '国务院残疾人工作委员会《残疾人保障和发展“十五五”规划》（残工委发〔2026〕4号）',
    'Working Committee on Disability of the State Council, 15th five-year plan for disabled people (2026, no. 4)',
  ),
  citedFrom: both(
    '公开网页的整理稿，未与官方文本核对',
    'a transcription on a public web page, not compared with the official text',
  ),
};

const everybody = both(
  '规划印“应保尽保”，2025年为 100%，按下限 100%理解，为推算',
  'Printed as 应保尽保 with 100% in 2025, read as a floor of 100: our own reading',
);
const noDeviation = both(
  '规划没有写明“基本同步”允许偏差几个百分点，未声明前不评级',
  'By how many points keeping step may be off is not said; without it there is no rating',
);
const kept = both(
  '基期与目标相同，按底线指标理解，为推算',
  'Base and target are the same, read as a floor: our own reading',
);
const noBase = both('“2025年”栏未印数', 'The column of 2025 prints no figure');

const share = { unit: '%', precision: 1, limit: 100, minimum: 0 } as const;
const amount = { precision: 0, measure: 'flow', minimum: 0 } as const;

const rows: readonly PrintedRow[] = [
  {
    id: 'disabled-household-income-growth',
    name: [
      '残疾人家庭人均收入年均增长',
      'Average growth of income per head of disabled households',
    ],
    ...{ unit: '%', precision: 1 },
    target: {
      kind: 'tied',
      targetYear: 2030,
      words: '与居民人均可支配收入年均增长基本同步',
      tie: { to: 'resident-income-growth', relation: 'with' },
    },
    open: noDeviation,
  },
  {
    ...amount,
    id: 'disabled-newly-employed',
    name: ['城乡新增残疾人就业人数', 'Disabled people newly employed in town and country'],
    unit: '人',
    target: { kind: 'cumulative', targetYear: 2030, value: 1_000_000 },
    open: noBase,
  },
  {
    ...share,
    id: 'disabled-minimum-allowance',
    name: [
      '符合条件的残疾人纳入最低生活保障比例',
      'Share of eligible disabled people with the minimum allowance',
    ],
    target: { kind: 'floor', targetYear: 2030, value: 100, derivedFields: ['kind'] },
    derived: kept,
  },
  {
    ...share,
    id: 'disabled-medical-insurance',
    name: [
      '残疾人城乡居民基本医疗保险参保率',
      'Share of disabled people in the basic medical insurance of residents',
    ],
    target: { kind: 'floor', targetYear: 2030, value: 95, isStrict: true, derivedFields: ['kind'] },
    derived: kept,
  },
  {
    ...share,
    id: 'disabled-subsidies-coverage',
    name: [
      '困难残疾人生活补贴和重度残疾人护理补贴覆盖率',
      'Coverage of the subsidies for the poor and the severely disabled',
    ],
    status: 'binding',
    target: {
      kind: 'floor',
      targetYear: 2030,
      value: 100,
      words: '应保尽保',
      derivedFields: ['kind'],
    },
    derived: everybody,
  },
  {
    ...share,
    id: 'disabled-rehabilitation',
    name: ['残疾人基本康复服务覆盖率', 'Coverage of basic rehabilitation for disabled people'],
    target: {
      kind: 'rise',
      ...between([2025, { value: 85, atLeast: true }], [2030, 90]),
      isStrict: true,
    },
  },
  {
    ...share,
    id: 'disabled-assistive-devices',
    name: ['残疾人辅助器具适配率', 'Share of disabled people fitted with assistive devices'],
    target: {
      kind: 'rise',
      ...between([2025, { value: 85, atLeast: true }], [2030, 87]),
      isStrict: true,
    },
  },
  {
    ...share,
    id: 'disabled-schooling',
    name: ['适龄残疾儿童义务教育入学率', 'Share of disabled children of school age in school'],
    target: { kind: 'floor', targetYear: 2030, value: 97, derivedFields: ['kind'] },
    derived: kept,
  },
  {
    ...amount,
    id: 'severely-disabled-care',
    name: ['重度残疾人托养照护服务数', 'Care given to severely disabled people'],
    unit: '人次',
    target: { kind: 'cumulative', targetYear: 2030, value: 3_500_000 },
    open: noBase,
  },
];

const observed = (
  indicator: string,
  value: PublishedObservation['value'] & object,
): PublishedObservation => ({ indicator, year: 2025, value, source });

const observations: readonly PublishedObservation[] = [
  observed('disabled-minimum-allowance', { value: 100 }),
  observed('disabled-medical-insurance', { value: 95, atLeast: true }),
  observed('disabled-subsidies-coverage', { value: 100 }),
  observed('disabled-schooling', { value: 97, atLeast: true }),
];

/** 残疾人保障和发展“十五五”规划 · The main indicators of the plan for disabled people of 2026–2030. */
export const disabled15fyp: Plan = {
  id: 'disabled-15fyp',
  name: both(
    '残疾人保障和发展“十五五”规划主要指标',
    'Main indicators of the 15th five-year plan for disabled people',
  ),
  region: '100000',
  ...{ firstYear: 2026, lastYear: 2030 },
  reportingLevels: ['province'],
  requiredSheets: [],
  indicators: rows.map((row) => printedIndicator(row, source)),
  references: [
    {
      id: 'resident-income-growth',
      name: both('居民人均可支配收入年均增长', 'Growth of disposable income per resident'),
      values: [],
    },
  ],
  observations,
  source,
};
