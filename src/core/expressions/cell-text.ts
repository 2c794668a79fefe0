import type { AstExpression } from '@borgar/fx/xlsx';
import { address, type Area, type Place, type Sheet } from '../model/index.js';
import type { FreezeScope } from './freeze-formula.js';
import { namedTree } from './resolve-name.js';
import { ownCell, resolveReference, type CellsOfSheet } from './resolve-reference.js';

const plainSheet = /^[\p{L}_][\p{L}\p{N}_]*$/u;

/**
 * The cell of a reference that counts at a place of what a formula spills, in A1 notation.
 *
 * Undefined for what is no reference, or one cell that can stay as it is written; 'several' where
 * the cell cannot be told.
 */
export function cellText(node: AstExpression, scope: FreezeScope): string | undefined {
  const { at, workbook } = scope;
  if (node.type === 'ArrayExpression') return 'several';
  if (node.type === 'UnaryExpression' && node.operator === '@') return ownText(node, scope);
  if (node.type !== 'ReferenceIdentifier') return undefined;
  if (node.kind === 'name') return namedText(node, scope);
  const cells = resolveReference(node, at, workbook);
  if (!cells) return 'several';
  const isPlain = node.kind === 'range' && isOneCell(cells.area);
  return isPlain ? undefined : cellOf(cells, scope);
}

function ownText(node: AstExpression, scope: FreezeScope): string | undefined {
  const [operand] = 'arguments' in node ? node.arguments : [];
  if (operand?.type !== 'ReferenceIdentifier' || operand.kind === 'name') return 'several';
  const cells = resolveReference(operand, scope.at, scope.workbook);
  const own = cells && ownCell(cells, scope.at);
  return own ? cellOf(own, scope) : 'several';
}

function namedText(
  node: Extract<AstExpression, { readonly type: 'ReferenceIdentifier' }>,
  scope: FreezeScope,
): string | undefined {
  const meant = namedTree(node, scope);
  if (!meant) return 'several';
  return meant.type === 'Literal' ? undefined : cellText(meant, scope);
}

function isOneCell({ top, bottom, left, right }: Area): boolean {
  return top === bottom && left === right;
}

/** A single row or column repeats along what is spilled; a cell without a partner has no text. */
function cellOf({ sheet, area }: CellsOfSheet, { at, place }: FreezeScope): string {
  const row = area.top === area.bottom ? area.top : area.top + place.row;
  const column = area.left === area.right ? area.left : area.left + place.column;
  if (row > area.bottom || column > area.right) return 'several';
  return `${sheetPrefix(sheet, at)}${address({ row, column })}`;
}

function sheetPrefix({ name }: Sheet, { sheet }: Place & { readonly sheet: Sheet }): string {
  if (name === sheet.name) return '';
  return plainSheet.test(name) ? `${name}!` : `'${name.replaceAll("'", "''")}'!`;
}
