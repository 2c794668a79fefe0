import type { WorkbookResult } from '../core/result.js';
import type { Verdict } from '../core/verdict.js';

/** 退出码 · What the command answers to the shell. */
export const exitCodes = { clear: 0, findings: 1, unchecked: 2, interrupted: 130 } as const;

const codes: Readonly<Record<Verdict, number>> = {
  passed: exitCodes.clear,
  incomplete: exitCodes.clear,
  'to-explain': exitCodes.findings,
  failed: exitCodes.findings,
  unreadable: exitCodes.unchecked,
};

/** The highest exit code of the workbooks; under strict an incomplete one counts as findings. */
export function exitCodeOf(workbooks: readonly WorkbookResult[], isStrict: boolean): number {
  const ofOne = ({ verdict }: WorkbookResult) =>
    isStrict && verdict === 'incomplete' ? exitCodes.findings : codes[verdict];
  return workbooks.reduce<number>(
    (code, workbook) => Math.max(code, ofOne(workbook)),
    exitCodes.clear,
  );
}
