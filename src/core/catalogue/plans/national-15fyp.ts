import type { Plan, PublishedObservation } from '../plan.js';
import type { Source } from '../target.js';
import { between, both, printedIndicator, type PrintedRow } from './printed-indicator.js';

const source: Source = {
  publisher: both(
    '《中华人民共和国国民经济和社会发展第十五个五年规划纲要》',
    'Outline of the 15th five-year plan for economic and social development of China',
  ),
  citedFrom: both(
    '公开网页的整理稿，未与官方文本核对',
    'a transcription on a public web page, not compared with the official text',
  ),
};

const reported: Source = {
  ...source,
  citedFrom: both(
    '公开网页的整理稿，目标值另见公开报道，未与官方文本核对',
    'a transcription on a public web page; press reports print the target too, none compared with the official text',
  ),
};

/** The targets that press reports of the outline print as well. */
const inReports = new Set([
  ...['research-spending-growth', 'digital-core-share', 'schooling-years'],
  ...['doctors-per-thousand', 'nurses-per-thousand', 'nursing-bed-ratio'],
  ...['nursery-enrolment-rise', 'life-expectancy', 'carbon-intensity-fall'],
]);

const footnote = both(
  '基期值带“*”，为其他年份的数，何年未注明',
  'The base is marked (*) as that of another year, which is not said',
);
const earlierPlan = both(
  '“2025年”栏印〔17.7〕，为上一个五年规划的累计数，不作基期',
  'The column of 2025 prints 〔17.7〕, which the five years before came to: no base',
);
const noBase = both(
  '基期值和各年度的口径未公布',
  'Neither a base nor the way of the years was printed',
);
const inWords = both(
  '规划以文字表述，没有数值',
  'The plan states it in words and prints no number',
);

const noDeviation = both(
  '规划没有写明“同步”允许偏差几个百分点，未声明前不评级',
  'By how many points keeping step may be off is not said; without it there is no rating',
);

const share = { unit: '%', precision: 1, limit: 100, minimum: 0 } as const;
const growth = { unit: '%', precision: 1 } as const;

/** 领域 · The headings under which the outline prints its indicators. */
const economy = ['经济发展', 'Economic development'] as const;
const innovation = ['创新驱动', 'Innovation'] as const;
const livelihood = ['民生福祉', 'Well-being'] as const;
const green = ['绿色低碳', 'Green and low-carbon'] as const;
const security = ['安全保障', 'Security'] as const;

