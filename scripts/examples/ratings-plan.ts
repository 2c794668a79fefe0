import type { Indicator, Plan, Source } from '../../src/core/catalogue/index.js';
import { wordOf } from '../../src/messages/index.js';
import { ratingCases, type RatingCase } from './rating-cases.js';

/** The region whose code the example borrows; nothing in it is said of that region. */
const region = '340100';

const source: Source = {
  publisher: { 'zh-CN': '虚构，仅供演示', 'en-US': 'Invented, for demonstration only' },
};

/** The id of the indicator of a case, such as rise-on-track. */
export function caseId({ kind, class: rating }: RatingCase): string {
  return `${kind}-${rating}`;
}

function caseName({ kind, class: rating }: RatingCase): Indicator['name'] {
  const name = (language: 'zh-CN' | 'en-US', between: string) =>
    `${wordOf('kind', kind, language)}${between}${wordOf('rating', rating, language)}`;
  return { 'zh-CN': name('zh-CN', '：'), 'en-US': name('en-US', ': ') };
}

function indicatorOf(one: RatingCase): Indicator {
  const { kind, ends, target: value, upper, base } = one;
  const isFlow = kind === 'annual' || kind === 'cumulative' || kind === 'band';
  const isLevel = kind === 'rise' || kind === 'fall';
  return {
    id: caseId(one),
    name: caseName(one),
    unit: '个',
    factor: 1,
    status: 'unstated',
    measure: isFlow ? 'flow' : 'stock',
    frequency: ends === 2022 ? 'year' : 'quarter',
    levels: ['city'],
    growsOnly: false,
    precision: 0,
    rollUp: 'none',
    target: {
      kind,
      ...(isLevel ? { baseYear: 2020 } : {}),
      ...(isLevel && base !== undefined ? { base: { value: base } } : {}),
      ...(value === undefined ? {} : { value, targetYear: kind === 'band' ? 2025 : ends }),
      ...(upper === undefined ? {} : { upper }),
      source,
    },
    source,
  };
}

/** 评级示例规划 · An invented plan with one indicator for each class that a kind of target can have. */
export const ratingsPlan: Plan = {
  id: 'example-ratings',
  name: { 'zh-CN': '评级示例（虚构）', 'en-US': 'Ratings by example (invented)' },
  region,
  firstYear: 2021,
  lastYear: 2025,
  reportingLevels: ['county'],
  requiredSheets: [],
  indicators: ratingCases.map(indicatorOf),
  observations: [],
  source,
};
