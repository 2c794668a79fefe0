import type { CellValue } from '../../src/core/model/index.js';
import { changing, inRow, ofPastYear, onCover, repeating, type Edit } from './edit.js';

const to = (value: CellValue) => () => value;
const plus = (amount: number) => (value: CellValue) => Number((Number(value) + amount).toFixed(1));

/** 县级差错 · Defects that stand in the workbook of a county alone, one a rule. */
export const countyEdits: readonly Edit[] = [
  changing('cover-name-mismatch', onCover('填报单位'), to('某某区民政局')),
  changing('filed-before-cutoff', onCover('填报日期'), to('2022-06-30')),
  changing('ratio-mismatch', ofPastYear('数值'), plus(0.7)),
  changing('text-number', ofPastYear('数值'), String),
  changing('formula-error', ofPastYear('数值'), to({ error: '#REF!' })),
  changing('region-name-mismatch', ofPastYear('区划名称'), to('某某区')),
  changing('unknown-option', ofPastYear('口径'), to('总计')),
  repeating('duplicate-row', ofPastYear('区划代码'), {}),
  repeating('unknown-indicator', ofPastYear('指标代码'), { 指标代码: 'no-such-indicator' }),
  repeating('invalid-period', ofPastYear('期间'), { 期间: '2023年第五季度' }),
  repeating('future-actual', ofPastYear('期间'), { 期间: 2025 }),
  changing('current-value-mismatch', inRow('指标', 2, '当前值'), plus(1.5)),
  changing('base-value-mismatch', inRow('指标', 2, '基期值'), plus(1.5)),
  changing('target-below-plan', inRow('指标', 2, '目标值'), plus(-1)),
  changing('certified-over-staff', inRow('站点', 3, '持证社工'), to(9)),
  changing('local-over-staff', inRow('站点', 3, '本地社工'), to(9)),
  changing('certified-below-minimum', inRow('站点', 2, '持证社工'), to(1)),
  changing(
    'duplicate-station',
    inRow('站点', 3, '站点名称'),
    (_, { sheets }) => sheets['站点']?.[1]?.[1] ?? null,
  ),
  changing('negative-value', inRow('服务', 3, '数量'), to(-5)),
  changing('fractional-count', inRow('站点', 4, '驻站社工'), to(4.5)),
  changing('missing-value', inRow('服务', 5, '数量'), to(null)),
  changing('unknown-station', inRow('服务', 6, '站点编号'), to('no-such-station')),
  changing('fund-total-mismatch', inRow('批次', 2, '资金'), plus(5)),
  changing('project-count-mismatch', inRow('批次', 3, '试点数'), plus(1)),
  changing('project-outside-batch', inRow('项目', 2, '年份'), plus(1)),
  changing('unknown-batch', inRow('站点', 2, '试点批次'), to('1999')),
  changing('task-dates', inRow('任务', 2, '开始日期'), to('2025-01-01')),
  changing('task-overdue', inRow('任务', 2, '完成进度'), to(60)),
  changing('task-without-indicator', inRow('任务', 2, '关联指标'), to(null)),
];
