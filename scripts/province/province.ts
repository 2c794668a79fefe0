import type { Plan } from '../../src/core/catalogue/index.js';
import type { Region, Regions } from '../../src/core/regions/index.js';
import type { Book } from './book.js';
import { createFigures } from './figures.js';
import {
  approvalRows,
  batchRows,
  projectRows,
  serviceRows,
  stationRows,
  taskRows,
} from './lists.js';
import {
  coverRows,
  dataRows,
  goalRows,
  indicatorsOf,
  unitsBelow,
  type Occasion,
} from './sheets.js';

/** 演示省 · What is asked of an invented province. */
export interface ProvinceOptions {
  readonly plan: Plan;
  readonly regions: Regions;
  readonly seed: number;
  /** How many workbooks; more than the province has units make further cut-off dates. */
  readonly units: number;
  /** Rows of services that a county has at least. */
  readonly rows: number;
}

/** A workbook that a unit will deliver for a cut-off date. */
export interface Delivery {
  readonly file: string;
  readonly unit: Region;
  readonly occasion: Occasion;
}

const millisecondsPerDay = 86_400_000;

/** The workbooks of a province, its cities and counties, date by date, in the order of their codes. */
export function deliveriesOf(options: ProvinceOptions): readonly Delivery[] {
  const { plan, regions, seed } = options;
  const root = regions.find(plan.region);
  if (!root) throw new Error(`No region has the code ${plan.region} of the plan ${plan.id}.`);
  const figures = createFigures(plan, regions, seed);
  const year = Math.min(plan.lastYear, plan.firstYear + 2);
  return rounds(root, options).flatMap((units, index) => {
    const occasion = { plan, regions, figures, year, asOf: dayAfter(`${year}-12-31`, index) };
    return units.map((unit) => ({
      file: `${occasion.asOf}/${unit.code} ${unit.name}.xlsx`,
      ...{ unit, occasion },
    }));
  });
}

/** 演示工作簿 · The workbook of a delivery, in which everything agrees. */
export function bookOf({ file, unit, occasion }: Delivery, rows: number): Book {
  const isCounty = unitsBelow(unit, occasion.regions).length === 0;
  const [indicator] = indicatorsOf(unit, occasion);
  const lists = {
    站点: stationRows(unit, occasion, rows),
    服务: serviceRows(unit, occasion, rows),
    项目: projectRows(unit, occasion),
    任务: taskRows(indicator?.id ?? '—', occasion),
  };
  return {
    ...{ file, unit },
    sheets: {
      封面: coverRows(unit, occasion, isCounty),
      指标: goalRows(unit, occasion),
      数据: dataRows(unit, occasion),
      批次: batchRows(unit, occasion),
      ...(isCounty ? lists : {}),
      审批: approvalRows(unit, occasion),
    },
  };
}

/**
 * The units by cut-off date: each date has the whole province as long as there are enough, the last
 * but one whole cities, and the last a few counties alone, so that nobody is missing.
 */
function rounds(root: Region, { regions, units }: ProvinceOptions): readonly (readonly Region[])[] {
  const cities = unitsBelow(root, regions).map((city) => [city, ...unitsBelow(city, regions)]);
  const all = [root, ...cities.flat()];
  const whole = Array.from({ length: Math.floor(units / all.length) }, () => all);
  let room = units % all.length;
  const some = cities.filter((group) => {
    if (group.length > room) return false;
    room -= group.length;
    return true;
  });
  const counties = all.filter(({ level }) => level === 'county').slice(0, room);
  return [...whole, some.flat(), counties].filter(({ length }) => length > 0);
}

/** The day so many days after an ISO day. */
export function dayAfter(day: string, days: number): string {
  return new Date(Date.parse(day) + days * millisecondsPerDay).toISOString().slice(0, 10);
}
