/** 已见位置 · The rows of a sheet and the cells of the row in hand that have been there: none may come twice. */
export interface PlacesSeen {
  /** A bit a row. */
  rows: Uint8Array;
  /** By column, the turn of the last row that had a cell there. */
  turns: Int32Array;
  turn: number;
  /** Whether the row in hand names its number, or one of its cells has. */
  isRowTold: boolean;
  isRowSeen: boolean;
}

/** What a small sheet stays below, in arrays that cost next to nothing; others get twice as much whenever they need it. */
const usualRows = 512;
const usualColumns = 16;

/** Nothing seen yet. */
export function createPlacesSeen(): PlacesSeen {
  return {
    rows: new Uint8Array(usualRows >> 3),
    turns: new Int32Array(usualColumns),
    turn: 0,
    isRowTold: true,
    isRowSeen: true,
  };
}

/** Notes a row; false where it has been there before. */
export function seeRow(seen: PlacesSeen, row: number): boolean {
  while (row >> 3 >= seen.rows.length) seen.rows = doubled(seen.rows, Uint8Array);
  const { rows } = seen;
  const before = rows[row >> 3] ?? 0;
  const bit = 1 << (row & 7);
  rows[row >> 3] = before | bit;
  seen.isRowSeen = true;
  return (before & bit) === 0;
}

/** Notes a cell of the row in hand; false where it has been there before. */
export function seeCell(seen: PlacesSeen, column: number): boolean {
  while (column >= seen.turns.length) seen.turns = doubled(seen.turns, Int32Array);
  const { turns, turn } = seen;
  if (turns[column] === turn) return false;
  turns[column] = turn;
  return true;
}

function doubled<T extends Uint8Array | Int32Array>(before: T, Kind: new (length: number) => T): T {
  const after = new Kind(before.length * 2);
  after.set(before);
  return after;
}
