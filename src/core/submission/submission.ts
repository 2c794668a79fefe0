import {
  findPlan,
  planAt,
  planForUnit,
  type Catalogue,
  type Indicator,
  type Plan,
} from '../catalogue/index.js';
import type { SheetId } from '../contract/index.js';
import { isUnreadSheet, type Day, type Workbook } from '../model/index.js';
import type { OwnReading } from '../own-tables/index.js';
import type { Region } from '../regions/index.js';
import { calculated, type Calculated } from '../recalculation/index.js';
import {
  findSheets,
  readCover,
  readTable,
  statedUnit,
  type Cover,
  type TableContext,
  type Tables,
} from '../tables/index.js';
import { indicatorScale } from '../units/index.js';
import { withCarried, type Carried } from './carried-plan.js';
import type { Context, Given } from './context.js';
import { goalProgress, type GoalProgress } from './goal-progress.js';
import { readGoal, type Goal } from './goals.js';
import { ownReading } from './own-reading.js';
import {
  observationKey,
  readObservation,
  type KnownIndicator,
  type Observation,
} from './observations.js';
import type { Settings } from './settings.js';
import type { ReportType } from './timing.js';

/** 报送 · A workbook understood through the contract: what rules look at. */
export interface Submission extends Omit<Context, keyof Given>, Calculated {
  /** As it was read. */
  readonly stored: Workbook;
  readonly cover: Cover | undefined;
  /** How the workbook is read where it is none of the contract but the office's own. */
  readonly own: OwnReading | undefined;
  readonly tables: Tables;
  /** The names of the sheets of the contract that are there but could not be read. */
  readonly unread: ReadonlyMap<SheetId, string>;
  readonly plan: Plan | undefined;
  /** The plan that the workbook itself carries; it judges only where nobody else knows its id. */
  readonly carried: Carried | undefined;
  readonly asOf: Day | undefined;
  readonly reportType: ReportType;
  /** The region of the reporting unit: its code as reported, and what the table knows of it. */
  readonly unitCode: string | undefined;
  readonly unit: Region | undefined;
  readonly goals: readonly Goal[];
  /** The goals whose kind is known, with their progress and class. */
  readonly progress: readonly GoalProgress[];
  readonly observations: readonly Observation[];
  /** The first observation of each region, scope, indicator and period. */
  readonly observationsByKey: ReadonlyMap<string, Observation>;
  readonly findIndicator: (id: string | undefined) => Indicator | undefined;
}

/** Understands a workbook through the contract. */
export function readSubmission(stored: Workbook, given: Context): Submission {
  const [context, carried] = withCarried(given, stored);
  const { catalogue, regions, settings } = context;
  const results = calculated(stored, settings.aliases, context);
  const { workbook } = results;
  const { sheets, unread } = readableSheets(workbook, settings);
  const cover = coverOf(sheets, tableContext(workbook, context, undefined));
  const own = ownReading(workbook, context);
  const unitCode = own?.unit?.code ?? context.region ?? cover?.cells.regionCode.value;
  const stated = own?.plan ?? planOf(context, cover);
  const asOf = context.asOf ?? own?.asOf ?? cover?.cells.asOf.value;
  const plan = stated && planForUnit(planAt(stated, asOf), unitCode);
  const ofUnit = tableContext(workbook, context, unitCode);
  const tables = { ...readTables(sheets, ofUnit), ...own?.tables };
  const findIndicator = indicatorFinder(catalogue, plan);
  const goals = readGoals(tables, findIndicator);
  const observations = readObservations(tables, { goals, findIndicator, unit: unitCode });
  const known = {
    unit: own?.unit ?? regions.find(unitCode ?? ''),
    ...{ unitCode, plan, asOf, tables, reportType: own?.reportType ?? reportTypeOf(cover) },
    observationsByKey: indexObservations(observations),
  };
  return {
    file: context.file,
    ...{ catalogue, regions, settings, cover, own, stored, unread, carried, ...results },
    ...{ goals, observations, findIndicator, ...known },
    progress: goalProgress(goals, known),
  };
}

