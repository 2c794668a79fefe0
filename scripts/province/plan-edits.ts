import type { Indicator, ListCount, Plan } from '../../src/core/catalogue/index.js';
import { rowsWhere, valueOf, withValue } from './book.js';
import { plantedAt, type Edit, type Planted } from './edit.js';
import { goal, setting } from './edit-forms.js';
import { withoutRows, withRow } from './reshape.js';

/** The last indicator of the plan is left out. */
const leavesOutIndicator: Edit = (before) => {
  const last = rowsWhere(before, '指标', () => true).at(-1) ?? 0;
  const book = withoutRows(before, '指标', [last]);
  return { book, found: [{ rule: 'missing-indicator', sheet: '指标', cell: null }] };
};

/** An earlier year for which less is asked. */
const asksLessEarlier: Edit = (before) => {
  const book = withValue(withValue(before, goal('目标年'), 2024), goal('目标值'), 90);
  return { book, found: [plantedAt('plan-field-mismatch', book, goal('目标年'))] };
};

/** The name of another indicator of the plan. */
function namesAnother({ indicators }: Plan): Edit {
  return (before) => {
    const own = valueOf(before, goal('指标代码'));
    const other = indicators.find(({ id }) => id !== own)?.name['zh-CN'] ?? null;
    return setting(goal('指标名称'), other, ['plan-field-mismatch', goal('指标名称')])(before);
  };
}

/** A figure that is far from what the lists of the county count, watched in 指标. */
function miscounts({ id, name, unit, countedFrom }: Indicator): Edit {
  return (before) => {
    const [指标代码, 期间, 数值] = [id, valueOf(before, goal('当前期间')), 999];
    const watched = { 指标代码, 指标名称: name['zh-CN'], 单位: unit, 属性: '未注明' };
    const ends = { 目标类型: '监测', 当前期间: 期间, 当前值: 数值 };
    const figure = { 区划代码: before.unit.code, 口径: '合计', 指标代码, 期间, 数值 };
    const book = withRow(withRow(before, '指标', { ...watched, ...ends }), '数据', figure);
    const row = book.sheets['数据']?.length ?? 0;
    const rule = ruleOf(countedFrom?.counts);
    return { book, found: [plantedAt(rule, book, { sheet: '数据', row, header: '数值' })] };
  };
}

function ruleOf(counts: ListCount | undefined): Planted['rule'] {
  return counts === 'stations' ? 'station-count-mismatch' : 'list-total-mismatch';
}

/** 与规划、清单不符的差错 · Defects of a county's workbook against its plan and its own lists. */
export function planEdits(plan: Plan): readonly Edit[] {
  const counted = plan.indicators.filter(
    ({ countedFrom, measure }) => countedFrom !== undefined && measure !== 'ratio',
  );
  return [
    leavesOutIndicator,
    asksLessEarlier,
    namesAnother(plan),
    setting(goal('目标类型'), '下限', ['plan-field-mismatch', goal('目标类型')]),
    setting(
      goal('目标年'),
      2023,
      ['plan-field-mismatch', goal('目标年')],
      ['target-missed', goal('当前值')],
    ),
    ...counted.map(miscounts),
  ];
}
