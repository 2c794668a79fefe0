import type { ColumnSpec } from '../contract/index.js';
import { isPercentFormat, readNumber } from '../entries/index.js';
import { fifteenDigits } from '../formulas/index.js';
import { address, formatAt, formulaAt, type Fix } from '../model/index.js';
import { misreadCells, type ContractCell, type Submission } from '../submission/index.js';
import { rawText } from '../tables/index.js';
import { splitUnit } from '../units/index.js';
import { atCell, fail, type Rule } from './rule.js';

type Facts = { readonly found: string; readonly meaning: number | null };

/**
 * 文本型数字 · Text, or TRUE or FALSE, stands where a number belongs.
 *
 * Only a text that is the number itself has a certain meaning, and a percent under the unit %:
 * 1.4万 depends on the unit of its row.
 */
export const textNumber: Rule<'text-number', Facts> = {
  id: 'text-number',
  group: 'cell',
  severity: 'error',
  isFixable: true,
  *check(submission) {
    const cells = misreadCells(submission, isNumber);
    const percents = cells.length > 0 ? rowsInPercent(submission) : new Set();
    for (const cell of cells) {
      const { raw } = cell.entry;
      const isPercent = cell.spec.isInOwnUnit && percents.has(`${cell.on} ${cell.place.row}`);
      const meaning = meaningOf(raw, isPercent);
      const fix = meaning === null ? undefined : storedAsNumber(cell, meaning);
      yield fail(atCell(cell), { found: rawText(raw), meaning }, fix ? { fix } : {});
    }
  },
};

function isNumber({ holds }: ColumnSpec): boolean {
  return holds === 'number' || holds === 'count';
}

/** The rows of 指标 and 数据 whose amounts are in percent. */
function rowsInPercent({ goals, observations }: Submission): ReadonlySet<string> {
  const inPercent = [...goals, ...observations].filter(({ unit }) => splitUnit(unit).base === '%');
  return new Set(inPercent.map(({ row }) => `${row.sheetId} ${row.row}`));
}

/** The number that a text is for certain, a percent as its number of hundredths. */
function meaningOf(raw: ContractCell['entry']['raw'], isPercent: boolean): number | null {
  const number = typeof raw === 'string' ? readNumber(raw) : undefined;
  if (number?.isPlain) return number.value;
  const isRate = isPercent && number?.isPercent && !number.bound && !number.isTooLong;
  return isRate ? fifteenDigits(number.value * 100) : null;
}

/**
 * The number in place of its text; none under a formula, or where a percent format would show a
 * text without the sign times 100.
 */
function storedAsNumber({ place, entry }: ContractCell, meaning: number): Fix | undefined {
  const { sheet } = place;
  const before = rawText(entry.raw);
  const isFraction = isPercentFormat(formatAt(sheet, place));
  const isPercent = readNumber(before)?.isPercent === true;
  if (formulaAt(sheet, place) || (isFraction && !isPercent)) return undefined;
  const value = isFraction ? fifteenDigits(meaning / 100) : meaning;
  return { sheet: sheet.name, cell: address(place), before, after: { value } };
}
