import type { OfficialScheme } from './catalogue/index.js';
import type { CheckResult } from './check.js';
import { lagReasons } from './explanations/index.js';
import { indicatorResults, type IndicatorResult } from './indicator-result.js';
import { isoDay, type Bilingual, type Facts, type Finding, type Undecided } from './model/index.js';
import { officialScheme, type Submission } from './submission/index.js';
import type { Verdict } from './verdict.js';
import { whoActs, type Contact } from './who-acts.js';

export type { IndicatorResult };

/** 无法校验的原因 · Why a workbook could not be checked: an id that messages word, and facts. */
export interface WorkbookFailure {
  readonly id: string;
  readonly facts: Facts;
}

/** 工作簿结果 · All that is told of one workbook, as plain data that can be stored and sent. */
export interface WorkbookResult {
  readonly file: string;
  readonly plan: string | null;
  /** 规划名称 · What the plan is called, where it is known. */
  readonly planName?: Bilingual;
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
  const { file, plan, cover, unitCode, asOf } = submission;
  return {
    file,
    plan: plan?.id ?? cover?.cells.planCode.value ?? null,
    ...(plan ? { planName: plan.name } : {}),
    region: unitCode ?? null,
    unit: cover?.cells.unit.value ?? submission.unit?.name ?? null,
    asOf: asOf ? isoDay(asOf) : null,
    ...{ ...howRead(submission), ...schemeOf(submission), ...whoActs(submission) },
    ...lagReasons(submission, findings),
    verdict,
    indicators: indicatorResults(submission),
    undecided,
    findings,
  };
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
