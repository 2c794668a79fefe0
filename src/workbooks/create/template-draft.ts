import { adoptedGoal, type Adoption } from '../../core/adoption/index.js';
import {
  hasOwnTarget,
  levelGoals,
  planAt,
  planForUnit,
  publishedBase,
  targetFigures,
  type LevelGoal,
  type Plan,
} from '../../core/catalogue/index.js';
import { templateVersion } from '../../core/contract/index.js';
import {
  absentFigure,
  exactly,
  isoDay,
  type Day,
  type Language,
  type Period,
} from '../../core/model/index.js';
import { developmentZones, type Region, type Regions } from '../../core/regions/index.js';
import type { ReportType } from '../../core/submission/index.js';
import { messagesOf, wordOf } from '../../messages/index.js';
import { adoptedRow, adoptedRows, furtherRows } from './adopted-rows.js';
import { asked, givenCell } from './draft-cells.js';
import { formLines } from './form-lines.js';
import { goalRow } from './goal-row.js';
import { linkedCells, linkedTotals, type LinkedTotals } from './linked-cells.js';
import type { ObservationDraft } from './observation-row.js';
import { neededTables } from './needed-tables.js';
import { observedPeriods, reportedPeriod, reportTypeAt } from './observed-periods.js';
import { sourceRemarks } from './source-remarks.js';
import { tableIds } from './table-ids.js';
import { targetRemarks } from './target-remarks.js';
import { withTotals } from './total-formulas.js';
import type { DraftRow, WorkbookDraft } from './workbook-draft.js';

/** What a template is made for; townships are listed where the regions know them. */
export interface TemplateRequest {
  readonly plan: Plan;
  readonly unit: Region;
  readonly asOf: Day;
  readonly regions: Regions;
  readonly language: Language;
  readonly withZones?: boolean;
  /** Whether the workbook carries its plan, which not everybody knows. */
  readonly carriesPlan?: boolean;
  /** Whether it has every sheet, needed by the plan or not. */
  readonly withAllSheets?: boolean;
  /** 报表类型 · By the cut-off date where it is not said. */
  readonly reportType?: ReportType;
  /** What is taken over from the unit's own table, or from the workbooks of its units. */
  readonly adoption?: Adoption;
  /** 本级 · Whether the figures that add up have a row for what the unit does itself. */
  readonly withOwn?: boolean;
  /** The lists of the units, one after the other. */
  readonly lists?: WorkbookDraft['tables'];
}

/** 模板 · The draft of a template: all that is known beforehand is filled in, the rest is asked for. */
export function templateDraft(stated: TemplateRequest): WorkbookDraft {
  const request = {
    ...stated,
    plan: planForUnit(planAt(stated.plan, stated.asOf), stated.unit.code),
  };
  const { plan, unit, language } = request;
  const { template } = messagesOf(language).workbook;
  const name = plan.name[language];
  const goals = levelGoals(plan, unit.level);
  const needed = request.withAllSheets ? tableIds : neededTables(plan, goals);
  const empty = Object.fromEntries(needed.map((id) => [id, []]));
  const observed = goals.flatMap((goal) => observationDrafts(goal, request));
  return {
    language,
    firstPage: {
      title: template.title(name),
      lines: [...formLines(plan, messagesOf(language)), ...template.lines],
    },
    coverTitle: template.coverTitle(unit.name, name),
    cover: coverAnswers(request),
    form: {
      ...{ unit: unit.name, plan: name, asOf: isoDay(request.asOf) },
      ...(plan.form ? { printed: plan.form } : {}),
    },
    tables: {
      ...empty,
      ...request.lists,
      indicators: goals.map((goal) => indicatorRow(goal, observed, request)),
      data: withTotals(observed, language),
    },
    ...(stated.carriesPlan ? { carried: stated.plan } : {}),
  };
}

/** An own table is taken over for periods that have ended. */
function reportTypeOf({ reportType, adoption, asOf }: TemplateRequest): ReportType {
  return reportType ?? (adoption ? 'annual' : reportTypeAt(asOf));
}

function coverAnswers(request: TemplateRequest): DraftRow<'cover'> {
  const { plan, unit, asOf, language } = request;
  return {
    unit: asked(unit.name),
    regionCode: givenCell(unit.code),
    planCode: givenCell(plan.id),
    asOf: givenCell(asOf),
    reportType: givenCell(wordOf('reportType', reportTypeOf(request), language)),
    filedBy: asked(),
    contact: asked(),
    phone: asked(),
    filedOn: asked(),
    stationList: asked(),
    projectList: asked(),
    templateVersion: givenCell(templateVersion),
  };
}

