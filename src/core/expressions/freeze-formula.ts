import type { AstExpression } from '@borgar/fx/xlsx';
import {
  takesRange,
  type FunctionDefinition,
  type SpillPlace,
  type WordOf,
} from '../functions/index.js';
import type { Workbook } from '../model/index.js';
import { cellText } from './cell-text.js';
import { parseFormula, type ParsedFormula } from './parse-formula.js';
import { planFunction } from './plan-function.js';
import type { CellOfSheet } from './resolve-reference.js';

/** Where a formula is made native: its cell, and the place in what it spills, counted from 0. */
export interface FreezeScope {
  readonly at: CellOfSheet;
  readonly workbook: Workbook;
  readonly place: SpillPlace;
  readonly wordOf: WordOf;
}

/** 不能转换的原因 · Why a formula has no native equivalent. */
export type FreezeObstacle = 'no-equivalent' | 'too-long' | 'not-understood';

/** 原生公式 · The native formula for a cell, or why there is none. */
export type FrozenFormula = { readonly native: string } | { readonly obstacle: FreezeObstacle };

const longestFormula = 8192;

/**
 * 冻结公式 · The formula of built-in functions that gives in a cell what a formula of ours gives there.
 *
 * A range in the place of one cell is taken at the place of the cell in what the formula spills.
 */
export function freezeFormula(formula: string, scope: FreezeScope): FrozenFormula {
  const parsed = parseFormula(formula);
  if (!parsed) return { obstacle: 'not-understood' };
  const { row, column } = scope.place;
  const isAnchor = row === 0 && column === 0;
  if (!isAnchor && !planFunction(parsed.tree)) return { obstacle: 'not-understood' };
  const written = write(parsed.tree, parsed, scope);
  if (typeof written !== 'string') return written;
  return written.length > longestFormula ? { obstacle: 'too-long' } : { native: written };
}

type Written = string | { readonly obstacle: FreezeObstacle };

/** The text of a node with the calls of ours replaced; everything else stays as it was written. */
function write(node: AstExpression, parsed: ParsedFormula, scope: FreezeScope): Written {
  const definition = planFunction(node);
  if (definition) return writeCall(definition, node, { parsed, scope });
  const [start = 0, end = 0] = node.loc ?? [];
  let text = '';
  let done = start;
  for (const child of childrenOf(node)) {
    const written = write(child, parsed, scope);
    if (typeof written !== 'string') return written;
    const [from = done, to = done] = child.loc ?? [];
    text += parsed.text.slice(done, from) + bracketed(child, written);
    done = to;
  }
  return text + parsed.text.slice(done, end);
}

function bracketed(node: AstExpression, written: string): string {
  return planFunction(node) ? `(${written})` : written;
}

function childrenOf(node: AstExpression): readonly AstExpression[] {
  if (!('arguments' in node)) return [];
  return node.arguments.filter((child): child is AstExpression => Boolean(child));
}

interface Source {
  readonly parsed: ParsedFormula;
  readonly scope: FreezeScope;
}

function writeCall(
  { parameters, twin }: FunctionDefinition,
  node: AstExpression,
  { parsed, scope }: Source,
): Written {
  if (!twin || !('arguments' in node)) return { obstacle: 'no-equivalent' };
  if (node.arguments.length > parameters.length) return { obstacle: 'not-understood' };
  const args = node.arguments.map((arg, index): Written => {
    const parameter = parameters[index];
    if (!arg) return '';
    if (parameter && takesRange(parameter)) return write(arg as AstExpression, parsed, scope);
    return writeCell(arg as AstExpression, { parsed, scope });
  });
  const wrong = args.find((arg) => typeof arg !== 'string');
  if (wrong !== undefined) return wrong;
  const native = twin(args as readonly string[], scope.wordOf, scope.place);
  return native ?? { obstacle: 'no-equivalent' };
}

/** An argument that is taken cell by cell. */
function writeCell(node: AstExpression, { parsed, scope }: Source): Written {
  const cell = cellText(node, scope);
  if (cell === 'several') return { obstacle: 'not-understood' };
  return cell ?? write(node, parsed, scope);
}
