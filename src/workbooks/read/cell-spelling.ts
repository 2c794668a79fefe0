import type { CellValue } from '../../core/model/index.js';
import type { Cursor, Leaf } from '../xml/index.js';
import { general } from './read-styles.js';

/** 单元格的写法 · How the last cell of a column was spelt: where its parts stand in the bytes in hand. */
export interface CellSpelling {
  readonly column: number;
  style: number;
  type: number;
  /** The element that its text stands in; undefined where it holds nothing. */
  leaf: Leaf | undefined;
  /** The bytes that it stands in; others follow where a part arrives in pieces. */
  bytes: Uint8Array;
  start: number;
  /** The number of its row. */
  rowStart: number;
  rowEnd: number;
  textStart: number;
  textEnd: number;
  end: number;
  /** What its text came to, where that can be said again. */
  isKnown: boolean;
  value: CellValue;
  format: number;
  /** What came after it in its row. */
  next: CellSpelling | undefined;
}

const greaterThan = 62;
const cellEnd = '</c>';
const nowhere = new Uint8Array();

/** A spelling of which nothing is known; that of column 0 stands before the first cell of a row. */
export function createSpelling(column: number): CellSpelling {
  return {
    column,
    style: 0,
    type: 0,
    leaf: undefined,
    bytes: nowhere,
    start: 0,
    rowStart: 0,
    rowEnd: 0,
    textStart: 0,
    textEnd: 0,
    end: 0,
    isKnown: false,
    value: null,
    format: general,
    next: undefined,
  };
}

/** What is known of a cell besides where it ends. */
type Spelt = Pick<CellSpelling, 'style' | 'type' | 'leaf' | 'start' | 'rowStart' | 'rowEnd'>;

/** Takes over how the cell is spelt that was just taken. */
export function learnSpelling(spelling: CellSpelling, cursor: Cursor, spelt: Spelt): void {
  const { bytes, next: end } = cursor;
  const { style, type, leaf, start, rowStart, rowEnd } = spelt;
  const tagEnd = leaf ? bytes.indexOf(greaterThan, rowEnd) + 1 : end;
  spelling.bytes = bytes;
  spelling.style = style;
  spelling.type = type;
  spelling.leaf = leaf;
  spelling.start = start;
  spelling.rowStart = rowStart;
  spelling.rowEnd = rowEnd;
  spelling.textStart = leaf ? tagEnd + leaf.open.length : end;
  spelling.textEnd = leaf ? end - cellEnd.length - leaf.close.length : end;
  spelling.end = end;
  spelling.isKnown = !leaf;
  spelling.value = null;
}
