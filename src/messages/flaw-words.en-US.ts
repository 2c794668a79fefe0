import type { FlawKind } from '../core/model/index.js';

/** What is wrong with a cell or sheet that cannot be read, and what to do, in English. */
export const flawWords: Readonly<Record<FlawKind, (found: string) => string>> = {
  'bad-number': (found) => `What is stored, “${found}”, is no number. Fill in the cell again.`,
  'bad-date': (found) =>
    `What is stored, “${found}”, is no date or time that can be read. Fill in the cell again.`,
  'bad-boolean': (found) =>
    `What is stored, “${found}”, is neither TRUE nor FALSE. Fill in the cell again.`,
  'bad-type': (found) =>
    `What is stored, “${found}”, contradicts the type of the cell. Fill in the cell again.`,
  'no-such-text': (found) =>
    `The cell refers to text ${found}, which the file does not hold. Fill in the cell again.`,
  'no-such-style': (found) =>
    `“${found}” has a format that the file does not hold: number, percentage or date cannot be told. Format the cell again.`,
  'bad-formula': (found) =>
    found === ''
      ? 'The formula is not complete, so it is not known. Fill in the cell again.'
      : `The formula “${found}” does not say which cells it fills. Fill in the cell again.`,
  'no-part': () =>
    'The file holds no content for this sheet, so it was not read. Open the workbook in Excel, mend the sheet and save it.',
  'not-a-sheet': () =>
    'What the file holds is no worksheet, so it was not read. Open the workbook in Excel, mend the sheet and save it.',
  'no-texts': () =>
    'The file lacks the texts of the cells, so the sheet was not read. Export the workbook again.',
  'no-styles': () =>
    'The file lacks the formats of the cells: numbers, percentages and dates cannot be told apart, so the sheet was not read. Export the workbook again.',
  'bad-place': (found) =>
    `“${found}” is no place of a cell, so the sheet was not read. Open the workbook in Excel and save it.`,
  'bad-table': () =>
    'The extent of a table is not complete, so the sheet was not read. Open the workbook in Excel and save it.',
};
