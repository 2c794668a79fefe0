import { formulaAt, parseArea, type Finding } from '../model/index.js';
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
  const formulas = new Map(causes.map((finding) => [finding, formulaOfCell(finding, submission)]));
  const typed = causes.filter((finding) => formulas.get(finding) === undefined);
  const byCell = new Map(typed.map((finding) => [findingCell(finding), finding]));
  for (const [effect, formula] of formulas) {
    const named = formula === undefined ? [] : namedCells(formula, effect);
    const cause = named.map((cell) => byCell.get(cell)).find((one) => one && saysOf(one, effect));
    if (cause) yield [effect, cause];
  }
}

function formulaOfCell(
  { sheet, cell = '' }: Finding,
  { stored }: Pick<Submission, 'stored'>,
): string | undefined {
  const area = parseArea(cell);
  const found = stored.sheets.find(({ name }) => name === sheet);
  return area && found && formulaAt(found, { row: area.top, column: area.left })?.text;
}

function saysOf({ facts }: Finding, other: Finding): boolean {
  return facts['found'] === other.facts['found'];
}

/** The cells that a formula names, as findings have them. */
function namedCells(formula: string, { file, sheet = '' }: Finding): readonly string[] {
  const terms = formula.replaceAll(/[$']/g, '').split(/[\s(),;=<>+\-*/^&%]/);
  return terms.map((term) => {
    const at = term.lastIndexOf('!');
    const named = at < 0 ? sheet : term.slice(0, at);
    return findingCell({ file, sheet: named, cell: term.slice(at + 1) });
  });
}
