import { valueOf, withValue } from './book.js';
import { plantedAt, type Edit } from './edit.js';
import { adding, goal } from './edit-forms.js';
import { withRow } from './reshape.js';

const who = { 说明人: '张三', 日期: '2023-12-31' };

/** A binding goal whose path asks for nearly everything by now. */
const behindItsPath: Edit = (before) => {
  const 指标代码 = valueOf(before, goal('指标代码'));
  const 期间 = valueOf(before, goal('当前期间'));
  const planned = withRow(before, '年度目标', { 指标代码, 期间, 计划值: 99 });
  const book = withValue(planned, goal('属性'), '约束性');
  return { book, found: [plantedAt('binding-behind-schedule', book, goal('当前值'))] };
};

/** The same, explained by a reason alone. */
const withoutMeasures: Edit = (before) => {
  const { book: behind, found } = behindItsPath(before);
  const book = withRow(behind, '说明', {
    ...{ 规则: 'binding-behind-schedule', 工作表: '指标' },
    ...{ 行键: valueOf(behind, goal('指标代码')), 字段: '当前值' },
    ...{ 填报值: valueOf(behind, goal('当前值')), 原因: '三个站点用地未批' },
    ...{ 措施: null, 完成时限: null, ...who },
  });
  const row = book.sheets['说明']?.length ?? 0;
  const incomplete = { sheet: '说明', row, header: '措施' };
  return { book, found: [...found, plantedAt('incomplete-explanation', book, incomplete)] };
};

/** 说明的缺陷 · What is wrong with explanations, and what a binding goal that lags must explain. */
export const explanationEdits: readonly Edit[] = [
  behindItsPath,
  withoutMeasures,
  adding(
    '说明',
    () => ({
      ...{ 规则: 'ratio-mismatch', 工作表: '数据', 行键: 'x', 字段: '数值', 填报值: 1 },
      ...{ 原因: '核实无误', 完成时限: '2020-06-30', ...who },
    }),
    ['unmatched-explanation', '规则'],
    ['empty-explanation', '原因'],
    ['misplaced-deadline', '完成时限'],
  ),
];
