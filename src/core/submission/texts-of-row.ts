import { valueAt } from '../model/index.js';
import type { Place, Sheet } from '../model/index.js';

/** A text and where it stands. */
export interface PlacedText extends Place {
  readonly text: string;
}

/** The texts of a row from the left; numbers and blanks are none. */
export function textsOfRow(sheet: Sheet, row: number): readonly PlacedText[] {
  return sheet.columns.flatMap((_, at) => {
    const text = valueAt(sheet, row, at + 1);
    return typeof text === 'string' && text.trim() !== '' ? [{ row, column: at + 1, text }] : [];
  });
}
