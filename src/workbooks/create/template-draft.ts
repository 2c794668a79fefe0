import { adoptedGoal, type Adoption } from '../../core/adoption/index.js';
import {
  hasOwnTarget,
  levelGoals,
  planAt,
  planForUnit,
  publishedBase,
  targetFigures,
  type Indicator,
  type LevelGoal,
} from '../../core/catalogue/index.js';
import { templateVersion } from '../../core/contract/index.js';
import { absentFigure, isoDay, type Period } from '../../core/model/index.js';
import { messagesOf, wordOf } from '../../messages/index.js';
import { asked, givenCell } from './draft-cells.js';
import { goalRow } from './goal-row.js';
import { linkedCells, linkedFigures, linkedTotals, type LinkedTotals } from './linked-cells.js';
import type { ObservationDraft } from './observation-row.js';
import { neededTables } from './needed-tables.js';
import { observationDrafts } from './observation-drafts.js';
import { reportedPeriod } from './observed-periods.js';
import { sourceRemarks } from './source-remarks.js';
import { tableIds } from './table-ids.js';
import { targetRemarks } from './target-remarks.js';
import { requestedReportType, type TemplateRequest } from './template-request.js';
import { withTotals } from './total-formulas.js';
import type { DraftRow, FirstPage, WorkbookDraft } from './workbook-draft.js';

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
    firstPage: firstPageOf(request),
    coverTitle: template.coverTitle(unit.name, name),
    cover: { ...coverAnswers(request), ...request.last?.cover },
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

/** What the template is and how it is filled in, then what changed since the last one. */
function firstPageOf({ plan, language, last }: TemplateRequest): FirstPage {
  const { template } = messagesOf(language).workbook;
  return {
    title: template.title(plan.name[language]),
    lines: [...template.lines, ...(last?.lines ?? [])],
  };
}

function coverAnswers(request: TemplateRequest): DraftRow<'cover'> {
  const { plan, unit, asOf, language } = request;
  return {
    unit: asked(unit.name),
    regionCode: givenCell(unit.code),
    planCode: givenCell(plan.id),
    asOf: givenCell(asOf),
    reportType: givenCell(wordOf('reportType', requestedReportType(request), language)),
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
  const current = reportedPeriod(frequency, {
    ...request,
    reportType: requestedReportType(request),
  });
  const baseYear = target.baseYear ?? plan.firstYear - 1;
  const isTaken = adoption !== undefined && !withOwn;
  const asked = { drafts, current, baseYear, language };
  const linked = isTaken ? undefined : linkedTotals(goal, asked);
  return { ...goalCells(goal, linked, request), ...linkedCells(goal, linked) };
}

/** 不定期 · What is reported whenever it is known has no period that is due. */
function periodAsked(indicator: Indicator, request: TemplateRequest): Period | undefined {
  if (indicator.isIrregular) return undefined;
  return reportedPeriod(indicator.frequency, {
    ...request,
    reportType: requestedReportType(request),
  });
}

/** What an own table says of base, target and current value; of the last workbook only targets of the unit's own stay. */
function takenTargets(isOwn: boolean, { adoption, last }: TemplateRequest): Adoption | undefined {
  const carried = isOwn && last ? { ...nothingTaken, targets: last.targets } : undefined;
  return adoption ?? carried;
}

const nothingTaken: Adoption = { rows: [], targets: [], taken: 0, left: [] };

function goalCells(
  goal: LevelGoal,
  linked: LinkedTotals | undefined,
  request: TemplateRequest,
): DraftRow<'indicators'> {
  const { plan, language } = request;
  const { indicator, kind, holdsHere } = goal;
  const messages = messagesOf(language);
  const { reportedOnly, separator } = messages.workbook.remarks;
  const isOwn = hasOwnTarget(goal, request.unit.code === plan.region);
  const said = targetRemarks(indicator, isOwn, messages);
  const source = [...said, sourceRemarks([indicator.target.source], messages)].join(separator);
  const base = publishedBase(goal, plan, request.unit.code);
  const adoption = takenTargets(isOwn, request);
  const draft = {
    indicator,
    kind,
    period: periodAsked(indicator, request),
    current: absentFigure('blank'),
    ...targetFigures(goal, plan, { base, otherwise: 'blank' }),
    ...(isOwn ? { target: absentFigure('blank'), upper: absentFigure('blank') } : {}),
    ...(adoption ? adoptedGoal(goal, { ...request, adoption }) : {}),
    ...linkedFigures(goal, linked),
    remarks: holdsHere ? source : [reportedOnly, source].join(separator),
  };
  return goalRow(draft, language);
}
