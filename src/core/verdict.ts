import { groupBy } from './model/group-by.js';
import type { Finding, Undecided } from './model/index.js';

/** 结论 · 通过 passed, 待补 incomplete, 需说明 to explain, 不通过 failed, 无法校验 unreadable. */
export const verdicts = ['passed', 'incomplete', 'to-explain', 'failed', 'unreadable'] as const;
export type Verdict = (typeof verdicts)[number];

/** The verdict of a workbook that could be read: the gravest thing that stands against it. */
export function verdictOf(
  findings: readonly Finding[],
  undecided: readonly Undecided[],
): Exclude<Verdict, 'unreadable'> {
  const standing = findings.filter(isStanding);
  if (standing.some(({ severity }) => severity === 'error')) return 'failed';
  if (standing.some(({ severity }) => severity === 'verify')) return 'to-explain';
  return undecided.length > 0 ? 'incomplete' : 'passed';
}

/** What a verdict is of: a workbook, what was found in it, and what could not be answered. */
interface Judged {
  readonly file: string;
  readonly verdict: Verdict;
  readonly findings: readonly Finding[];
  readonly undecided: readonly Undecided[];
}

/** 计入汇总审核 · The workbooks of a delivery, each with a verdict that counts the findings across workbooks that belong to it. */
export function withFindingsAcross<One extends Judged>(
  workbooks: readonly One[],
  across: readonly Finding[],
): readonly One[] {
  const byFile = groupBy(across, ({ file }) => file);
  return workbooks.map((workbook) => {
    const { file, verdict, findings, undecided } = workbook;
    const own = byFile.get(file);
    if (!own || verdict === 'unreadable') return workbook;
    return { ...workbook, verdict: verdictOf([...findings, ...own], undecided) };
  });
}

/** Whether a finding still stands: nobody has explained it, or the reviewer refused the explanation. */
export function isStanding({ explained }: Finding): boolean {
  return !explained || explained.state === 'rejected';
}
