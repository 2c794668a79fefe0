import { valueAt, type Place, type Sheet } from '../../model/index.js';

/** A text and where it stands. */
export interface PlacedText extends Place {
  readonly text: string;
}

/** The texts of a row from the left; numbers and blanks are none. */
export function textsOfRow(sheet: Sheet, row: number): readonly PlacedText[] {
  const texts: PlacedText[] = [];
  for (let column = 1; column <= sheet.columns.length; column += 1) {
    const text = valueAt(sheet, row, column);
    if (typeof text === 'string' && text.trim() !== '') texts.push({ row, column, text });
  }
  return texts;
}
