import {
  address,
  areaAddress,
  isError,
  type CellValue,
  type Column,
  type Sheet,
} from '../../core/model/index.js';
import { textWidth } from './text-width.js';
import { escapeXml } from '../../core/model/escape-xml.js';

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';

const fitToPage = '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>';
const landscapeA4 =
  '<pageSetup paperSize="9" orientation="landscape" fitToWidth="1" fitToHeight="0"/>';

const [narrowest, widest, room] = [7, 36, 1.5];
const measuredRows = 500;

/** The XML of a sheet with the number formats of its workbook, as plainly as the format allows. */
export function plainSheet(sheet: Sheet, formats: readonly string[]): string {
  const rows = Array.from({ length: sheet.lastRow }, (_, index) => {
    const row = index + 1;
    const hidden = sheet.hiddenRows.has(row) ? ' hidden="1"' : '';
    const cells = sheet.columns.map((column, at) =>
      column ? cellPart({ column, row, at: at + 1 }, sheet, formats) : '',
    );
    return `<row r="${row}"${hidden}>${cells.join('')}</row>`;
  });
  const body = `${widths(sheet)}<sheetData>${rows.join('')}</sheetData>${mergesOf(sheet)}`;
  return `<worksheet xmlns="${main}">${fitToPage}${body}${landscapeA4}</worksheet>`;
}

/** Every column is as wide as its texts need, so that a sheet can be read and printed as it is. */
function widths({ columns, hiddenColumns: hidden }: Sheet): string {
  const all = columns.map((column, index) => {
    const values = (column?.values ?? []).slice(1, measuredRows);
    const texts = Array.from(values, (value) => String(value ?? ''));
    const width = Math.min(widest, Math.max(narrowest, ...texts.map(textWidth)) + room);
    const mark = hidden.has(index + 1) ? ' hidden="1"' : '';
    return `<col min="${index + 1}" max="${index + 1}" width="${width.toFixed(1)}" customWidth="1"${mark}/>`;
  });
  return all.length > 0 ? `<cols>${all.join('')}</cols>` : '';
}

function mergesOf({ merges }: Sheet): string {
  const areas = merges.map((area) => `<mergeCell ref="${areaAddress(area)}"/>`);
  return areas.length > 0 ? `<mergeCells>${areas.join('')}</mergeCells>` : '';
}

function cellPart(
  { column, row, at }: { readonly column: Column; readonly row: number; readonly at: number },
  sheet: Sheet,
  formats: readonly string[],
): string {
  const value = column.values[row] ?? null;
  const formula = column.formulas.get(row);
  if (value === null && !formula) return '';
  const index = column.formats[row];
  const style = index === undefined ? 0 : formats.indexOf(sheet.formatCodes[index] ?? 'General');
  const written = formula ? `<f>${escapeXml(formula.text)}</f>` : '';
  const place = address({ row, column: at });
  return `<c r="${place}" s="${style}"${typeOf(value)}>${written}${valuePart(value)}</c>`;
}

function typeOf(value: CellValue): string {
  if (typeof value === 'string') return ' t="str"';
  if (typeof value === 'boolean') return ' t="b"';
  return isError(value) ? ' t="e"' : '';
}

function valuePart(value: CellValue): string {
  if (value === null) return '';
  if (isError(value)) return `<v>${value.error}</v>`;
  return `<v>${typeof value === 'boolean' ? Number(value) : escapeXml(String(value))}</v>`;
}
