import { columnLetters, columnNumber, type Place, lastPlace } from '../../core/model/index.js';

interface Reference {
  /** Undefined where the reference is to whole rows. */
  readonly column: number | undefined;
  readonly isColumnFixed: boolean;
  /** Undefined where the reference is to whole columns. */
  readonly row: number | undefined;
  readonly isRowFixed: boolean;
}

/** A formula cut into the references that move with its cell and the text between them. */
export interface SharedFormula {
  readonly place: Place;
  readonly parts: readonly (string | Reference)[];
}

const brokenReference = '#REF!';

const nameCharacter = String.raw`[\p{L}\p{N}_.\\?]`;
const notInName = String.raw`(?!${nameCharacter}|[(!])`;
const tokens = new RegExp(
  [
    String.raw`"(?:[^"]|"")*"|'(?:[^']|'')*'|#[A-Z\d/]+[!?]?`,
    String.raw`\[(?:[^[\]']|'.|\[(?:[^[\]']|'.)*\])*\]`,
    String.raw`((?:\$?[A-Z]{1,3}\$?\d{1,7}|\$?[A-Z]{1,3}:\$?[A-Z]{1,3}|\$?\d{1,7}:\$?\d{1,7})${notInName})`,
    String.raw`\d+\.?\d*(?:E[+-]?\d+)?`,
    String.raw`[\p{L}_\\]${nameCharacter}*`,
  ].join('|'),
  'giu',
);

/** The formula of the first cell of a shared group, ready to be moved to the others. */
export function sharedFormula(text: string, place: Place): SharedFormula {
  const parts: (string | Reference)[] = [];
  let done = 0;
  for (const { 0: token, 1: reference, index } of text.matchAll(tokens)) {
    if (reference === undefined) continue;
    const ends = reference.split(':').map(referenceOf);
    if (!ends.every(isInSheet)) continue;
    parts.push(
      text.slice(done, index),
      ...ends.flatMap((end, at) => (at === 0 ? [end] : [':', end])),
    );
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

function referenceOf(text: string): Reference {
  const [, columnMark = '', letters = '', rowMark = '', digits = ''] =
    /^(?:(\$?)([A-Z]+))?(?:(\$?)(\d+))?$/i.exec(text) ?? [];
  return {
    column: letters === '' ? undefined : columnNumber(letters),
    isColumnFixed: columnMark !== '',
    row: digits === '' ? undefined : Number(digits),
    isRowFixed: rowMark !== '',
  };
}

/** A name such as XFE1 only looks like a reference: no sheet has that column. */
function isInSheet({ column, row }: Reference): boolean {
  if (column === undefined && row === undefined) return false;
  return isWithin(column, lastPlace.column) && isWithin(row, lastPlace.row);
}

function isWithin(number: number | undefined, limit: number): boolean {
  return number === undefined || (number >= 1 && number <= limit);
}

function moved(reference: Reference, down: number, right: number): string {
  const { column, isColumnFixed, row, isRowFixed } = reference;
  const target = {
    ...reference,
    column: column === undefined || isColumnFixed ? column : column + right,
    row: row === undefined || isRowFixed ? row : row + down,
  };
  return isInSheet(target) ? referenceText(target) : brokenReference;
}

function referenceText({ column, isColumnFixed, row, isRowFixed }: Reference): string {
  const letters = column === undefined ? '' : columnLetters(column);
  return `${isColumnFixed ? '$' : ''}${letters}${isRowFixed ? '$' : ''}${row ?? ''}`;
}
