import { columnLetters, columnNumber } from '../../core/model/index.js';
import type { Place } from '../../core/model/index.js';

interface Reference {
  /** 0 where the reference is to whole rows. */
  readonly column: number;
  readonly isColumnFixed: boolean;
  /** 0 where the reference is to whole columns. */
  readonly row: number;
  readonly isRowFixed: boolean;
}

/** A formula cut into the references that move with its cell and the text between them. */
export interface SharedFormula {
  readonly place: Place;
  readonly parts: readonly (string | Reference)[];
}

const lastColumn = 16_384;
const lastRow = 1_048_576;
const brokenReference = '#REF!';

const nameCharacter = String.raw`[\p{L}\p{N}_.\\?]`;
const notInName = String.raw`(?!${nameCharacter}|[(!])`;
const tokens = new RegExp(
  [
    String.raw`"(?:[^"]|"")*"|'(?:[^']|'')*'|#[A-Z\d/]+[!?]?`,
    String.raw`\[(?:[^[\]']|'.|\[(?:[^[\]']|'.)*\])*\]`,
    String.raw`(?<cell>\$?[A-Z]{1,3}\$?\d{1,7})${notInName}`,
    String.raw`(?<span>\$?[A-Z]{1,3}:\$?[A-Z]{1,3}|\$?\d{1,7}:\$?\d{1,7})${notInName}`,
    String.raw`\d+\.?\d*(?:E[+-]?\d+)?`,
    String.raw`[\p{L}_\\]${nameCharacter}*`,
  ].join('|'),
  'giu',
);

/** The formula of the first cell of a shared group, ready to be moved to the others. */
export function sharedFormula(text: string, place: Place): SharedFormula {
  const parts: (string | Reference)[] = [];
  let done = 0;
  for (const { 0: token, index, groups } of text.matchAll(tokens)) {
    const reference = groups?.['cell'] ?? groups?.['span'];
    if (reference === undefined) continue;
    parts.push(text.slice(done, index), ...references(reference));
    done = index + token.length;
  }
  parts.push(text.slice(done));
  return { place, parts };
}

/**
 * The shared formula as it reads in another cell of its group.
 *
 * @example formulaAtPlace(sharedFormula('A1*$B$1', { row: 1, column: 3 }), { row: 2, column: 3 }) //=> 'A2*$B$1'
 */
export function formulaAtPlace({ place, parts }: SharedFormula, { row, column }: Place): string {
  const down = row - place.row;
  const right = column - place.column;
  let text = '';
  for (const part of parts) text += typeof part === 'string' ? part : moved(part, down, right);
  return text;
}

function references(text: string): (string | Reference)[] {
  const [first = '', second] = text.split(':');
  return second === undefined ? [reference(first)] : [reference(first), ':', reference(second)];
}

function reference(text: string): Reference {
  const [, columnMark, letters = '', rowMark, digits = ''] =
    /^(\$?)([A-Z]*)(\$?)(\d*)$/i.exec(text) ?? [];
  return {
    column: columnNumber(letters),
    isColumnFixed: columnMark === '$' && letters !== '',
    row: Number(digits),
    isRowFixed: rowMark === '$' || (columnMark === '$' && letters === ''),
  };
}

function moved(reference: Reference, down: number, right: number): string {
  const { isColumnFixed, isRowFixed } = reference;
  const column = reference.column && reference.column + (isColumnFixed ? 0 : right);
  const row = reference.row && reference.row + (isRowFixed ? 0 : down);
  if (column < 0 || column > lastColumn || row < 0 || row > lastRow) return brokenReference;
  if ((reference.column && !column) || (reference.row && !row)) return brokenReference;
  const columnText = column ? `${isColumnFixed ? '$' : ''}${columnLetters(column)}` : '';
  return row ? `${columnText}${isRowFixed ? '$' : ''}${row}` : columnText;
}
