import { vocabularies, type Vocabulary } from '../../src/core/contract/index.js';
import type { Region, Regions } from '../../src/core/regions/index.js';
import { approvalChain } from '../../src/core/seal/index.js';
import type { Rows } from './book.js';
import { unitsBelow, type Occasion } from './sheets.js';

const stationsPerCounty = 3;
const projectsPerBatch = 2;
const subsidy = 10;
const categories = ['需求评估', '资源链接', '社会救助', '老幼关爱', '社区治理', '产业发展'];
const ordinals = ['第一', '第二', '第三'];

const perMonth = stationsPerCounty * categories.length;

/** 站点 · A few running stations of a county, built in 2020 or, for the services of so many rows, before them. */
export function stationRows(
  { code, name }: Region,
  { year }: Pick<Occasion, 'year'> = { year: Infinity },
  least = 0,
): Rows {
  const built = Math.min(2020, year - Math.ceil(least / perMonth / 12) - 1);
  const headers = ['站点编号', '站点名称', '层级', '区划代码', '状态', '建成日期'];
  const staff = ['驻站社工', '持证社工', '本地社工', '试点批次'];
  const rows = Array.from({ length: stationsPerCounty }, (_, index) => [
    ...[stationCode(code, index), `${name}${ordinals[index]}社工站`, '乡镇(街道)社工站', code],
    ...['运行', `${built}-06-30`, 4, 2, 3, index === 0 ? '2022' : null],
  ]);
  return [[...headers, ...staff], ...rows];
}

/** 服务 · What the stations of a county did, by month from the last one back, in at least so many rows. */
export function serviceRows({ code }: Region, { year }: Occasion, least: number): Rows {
  const months = Math.max(1, Math.ceil(least / perMonth));
  const rows = Array.from({ length: months * perMonth }, (_, index) => {
    const month = Math.floor(index / perMonth);
    const station = Math.floor(index / categories.length) % stationsPerCounty;
    const category = categories[index % categories.length] ?? '';
    return [stationCode(code, station), monthText(year, month), category, 20 + (index % 7), '人次'];
  });
  return [['站点编号', '期间', '服务类别', '数量', '计量单位'], ...rows];
}

/** 批次 · The batches of a unit: of a county its projects, above it what its subordinates have. */
export function batchRows(unit: Region, { plan, regions, year }: Occasion): Rows {
  const counties = countiesOf(unit, regions);
  const pilots = counties * projectsPerBatch;
  const rows = batchYears(plan.firstYear, year).map((batch) => [
    ...[String(batch), batch, counties, pilots, pilots * subsidy],
  ]);
  return [['批次', '年份', '县数', '试点数', '资金'], ...rows];
}

/** 项目 · The projects of a county. */
export function projectRows({ code }: Region, { plan, year }: Occasion): Rows {
  const rows = batchYears(plan.firstYear, year).flatMap((batch) =>
    Array.from({ length: projectsPerBatch }, (_, index) => [
      ...[`${code}-${batch}-${index + 1}`, String(batch), batch, code, subsidy],
    ]),
  );
  return [['项目编号', '批次', '年份', '县区划代码', '补助资金'], ...rows];
}

/** 任务 · One task that is done. */
export function taskRows(indicator: string, { plan, year }: Occasion): Rows {
  const headers = ['任务编号', '任务名称', '关联指标', '开始日期', '截止日期', '完成进度'];
  return [headers, ['1', '年度任务', indicator, `${plan.firstYear}-01-01`, `${year}-06-30`, 100]];
}

/** 审批 · Every step from the unit up to the region of the plan, all of them agreed. */
export function approvalRows({ code }: Region, { plan, regions, asOf }: Occasion): Rows {
  const { options }: Vocabulary = vocabularies.step;
  const rows = approvalChain(code, plan.region, regions).map(({ step, region }) => [
    options.find(({ id }) => id === step)?.name['zh-CN'] ?? step,
    ...[`${regions.find(region)?.name ?? ''}民政局`, '演示', asOf, '同意', null],
  ]);
  return [['环节', '单位', '经办人', '日期', '结论', '数据指纹'], ...rows];
}

function countiesOf(unit: Region, regions: Regions): number {
  const below = unitsBelow(unit, regions);
  if (below.length === 0) return 1;
  return below.reduce((sum, each) => sum + countiesOf(each, regions), 0);
}

function batchYears(first: number, last: number): readonly number[] {
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}

function stationCode(county: string, index: number): string {
  return `${county}-0${index + 1}`;
}

/** The month so many months before the end of a year. */
function monthText(year: number, back: number): string {
  const month = 12 - (back % 12);
  return `${year - Math.floor(back / 12)}-${String(month).padStart(2, '0')}`;
}