function tableContext(
  { dateSystem }: Workbook,
  { settings: { aliases }, deadline }: Context,
  unit: string | undefined,
): TableContext {
  return { aliases, dateSystem, unit, deadline };
}

function coverOf(sheets: ReturnType<typeof findSheets>, context: TableContext): Cover | undefined {
  const sheet = sheets.get('cover');
  return sheet && readCover(sheet, context);
}

/** The plan that is given, else the one that the cover names. */
function planOf({ catalogue, plan }: Context, cover: Cover | undefined): Plan | undefined {
  return findPlan(catalogue, plan ?? cover?.cells.planCode.value ?? '');
}

function reportTypeOf(cover: Cover | undefined): ReportType {
  return (cover?.cells.reportType.value as ReportType | undefined) ?? 'annual';
}

function readableSheets(workbook: Workbook, { aliases }: Settings) {
  const found = [...findSheets(workbook, aliases)];
  const unread = found.filter(([, sheet]) => isUnreadSheet(sheet));
  return {
    sheets: new Map(found.filter(([, sheet]) => !isUnreadSheet(sheet))),
    unread: new Map(unread.map(([id, { name }]) => [id, name])),
  };
}

function readTables(sheets: ReturnType<typeof findSheets>, context: TableContext): Tables {
  const tables: Partial<Record<SheetId, unknown>> = {};
  const { aliases, dateSystem, unit, deadline } = context;
  const ownUnit = () => statedUnit(sheets.get('indicators'), context);
  const known: TableContext = { aliases, dateSystem, unit, ownUnit, deadline };
  for (const [id, sheet] of sheets) {
    if (id !== 'cover') tables[id] = readTable(id, sheet, known);
  }
  return tables as Tables;
}

/** An indicator is looked for in the plan of the workbook; without a known plan, in all plans. */
function indicatorFinder(
  { plans }: Catalogue,
  plan: Plan | undefined,
): (id: string | undefined) => Indicator | undefined {
  const byId = new Map<string, Indicator>();
  for (const { indicators } of plan ? [plan] : plans) {
    for (const indicator of indicators) byId.set(indicator.id, indicator);
  }
  return (id) => (id === undefined ? undefined : byId.get(id));
}

type FindIndicator = Submission['findIndicator'];

function readGoals({ indicators }: Tables, findIndicator: FindIndicator): readonly Goal[] {
  return (indicators?.rows ?? []).map((row) => {
    const indicator = findIndicator(row.cells.indicatorCode.value);
    const written = row.cells.unit.value;
    const scale = indicator && written !== undefined ? indicatorScale(written, indicator) : 1;
    return readGoal(row, indicator, scale ?? 1);
  });
}

function readObservations(
  { data }: Tables,
  {
    goals,
    findIndicator,
    unit,
  }: {
    readonly goals: readonly Goal[];
    readonly findIndicator: FindIndicator;
    readonly unit: string | undefined;
  },
): readonly Observation[] {
  const known = new Map<string | undefined, KnownIndicator>();
  for (const { row, indicator, scale, unit } of goals) {
    known.set(row.cells.indicatorCode.value, { indicator, scale, unit });
  }
  return (data?.rows ?? []).map((row) => {
    const id = row.cells.indicatorCode.value;
    return readObservation(row, known.get(id) ?? asCatalogued(findIndicator(id)), unit);
  });
}

/** An indicator that 指标 does not list: its values are in the unit of the catalogue. */
function asCatalogued(indicator: Indicator | undefined): KnownIndicator {
  return { indicator, scale: 1, unit: indicator?.unit ?? '' };
}

function indexObservations(observations: readonly Observation[]): ReadonlyMap<string, Observation> {
  const index = new Map<string, Observation>();
  for (const observation of observations) {
    const { region, scope, period, row } = observation;
    const indicator = row.cells.indicatorCode.value;
    if (region === undefined || indicator === undefined || !scope || !period) continue;
    const key = observationKey(region, indicator, { period, scope });
    if (!index.has(key)) index.set(key, observation);
  }
  return index;
}
