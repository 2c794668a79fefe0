import type * as ChartsModule from '../../../charts/index.js';
import { classSymbol } from '../../../charts/class-symbol.js';
import { toneOf } from '../../../charts/palette.js';
import { foldsOf } from '../../../core/folds/folds.js';
import { splitUnit } from '../../../core/units/split-unit.js';
import type { Severity } from '../../../core/model/index.js';
import type { IndicatorResult, WorkbookResult } from '../../../core/result.js';
import { isStanding } from '../../../core/verdict.js';
import { apartText } from '../../../messages/apart-text.js';
import { ratingWord } from '../../../messages/rating-word.js';
import { failureText, wordOf } from '../../../messages/word-of.js';
import type { Messages } from '../../../messages/messages.js';
import { amountText, shareText } from '../../../charts/figure-text.js';
import type { Checked } from '../../worker/protocol.js';
import type { IndicatorCard, IndicatorDetail, OverviewData } from '../../views/overview-data.js';
import { planCalled } from '../../../reports/plan-names.js';

/** The charts, which are loaded only once there is something to draw. */
export type Charts = typeof ChartsModule;

/** What the overview is made of besides the result. */
export interface OverviewContext {
  readonly messages: Messages;
  readonly charts: Charts | undefined;
  readonly chosen: string | undefined;
}

const severities: readonly Severity[] = ['error', 'verify', 'note'];
const statusOrder = { binding: 0, expected: 1, unstated: 2 } as const;

/** What the overview shows of a workbook: binding indicators first. */
export function presentOverview(
  { result }: Pick<Checked, 'result'>,
  context: OverviewContext,
): OverviewData {
  const { messages, chosen } = context;
  const { verdict, failure } = result;
  const findings = result.findings.filter(foldsOf(result.findings).isTold);
  const indicators = [...result.indicators].sort(
    (a, b) => statusOrder[a.status] - statusOrder[b.status],
  );
  const shown = indicators.find(({ id }) => id === chosen) ?? indicators[0];
  const detail = shown && detailOf(shown, context);
  return {
    verdict,
    word: messages.verdicts[verdict],
    lead: failure ? failureLead(failure, messages) : messages.pane.overview.verdictLead[verdict],
    about: failure ? [] : aboutOf(result, messages),
    counts: severities.map((severity) => ({
      severity,
      label: messages.severities[severity],
      count: findings.filter((one) => one.severity === severity && isStanding(one)).length,
    })),
    cards: indicators.map((indicator) => cardOf(indicator, shown?.id, context)),
    ...(detail ? { detail } : {}),
  };
}

/** A file that changed since it was chosen is not a matter of permissions. */
function failureLead(failure: NonNullable<WorkbookResult['failure']>, messages: Messages): string {
  const { id, facts } = failure;
  if (id === 'not-readable') return messages.pane.failures['file-changed'](facts);
  return failureText(failure, messages);
}

function aboutOf(workbook: WorkbookResult, messages: Messages): readonly string[] {
  const { unit, asOf, reportType, official, indicators } = workbook;
  const { pane, report, language } = messages;
  const apart = apartText(indicators, messages);
  const { asOf: when, noCutOff } = pane.overview;
  const type = reportType && wordOf('reportType', reportType, language);
  const words = official && report.official(official.ahead);
  const plan = planCalled(workbook, language);
  return [unit, plan, type, asOf === null ? noCutOff : when(asOf), words, apart].flatMap(
    (part) => part || [],
  );
}

function cardOf(
  indicator: IndicatorResult,
  chosen: string | undefined,
  { messages, charts }: OverviewContext,
): IndicatorCard {
  const { language, pane } = messages;
  const { id, status, class: rating } = indicator;
  return {
    id,
    name: indicator.name[language],
    isBinding: status === 'binding',
    status: wordOf('status', status, language),
    ...{ class: rating, tone: toneOf(rating), symbol: classSymbol(rating) },
    rating: ratingWord(indicator, language),
    ...(charts ? { bullet: charts.bulletChart(indicator, messages) } : {}),
    shares: [
      { label: pane.overview.completion, value: shareText(indicator.completion) },
      { label: pane.overview.schedule, value: shareText(indicator.schedule) },
    ],
    need: needOf(indicator, messages),
    isChosen: id === chosen,
  };
}

function needOf(indicator: IndicatorResult, { pane, charts }: Messages): string {
  const { neededPerMonth, unit, precision } = indicator;
  const { need, noNeed, inPoints } = pane.overview;
  if (neededPerMonth === null) return '';
  if (neededPerMonth === 0) return noNeed;
  /** One decimal more than the rate itself, so that the months add up to what is missing. */
  const finer = precision === null ? null : precision + 1;
  const text = amountText(neededPerMonth, { precision: finer, marks: [0] });
  if (splitUnit(unit).base === '%') return need(inPoints(text));
  return need(unit === '' ? text : `${text}${charts.unitGap}${unit}`);
}

function detailOf(
  indicator: IndicatorResult,
  { messages, charts }: OverviewContext,
): IndicatorDetail | undefined {
  if (!charts) return undefined;
  const { overview } = messages.pane;
  const name = indicator.name[messages.language];
  const tables = charts.chartTables(indicator, messages);
  const path = {
    title: overview.pathOf(name),
    svg: charts.pathChart(indicator, messages),
    table: tables.path,
  };
  const ranking = {
    title: tables.ranking.caption,
    svg: charts.rankingChart(indicator, messages),
    table: tables.ranking,
  };
  return { name, charts: tables.ranking.rows.length > 0 ? [path, ranking] : [path] };
}
