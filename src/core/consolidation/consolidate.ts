import type { AdoptedRow, FigureField, Lack } from '../adoption/index.js';
import { addingParts, rolledUp } from '../batch-rules/index.js';
import type { Indicator } from '../catalogue/index.js';
import type { WorkbookFacts } from '../facts/index.js';
import { absentFigure, exactly, groupBy, isKnown, type Figure } from '../model/index.js';
import type { Region } from '../regions/index.js';
import { asReported } from '../submission/index.js';
import type { Deliveries } from './choose-deliveries.js';
import { eachSeries, keyOfSeries, seriesTold, type Series, type ToldSeries } from './series.js';
import { adoptedRowKey, typedRows } from './typed-rows.js';
import { addedColumns, unitFigures, type UnitFigure } from './unit-figures.js';

/** Whose workbook is made, and of what it tells. */
export interface ConsolidationRequest {
  readonly unit: Region;
  /** Those directly below, and the zones with rows of their own. */
  readonly subordinates: readonly Region[];
  readonly zones: readonly Region[];
  /** The indicators that the unit reports, and the series that it is asked for. */
  readonly indicators: readonly Indicator[];
  readonly asked: readonly Series[];
  /** Whether the own workbook of a unit asks it for an indicator. */
  readonly isAskedOf: (region: Region, indicator: Indicator) => boolean;
  /** The workbook that was made before: what people typed into it stays. */
  readonly previous?: WorkbookFacts | undefined;
}

/** A unit with a row, and what its workbooks say. */
interface Member {
  readonly region: Region;
  readonly scope: 'subordinate' | 'zone';
  readonly figureAt: ReturnType<typeof unitFigures>;
}

/**
 * 汇总生成 · The rows of 数据 of a superior: each unit's figures, 本级 as it was typed before, and the totals.
 *
 * What the own workbooks of units do not ask of them, and none of them tells, has no rows of theirs: the superior
 * states it itself. A total stands only where every unit has a figure that adds up, or says that there is nothing to add; else it
 * says who has none.
 */
export function consolidate(
  { byUnit }: Pick<Deliveries, 'byUnit'>,
  request: ConsolidationRequest,
): readonly AdoptedRow[] {
  const known = new Map(request.indicators.map((indicator) => [indicator.id, indicator]));
  const member = (scope: Member['scope']) => (region: Region) => ({
    region,
    scope,
    figureAt: unitFigures(byUnit.get(region.code), known),
  });
  const members = [
    ...request.subordinates.map(member('subordinate')),
    ...request.zones.filter(({ code }) => byUnit.has(code)).map(member('zone')),
  ];
  const typed = typedRows(request, known);
  const bySeries = groupBy([...typed.values()], (row) => keyOfSeries(row));
  const added = seriesOf(byUnit, request, [...typed.values()]).flatMap((series) =>
    rowsOf(series, { members, typed: bySeries.get(keyOfSeries(series)) ?? [] }, request),
  );
  return [...added.map((row) => typed.get(adoptedRowKey(row)) ?? row), ...furtherOf(typed, added)];
}

function furtherOf(typed: ReadonlyMap<string, AdoptedRow>, added: readonly AdoptedRow[]) {
  const known = new Set(added.map(adoptedRowKey));
  return [...typed].flatMap(([key, row]) => (known.has(key) ? [] : [row]));
}

/** What is asked for, and what the units tell beyond, of indicators that add up. */
function seriesOf(
  byUnit: Deliveries['byUnit'],
  { indicators, asked }: ConsolidationRequest,
  typed: readonly Series[],
): readonly ToldSeries[] {
  const adding = indicators.filter(({ rollUp }) => rollUp !== 'none');
  const known = new Map(adding.map((indicator) => [indicator.id, indicator]));
  const isAdding = ({ indicator }: Series) => known.has(indicator.id);
  const told = [...byUnit.values()].map((workbooks) => seriesTold(workbooks, known));
  const wanted = asked.filter(isAdding);
  return eachSeries(wanted, [...told, [...wanted, ...typed.filter(isAdding)]]);
}

function rowsOf(
  told: ToldSeries,
  {
    members,
    typed,
  }: { readonly members: readonly Member[]; readonly typed: readonly AdoptedRow[] },
  { unit, isAskedOf }: ConsolidationRequest,
): readonly AdoptedRow[] {
  const { periods: _, ...series } = told;
  const all = members.map((member) => ({ ...member, told: member.figureAt(told) }));
  const isAsked = ({ region }: Member) => isAskedOf(region, series.indicator);
  const isVolunteered = all.some((member) => !isAsked(member) && !isSilent(member.told));
  const found = isVolunteered ? all : all.filter(isAsked);
  const parts = found.map(({ region, scope, told: { lack, filled, ...told } }) => ({
    ...{ ...series, region, scope, ...told },
    ...(lack ? { lacking: [{ name: region.name, why: lack, ...(filled ? { filled } : {}) }] } : {}),
  }));
  const own: AdoptedRow = { ...series, region: unit, scope: 'own', figures: {}, origins: [] };
  const lacking = parts.flatMap(({ lacking: lacks = [] }) => lacks);
  const total = totalOf(series.indicator, [...found.map(({ told }) => told), ...typed], lacking);
  return [{ ...series, region: unit, scope: 'total', origins: [], ...total }, own, ...parts];
}

/** Whether a unit says nothing at all; what it says and nobody can add up is another matter. */
function isSilent({ origins, lack }: UnitFigure): boolean {
  return origins.length === 0 && (lack === 'not-delivered' || lack === 'not-stated');
}

function totalOf(
  indicator: Indicator,
  told: readonly Pick<AdoptedRow, 'figures' | 'nature'>[],
  lacking: readonly Lack[],
): Pick<AdoptedRow, 'figures' | 'nature' | 'isSum' | 'lacking'> {
  const columns: readonly FigureField[] = [...addedColumns(indicator), 'value'];
  const figuresBy = (figureAt: (of: FigureField) => Figure) =>
    Object.fromEntries(columns.map((of) => [of, { figure: figureAt(of), origins: [] }]));
  if (lacking.length > 0) {
    return { figures: figuresBy(() => absentFigure('unavailable')), lacking };
  }
  const parts = addingParts(told.map(partOf), indicator);
  if (parts.length === 0) return { figures: {}, isSum: true };
  const made = rolledUp(parts, indicator);
  const natures = new Set(told.map(({ nature }) => nature));
  const nature = (['estimate', 'flash'] as const).find((each) => natures.has(each));
  return {
    figures: figuresBy((of) => (of === 'value' ? reported(made[of], indicator) : made[of])),
    isSum: true,
    ...(nature ? { nature } : {}),
  };
}

/** A rate stands in the workbook as it is reported. */
function reported(figure: Figure, indicator: Indicator): Figure {
  const isRate = isKnown(figure) && indicator.rollUp !== 'sum';
  return isRate ? exactly(asReported(figure.value, indicator)) : figure;
}

function partOf({ figures }: Pick<AdoptedRow, 'figures'>) {
  const figureAt = (of: FigureField) => figures[of]?.figure ?? absentFigure('blank');
  return {
    numerator: figureAt('numerator'),
    denominator: figureAt('denominator'),
    value: figureAt('value'),
  };
}
