import {
  hasOwnTarget,
  levelGoals,
  planAt,
  planForUnit,
  publishedBase,
  type LevelGoal,
} from '../../../core/catalogue/index.js';
import {
  comparePeriods,
  endOfPeriod,
  periodText,
  type Area,
  type CellValue,
  type Period,
} from '../../../core/model/index.js';
import type { FigureField } from '../../../core/adoption/index.js';
import { developmentZones } from '../../../core/regions/index.js';
import { wideWords as words } from '../../../messages/wide-words.js';
import { figureValue } from '../figure-cell.js';
import { observedPeriods, reportTypeAt } from '../observed-periods.js';
import type { TemplateRequest } from '../template-request.js';

/** 横表 · A wide table before it is written: its title, the rows of its header, its regions and what is known beforehand. */
export interface WideDraft {
  readonly title: string;
  readonly unit: string;
  readonly heads: readonly (readonly string[])[];
  /** What stands over several columns or rows of the header. */
  readonly merges: readonly Area[];
  readonly rows: readonly WideRow[];
}

/** One region with its cells behind the first; undefined where nothing is asked. */
interface WideRow {
  readonly label: string;
  readonly cells: readonly (CellValue | undefined)[];
}

/** One column of figures: what its header says, and of which goal and time it is. */
interface WideColumn {
  readonly goal: LevelGoal;
  readonly head: readonly [name: string, time: string, part: string];
  readonly period?: Period;
  readonly field: FigureField;
}

/** A table has its title and the line of the unit above its header. */
export const headerTop = 3;

/**
 * 横表模板 · A table with regions down and indicators and times across, as offices know it.
 *
 * Its headers are those that the reader of own tables reads without a doubt, so it is in Chinese.
 */
export function wideDraft(stated: TemplateRequest): WideDraft {
  const plan = planForUnit(planAt(stated.plan, stated.asOf), stated.unit.code);
  const request = { ...stated, plan };
  const { unit } = request;
  const columns = levelGoals(plan, unit.level).flatMap((goal) => columnsOf(goal, request));
  const heads = [0, 1, 2].map((level) => columns.map(({ head }) => head[level] ?? ''));
  const used = heads.filter((texts) => texts.some((text) => text !== ''));
  return {
    title: words.title(unit.name, timeOf(columns), plan.name['zh-CN'].replace(/主要指标$/, '')),
    unit: words.unit(unit.name),
    heads: used.map((texts, level) => [level === 0 ? words.region : '', ...texts]),
    merges: mergesOf(used),
    rows: regionsOf(request).map((row) => ({
      label: row.label,
      cells: columns.map(
        (column) => carriedOf(column, row, request) ?? cellOf(column, row.isUnit, request),
      ),
    })),
  };
}

function columnsOf(goal: LevelGoal, request: TemplateRequest): readonly WideColumn[] {
  const { plan, unit } = request;
  const { indicator, kind } = goal;
  const name = words.indicator(indicator.name['zh-CN'], indicator.unit);
  const periods = periodsOf(goal, request);
  const figures = periods.flatMap((period) =>
    partsOf(indicator.partsUnit).map(([field, part]): WideColumn => {
      return { goal, head: [name, periodHead(period, indicator.measure), part], period, field };
    }),
  );
  const { targetYear } = indicator.target;
  const isAsked = hasOwnTarget(goal, unit.code === plan.region) && simple.has(kind);
  if (!isAsked || targetYear === undefined) return figures;
  return [...figures, { goal, head: [name, words.target(targetYear), ''], field: 'value' }];
}

/** The periods that are asked for, and those that the last workbook has figures of. */
function periodsOf(goal: LevelGoal, { plan, asOf, last }: TemplateRequest): readonly Period[] {
  const asked = observedPeriods(goal, plan, { asOf, reportType: reportTypeAt(asOf) });
  const carried = last?.rows.filter(({ indicator }) => indicator.id === goal.indicator.id) ?? [];
  const all = [...asked, ...carried.map(({ period }) => period)];
  return [...new Map(all.map((period) => [periodText(period), period])).values()].toSorted(
    comparePeriods,
  );
}

