import { causeOf } from './folds/cause-of.js';
import {
  findingCell,
  isCorrecting,
  isWondering,
  saysSame,
  weighsNoMore,
} from './folds/same-cell.js';
import type { Delivery } from './finding-status.js';
import { groupBy, type Finding } from './model/index.js';
import type { WorkbookResult } from './result.js';

/** 一因一题 · Findings of workbooks and across them, so that one cause is told once wherever it shows. */
export function foldDelivery<D extends Pick<Delivery, 'workbooks' | 'findings'>>(delivery: D): D {
  const { workbooks, findings } = delivery;
  return {
    ...delivery,
    workbooks: workbooks.map((one) => ({
      ...one,
      findings: foldUnderOthers(one.findings, findings),
    })),
    findings: foldUnderWorkbooks(findings, workbooks),
  };
}

/** Findings across workbooks, with what their workbooks tell already: a wrong cut-off date, or a wrong figure. */
export function foldUnderWorkbooks(
  across: readonly Finding[],
  workbooks: readonly WorkbookResult[],
): readonly Finding[] {
  if (across.length === 0) return across;
  const own = workbooks.flatMap(({ findings }) => findings);
  const cutOffs = new Map(own.filter(isOfCutOff).map((cause) => [cause.file, cause]));
  const corrections = groupBy(own.filter(isCorrecting), findingCell);
  return across.map((finding) => {
    const cause =
      finding.rule === 'cutoff-differs'
        ? cutOffs.get(finding.file)
        : (corrections.get(findingCell(finding)) ?? []).find((each) => isToldBy(each, finding));
    return cause && !finding.follows
      ? { ...finding, follows: cause.follows ?? causeOf(cause) }
      : finding;
  });
}

/** Findings of a workbook that only wonder at a total of which the other workbooks say what it should be. */
export function foldUnderOthers(
  own: readonly Finding[],
  across: readonly Finding[],
): readonly Finding[] {
  const sums = across.filter(
    ({ rule, follows }) => rule === 'subordinate-sum-mismatch' && !follows,
  );
  if (sums.length === 0) return own;
  const byCell = groupBy(sums, findingCell);
  const corrected = new Set(own.filter(isCorrecting).map(findingCell));
  return own.map((finding) => {
    if (finding.follows || !isWondering(finding) || corrected.has(findingCell(finding)))
      return finding;
    const cause = byCell.get(findingCell(finding))?.find((each) => weighsNoMore(finding, each));
    return cause ? { ...finding, follows: causeOf(cause) } : finding;
  });
}

/** Whether a finding says that the cut-off date of the cover is wrong by itself. */
export function isOfCutOff({ rule, facts }: Finding): boolean {
  return rule === 'cutoff-outside-plan' || (rule === 'future-actual' && facts['count'] !== null);
}

/** A total that contradicts its parts is told once, whoever delivered them; else what both say must be the same. */
function isToldBy(own: Finding, across: Finding): boolean {
  if (!weighsNoMore(across, own)) return false;
  const isOfParts = own.rule === 'rollup-mismatch' || own.rule === 'parts-over-total';
  if (across.rule === 'subordinate-sum-mismatch' && isOfParts) return true;
  return across.rule === 'peer-outlier' || saysSame(across, own);
}
