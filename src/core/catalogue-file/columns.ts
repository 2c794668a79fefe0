import { contract, type ColumnId, type ColumnSpec } from '../contract/index.js';
import { column } from '../contract/sheet-spec.js';
import { foldHeader } from '../entries/index.js';
import type { Bilingual } from '../model/index.js';

/** 规划要素 · The labels of 封面 in the workbook of a plan. */
export const planLabels = [
  column('planCode', ['规划代码', 'Plan code'], { holds: 'code', need: 'must' }),
  column('planName', ['规划名称', 'Plan name'], { holds: 'text', need: 'must' }),
  column('englishName', ['英文名称', 'English name'], { holds: 'text' }),
  column('regionCode', ['区划代码', 'Region code'], { holds: 'region', need: 'must' }),
  column('firstYear', ['起始年', 'First year'], { holds: 'year', need: 'must' }),
  column('lastYear', ['结束年', 'Last year'], { holds: 'year', need: 'must' }),
  column('reportingLevels', ['报送层级', 'Reporting levels'], { holds: 'text', need: 'must' }),
  column('ahead', ['快于预期界限', 'Ahead from a pace of'], { holds: 'number' }),
  column('source', ['来源', 'Source'], { holds: 'text' }),
  column('formNumber', ['表号', 'Form'], { holds: 'text' }),
  column('madeBy', ['制定机关', 'Made by'], { holds: 'text' }),
  column('approvedBy', ['批准（备案）机关', 'Approved by'], {
    holds: 'text',
    aliases: ['批准机关', '备案机关'],
  }),
  column('document', ['文号', 'Document'], { holds: 'text' }),
  column('validUntil', ['有效期至', 'Valid until'], { holds: 'day' }),
] as const;

const known = (id: ColumnId<'indicators'>, need: 'must' | 'header' | 'free'): ColumnSpec => {
  const spec = contract.indicators.columns.find((each) => each.id === id);
  if (!spec) throw new Error(`指标 has no column ${id}`);
  return { ...spec, isRequired: need !== 'free', isAlwaysAnswered: need === 'must' };
};

/** 指标栏目 · The columns of 指标 in the workbook of a plan: those of a submission, and what defines an indicator. */
export const indicatorColumns: readonly ColumnSpec[] = [
  known('indicatorCode', 'must'),
  known('indicatorName', 'must'),
  column('englishName', ['英文名称', 'English name'], { holds: 'text' }),
  column('category', ['领域', 'Category'], {
    holds: 'text',
    aliases: ['类别', '指标类别', '指标领域', '分类'],
  }),
  known('unit', 'must'),
  known('status', 'free'),
  known('kind', 'must'),
  known('baseYear', 'free'),
  known('baseValue', 'free'),
  known('targetYear', 'header'),
  known('targetValue', 'header'),
  known('upperLimit', 'free'),
  column('tolerance', ['允许偏差', 'Tolerance'], { holds: 'number' }),
  column('way', ['累计方式', 'Way of the years'], { holds: 'text' }),
  column('tiedTo', ['参照指标', 'Tied to'], { holds: 'code' }),
  column('handedDown', ['分解方式', 'Handed down'], { holds: 'text' }),
  column('measure', ['计量方式', 'Measure'], { holds: 'text', need: 'must' }),
  column('factor', ['系数', 'Factor'], { holds: 'number' }),
  column('denominatorAt', ['分母取数', 'Denominator as of'], { holds: 'text' }),
  column('frequency', ['报送频率', 'Frequency'], { holds: 'text', aliases: ['频率'] }),
  column('levels', ['适用层级', 'Levels'], { holds: 'text', need: 'must' }),
  column('limit', ['取值上限', 'Highest'], { holds: 'number', aliases: ['上界'] }),
  column('minimum', ['取值下限', 'Lowest'], { holds: 'number', aliases: ['下界'] }),
  column('growsOnly', ['只增不减', 'Only grows'], { holds: 'yes-no', aliases: ['只增'] }),
  column('precision', ['精度', 'Decimals'], { holds: 'number', aliases: ['小数位数'] }),
  column('rollUp', ['汇总', 'Roll-up'], { holds: 'text', aliases: ['汇总方式'] }),
  column('office', ['责任单位（处室）', 'Office'], {
    holds: 'text',
    aliases: ['责任单位', '责任处室', '责任科室'],
  }),
  column('source', ['来源', 'Source'], { holds: 'text', aliases: ['数据来源'] }),
];

/** 目标分解 · The name of the sheet that hands targets down to units. */
const breakdownSheet: Bilingual = { 'zh-CN': '目标分解', 'en-US': 'Breakdown' };

