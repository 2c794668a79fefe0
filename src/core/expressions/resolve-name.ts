import { parseA1Ref, type AstExpression, type ReferenceIdentifier } from '@borgar/fx/xlsx';
import type { DefinedName } from '../model/index.js';
import { notSupported, type Evaluated } from './evaluated.js';
import type { FormulaScope } from './evaluate.js';
import { parseFormula } from './parse-formula.js';

/** 定义名称 · What a defined name comes to: its own sheet's comes before the workbook's. */
export function resolveName(
  node: ReferenceIdentifier,
  scope: FormulaScope,
  evaluate: (node: AstExpression, scope: FormulaScope) => Evaluated,
): Evaluated {
  const meant = namedTree(node, scope);
  return meant ? evaluate(meant, scope) : notSupported;
}

/** The constant or the cells that a name stands for; undefined for any other name. */
export function namedTree(
  { value }: ReferenceIdentifier,
  scope: Pick<FormulaScope, 'at' | 'workbook'>,
): AstExpression | undefined {
  const name = findName(value, scope);
  const parsed = name && parseFormula(name.refersTo.replace(/^=/, ''));
  return parsed && isFixed(parsed.tree) ? parsed.tree : undefined;
}

function findName(
  text: string,
  { at, workbook }: Pick<FormulaScope, 'at' | 'workbook'>,
): DefinedName | undefined {
  const named = parseA1Ref(text);
  const { sheetName = '', name = text } = named && 'name' in named ? named : {};
  const called = workbook.names.filter((each) => each.name.toLowerCase() === name.toLowerCase());
  const local = called.find(({ sheet }) => sheet === (sheetName || at.sheet.name));
  return local ?? called.find(({ sheet }) => sheet === undefined);
}

/** A constant, or cells that stay the same wherever the name is used; a name of names is not followed. */
function isFixed(node: AstExpression): boolean {
  if (node.type === 'Literal') return true;
  if (node.type !== 'ReferenceIdentifier' || node.kind === 'name') return false;
  if (node.kind === 'table') return true;
  const found = parseA1Ref(node.value);
  if (!found || !('range' in found) || !found.sheetName) return false;
  const { top, left, $top, $left } = found.range;
  return ($top === true || top === null) && ($left === true || left === null);
}
