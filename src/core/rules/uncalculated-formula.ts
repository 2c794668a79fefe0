import { address, groupBy, type Sheet } from '../model/index.js';
import type { UncalculatedCell } from '../recalculation/index.js';
import { contractCells, type ContractCell, type Submission } from '../submission/index.js';
import { atCell, fail, type Rule } from './rule.js';

type Facts = {
  readonly formula: string;
  /** Whether it gives another result at another time, or is one that is not calculated here. */
  readonly because: UncalculatedCell['because'];
  readonly count: number;
};

type Open = ContractCell & Pick<UncalculatedCell, 'because' | 'formula'>;

/** 公式未能重算 · An entry is taken as stored, because nobody here can tell what its formula comes to; told once a column. */
export const uncalculatedFormula: Rule<'uncalculated-formula', Facts> = {
  id: 'uncalculated-formula',
  group: 'structure',
  severity: 'note',
  isFixable: false,
  *check(submission) {
    if (submission.uncalculated.length === 0) return;
    const columns = groupBy(
      openCells(submission),
      ({ place: { sheet, column }, because }) => `${sheet.name}\n${column}\n${because}`,
    );
    for (const cells of columns.values()) {
      const [first] = cells;
      if (!first) continue;
      const { because, formula } = first;
      const facts = { formula: `=${formula.text}`, because, count: cells.length };
      yield fail(atCell(first), facts, because === 'volatile' ? { severity: 'verify' } : {});
    }
  },
};

/** What the contract calculates itself is checked cell by cell elsewhere. */
function openCells(submission: Submission): readonly Open[] {
  const { uncalculated } = submission;
  const open = new Map(uncalculated.map((cell) => [keyOf(cell.sheet, cell), cell]));
  const sheets = new Set(uncalculated.map(({ sheet }) => sheet.name));
  const cells = contractCells(
    submission,
    ({ holds }, { name }) => holds !== 'computed' && sheets.has(name),
    ({ state }) => state !== 'blank',
  );
  return cells.flatMap((cell) => {
    const found = open.get(keyOf(cell.place.sheet, cell.place));
    return found ? [{ ...cell, because: found.because, formula: found.formula }] : [];
  });
}

function keyOf({ name }: Sheet, place: { readonly row: number; readonly column: number }): string {
  return `${name}!${address(place)}`;
}