/** 分解栏目 · The columns of 目标分解; what is left blank is as the indicator has it. */
export const breakdownColumns: readonly ColumnSpec[] = [
  column('regionCode', ['区划代码', 'Region code'], { holds: 'region', need: 'must' }),
  known('indicatorCode', 'must'),
  known('status', 'free'),
  known('kind', 'free'),
  known('baseYear', 'free'),
  known('baseValue', 'free'),
  known('targetYear', 'free'),
  known('targetValue', 'header'),
  known('upperLimit', 'free'),
  column('tolerance', ['允许偏差', 'Tolerance'], { holds: 'number' }),
  column('way', ['累计方式', 'Way of the years'], { holds: 'text' }),
  column('tiedTo', ['参照指标', 'Tied to'], { holds: 'code' }),
  column('document', ['文号', 'Document'], { holds: 'text' }),
];

/** 参照数列 · The name of the sheet of yearly rates that targets are tied to. */
const referenceSheet: Bilingual = { 'zh-CN': '参照数列', 'en-US': 'References' };

/** 参照数列栏目 · A rate of a year in each row, under the code that 参照指标 names. */
export const referenceColumns: readonly ColumnSpec[] = [
  column('code', ['代码', 'Code'], { holds: 'code', need: 'must', aliases: ['指标代码'] }),
  column('name', ['名称', 'Name'], { holds: 'text', aliases: ['指标名称'] }),
  column('year', ['年份', 'Year'], { holds: 'year', need: 'must', aliases: ['年度'] }),
  column('value', ['数值', 'Value'], { holds: 'number', need: 'must' }),
];

/** 规划调整 · The name of the sheet of changes on the way. */
const adjustmentSheet: Bilingual = { 'zh-CN': '规划调整', 'en-US': 'Adjustments' };

/** 规划调整栏目 · One field of one indicator in each row, with the day on which its change takes effect. */
export const adjustmentColumns: readonly ColumnSpec[] = [
  known('indicatorCode', 'must'),
  column('field', ['字段', 'Field'], { holds: 'text', need: 'must', aliases: ['调整字段'] }),
  column('before', ['原值', 'Before'], { holds: 'text', need: 'must' }),
  column('after', ['调整后', 'After'], { holds: 'text', need: 'must', aliases: ['调整后值'] }),
  column('from', ['生效日期', 'In force from'], { holds: 'day', need: 'must' }),
  column('approvedBy', ['批准机关', 'Approved by'], { holds: 'text' }),
  column('document', ['文号', 'Document'], { holds: 'text' }),
];

/** 审核公式 · The name of the sheet of checks of the office's own. */
const checkSheet: Bilingual = { 'zh-CN': '审核公式', 'en-US': 'Checks' };

/** 审核公式栏目 · A check in each row; what is left blank holds everywhere, exactly, and passes blanks over. */
export const checkColumns: readonly ColumnSpec[] = [
  column('number', ['编号', 'No.'], { holds: 'code', need: 'must', aliases: ['序号'] }),
  column('name', ['名称', 'Name'], { holds: 'text', need: 'must', aliases: ['公式名称'] }),
  column('formula', ['公式', 'Formula'], { holds: 'text', need: 'must', aliases: ['审核公式'] }),
  column('severity', ['级别', 'Severity'], { holds: 'text', need: 'must', aliases: ['审核类型'] }),
  column('levels', ['适用层级', 'Levels'], { holds: 'text' }),
  column('occasions', ['适用期别', 'Occasions'], { holds: 'text' }),
  column('tolerance', ['容差', 'Tolerance'], { holds: 'text' }),
  column('blanks', ['空值', 'Blanks'], { holds: 'text' }),
  column('note', ['说明', 'Note'], { holds: 'text' }),
];

/** 区划沿革栏目 · The columns of 区划沿革, as in a submission. */
export const changeColumns: readonly ColumnSpec[] = contract.changes.columns;

/** A table of a plan: its sheet, or its part of the sheet 规划. */
export interface PlanTable {
  readonly id: 'indicators' | 'lines' | 'references' | 'checks' | 'adjustments' | 'changes';
  readonly name: Bilingual;
  readonly columns: readonly ColumnSpec[];
}

/** 规划各表 · The tables of a plan in the order in which they are written. */
export const planTables: readonly PlanTable[] = [
  { id: 'indicators', name: contract.indicators.name, columns: indicatorColumns },
  { id: 'lines', name: breakdownSheet, columns: breakdownColumns },
  { id: 'references', name: referenceSheet, columns: referenceColumns },
  { id: 'checks', name: checkSheet, columns: checkColumns },
  { id: 'adjustments', name: adjustmentSheet, columns: adjustmentColumns },
  { id: 'changes', name: contract.changes.name, columns: changeColumns },
];

/** Some columns by every folded spelling of their headers. */
export function indexOf(columns: readonly ColumnSpec[]): ReadonlyMap<string, ColumnSpec> {
  return new Map(
    columns.flatMap((spec) =>
      [...Object.values(spec.name), ...spec.aliases].map((name) => [foldHeader(name), spec]),
    ),
  );
}
