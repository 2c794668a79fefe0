import type { Indicator } from '../catalogue/index.js';
import { readAbsence } from '../entries/index.js';
import { sinceJanuary, type TableFact, type TableLayout } from '../layouts/index.js';
import { absentFigure, isKnown, type Period } from '../model/index.js';
import type {
  AdoptedFigure,
  AdoptedPlace,
  AdoptedTarget,
  AdoptionRequest,
  FigureField,
  LeftReason,
} from './adoption.js';
import { periodFinder } from './contract-period.js';
import { inContractUnit } from './in-contract-unit.js';
import { indicatorMatcher } from './match-indicator.js';
import { regionMatcher } from './match-region.js';
import { placeTarget } from './place-target.js';
import { ownerOf } from './whose-table.js';

/** A figure with its cell of 数据. */
export interface PlacedFigure extends AdoptedPlace {
  readonly indicator: Indicator;
  readonly period: Period;
  readonly field: FigureField;
  readonly adopted: AdoptedFigure;
  /** Why it does not apply, where it does not. */
  readonly remarks?: string;
}

/** What becomes of a fact: a figure of 数据, a target of 指标, or nothing, for a reason. */
export type Placed = PlacedFigure | Omit<AdoptedTarget, 'origins'> | LeftReason;

/** A fact that is understood as far as its indicator and region. */
interface Standing extends AdoptedPlace {
  readonly fact: TableFact;
  readonly role: TableFact['role'];
  readonly indicator: Indicator;
}

/** 各得其所 · Places the facts of tables in the workbook of a unit, each by itself. */
export function factPlacer(
  request: AdoptionRequest,
): (fact: TableFact, table: TableLayout) => Placed {
  const indicatorOf = indicatorMatcher(request.plan, request.names?.indicators);
  const regionOf = regionMatcher(request);
  const owner = ownerOf(request);
  const around = { ...request, periodOf: periodFinder(request) };
  return (fact, table) => {
    const indicator = indicatorOf(fact.indicator);
    if (isReason(indicator)) return indicator;
    if (!request.reported.has(indicator.id)) {
      return { id: 'indicator-not-reported', name: fact.indicator };
    }
    const named = fact.region ?? table.about.region;
    const place = named === undefined ? owner(table.lines) : regionOf(named);
    if (isReason(place)) return place;
    const { region, scope } = place;
    const standing = { region, scope, fact, role: roleOf(fact, table), indicator };
    return standing.role === 'target'
      ? placeTarget(standing, request)
      : placeFigure(standing, around);
  };
}

/** Whether something is left out rather than placed. */
export function isReason<T extends object>(placed: T | LeftReason): placed is LeftReason {
  return 'id' in placed && !('levels' in placed);
}

/** A dash has the role of its column, unless that is one of which nothing is taken over. */
function roleOf({ role, column }: TableFact, { columns }: TableLayout): TableFact['role'] {
  if (role !== 'absent') return role;
  const figure = columns.find((reading) => reading.column === column)?.figure;
  return figure && figure.role in fields ? figure.role : role;
}

const fields: Readonly<Partial<Record<TableFact['role'], FigureField>>> = {
  base: 'value',
  actual: 'value',
  estimate: 'value',
  numerator: 'numerator',
  denominator: 'denominator',
};

interface Around extends AdoptionRequest {
  readonly periodOf: ReturnType<typeof periodFinder>;
}

function placeFigure(standing: Standing, request: Around): PlacedFigure | LeftReason {
  const { fact, role, indicator, region, scope } = standing;
  const field = fields[role];
  if (field === undefined) return { id: 'role', role };
  if (field !== 'value' && indicator.measure !== 'ratio') {
    return { id: 'no-ratio', name: fact.indicator };
  }
  const other = fact.accumulated ? otherAccumulation(fact, indicator) : undefined;
  if (other) return other;
  const period = request.periodOf(wholeSpan(fact), indicator);
  if (isReason(period)) return period;
  const adopted = figureOf(standing, field);
  if (isReason(adopted)) return adopted;
  const placed = { indicator, region, scope, period, field, adopted };
  return role === 'base' ? (otherBase(placed, request) ?? placed) : placed;
}

function figureOf({ fact, indicator }: Standing, field: FigureField) {
  if (fact.role === 'absent') return { figure: absentFigure(absenceOf(fact)) };
  const { value, unit, bound, about, words } = fact;
  if (value === null || bound !== null || about || words !== null) {
    return { id: 'not-exact' } as const;
  }
  const adopted = inContractUnit({ value, unit }, indicator, field);
  if (isReason(adopted) || fact.nature === null) return adopted;
  return { ...adopted, nature: fact.nature };
}

/** Amounts of 数据 count from 1 January, called 累计 or not; levels and rates stand at the end of their period. */
function otherAccumulation(fact: TableFact, indicator: Indicator): LeftReason | undefined {
  const isNamedSo = Object.values(indicator.name).some((name) => name.includes('累计'));
  if (isNamedSo) return undefined;
  if (indicator.measure !== 'flow') return { id: 'accumulated-level' };
  return fact.sinceJanuary ? undefined : { id: 'accumulated-since' };
}

/** 2月 beside 本年累计 is all from January to February. */
function wholeSpan({ span, accumulated, sinceJanuary: isWhole }: TableFact): TableFact['span'] {
  return span && accumulated && isWhole ? sinceJanuary(span) : span;
}

/** — is 不适用 and … is 未取得, as in 数据; a hyphen or slash says neither, and so no more than that nothing is there. */
function absenceOf({ words }: TableFact): 'inapplicable' | 'unavailable' {
  return readAbsence(words) === 'inapplicable' ? 'inapplicable' : 'unavailable';
}

/** The base that the plan printed for its own region is the one that holds. */
function otherBase(
  { indicator, region, period, adopted }: PlacedFigure,
  { plan }: AdoptionRequest,
): LeftReason | undefined {
  const { base, baseYear } = indicator.target;
  if (region.code !== plan.region || !base || period.year !== baseYear) return undefined;
  const { figure } = adopted;
  if (!isKnown(figure) || figure.value === base.value) return undefined;
  const { unit } = indicator;
  return { id: 'base-differs', found: figure.value, planned: base.value, unit };
}
