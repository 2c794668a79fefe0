import { foldHeader } from '../../entries/index.js';

/** 指标表栏目 · The columns of indicator rows in the order of the sheet 指标, with their headers. */
export const inputColumns = {
  indicatorCode: ['指标代码', 'Indicator code', '指标编码', 'Indicator'],
  indicatorName: ['指标名称', 'Indicator name', '指标'],
  unit: ['单位', 'Unit', '计量单位'],
  status: ['属性', 'Status', '指标属性'],
  kind: ['目标类型', 'Kind of target', 'Kind'],
  baseYear: ['基期年', 'Base year'],
  baseValue: ['基期值', 'Base value', '基期'],
  targetYear: ['目标年', 'Target year'],
  targetValue: ['目标值', 'Target value', '目标', 'Target'],
  upperLimit: ['目标上限', 'Upper limit', '上限值'],
  path: ['路径', 'Path'],
  currentPeriod: ['当前期间', 'Current period'],
  currentValue: ['当前值', 'Current value', '现值', 'Current'],
} as const satisfies Readonly<Record<string, readonly string[]>>;
export type InputColumn = keyof typeof inputColumns;

/** 进度表栏目 · The columns of the progress table in their order; headers stand in messages. */
export const outputColumns = [
  'indicatorCode',
  'indicatorName',
  'base',
  'current',
  'target',
  'completion',
  'achievement',
  'schedule',
  'pace',
  'rating',
  'projection',
  'neededPerYear',
  'attainmentYear',
] as const;
export type OutputColumn = (typeof outputColumns)[number];

const byHeader: ReadonlyMap<string, InputColumn> = new Map(
  Object.entries(inputColumns).flatMap(([id, headers]) =>
    headers.map((header) => [foldHeader(header), id as InputColumn] as const),
  ),
);

/** The column that a header names; undefined for any other text. */
export function columnOf(header: unknown): InputColumn | undefined {
  return typeof header === 'string' ? byHeader.get(foldHeader(header)) : undefined;
}
