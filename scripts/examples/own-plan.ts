import type { Indicator, Plan, Source, Target } from '../../src/core/catalogue/index.js';
import { createPlanWorkbook } from '../../src/workbooks/create/index.js';

const invented = '虚构，仅供演示';
const source: Source = { publisher: { 'zh-CN': invented, 'en-US': invented } };

type Stated = Pick<Indicator, 'id' | 'name' | 'unit' | 'measure' | 'factor'> &
  Partial<Omit<Indicator, 'target'>> & { readonly target: Omit<Target, 'source'> };

function stated({ target, ...own }: Stated): Indicator {
  return {
    ...{ status: 'expected', frequency: 'year', levels: ['city'], growsOnly: false, precision: 0 },
    ...{ rollUp: own.measure === 'ratio' ? 'ratio-of-sums' : 'sum', minimum: 0, source },
    ...own,
    target: { ...target, source },
  };
}

/**
 * 自定规划示例 · An invented plan of a city for the years 2026 to 2030, with one indicator for each
 * way in which an office may state one; the guide walks through it.
 */
export const ownPlan: Plan = {
  id: 'huangshan-elderly-15fyp',
  name: {
    'zh-CN': '黄山市“十五五”养老服务规划（虚构示例）',
    'en-US': 'Huangshan care for the elderly, 2026–2030 (invented example)',
  },
  region: '341000',
  firstYear: 2026,
  lastYear: 2030,
  reportingLevels: ['city', 'county'],
  requiredSheets: [],
  observations: [],
  source,
  checks: [
    {
      ...{ id: '1', name: '助餐点一年新增', severity: 'verify', levels: ['city'] },
      formula: '[老年助餐服务点]-[老年助餐服务点]@上年末<=60',
      ...{ occasions: ['year'], blanksAreZero: false, note: '一年新增超过60个的，请核实' },
    },
    {
      ...{ id: '2', name: '培训人数变动', severity: 'note', levels: ['city'] },
      formula: '[养老护理员年度培训]<=[养老护理员年度培训]@上年同期',
      ...{ occasions: [], blanksAreZero: false },
      tolerance: { value: 100, isPercent: true },
    },
  ],
  indicators: [
    stated({
      ...{ id: 'nursing-bed-share', unit: '%', measure: 'ratio', factor: 100, limit: 100 },
      name: { 'zh-CN': '养老机构护理型床位占比', 'en-US': 'Share of nursing beds' },
      ...{ status: 'binding', levels: ['city', 'county'], precision: 1 },
      target: { kind: 'rise', baseYear: 2025, base: { value: 58 }, targetYear: 2030, value: 75 },
    }),
    stated({
      ...{ id: 'beds-per-thousand', unit: '张', measure: 'ratio', factor: 1000, precision: 1 },
      name: { 'zh-CN': '每千名老年人养老床位', 'en-US': 'Beds per thousand elderly people' },
      target: { kind: 'floor', targetYear: 2030, value: 30 },
    }),
    stated({
      ...{ id: 'canteens', unit: '个', measure: 'stock', factor: 1, growsOnly: true },
      name: { 'zh-CN': '老年助餐服务点', 'en-US': 'Canteens for the elderly' },
      target: { kind: 'rise', baseYear: 2025, base: { value: 240 }, targetYear: 2030, value: 400 },
    }),
    stated({
      ...{ id: 'home-adaptations', unit: '户', measure: 'flow', factor: 1 },
      name: { 'zh-CN': '家庭适老化改造', 'en-US': 'Homes adapted' },
      target: { kind: 'cumulative', targetYear: 2030, value: 5000 },
    }),
    stated({
      ...{ id: 'trained-carers', unit: '人', measure: 'flow', factor: 1, frequency: 'half' },
      name: { 'zh-CN': '养老护理员年度培训', 'en-US': 'Carers trained in the year' },
      target: { kind: 'band', targetYear: 2030, value: 600, upper: 1200 },
    }),
  ],
};

const lines = [
  '本工作簿是一份自定规划，内容虚构，可以复制后改成本地的规划；命令用 --catalogue 指定它，不用写程序。',
  '“封面”写规划的代码、名称、区划和起止年份；“报送层级”写哪几级要交工作簿，如“市、县”。',
  '“指标”每行一个指标；“计量方式”是怎样算（比率、存量、流量），“目标类型”是要达到什么。',
  '比率为百分比的，系数可以不填；每千人、每万人的，系数填 1000、10000。',
  '“适用层级”是目标对哪几级有效；“汇总”是下级怎样合成上级，比率按分子分母分别相加。',
  '“审核公式”写指标之间的关系，方括号里是指标名称；没有的，整张表可以删去。',
  '写错的地方会逐格指出，改好之前不会用它校验。',
];

/** The bytes of the workbook that states this plan as an office would. */
export function ownPlanBook(): Promise<Uint8Array> {
  return createPlanWorkbook({ plan: ownPlan, lines, language: 'zh-CN' });
}
