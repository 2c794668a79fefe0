import type { CheckResult } from './check.js';
import { currentPrecision, type CurrentPrecision } from './current-precision.js';
import { lagReasons } from './explanations/index.js';
import { whoActs, type Contact } from './who-acts.js';
import { historyReader, type IndicatorHistory } from './indicator-history.js';
import {
  isAbsent,
  isoDay,
  numberOf,
  periodText,
  type Absence,
  type Bilingual,
  type Facts,
  type Finding,
  type Undecided,
} from './model/index.js';
import type { OfficialScheme, Status, TargetKind } from './catalogue/index.js';
import type { OfficialRating, RatingClass } from './ratings/index.js';
import {
  officialScheme,
  officialWord,
  ownTotal,
  type Goal,
  type GoalProgress,
  type Submission,
} from './submission/index.js';
import { meantBy, type TargetMeaning } from './target-meaning.js';
import type { Verdict } from './verdict.js';

/** 指标结果 · Where one indicator of a workbook stands; null is none or not known. */
export interface IndicatorResult extends IndicatorHistory, TargetMeaning {
  readonly id: string;
  readonly name: Bilingual;
  readonly unit: string;
  /** Decimals of a rate; null for amounts, which are told in full. */
  readonly precision: number | null;
  readonly status: Status;
  readonly kind: TargetKind;
  readonly baseYear: number | null;
  readonly base: number | null;
  readonly currentPeriod: string | null;
  readonly current: number | null;
  /** Why there is no current value, where the sheet says so. */
  readonly currentAbsence?: Absence;
  /** How the current value is known where it is not exact. */
  readonly currentPrecision?: CurrentPrecision;
  /** 性质 · Where the current value is no final one. */
  readonly currentNature?: 'flash' | 'estimate';
  readonly targetYear: number | null;
  readonly target: number | null;
  readonly upper: number | null;
  /** Shares are fractions: 0.6 is 60%. */
  readonly completion: number | null;
  readonly achievement: number | null;
  readonly schedule: number | null;
  readonly pace: number | null;
  readonly projection: number | null;
  readonly neededPerMonth: number | null;
  readonly class: RatingClass;
  /** The official word for it, where the office chose those words and it is another. */
  readonly official?: OfficialRating;
}

/** 无法校验的原因 · Why a workbook could not be checked: an id that messages word, and facts. */
export interface WorkbookFailure {
  readonly id: string;
  readonly facts: Facts;
}

/** 工作簿结果 · All that is told of one workbook, as plain data that can be stored and sent. */
export interface WorkbookResult {
  readonly file: string;
  readonly plan: string | null;
  readonly region: string | null;
  readonly unit: string | null;
  readonly asOf: string | null;
  /** 报表类型 · Where it follows what still runs. */
  readonly reportType?: 'running';
  /** 表样 · What the kept layouts are called by which tables of the office's own were read. */
  readonly layouts?: readonly string[];
  /** 官方评级用语 · The words that its ratings are told in, with their threshold. */
  readonly official?: OfficialScheme;
  readonly contact?: Contact;
  /** 何时起 · Since which cut-off date it has stood as it does, where the delivery before is known. */
  readonly since?: string;
  /** 责任单位 · Who answers for an indicator, by its code, where the tasks say so. */
  readonly offices?: Readonly<Record<string, string>>;
  /** 滞后原因 · Why an indicator lags, by its code, where 说明 says so. */
  readonly reasons?: Readonly<Record<string, string>>;
  readonly verdict: Verdict;
  readonly failure?: WorkbookFailure;
  readonly indicators: readonly IndicatorResult[];
  readonly undecided: readonly Undecided[];
  readonly findings: readonly Finding[];
}

/** The result of a workbook that was checked. */
export function resultOf({
  submission,
  verdict,
  findings,
  undecided,
}: CheckResult): WorkbookResult {
  const { file, plan, cover, unitCode, asOf, progress } = submission;
  const historyOf = historyReader(submission);
  return {
    file,
    plan: plan?.id ?? cover?.cells.planCode.value ?? null,
    region: unitCode ?? null,
    unit: cover?.cells.unit.value ?? submission.unit?.name ?? null,
    asOf: asOf ? isoDay(asOf) : null,
    ...{ ...howRead(submission), ...schemeOf(submission), ...whoActs(submission) },
    ...lagReasons(submission, findings),
    verdict,
    indicators: progress.map((one) => ({
      ...indicatorResult(one),
      ...meantBy(one.goal),
      ...precisionOf(one.goal, submission),
      ...natureOf(one, submission),
      ...officialWord(one.progress, submission),
      ...historyOf(one.goal),
    })),
    undecided,
    findings,
  };
}

/** A figure that the rating leaves out although the sheet holds one is not absent. */
function absenceOf({ goal, progress }: GoalProgress): Pick<IndicatorResult, 'currentAbsence'> {
  const { current } = goal;
  const { class: rating } = progress;
  if (rating === 'not-due') return {};
  if (rating === 'inapplicable') return { currentAbsence: 'inapplicable' };
  const isGone = progress.current === undefined && isAbsent(current);
  return isGone ? { currentAbsence: current.absent } : {};
}

function precisionOf(
  goal: Goal,
  submission: Submission,
): Pick<IndicatorResult, 'currentPrecision'> {
  const precision = currentPrecision(goal, submission);
  return precision ? { currentPrecision: precision } : {};
}

/** Whether it follows what still runs, and the kept layouts by which it was read. */
function howRead({ own, reportType }: Submission): Pick<WorkbookResult, 'reportType' | 'layouts'> {
  const names = new Set((own?.judged ?? []).flatMap(({ table }) => table.keptAs ?? []));
  return {
    ...(reportType === 'running' ? { reportType } : {}),
    ...(names.size > 0 ? { layouts: [...names] } : {}),
  };
}

function schemeOf(submission: Submission): Pick<WorkbookResult, 'official'> {
  const official = officialScheme(submission);
  return official ? { official } : {};
}

function natureOf(
  { goal, progress }: GoalProgress,
  submission: Submission,
): Pick<IndicatorResult, 'currentNature'> {
  const { nature } = ownTotal(goal, goal.currentPeriod, submission) ?? {};
  const isTold = progress.current !== undefined && (nature === 'flash' || nature === 'estimate');
  return isTold ? { currentNature: nature } : {};
}

function indicatorResult(one: GoalProgress): IndicatorResult {
  const { goal, progress } = one;
  const { indicator, row, kind = 'monitor', currentPeriod } = goal;
  const { cells } = row;
  const written = cells.indicatorName.value ?? cells.indicatorCode.value ?? '';
  return {
    id: cells.indicatorCode.value ?? '',
    name: indicator?.name ?? { 'zh-CN': written, 'en-US': written },
    unit: cells.unit.value ?? indicator?.unit ?? '',
    precision: indicator?.measure === 'ratio' ? indicator.precision : null,
    status: indicator?.status ?? (cells.status.value as Status | undefined) ?? 'unstated',
    kind,
    baseYear: goal.baseYear ?? null,
    base: progress.base ?? null,
    currentPeriod: currentPeriod ? periodText(currentPeriod) : null,
    current: progress.current ?? null,
    ...absenceOf(one),
    targetYear: goal.targetYear ?? null,
    target: progress.target ?? null,
    upper: numberOf(goal.upper) ?? null,
    completion: progress.completion ?? null,
    achievement: progress.achievement ?? null,
    schedule: progress.schedule ?? null,
    pace: progress.pace ?? null,
    projection: progress.projection ?? null,
    neededPerMonth: progress.neededPerMonth ?? null,
    class: progress.class,
  };
}
