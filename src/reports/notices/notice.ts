import { foldsOf, type Folds } from '../../core/folds/folds.js';
import { groupBy, type Finding } from '../../core/model/index.js';
import type { WorkbookResult } from '../../core/result.js';
import { isStanding } from '../../core/verdict.js';
import { failureText, type Messages, type NoticeKind } from '../../messages/index.js';
import { allFindings, type Report } from '../report.js';
import { isMissing, needsAct, workList, type WorkItem } from '../work-list.js';
import { contactText } from '../work-text.js';
import { noticeRow, type NoticeRow } from './notice-row.js';
import { soleValue } from './sole-value.js';

/** 通知单 · What a unit is told to do: whom it goes to, the sentence that opens it, and its table. */
export interface Notice {
  readonly kind: NoticeKind;
  readonly region: string | null;
  readonly to: string;
  readonly plan: string | null;
  readonly asOf: string | null;
  readonly file: string;
  readonly opening: string;
  readonly rows: readonly NoticeRow[];
  /** How many problems it speaks of that must be put right, and that are to be verified. */
  readonly errors: number;
  readonly verifies: number;
  /** How many lines are left out at the end. */
  readonly leftOut: number;
  readonly contact: string;
}

/** So many lines are still a letter; the rest stands in the report. */
const mostRows = 300;

/** 通知单 · One for each unit that must correct, verify or deliver, the worst first; others get none. */
export function noticesOf(report: Report, messages: Messages): readonly Notice[] {
  const byFile = new Map(report.workbooks.map((workbook) => [workbook.file, workbook]));
  const across = groupBy(report.findings, ({ file }) => file);
  const folds = foldsOf(allFindings(report));
  const plan = soleValue(report.workbooks.map((workbook) => workbook.plan));
  return workList(report)
    .filter(needsAct)
    .flatMap((item) => {
      const kind = kindOf(item);
      if (!kind) return [];
      const workbook = byFile.get(item.file);
      const all = workbook ? [...workbook.findings, ...(across.get(item.file) ?? [])] : [];
      const findings = asked(all, folds);
      const missed = { plan, asOf: soleValue(cutOffsMissed(item, report)) };
      return [noticeOf({ kind, item, workbook: workbook ?? missed, findings }, messages)];
    });
}

function kindOf({ verdict }: WorkItem): NoticeKind | undefined {
  if (verdict === 'failed' || verdict === 'unreadable') return 'return';
  if (verdict === 'to-explain') return 'verify';
  return verdict === 'missing' ? 'urge' : undefined;
}

/** The cut-off dates for which a unit has delivered nothing. */
function cutOffsMissed({ region }: WorkItem, { findings }: Report): readonly string[] {
  return findings
    .filter((finding) => isMissing(finding) && finding.facts.region === region)
    .map(({ facts }) => String(facts.asOf));
}

const gravity = { error: 0, verify: 1, note: 2 } as const;

/** What the unit must see to, the gravest first. */
function asked(findings: readonly Finding[], { isTold }: Folds): readonly Finding[] {
  return findings
    .filter((finding) => isTold(finding) && isStanding(finding))
    .sort((one, other) => gravity[one.severity] - gravity[other.severity]);
}

interface Told {
  readonly kind: NoticeKind;
  readonly item: WorkItem;
  readonly workbook: Pick<WorkbookResult, 'plan' | 'asOf'> & Partial<WorkbookResult>;
  readonly findings: readonly Finding[];
}

type Counts = Pick<Notice, 'errors' | 'verifies'>;

function noticeOf({ kind, item, workbook, findings }: Told, messages: Messages): Notice {
  const { region, unit, file, contact } = item;
  const { plan, asOf, indicators = [] } = workbook;
  const shown = findings.slice(0, mostRows);
  const count = (severity: Finding['severity']) =>
    findings.filter((finding) => finding.severity === severity).length;
  const counts = { errors: count('error'), verifies: count('verify') };
  return {
    ...{ kind, region, to: unit ?? region ?? file, plan, asOf, file, ...counts },
    opening: openingOf({ kind, item, ...counts }, messages),
    rows: shown.map((finding) => noticeRow(finding, indicators, messages)),
    leftOut: findings.length - shown.length,
    contact: contactText(contact),
  };
}

function openingOf(
  { kind, item, errors, verifies }: Pick<Told, 'kind' | 'item'> & Counts,
  messages: Messages,
): string {
  const { opening } = messages.notices;
  if (item.failure) return opening.unreadable(failureText(item.failure, messages));
  if (kind === 'urge') return opening.urge;
  return kind === 'return' ? opening.return(errors, verifies) : opening.verify(verifies);
}
