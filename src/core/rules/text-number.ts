import type { ColumnSpec } from '../contract/index.js';
import { isPercentFormat, readNumber } from '../entries/index.js';
import { address, formatAt, formulaAt } from '../model/index.js';
import type { Fix } from '../model/index.js';
import { misreadCells, rawText } from '../submission/index.js';
import type { ContractCell } from '../submission/index.js';
import { atCell, fail } from './rule.js';
import type { Rule } from './rule.js';

type Facts = { readonly found: string; readonly meaning: number | null };

/**
 * 文本型数字 · Text, or TRUE or FALSE, stands where a number belongs.
 *
 * Only a text that is the number itself has a certain meaning: 1.4万 depends on the unit of its row.
 */
export const textNumber: Rule<'text-number', Facts> = {
  id: 'text-number',
  group: 'cell',
  severity: 'error',
  isFixable: true,
  *check(submission) {
    for (const cell of misreadCells(submission, isNumber)) {
      const { raw } = cell.entry;
      const number = typeof raw === 'string' ? readNumber(raw) : undefined;
      const meaning = number?.isPlain ? number.value : null;
      const fix = meaning === null ? undefined : storedAsNumber(cell, meaning);
      yield fail(atCell(cell), { found: rawText(raw), meaning }, fix ? { fix } : {});
    }
  },
};

function isNumber({ holds }: ColumnSpec): boolean {
  return holds === 'number' || holds === 'count';
}

/** The number in place of its text; none under a formula, or where the format would show it times 100. */
function storedAsNumber({ sheet, row, entry }: ContractCell, value: number): Fix | undefined {
  const place = { row, column: entry.column };
  if (formulaAt(sheet, place) || isPercentFormat(formatAt(sheet, place))) return undefined;
  return { sheet: sheet.name, cell: address(place), before: rawText(entry.raw), after: { value } };
}
