import { isDateFormat, isPercentFormat } from '../../src/core/entries/index.js';
import {
  areaAddress,
  columnLetters,
  dayOfSerial,
  formatAt,
  formulaAt,
  isError,
  isoDay,
  valueAt,
  type CellValue,
  type Language,
  type Sheet,
  type Workbook,
} from '../../src/core/model/index.js';
import { parseCell } from '../../src/workbooks/sketch/index.js';
import { code, list, plain, table } from './markdown.js';
import { pageWords } from './page-words.js';

/** A small workbook as Markdown: a table a sheet with its letters and row numbers, then what cells do not show. */
export function sheetTables(workbook: Workbook, language: Language): string {
  const notes = [...workbookNotes(workbook, language)];
  const tables = workbook.sheets.map((sheet) => sheetTable(sheet, language));
  return [...tables, ...(notes.length > 0 ? [list(notes)] : [])].join('\n\n');
}

function sheetTable(sheet: Sheet, language: Language): string {
  const letters = sheet.columns.map((_, index) => columnLetters(index + 1));
  const numbers = Array.from({ length: sheet.lastRow }, (_, index) => index + 1);
  const rows = numbers
    .map((row) => [String(row), ...letters.map((_, index) => cellText(sheet, row, index + 1))])
    .filter(([, ...cells]) => cells.some((cell) => cell !== ''));
  const notes = [...sheetNotes(sheet, language)];
  return [
    `**${plain(sheet.name)}**`,
    table(['', ...letters], rows),
    ...(notes.length > 0 ? [list(notes)] : []),
  ].join('\n\n');
}

/** A cell as a reader sees it; a text that looks like a number stands in quotes. */
function cellText(sheet: Sheet, row: number, column: number): string {
  const place = { row, column };
  const value = valueAt(sheet, row, column);
  const shown = valueText(value, formatAt(sheet, place));
  const formula = formulaAt(sheet, place);
  if (!formula) return plain(shown);
  return plain(shown === '' ? `=${formula.text}` : `=${formula.text} → ${shown}`);
}

function valueText(value: CellValue, format: string): string {
  if (value === null) return '';
  if (isError(value)) return value.error;
  if (typeof value === 'string')
    return typeof parseCell(value).value === 'string' ? value : `"${value}"`;
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (isPercentFormat(format)) return percentText(value, format);
  return isDateFormat(format) ? isoDay(dayOfSerial(value)) : String(value);
}

function percentText(value: number, format: string): string {
  const [, decimals = ''] = /\.(0+)/.exec(format) ?? [];
  return `${(value * 100).toFixed(decimals.length)}%`;
}

function* sheetNotes(sheet: Sheet, language: Language): Iterable<string> {
  const words = pageWords(language);
  const said = (word: string, items: readonly string[]) =>
    `${word}${words.colon}${items.map(code).join(words.listSeparator)}`;
  if (sheet.visibility !== 'visible') yield words.hiddenSheet;
  if (sheet.isFiltered) yield words.filtered;
  const { merges, hiddenRows, hiddenColumns } = sheet;
  if (merges.length > 0) yield said(words.merged, merges.map(areaAddress));
  if (hiddenRows.size > 0) yield said(words.hiddenRows, [...hiddenRows].map(String));
  if (hiddenColumns.size > 0) {
    yield said(words.hiddenColumns, [...hiddenColumns].map(columnLetters));
  }
}

function* workbookNotes(
  { hasMacros, externalLinks }: Workbook,
  language: Language,
): Iterable<string> {
  const words = pageWords(language);
  if (hasMacros) yield words.macros;
  const links = externalLinks.map(plain).join(words.listSeparator);
  if (links !== '') yield `${words.links}${words.colon}${links}`;
}