/** A row of 指标, which shows what 数据 says; what a table of the office's own says stands there as it was taken over. */
function indicatorRow(
  goal: LevelGoal,
  drafts: readonly ObservationDraft[],
  request: TemplateRequest,
): DraftRow<'indicators'> {
  const { plan, language, adoption, withOwn } = request;
  const { frequency, target } = goal.indicator;
  const current = reportedPeriod(frequency, { ...request, reportType: reportTypeOf(request) });
  const baseYear = target.baseYear ?? plan.firstYear - 1;
  const isTaken = adoption !== undefined && !withOwn;
  const linked = isTaken ? {} : linkedTotals(goal, { drafts, current, baseYear, language });
  return {
    ...goalCells(goal, linked, request),
    ...linkedCells(goal, isTaken ? undefined : linked),
  };
}

function goalCells(
  goal: LevelGoal,
  { base: linkedBase, current }: LinkedTotals,
  request: TemplateRequest,
): DraftRow<'indicators'> {
  const { plan, asOf, language, adoption } = request;
  const { indicator, kind, holdsHere } = goal;
  const messages = messagesOf(language);
  const { reportedOnly, separator } = messages.workbook.remarks;
  const isOwn = hasOwnTarget(goal, request.unit.code === plan.region);
  const said = targetRemarks(indicator, isOwn, messages);
  const source = [...said, sourceRemarks([indicator.target.source], messages)].join(separator);
  const base = publishedBase(goal, plan, request.unit.code);
  const draft = {
    indicator,
    kind,
    period: indicator.isIrregular
      ? undefined
      : reportedPeriod(indicator.frequency, { asOf, reportType: reportTypeOf(request) }),
    current: absentFigure('blank'),
    ...targetFigures(goal, plan, { base, otherwise: 'blank' }),
    ...(isOwn ? { target: absentFigure('blank'), upper: absentFigure('blank') } : {}),
    ...(adoption ? adoptedGoal(goal, { ...request, adoption }) : {}),
    ...(linkedBase?.figure ? { base: linkedBase.figure } : {}),
    ...(current?.figure ? { current: current.figure } : {}),
    remarks: holdsHere ? source : [reportedOnly, source].join(separator),
  };
  return goalRow(draft, language);
}

function observationDrafts(goal: LevelGoal, request: TemplateRequest): readonly ObservationDraft[] {
  const { plan, asOf, language, adoption } = request;
  const { indicator } = goal;
  const places = reportedRegions(goal, request);
  const hasParts = places.length > 1;
  const asks = observedPeriods(goal, plan, { asOf, reportType: reportTypeOf(request) }).flatMap(
    (period) => places.map((place) => ({ ...place, indicator, period })),
  );
  const adopted = adoptedRows(indicator, adoption);
  return [...asks, ...furtherRows(asks, adopted)].map((ask) => {
    const value = ask.scope === 'total' ? knownValue(goal, ask.period, request) : undefined;
    const isSum = !adoption && ask.scope === 'total' && value === undefined && hasParts;
    return { ...ask, value, ...(isSum ? { isSum } : {}), ...adoptedRow(ask, adopted, language) };
  });
}

function knownValue(goal: LevelGoal, period: Period, request: TemplateRequest) {
  const base = publishedBase(goal, request.plan, request.unit.code);
  const isBase = period.frequency === 'year' && period.year === goal.indicator.target.baseYear;
  return isBase && base ? exactly(base.value) : undefined;
}

/** The unit itself, then its subordinates and zones where figures add up. */
function reportedRegions({ indicator }: LevelGoal, request: TemplateRequest) {
  const { unit, regions, withZones, withOwn } = request;
  const total = { region: unit, scope: 'total' } as const;
  if (indicator.rollUp === 'none') return [total];
  const zones = withZones ? developmentZones(unit.code, regions) : [];
  return [
    total,
    ...(withOwn ? [{ region: unit, scope: 'own' } as const] : []),
    ...regions.subordinates(unit.code).map((region) => ({ region, scope: 'subordinate' }) as const),
    ...zones.map((region) => ({ region, scope: 'zone' }) as const),
  ];
}