function partsOf(unit: string | undefined): readonly (readonly [FigureField, string])[] {
  if (unit === undefined) return [['value', '']];
  return [
    ['numerator', words.numerator(unit)],
    ['denominator', words.denominator(unit)],
    ['value', words.value],
  ];
}

/** Kinds whose target is one number. */
const simple: ReadonlySet<LevelGoal['kind']> = new Set(['rise', 'fall', 'floor', 'ceiling']);

/** 2023年, 2024年1-6月 for an amount since January, 2024年6月末 for what stands at its end. */
function periodHead(period: Period, measure: LevelGoal['indicator']['measure']): string {
  const { year, month } = endOfPeriod(period);
  if (month === 12) return words.ofYear(year);
  return measure === 'flow' ? words.sinceJanuary(year, month) : words.atMonthsEnd(year, month);
}

/** The time that the title names: the last that a column has. */
function timeOf(columns: readonly WideColumn[]): string {
  const periods = columns.flatMap(({ period }) => period ?? []).toSorted(comparePeriods);
  const last = periods.at(-1);
  return last ? periodHead(last, 'flow') : '';
}

function regionsOf({ unit, regions, withZones }: TemplateRequest) {
  const zones = withZones ? developmentZones(unit.code, regions) : [];
  const below = [...regions.subordinates(unit.code), ...zones];
  return [
    { label: words.total, code: unit.code, isUnit: true },
    ...below.map(({ code, name }) => ({ label: name, code, isUnit: false })),
  ];
}

/** What the last workbook says of a cell. */
function carriedOf(
  { goal: { indicator }, period, field }: WideColumn,
  { code, isUnit }: { readonly code: string; readonly isUnit: boolean },
  { last }: TemplateRequest,
): CellValue | undefined {
  if (period === undefined) {
    const target = last?.targets.find((each) => each.indicator.id === indicator.id);
    return isUnit ? target?.value : undefined;
  }
  const row = last?.rows.find(
    (each) =>
      each.indicator.id === indicator.id &&
      each.region.code === code &&
      (each.scope === 'total') === isUnit &&
      periodText(each.period) === periodText(period),
  );
  const figure = row?.figures[field]?.figure;
  return figure && figureValue(figure, { unit: '', precision: 0 });
}

/** Of what does not add up only the unit itself is asked. */
function cellOf(
  { goal, period, head }: WideColumn,
  isUnit: boolean,
  { plan, unit }: TemplateRequest,
): CellValue | undefined {
  const isOfUnit = goal.indicator.rollUp === 'none' || period === undefined;
  if (!isUnit) return isOfUnit ? undefined : null;
  const base = publishedBase(goal, plan, unit.code);
  const isBase = period?.frequency === 'year' && period.year === goal.indicator.target.baseYear;
  const isValue = head[2] === '' || head[2] === words.value;
  return isBase && isValue && base ? base.value : null;
}

/** Names over their times, times over their parts, and the first column down the header. */
function mergesOf(heads: readonly (readonly string[])[]): readonly Area[] {
  const bottom = headerTop + heads.length - 1;
  const first = { top: headerTop, left: 1, bottom, right: 1 };
  const across = heads.slice(0, -1).flatMap((texts, level) => runsOf(heads, texts, level));
  return [first, ...across].filter(({ top, left, ...end }) => top < end.bottom || left < end.right);
}

function runsOf(
  heads: readonly (readonly string[])[],
  texts: readonly string[],
  level: number,
): readonly Area[] {
  const areas: Area[] = [];
  const above = (at: number) => heads.slice(0, level + 1).map((row) => row[at]);
  const isSame = (one: number, other: number) => above(one).join('\n') === above(other).join('\n');
  for (let from = 0; from < texts.length;) {
    let to = from;
    while (to + 1 < texts.length && isSame(to + 1, from)) to += 1;
    const isLast = heads.slice(level + 1).every((row) => row[from] === '');
    const top = headerTop + level;
    const bottom = isLast ? headerTop + heads.length - 1 : top;
    areas.push({ top, left: from + 2, bottom, right: to + 2 });
    from = to + 1;
  }
  return areas;
}
