/** What a reader of a part answers while the part is scanned. */
export interface Visitor {
  /** Called at each open tag; true where the text up to the next tag is wanted. */
  open(cursor: Cursor): boolean;
  /** Called at each close tag, and after `open` for an empty element. */
  close(cursor: Cursor): void;
}

/**
 * A place in the bytes of a part, and the tag found there; it moves, and visitors only look at it.
 *
 * Positions count from the start of `bytes`; add `base` for the offset in the part.
 */
export interface Cursor {
  readonly part: string;
  bytes: Uint8Array;
  base: number;
  /** The start of the token in hand, and the byte after its tag. */
  at: number;
  next: number;
  /** The key of the tag's local name. */
  key: number;
  /** The keys of the open elements, the tag's own included. */
  readonly path: number[];
  isEmpty: boolean;
  /** Key, first byte and last byte + 1 of each attribute value. */
  readonly attributes: Int32Array;
  attributeCount: number;
  isTextWanted: boolean;
  /** The text of the element: what has been decoded, then the bytes of the last run. */
  decoded: string;
  textStart: number;
  textEnd: number;
}

/** Attributes of one tag that are kept; no element of a workbook has nearly as many. */
export const mostAttributes = 64;

/** A cursor before the first byte of a part. */
export function createCursor(part: string): Cursor {
  return {
    part,
    bytes: new Uint8Array(),
    base: 0,
    at: 0,
    next: 0,
    key: 0,
    path: [],
    isEmpty: false,
    attributes: new Int32Array(mostAttributes * 3),
    attributeCount: 0,
    isTextWanted: false,
    decoded: '',
    textStart: 0,
    textEnd: 0,
  };
}
