import type { Plan } from '../../src/core/catalogue/index.js';
import type { CellValue } from '../../src/core/model/index.js';
import { approvalEdits } from './approval-edits.js';
import { rowsWhere, valueOf, withValue, type Book } from './book.js';
import { changing, inRow, onCover, plantedAt, type Edit } from './edit.js';
import { adding, goal, ofItself, setting, whole, withSeries } from './edit-forms.js';
import { explanationEdits } from './explanation-edits.js';
import { formulaEdits } from './formula-edits.js';
import { lookEdits } from './look-edits.js';
import { planEdits } from './plan-edits.js';
import { withColumn, withLine, withoutColumn, withoutRows, withoutSheet } from './reshape.js';

/** A cut-off date after the plan: no current period of it is the right one. */
const afterItsPlan: Edit = (before) => {
  const cover = (before.sheets['封面'] ?? []).map(([label = null, ...rest]) =>
    label === '截止日期' || label === '填报日期'
      ? [label, String(rest[0]).replace(/^\d+/, '2027')]
      : [label, ...rest],
  );
  const moved = withoutSheet({ ...before, sheets: { ...before.sheets, 封面: cover } }, '服务');
  const steps = rowsWhere(moved, '审批', () => true);
  const book = steps.reduce((each, row) => dated(each, row, '2028'), moved);
  const goals = rowsWhere(book, '指标', () => true);
  const current = goals.map((row) =>
    plantedAt('current-value-mismatch', book, { sheet: '指标', row, header: '当前期间' }),
  );
  return {
    book,
    found: [plantedAt('cutoff-outside-plan', book, onCover('截止日期')(book)), ...current],
  };
};

/** A step of approval in another year. */
function dated(book: Book, row: number, year: string): Book {
  const at = { sheet: '审批', row, header: '日期' };
  return withValue(book, at, String(valueOf(book, at)).replace(/^\d+/, year));
}

/** A base with more digits than its indicator has, on the side on which the exact rate lies. */
function oneDigitMore(value: CellValue, book: Book): CellValue {
  const [numerator, denominator] = ['分子', '分母'].map((header) =>
    Number(valueOf(book, { sheet: '数据', row: 2, header })),
  );
  const isBelow = ((numerator ?? 0) / (denominator ?? 1)) * 100 < Number(value);
  return Number((Number(value) + (isBelow ? -0.001 : 0.001)).toFixed(3));
}

