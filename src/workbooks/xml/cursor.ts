import { noName, type Name } from './names.js';
import { foreignPlace, type PartShape, type ElementPlace } from './place.js';
import { outermost, type NamespaceScope } from './scope.js';

/** What a reader of a part answers while the part is scanned: only of elements at a place of its shape. */
export interface Visitor {
  /** Called at each open tag; true where the text of the element is wanted. */
  open(cursor: Cursor): boolean;
  /** Called at each close tag, and after `open` for an empty element. */
  close(cursor: Cursor): void;
}

/** An open element. */
export interface Frame {
  name: Name;
  place: ElementPlace;
  /** The scope around it, which counts again once it is closed. */
  outer: NamespaceScope;
  /** The bits of the children that have been there. */
  seen: number;
  isTextWanted: boolean;
  /** Its text up to the child in hand. */
  decoded: string;
}

/**
 * A place in the bytes of a part, and the tag found there; it moves, and visitors only look at it.
 *
 * Positions count from the start of `bytes`; add `base` for the offset in the part.
 */
export interface Cursor {
  readonly part: string;
  readonly shape: PartShape;
  bytes: Uint8Array;
  base: number;
  /** The start of the token in hand, and the byte after its tag. */
  at: number;
  next: number;
  /** The tag in hand: its name and where in the shape its element stands. */
  name: Name;
  place: ElementPlace;
  scope: NamespaceScope;
  /** The open elements, the one in hand last; frames beyond the depth are spare. */
  readonly frames: Frame[];
  depth: number;
  isEmpty: boolean;
  /** The names of the attributes; the first byte and the last byte + 1 of their values. */
  readonly attributes: Name[];
  readonly values: number[];
  attributeCount: number;
  /** How many of the names, from the first on, are known to differ from one another. */
  distinctCount: number;
  isTextWanted: boolean;
  /** The text of the element: what has been decoded, then the bytes of the last run. */
  decoded: string;
  textStart: number;
  textEnd: number;
}

/** A cursor before the first byte of a part. */
export function createCursor(part: string, shape: PartShape): Cursor {
  return {
    part,
    shape,
    bytes: new Uint8Array(),
    base: 0,
    at: 0,
    next: 0,
    name: noName,
    place: foreignPlace,
    scope: outermost,
    frames: [],
    depth: 0,
    isEmpty: false,
    attributes: [],
    values: [],
    attributeCount: 0,
    distinctCount: 0,
    isTextWanted: false,
    decoded: '',
    textStart: 0,
    textEnd: 0,
  };
}
