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

/** Whether a finding still stands: nobody has explained it, or the reviewer refused the explanation. */
export function isStanding({ explained }: Finding): boolean {
  return !explained || explained.state === 'rejected';
}
