import { referencedCells } from '../expressions/index.js';
import { address, formulaAt, parseArea, type Finding } from '../model/index.js';
import type { Submission } from '../submission/index.js';
import { findingCell } from './same-cell.js';

/**
 * 取数之格 · What is said of a cell whose formula takes over what stands in another one, of which the same is said:
 * it follows, for only where somebody typed it can it be put right.
 */
export function* ofLinkedCell(
  causes: readonly Finding[],
  _all: readonly Finding[],
  submission: Submission,
): Iterable<readonly [effect: Finding, cause: Finding]> {
  const links = new Map(causes.map((finding) => [finding, cellsTaken(finding, submission)]));
  const typed = causes.filter((finding) => links.get(finding) === undefined);
  const byCell = new Map(typed.map((finding) => [findingCell(finding), finding]));
  for (const [effect, cells = []] of links) {
    const cause = cells.map((cell) => byCell.get(cell)).find((one) => one && saysOf(one, effect));
    if (cause) yield [effect, cause];
  }
}

function saysOf({ facts }: Finding, other: Finding): boolean {
  return facts['found'] === other.facts['found'];
}

/** The cells that the formula of a cell refers to, as findings have them; undefined where it has none. */
function cellsTaken(
  { file, sheet: name, cell = '' }: Finding,
  { stored }: Pick<Submission, 'stored'>,
): readonly string[] | undefined {
  const area = parseArea(cell);
  const sheet = stored.sheets.find((each) => each.name === name);
  if (!area || !sheet) return undefined;
  const place = { row: area.top, column: area.left };
  const formula = formulaAt(sheet, place)?.text;
  if (formula === undefined) return undefined;
  return referencedCells(formula, { ...place, sheet }, stored).map(
    ({ sheet: of, area: { top, left } }) =>
      findingCell({ file, sheet: of.name, cell: address({ row: top, column: left }) }),
  );
}
