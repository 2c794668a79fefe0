import type { AstExpression } from '@borgar/fx/xlsx';
import { parseFormula } from '../expressions/index.js';
import { remember } from '../model/index.js';
import {
  checkFunctions,
  comparisons,
  referencesIn,
  referencesOf,
  type CheckComparison,
  type CheckFormula,
  type CheckNode,
  type CheckReference,
  type FormulaRefusal,
} from './check-formula.js';
import { takeReferences } from './take-references.js';

type References = ReadonlyMap<string, CheckReference>;
type Read<T> = T | FormulaRefusal;

const none: FormulaRefusal = { refused: 'no-formula' };
const longest = 1000;

function isRefused(read: unknown): read is FormulaRefusal {
  return typeof read === 'object' && read !== null && 'refused' in read;
}

/** Whether a formula could not be read. */
export function isFormulaRefused(read: Read<CheckFormula>): read is FormulaRefusal {
  return isRefused(read);
}

/**
 * 审核公式识读 · Reads two sides and a comparison in Excel's syntax over indicators in brackets.
 *
 * + - * / %, SUM, ABS, MIN, MAX and IF; after the brackets .分子 .分母 .本级 .开发区 and @上年同期
 * @上年末 @上期 @基期, before them 下级 for each subordinate, inside SUM, MIN and MAX.
 *
 * @example readCheckFormula('[养老机构床位]=[养老院床位]+[敬老院床位]')
 */
export const readCheckFormula = remember((text: string): Read<CheckFormula> => {
  const formula = text.trim().replace(/^[=＝]/, '');
  const taken = formula.length > longest ? undefined : takeReferences(formula);
  const parsed = taken && parseFormula(taken.text);
  if (!parsed) return none;
  const { tree } = parsed;
  if (tree.type !== 'BinaryExpression' || !isComparison(tree.operator)) {
    return { refused: 'one-comparison' };
  }
  const read = comparisonOf(tree, taken.references);
  if (isRefused(read)) return read;
  if (referencesOf(read).next().done) return { refused: 'no-indicator' };
  return { ...read, ...sidesOf(formula, read.comparison) };
});

/** The two sides as they were written. */
function sidesOf(formula: string, comparison: string) {
  const outside = formula.replace(/[[［【][^[\]［］【】]*[\]］】]/g, (name) =>
    '_'.repeat(name.length),
  );
  const found = outermost(outside, comparison);
  return {
    leftText: formula.slice(0, found.at).trim(),
    rightText: formula.slice(found.at + found.length).trim(),
  };
}

/** Where the comparison stands that no round brackets enclose. */
function outermost(text: string, comparison: string): { at: number; length: number } {
  let depth = 0;
  for (let at = 0; at < text.length; at += 1) {
    if (/[(（]/.test(text[at] ?? '')) depth += 1;
    if (/[)）]/.test(text[at] ?? '')) depth -= 1;
    const found = depth === 0 ? /^(?:<=|>=|<>|[=＝≤≥≠＜＞<>])/.exec(text.slice(at, at + 2)) : null;
    if (found) return { at, length: found[0].length };
  }
  return { at: text.indexOf(comparison), length: comparison.length };
}

function isComparison(operator: string): boolean {
  return (comparisons as readonly string[]).includes(operator);
}

function comparisonOf(tree: AstExpression, references: References): Read<CheckComparison> {
  if (tree.type !== 'BinaryExpression' || !isComparison(tree.operator)) return none;
  const [left, right] = tree.arguments.map((side) => nodeOf(side, references));
  if (!left || !right) return none;
  if (isRefused(left)) return left;
  if (isRefused(right)) return right;
  const alone = [left, right].flatMap((side) => [...loneSubordinates(side)])[0];
  if (alone) return { refused: 'subordinates-alone', found: alone.name };
  return { comparison: tree.operator as CheckComparison['comparison'], left, right };
}

/** 下级 outside of a function that takes many. */
function* loneSubordinates(node: CheckNode): Generator<CheckReference> {
  if (node.kind === 'call' && node.name !== 'ABS') {
    const parts = node.operands.filter(({ kind }) => kind !== 'figure');
    for (const part of parts) yield* loneSubordinates(part);
    return;
  }
  if (node.kind === 'if') {
    yield* loneSubordinates(node.then);
    return yield* loneSubordinates(node.otherwise);
  }
  if (node.kind === 'operation') {
    yield* loneSubordinates(node.left);
    return yield* loneSubordinates(node.right);
  }
  for (const each of referencesIn(node)) if (each.scope === 'subordinates') yield each;
}

function nodeOf(tree: AstExpression, references: References): Read<CheckNode> {
  switch (tree.type) {
    case 'Literal':
      return typeof tree.value === 'number' ? { kind: 'number', value: tree.value } : none;
    case 'ReferenceIdentifier': {
      const reference = references.get(tree.value);
      return reference ? { kind: 'figure', reference } : none;
    }
    case 'UnaryExpression':
      return signed(tree.operator, operandOf(tree.arguments[0], references));
    case 'BinaryExpression':
      return operationOf(tree, references);
    case 'CallExpression':
      return callOf(tree, references);
    default:
      return none;
  }
}

function operandOf(tree: AstExpression | undefined, references: References): Read<CheckNode> {
  return tree ? nodeOf(tree, references) : none;
}

function signed(operator: string, operand: Read<CheckNode>): Read<CheckNode> {
  if (isRefused(operand) || operator === '+') return operand;
  const by = { '-': -1, '%': 0.01 }[operator];
  const factor = { kind: 'number', value: by ?? 1 } as const;
  if (by === undefined) return none;
  return { kind: 'operation', operator: '*', left: factor, right: operand };
}

function operationOf(
  tree: Extract<AstExpression, { type: 'BinaryExpression' }>,
  references: References,
): Read<CheckNode> {
  const { operator } = tree;
  if (isComparison(operator)) return { refused: 'one-comparison' };
  if (operator !== '+' && operator !== '-' && operator !== '*' && operator !== '/') return none;
  const [left, right] = tree.arguments.map((side) => nodeOf(side, references));
  if (!left || !right) return none;
  if (isRefused(left)) return left;
  return isRefused(right) ? right : { kind: 'operation', operator, left, right };
}

function callOf(
  tree: Extract<AstExpression, { type: 'CallExpression' }>,
  references: References,
): Read<CheckNode> {
  const called = tree.callee.type === 'Identifier' ? tree.callee.name.toUpperCase() : '';
  if (called === 'IF') return conditionOf(tree.arguments, references);
  const name = checkFunctions.find((each) => each === called);
  if (!name) return { refused: 'unknown-function', found: called };
  const operands: CheckNode[] = [];
  for (const argument of tree.arguments) {
    const operand = argument ? nodeOf(argument, references) : none;
    if (isRefused(operand)) return operand;
    operands.push(operand);
  }
  const isCounted = name === 'ABS' ? operands.length === 1 : operands.length > 0;
  return isCounted ? { kind: 'call', name, operands } : none;
}

function conditionOf(
  parts: readonly (AstExpression | null | undefined)[],
  references: References,
): Read<CheckNode> {
  const [asked, then, otherwise] = parts;
  if (!asked || !then || !otherwise || parts.length > 3) return none;
  const condition = comparisonOf(asked, references);
  if (isRefused(condition)) return condition;
  const [one, other] = [nodeOf(then, references), nodeOf(otherwise, references)];
  if (isRefused(one)) return one;
  return isRefused(other) ? other : { kind: 'if', condition, then: one, otherwise: other };
}
