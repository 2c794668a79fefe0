/** A cell by its place; row and column count from 1, as in R1C1. */
export interface Place {
  readonly row: number;
  readonly column: number;
}

/** The last cell of a sheet, as the format has it. */
export const lastPlace: Place = { row: 1_048_576, column: 16_384 };

/** A rectangle of cells, all four sides included, counted from 1. */
export interface Area {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** The rectangle that is one cell. */
export function areaOfCell({ row, column }: Place): Area {
  return { top: row, left: column, bottom: row, right: column };
}

/** The letters of a column: 1 is A, 27 is AA. */
export function columnLetters(column: number): string {
  let letters = '';
  for (let rest = column; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

/** The number of a column from its letters, in either case; 0 for an empty text. */
export function columnNumber(letters: string): number {
  let column = 0;
  for (const letter of letters.toUpperCase()) column = column * 26 + letter.charCodeAt(0) - 64;
  return column;
}

/** A place in A1 notation. */
export function address({ row, column }: Place): string {
  return `${columnLetters(column)}${row}`;
}

/** An area in A1 notation, a single cell without a colon. */
export function areaAddress({ top, left, bottom, right }: Area): string {
  const first = address({ row: top, column: left });
  const last = address({ row: bottom, column: right });
  return first === last ? first : `${first}:${last}`;
}

/** The area that an A1 text names (B2 or B2:C40, with or without $); undefined for anything else. */
export function parseArea(text: string): Area | undefined {
  const match = /^\$?([A-Z]{1,3})\$?(\d{1,7})(?::\$?([A-Z]{1,3})\$?(\d{1,7}))?$/i.exec(text);
  if (!match) return undefined;
  const [, left = '', top = '', right = left, bottom = top] = match;
  const rows = [Number(top), Number(bottom)];
  const columns = [columnNumber(left), columnNumber(right)];
  return {
    top: Math.min(...rows),
    left: Math.min(...columns),
    bottom: Math.max(...rows),
    right: Math.max(...columns),
  };
}

/** Whether a place lies inside an area. */
export function contains(area: Area, { row, column }: Place): boolean {
  return row >= area.top && row <= area.bottom && column >= area.left && column <= area.right;
}
