import { isOfCutOff } from '../core/fold-delivery.js';
import { foldsOf, type Folds } from '../core/folds/folds.js';
import { groupBy, type Finding } from '../core/model/index.js';
import type { WorkbookResult } from '../core/result.js';
import { isStanding, type Verdict } from '../core/verdict.js';
import type { Contact } from '../core/who-acts.js';
import { allFindings, type Report } from './report.js';

/** 可否确认 · Whether a reviewer can confirm a workbook as it is, or once its explanations are reviewed. */
export const confirmations = ['yes', 'after-review', 'no'] as const;
type Confirmation = (typeof confirmations)[number];

/** 办理事项 · What has to be done about a workbook: how many of each kind, what first, and by whom. */
export interface Act {
  readonly confirm: Confirmation;
  /** Errors to put right. */
  readonly correct: number;
  /** Figures to check and explain. */
  readonly explain: number;
  /** Explanations that wait for the reviewer. */
  readonly review: number;
  /** Checks that wait for what is not there yet. */
  readonly complete: number;
  readonly first?: Finding;
  /** 责任单位 · The offices that answer for the indicators in question, where the tasks say so. */
  readonly offices: readonly string[];
}

/** 工作清单一行 · A unit, how its workbook stands, what must be done, and whom to call. */
export interface WorkItem {
  /** Empty where nothing was delivered. */
  readonly file: string;
  readonly region: string | null;
  readonly unit: string | null;
  readonly verdict: Verdict | 'missing';
  readonly failure?: WorkbookResult['failure'];
  readonly contact?: Contact;
  /** 何时起 · Since which cut-off date it has stood like this. */
  readonly since?: string;
  /** 截止日期 · The cut-off date, where the unit delivered for several. */
  readonly asOf?: string;
  readonly act: Act;
}

const worstFirst: readonly WorkItem['verdict'][] = [
  ...(['unreadable', 'failed', 'missing', 'to-explain', 'incomplete', 'passed'] as const),
];

/**
 * 工作清单 · One line a unit, the worst first: what must be done, by whom, and whom to call.
 *
 * Units that must deliver and have not stand among them.
 */
export function workList(report: Report): readonly WorkItem[] {
  const acts = actsOf(report);
  const ofSeveral = unitsOfSeveral(report.workbooks);
  const delivered = report.workbooks.map((workbook, at): WorkItem => {
    const { file, region, unit, verdict, failure, contact, since, asOf } = workbook;
    const act = acts[at] ?? nothing;
    return {
      file,
      region,
      unit,
      verdict,
      act,
      ...(failure ? { failure } : {}),
      ...(contact ? { contact } : {}),
      ...(since === undefined ? {} : { since }),
      ...(ofSeveral.has(region ?? '') && asOf !== null ? { asOf } : {}),
    };
  });
  return [...delivered, ...missingItems(report)].sort(inOrder);
}

/** The units that delivered for several cut-off dates. */
function unitsOfSeveral(workbooks: Report['workbooks']): ReadonlySet<string> {
  const byUnit = groupBy(workbooks, ({ region }) => region ?? '');
  const isSeveral = ([region, all]: readonly [string, Report['workbooks']]) =>
    region !== '' && new Set(all.flatMap(({ asOf }) => asOf ?? [])).size > 1;
  return new Set([...byUnit].filter(isSeveral).map(([region]) => region));
}

/** Whether somebody must do something about a unit. */
export function needsAct({ verdict, act }: WorkItem): boolean {
  return verdict !== 'passed' || act.confirm !== 'yes';
}

const nothing: Act = {
  ...{ confirm: 'no', correct: 0, explain: 0, review: 0, complete: 0, offices: [] },
};

/** 办理事项 · What has to be done about each workbook, in their order. */
export function actsOf(report: Report): readonly Act[] {
  const { workbooks, findings } = report;
  const across = groupBy(findings, ({ file }) => file);
  const folds = foldsOf(allFindings(report));
  const twice = deliveredTwice(findings);
  return workbooks.map((workbook) => {
    const act = actOf(workbook, across.get(workbook.file) ?? [], folds);
    const again = twice.get(workbook.file);
    return again ? { ...act, confirm: 'no', first: act.first ?? again } : act;
  });
}

/** 重复的第一份 · The first workbooks of units that delivered another: nobody can confirm one while both lie there. */
function deliveredTwice(findings: readonly Finding[]): ReadonlyMap<string, Finding> {
  const again = findings.filter(({ rule }) => rule === 'duplicate-submission').filter(isStanding);
  return new Map(
    again.map((finding) => {
      const { file, facts } = finding;
      const first = String(facts.first);
      return [first, { ...finding, file: first, facts: { ...facts, first: file } }] as const;
    }),
  );
}

function actOf(workbook: WorkbookResult, across: readonly Finding[], { isTold }: Folds): Act {
  const all = [...workbook.findings, ...across].filter(isTold);
  const standing = all.filter(isStanding);
  const errors = standing.filter(({ severity }) => severity === 'error');
  const doubts = standing.filter(({ severity }) => severity === 'verify');
  const review = all.filter(({ explained }) => explained?.state === 'pending').length;
  const [first] = [...errors.filter(isOfCutOff), ...errors, ...doubts];
  return {
    confirm: confirmationOf(workbook.verdict, review),
    ...{ correct: errors.length, explain: doubts.length, review },
    complete: workbook.undecided.length,
    ...(first ? { first } : {}),
    offices: officesFor([...errors, ...doubts], workbook),
  };
}

function confirmationOf(verdict: Verdict, review: number): Confirmation {
  if (verdict !== 'passed') return 'no';
  return review > 0 ? 'after-review' : 'yes';
}

/** The offices whose indicators the rows of the findings name. */
function officesFor(
  findings: readonly Finding[],
  { offices = {} }: WorkbookResult,
): readonly string[] {
  const parts = findings.flatMap(({ key = '' }) => key.split('|'));
  return [
    ...new Set(
      parts.flatMap((part) => (Object.hasOwn(offices, part) ? (offices[part] ?? []) : [])),
    ),
  ];
}

function missingItems({ findings, missing }: Report): readonly WorkItem[] {
  const told = new Map(
    findings.filter(isMissing).map((finding) => [String(finding.facts.region), finding]),
  );
  return missing.flatMap(({ region, name, contact, since }): readonly WorkItem[] => {
    const first = told.get(region);
    if (first && !isStanding(first)) return [];
    const act = { ...nothing, ...(first ? { first } : {}) };
    const item = { file: '', region, unit: name || null, verdict: 'missing', act } as const;
    const from = since === undefined ? {} : { since };
    return [{ ...item, ...from, ...(contact ? { contact } : {}) }];
  });
}

/** Whether a finding says that a unit has not delivered. */
export function isMissing({ rule }: Finding): boolean {
  return rule === 'missing-submission';
}

function inOrder(one: WorkItem, other: WorkItem): number {
  return (
    worstFirst.indexOf(one.verdict) - worstFirst.indexOf(other.verdict) ||
    other.act.correct - one.act.correct ||
    other.act.explain - one.act.explain ||
    other.act.review - one.act.review ||
    other.act.complete - one.act.complete ||
    compareText(one.region ?? '', other.region ?? '') ||
    compareText(one.file, other.file)
  );
}

function compareText(one: string, other: string): number {
  if (one === other) return 0;
  return one < other ? -1 : 1;
}