const always: readonly Edit[] = [
  whole('missing-sheet', null, (book) => withoutSheet(book, '指标')),
  whole('missing-column', '服务', (book) => withoutColumn(book, '服务', '服务类别')),
  (before) => {
    const book = withColumn(before, { sheet: '任务', header: '完成进度' }, { 2: 100 });
    return { book, found: [{ rule: 'duplicate-column', sheet: '任务', cell: 'G1' }] };
  },
  ...lookEdits,
  whole('macro-content', null, (book) => ({
    ...withLine(book, '! macros'),
    file: book.file.replace(/x$/, 'm'),
  })),
  whole('external-link', null, (book) => withLine(book, '! linked 上年.xlsx')),
  (before) => {
    const rows = [...(before.sheets['封面'] ?? []), ['模板版本', '0.9']];
    const book = { ...before, sheets: { ...before.sheets, 封面: rows } };
    return { book, found: [{ rule: 'template-outdated', sheet: '封面', cell: `B${rows.length}` }] };
  },
  ...formulaEdits,
  changing('excess-precision', inRow('指标', 2, '基期值'), oneDigitMore),
  (before) => {
    const book = withColumn(before, { sheet: '数据', header: '精度' }, { 2: '约至百万位' });
    return { book, found: [plantedAt('rounding-mismatch', book, inRow('数据', 2, '精度')())] };
  },
  changing('unit-mismatch', inRow('指标', 2, '单位'), () => '个'),
  changing('year-outside-plan', inRow('指标', 2, '目标年'), () => 2031),
  setting(goal('目标值'), 10, ['target-range-inverted', goal('目标值')]),
  ...explanationEdits,
  ...approvalEdits,
  withSeries(
    {},
    [
      ['2020', 60],
      ['2021', 62],
      ['2022', 65],
      ['2023', 95],
    ],
    'abrupt-change',
  ),
  adding('数据', ofItself({ 期间: '2022H1', 分子: 84, 分母: 80, 数值: 105 }), [
    'numerator-over-denominator',
    '分子',
  ]),
  adding('数据', ofItself({ 数值: 105 }), ['share-over-limit', '数值']),
  adding('数据', ofItself({ 期间: 2015, 数值: 50 }), ['year-outside-plan', '期间']),
  adding('数据', ofItself({ 分子: 8, 分母: 0, 数值: 80 }), ['zero-denominator', '分母']),
  adding('数据', ofItself({ 期间: '2022H1', 分子: 3100, 分母: 3101, 数值: 100 }), [
    'rounded-to-target',
    '数值',
  ]),
  adding('数据', ofItself({ 分子: 8, 分母: 10, 数值: 0.8 }), ['mixed-percent-scale', '数值']),
  adding('数据', ofItself({ 区划代码: '110101', 数值: 60 }), ['region-outside-unit', '区划代码']),
  adding(
    '站点',
    ({ unit }) => ({
      站点编号: `${unit.code}-09`,
      站点名称: `${unit.name}第九社工站`,
      层级: '乡镇(街道)社工站',
      区划代码: '349999',
      状态: '在建',
      建成日期: '2024-06-30',
    }),
    ['unknown-region', '区划代码'],
    ['region-outside-unit', '区划代码'],
  ),
  adding(
    '年度目标',
    ({ sheets }) => ({ 指标代码: String(sheets['指标']?.[1]?.[0]), 期间: 2025, 计划值: 90 }),
    ['target-allocation-short', '计划值'],
  ),
  (before) => {
    const first = Number(rowsWhere(before, '数据', (cell) => cell('口径') === '合计').at(0));
    const book = withoutRows(before, '数据', [first]);
    return {
      book,
      found: [plantedAt('missing-observation', book, { sheet: '指标', row: 2, header: '基期年' })],
    };
  },
  (before) => {
    const last = '2023-12';
    const station = valueOf(before, { sheet: '站点', row: 3, header: '站点编号' });
    const rows = rowsWhere(
      before,
      '服务',
      (cell) => cell('站点编号') === station && cell('期间') === last,
    );
    const book = withoutRows(before, '服务', rows);
    return {
      book,
      found: [plantedAt('service-missing', book, { sheet: '站点', row: 3, header: '站点编号' })],
    };
  },
];

/** After these the workbook is none of its batch any more: a county that must report would be missing. */
const outOfItsBatch: readonly Edit[] = [
  changing('unknown-plan', onCover('规划代码'), () => 'no-such-plan'),
  afterItsPlan,
];

/** 单独的差错 · Defects of a county's workbook that leave no room for others in it, as its plan allows. */
export function loneEdits(plan: Plan): readonly Edit[] {
  const { indicators, reportingLevels } = plan;
  const flows = indicators.filter(({ measure }) => measure === 'flow');
  const growing = indicators.filter(({ growsOnly }) => growsOnly);
  const mustReport = reportingLevels.includes('county');
  return [
    ...always,
    ...planEdits(plan),
    ...(mustReport ? [] : outOfItsBatch),
    ...flows.slice(0, 1).map(({ id }) => falling('ytd-decreasing', id, ['2023H1', '2023'])),
    ...growing.slice(0, 1).map(({ id }) => falling('shrinking-stock', id, ['2022', '2023'])),
  ];
}

function falling(rule: string, id: string, [before, after]: readonly [string, string]): Edit {
  const series = [[before, 9] as const, [after, 5] as const];
  return withSeries({ 指标代码: id }, series, rule);
}
