import type { Indicator, Plan, Source, Target } from '../../src/core/catalogue/index.js';

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
