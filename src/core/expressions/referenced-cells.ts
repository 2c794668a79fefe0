import type { AstExpression } from '@borgar/fx/xlsx';
import type { Workbook } from '../model/index.js';
import { parseFormula } from './parse-formula.js';
import { resolveReference, type CellOfSheet, type CellsOfSheet } from './resolve-reference.js';

/** 所引之格 · The cells that a formula refers to, as far as its workbook has them; none for what is no formula. */
export function referencedCells(
  formula: string,
  at: CellOfSheet,
  workbook: Workbook,
): readonly CellsOfSheet[] {
  const cellsOf = (node: AstExpression): readonly CellsOfSheet[] => {
    if (node.type === 'ReferenceIdentifier') {
      const cells = resolveReference(node, at, workbook);
      return cells ? [cells] : [];
    }
    return 'arguments' in node ? node.arguments.flatMap((each) => (each ? cellsOf(each) : [])) : [];
  };
  const parsed = parseFormula(formula);
  return parsed ? cellsOf(parsed.tree) : [];
}
