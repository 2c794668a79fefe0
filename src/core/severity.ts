import { groupBy, type Severity } from './model/index.js';
import type { Spot } from './rules/index.js';
import { isBinding, type Submission } from './submission/index.js';
import { entryOf, type Row } from './tables/index.js';

/** The severity of one answer, what its rule has by default, and what an office has set the rule to. */
export interface Weighing {
  readonly own: Severity;
  readonly usual: Severity;
  readonly set: Severity | 'off' | undefined;
  readonly isBinding: boolean;
}

const grades: readonly Severity[] = ['note', 'verify', 'error'];

/**
 * 严重程度 · The severity that a finding has in the end; undefined where it is switched off.
 *
 * An error of a binding indicator can't be lowered. A rule that weighs one answer differently from
 * its usual severity keeps that difference unless the setting is milder still.
 */
export function severityOf({ own, usual, set, isBinding }: Weighing): Severity | undefined {
  if (set === undefined || set === usual || (own === 'error' && isBinding)) return own;
  if (set === 'off') return undefined;
  return own === usual || grades.indexOf(set) < grades.indexOf(own) ? set : own;
}

/** Asks whether a place lies in the row of a binding indicator; the rows are found when first asked for. */
export function bindingRows(submission: Submission): (spot: Spot) => boolean {
  let rows: ReadonlyMap<string, ReadonlySet<number>> | undefined;
  return ({ sheet = '', row }) => {
    rows ??= findBindingRows(submission);
    return row !== undefined && rows.get(sheet)?.has(row) === true;
  };
}

function findBindingRows(submission: Submission): ReadonlyMap<string, ReadonlySet<number>> {
  const binding = new Set(submission.goals.filter(isBinding).map(({ row }) => codeOf(row)));
  const rows = new Map<string, Set<number>>();
  const isOfBinding = (row: Row): boolean => {
    const code = codeOf(row);
    if (code === undefined) return false;
    return binding.has(code) || submission.findIndicator(code)?.status === 'binding';
  };
  for (const table of Object.values(submission.tables)) {
    const bound = groupBy((table.rows as readonly Row[]).filter(isOfBinding), nameOfSheet);
    for (const [name, some] of bound) {
      rows.set(name, new Set([...(rows.get(name) ?? []), ...some.map(({ row }) => row)]));
    }
  }
  return rows;
}

const nameOfSheet = ({ sheet }: Row) => sheet.name;

/** The indicator that a row speaks of; undefined where its sheet has none. */
function codeOf(row: Row): string | undefined {
  const { value } = entryOf(row, 'indicatorCode') ?? {};
  return typeof value === 'string' ? value : undefined;
}