const rows: readonly PrintedRow[] = [
  {
    ...growth,
    id: 'gdp-growth',
    category: economy,
    name: ['国内生产总值（GDP）增长', 'Growth of gross domestic product (GDP)'],
    target: { kind: 'words', targetYear: 2030, words: '保持在合理区间、各年度视情提出' },
    open: inWords,
  },
  {
    ...growth,
    id: 'labour-productivity-growth',
    category: economy,
    name: ['全员劳动生产率增长', 'Growth of overall labour productivity'],
    target: {
      kind: 'tied',
      targetYear: 2030,
      words: '高于GDP增长',
      tie: { to: 'gdp-growth', relation: 'above' },
    },
    open: inWords,
  },
  {
    ...share,
    id: 'urbanisation-rate',
    category: economy,
    name: ['常住人口城镇化率', 'Share of permanent residents in towns'],
    target: { kind: 'rise', ...between([2025, 67.9], [2030, 71]) },
  },
  {
    ...growth,
    id: 'research-spending-growth',
    category: innovation,
    name: ['全社会研发经费投入增长', 'Growth of spending on research and development'],
    target: { kind: 'growth', targetYear: 2030, value: 7, isStrict: true },
  },
  {
    id: 'high-value-patents',
    category: innovation,
    name: ['每万人口高价值发明专利拥有量', 'High-value invention patents per 10,000 residents'],
    ...{ unit: '件', precision: 2, minimum: 0 },
    target: { kind: 'rise', ...between([2025, 16], [2030, 22]), isStrict: true },
  },
  {
    ...share,
    id: 'digital-core-share',
    category: innovation,
    name: [
      '数字经济核心产业增加值占GDP比重',
      'Share of core digital industries in gross domestic product',
    ],
    target: {
      kind: 'rise',
      ...between([undefined, { value: 10.5, marked: true }], [2030, 12.5]),
    },
    open: footnote,
  },
  {
    ...share,
    id: 'surveyed-unemployment',
    category: livelihood,
    name: ['城镇调查失业率', 'Surveyed unemployment in towns'],
    target: { kind: 'ceiling', targetYear: 2030, value: 5.5, isStrict: true },
  },
  {
    ...growth,
    id: 'disposable-income-growth',
    category: livelihood,
    name: ['居民人均可支配收入增长', 'Growth of disposable income per resident'],
    target: {
      kind: 'tied',
      targetYear: 2030,
      words: '与GDP增长同步',
      tie: { to: 'gdp-growth', relation: 'with' },
    },
    open: noDeviation,
  },
  {
    id: 'schooling-years',
    category: livelihood,
    name: ['劳动年龄人口平均受教育年限', 'Mean years of schooling of people of working age'],
    ...{ unit: '年', precision: 1, minimum: 0, status: 'binding' },
    target: { kind: 'rise', ...between([2025, 11.3], [2030, 11.7]) },
  },
  {
    id: 'doctors-per-thousand',
    category: livelihood,
    name: ['每千人口拥有执业医师数', 'Licensed doctors per 1,000 residents'],
    ...{ unit: '人', precision: 2, minimum: 0 },
    target: { kind: 'rise', ...between([2025, 3.1], [2030, 3.7]) },
  },
  {
    id: 'nurses-per-thousand',
    category: livelihood,
    name: ['每千人口拥有注册护士数', 'Registered nurses per 1,000 residents'],
    ...{ unit: '人', precision: 2, minimum: 0 },
    target: { kind: 'rise', ...between([2025, 4.3], [2030, 5.1]) },
  },
  {
    ...share,
    id: 'nursing-bed-ratio',
    category: livelihood,
    name: ['养老机构护理型床位占比', 'Share of nursing beds in institutions for the old'],
    target: { kind: 'rise', ...between([2025, 68], [2030, 73]) },
  },
  {
    id: 'nursery-enrolment-rise',
    category: livelihood,
    name: ['3岁以下婴幼儿入托率提高', 'Rise of the share of children under three in nurseries'],
    ...{ unit: '百分点', precision: 1 },
    target: {
      kind: 'cumulative',
      targetYear: 2030,
      value: 6,
      way: 'points',
      derivedFields: ['way'],
    },
    open: noBase,
  },
  {
    id: 'life-expectancy',
    category: livelihood,
    name: ['人均预期寿命', 'Life expectancy'],
    ...{ unit: '岁', precision: 2, minimum: 0 },
    target: { kind: 'rise', ...between([2025, 79.25], [2030, 80]) },
  },
  {
    ...growth,
    id: 'carbon-intensity-fall',
    category: green,
    name: ['单位GDP二氧化碳排放降低', 'Fall of carbon dioxide per unit of gross domestic product'],
    status: 'binding',
    target: {
      ...{ kind: 'cumulative', targetYear: 2030, value: 17 },
      ...{ way: 'compound', direction: 'decrease', derivedFields: ['way'] },
    },
    derived: earlierPlan,
  },
  {
    ...share,
    id: 'non-fossil-share',
    category: green,
    name: ['非化石能源占能源消费总量比重', 'Share of non-fossil energy in energy consumed'],
    status: 'binding',
    target: { kind: 'rise', ...between([2025, 21.7], [2030, 25]) },
  },
  {
    id: 'fine-particles',
    category: green,
    name: [
      '地级及以上城市细颗粒物（PM2.5）浓度',
      'Fine particles (PM2.5) in cities of prefecture level and above',
    ],
    ...{ unit: '微克/立方米', precision: 1, minimum: 0, status: 'binding' },
    target: { kind: 'fall', ...between([2025, 28], [2030, 27]), isStrict: true },
  },
  {
    ...share,
    id: 'good-water-share',
    category: green,
    name: ['优良水体比例', 'Share of surface waters of good quality'],
    status: 'binding',
    target: { kind: 'rise', ...between([2025, 80], [2030, 85]) },
  },
  {
    ...{ ...share, precision: 2 },
    id: 'forest-cover',
    category: green,
    name: ['森林覆盖率', 'Forest cover'],
    status: 'binding',
    target: { kind: 'rise', ...between([undefined, { value: 25.1, marked: true }], [2030, 25.8]) },
    open: footnote,
  },
  {
    id: 'grain-capacity',
    category: security,
    name: ['粮食综合生产能力', 'Overall capacity of grain production'],
    ...{ unit: '万亿斤', precision: 2, minimum: 0, status: 'binding' },
    target: { kind: 'rise', ...between([2025, 1.39], [2030, 1.45]), tolerance: 0.005 },
  },
  {
    id: 'energy-capacity',
    category: security,
    name: ['能源综合生产能力', 'Overall capacity of energy production'],
    ...{ unit: '亿吨标准煤', precision: 1, minimum: 0, status: 'binding' },
    target: { kind: 'rise', ...between([2025, 51.3], [2030, 58]) },
  },
];

/** What the column of 2025 prints for indicators whose target starts from no base. */
const printedFor2025: Readonly<Record<string, number>> = {
  'gdp-growth': 5,
  'labour-productivity-growth': 6.1,
  'research-spending-growth': 9.1,
  'surveyed-unemployment': 5.2,
  'disposable-income-growth': 5,
};

const observations: readonly PublishedObservation[] = Object.entries(printedFor2025).map(
  ([indicator, value]) => ({ indicator, year: 2025, value: { value }, source }),
);

/** “十五五”规划纲要主要指标 · The main indicators of the national outline of 2026–2030. */
export const national15fyp: Plan = {
  id: 'national-15fyp',
  name: both(
    '国民经济和社会发展第十五个五年规划纲要主要指标',
    'Main indicators of the outline of the national 15th five-year plan',
  ),
  region: '100000',
  ...{ firstYear: 2026, lastYear: 2030 },
  reportingLevels: ['province'],
  requiredSheets: [],
  indicators: rows.map((row) => printedIndicator(row, inReports.has(row.id) ? reported : source)),
  observations,
  source,
};
