import type { Delivery } from './finding-status.js';
import { foldDelivery } from './fold-delivery.js';
import { groupBy, type Finding } from './model/index.js';
import type { WorkbookResult } from './result.js';
import { verdictOf } from './verdict.js';

/** 单位结论 · A delivery whose workbooks are judged by all that is theirs, findings across workbooks included. */
export function judgeDelivery(delivery: Delivery): Delivery {
  const folded = foldDelivery(delivery);
  const across = groupBy(folded.findings, ({ file }) => file);
  const workbooks = folded.workbooks.map((one) => judgeWorkbook(one, across.get(one.file) ?? []));
  return { ...folded, workbooks };
}

/** A workbook judged by its own findings and by those across workbooks that belong to its file. */
export function judgeWorkbook(result: WorkbookResult, across: readonly Finding[]): WorkbookResult {
  const ours = across.filter(({ file }) => file === result.file);
  if (ours.length === 0 || result.verdict === 'unreadable') return result;
  const verdict = verdictOf([...result.findings, ...ours], result.undecided);
  return { ...result, verdict };
}

/** 被提及 · The findings of other workbooks that point to each file; they weigh on their own workbook only. */
export function namingFindings(
  across: readonly Finding[],
): ReadonlyMap<string, readonly Finding[]> {
  const pairs = across.flatMap((finding) => {
    const others = (finding.related ?? []).flatMap(({ file }) => file ?? []);
    const named = new Set(others.filter((file) => file !== finding.file));
    return [...named].map((file) => [file, finding] as const);
  });
  const grouped = groupBy(pairs, ([file]) => file);
  return new Map([...grouped].map(([file, group]) => [file, group.map(([, one]) => one)]));
}
