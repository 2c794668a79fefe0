import { isStanding, type Verdict } from '../../core/verdict.js';
import type { Report } from '../../reports/report.js';

/** 退出码 · What the command answers to the shell. */
export const exitCodes = { clear: 0, findings: 1, unchecked: 2, interrupted: 130 } as const;

const codes: Readonly<Record<Verdict, number>> = {
  passed: exitCodes.clear,
  incomplete: exitCodes.clear,
  'to-explain': exitCodes.findings,
  failed: exitCodes.findings,
  unreadable: exitCodes.unchecked,
};

/** The highest exit code of workbooks and findings across them; under strict an incomplete one counts. */
export function exitCodeOf({ workbooks, findings, options }: Report): number {
  const across = findings.some((one) => one.severity !== 'note' && isStanding(one));
  const codeOf = (verdict: Verdict) =>
    options.isStrict && verdict === 'incomplete' ? exitCodes.findings : codes[verdict];
  return workbooks.reduce<number>(
    (code, { verdict }) => Math.max(code, codeOf(verdict)),
    across ? exitCodes.findings : exitCodes.clear,
  );
}
