import type { PageFinding, PageHead } from '../page-data.js';
import { placeLabel, stateOf } from './finding-row.js';

/** The columns by which findings can be sorted. */
export const sortColumns = ['severity', 'unit', 'place', 'message', 'explanation'] as const;
export type SortColumn = (typeof sortColumns)[number];

/** A column and its direction. */
export interface FindingOrder {
  readonly column: SortColumn;
  readonly isDescending: boolean;
}

const grades = { error: 0, verify: 1, note: 2 } as const;
const states = { open: 0, rejected: 1, pending: 2, accepted: 3 } as const;

/** The findings in an order; those that are alike in it stay as they were. */
export function inOrder(
  findings: readonly PageFinding[],
  { column, isDescending }: FindingOrder,
  { rules }: PageHead,
): readonly PageFinding[] {
  const collator = new Intl.Collator(document.documentElement.lang, { numeric: true });
  const language = document.documentElement.lang === 'zh-CN' ? 0 : 1;
  const titleOf = ({ rule }: PageFinding) => rules[rule]?.[language] ?? rule;
  const compare: Record<SortColumn, (a: PageFinding, b: PageFinding) => number> = {
    severity: (a, b) => grades[a.severity] - grades[b.severity],
    unit: (a, b) => collator.compare(a.unit, b.unit) || collator.compare(a.file, b.file),
    place: (a, b) => collator.compare(placeLabel(a), placeLabel(b)),
    message: (a, b) => collator.compare(titleOf(a), titleOf(b)),
    explanation: (a, b) => states[stateOf(a)] - states[stateOf(b)],
  };
  const sign = isDescending ? -1 : 1;
  return [...findings].sort((a, b) => sign * compare[column](a, b));
}
