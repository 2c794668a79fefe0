import { kindWords, type Indicator, type Plan } from '../../src/core/catalogue/index.js';
import { vocabularies, type Vocabulary } from '../../src/core/contract/index.js';
import type { CellValue } from '../../src/core/model/index.js';
import type { Region, Regions } from '../../src/core/regions/index.js';
import type { Rows } from './book.js';
import type { Count, Figures } from './figures.js';

/** What the workbooks of a province are made from. */
export interface Occasion {
  readonly plan: Plan;
  readonly regions: Regions;
  readonly figures: Figures;
  readonly asOf: string;
  /** The last whole year before the cut-off date. */
  readonly year: number;
}

/** The direct subordinates of a unit that deliver workbooks themselves. */
export function unitsBelow({ code }: Region, regions: Regions): readonly Region[] {
  return regions.subordinates(code).filter(({ level }) => level !== 'township');
}

/** The indicators that a unit reports; those that rest on another one are left out. */
export function indicatorsOf({ level }: Region, { plan }: Occasion): readonly Indicator[] {
  const ids = new Set(plan.indicators.map(({ id }) => id));
  return plan.indicators.filter(
    ({ levels, denominator = '' }) => levels.includes(level) && !ids.has(denominator),
  );
}

/** 封面 · Who reports what, and until when. */
export function coverRows(unit: Region, { plan, asOf }: Occasion, hasStations: boolean): Rows {
  const lists: Rows = hasStations
    ? [
        ['站点清单', '全部'],
        ['项目清单', '全部'],
      ]
    : [];
  return [
    ['填报单位', `${unit.name}民政局`],
    ['区划代码', unit.code],
    ['规划代码', plan.id],
    ['截止日期', asOf],
    ['填报日期', asOf],
    ...lists,
  ];
}

/** 指标 · Targets as the plan sets them; what adds up to the province's target is only watched below it. */
export function goalRows(unit: Region, occasion: Occasion): Rows {
  const headers = ['指标代码', '指标名称', '单位', '属性', '目标类型', '基期年', '基期值'];
  const more = ['目标年', '目标值', '目标上限', '当前期间', '当前值'];
  const rows = indicatorsOf(unit, occasion).map((indicator) => goalRow(unit, indicator, occasion));
  return [[...headers, ...more], ...rows];
}

function goalRow(unit: Region, indicator: Indicator, occasion: Occasion): readonly CellValue[] {
  const { plan, figures, year } = occasion;
  const { id, name, unit: written, status, rollUp, target } = indicator;
  const isOwn = rollUp !== 'sum' || unit.code === plan.region;
  const kind = isOwn ? target.kind : 'monitor';
  const value = (at: number) => shown(figures(unit, indicator, at), indicator);
  const { options }: Vocabulary = vocabularies.status;
  const statusName = options.find((option) => option.id === status)?.name['zh-CN'] ?? '';
  const head = [id, name['zh-CN'], written, statusName, kindWords[kind]['zh-CN']];
  if (kind === 'monitor') return [...head, null, null, null, null, null, year, value(year)];
  const { targetYear = plan.lastYear, value: goal = null, upper = null } = target;
  const end = [targetYear, goal, upper, year];
  if (kind === 'rise' || kind === 'fall') {
    const baseYear = target.baseYear ?? plan.firstYear - 1;
    return [...head, baseYear, value(baseYear), ...end, value(year)];
  }
  const years = yearsOf(occasion).filter((each) => each >= plan.firstYear);
  const sum = years.reduce((whole, each) => whole + (value(each) ?? 0), 0);
  const isCumulative = kind === 'cumulative';
  return [
    ...head,
    ...(isCumulative ? [plan.firstYear - 1, 0] : [null, null]),
    ...end,
    isCumulative ? sum : value(year),
  ];
}

/** 数据 · The unit's own totals of all years, and those of its subordinates. */
export function dataRows(unit: Region, occasion: Occasion): Rows {
  const headers = ['区划代码', '区划名称', '口径', '指标代码', '期间', '分子', '分母', '数值'];
  const below = unitsBelow(unit, occasion.regions);
  const rows = indicatorsOf(unit, occasion).flatMap((indicator) => {
    const measured = below.filter(({ level }) => indicator.levels.includes(level));
    return [unit, ...measured].flatMap((region) =>
      yearsOf(occasion).map((year) => {
        const scope = region === unit ? '合计' : '下级';
        const count = occasion.figures(region, indicator, year);
        const parts =
          indicator.measure === 'ratio' ? [count.numerator, count.denominator] : [null, null];
        return [
          region.code,
          region.name,
          scope,
          indicator.id,
          year,
          ...parts,
          shown(count, indicator),
        ];
      }),
    );
  });
  return [headers, ...rows];
}

/** The years with figures: from the base year to the last whole one. */
function yearsOf({ plan, year }: Occasion): readonly number[] {
  const first = plan.firstYear - 1;
  return Array.from({ length: year - first + 1 }, (_, index) => first + index);
}

/** A figure as it is reported. */
export function shown({ numerator, denominator }: Count, indicator: Indicator): number {
  if (indicator.measure !== 'ratio') return numerator;
  return Number(((numerator / denominator) * indicator.factor).toFixed(indicator.precision));
}
