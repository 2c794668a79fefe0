import { strToU8, zipSync } from 'fflate';
import type { CellValue, Column, Sheet, Workbook } from '../../core/model/index.js';
import { address, isError } from '../../core/model/index.js';

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packageRelations = 'http://schemas.openxmlformats.org/package/2006/relationships';

/** The earliest time that an archive can state: the same workbook gives the same bytes at any time. */
const noTime = new Date(1980, 0, 1);

/** The bytes of a workbook of the model, written as plainly as the format allows. */
export function plainXlsx(workbook: Workbook): Uint8Array {
  const { sheets } = workbook;
  const files: Record<string, Uint8Array> = {
    '[Content_Types].xml': strToU8(contentTypes(sheets.length)),
    '_rels/.rels': strToU8(relationships([['rId1', 'officeDocument', 'xl/workbook.xml']])),
    'xl/workbook.xml': strToU8(workbookPart(sheets)),
    'xl/_rels/workbook.xml.rels': strToU8(relationships(workbookRelations(sheets.length))),
    'xl/styles.xml': strToU8(styles(formatsOf(sheets))),
  };
  for (const [index, sheet] of sheets.entries()) {
    files[`xl/worksheets/sheet${index + 1}.xml`] = strToU8(sheetPart(sheet, formatsOf(sheets)));
  }
  return zipSync(files, { level: 1, mtime: noTime });
}

function escaped(text: string): string {
  const entities: Record<string, string> = {
    '&': '&amp;',
    '<': '&lt;',
    '>': '&gt;',
    '"': '&quot;',
  };
  return text.replace(/[&<>"]/g, (character) => entities[character] ?? character);
}

function contentTypes(sheets: number): string {
  const spreadsheet = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
  const parts = Array.from(
    { length: sheets },
    (_, index) =>
      `<Override PartName="/xl/worksheets/sheet${index + 1}.xml" ContentType="${spreadsheet}.worksheet+xml"/>`,
  );
  return `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${spreadsheet}.sheet.main+xml"/><Override PartName="/xl/styles.xml" ContentType="${spreadsheet}.styles+xml"/>${parts.join('')}</Types>`;
}

function relationships(
  items: readonly (readonly [id: string, type: string, target: string])[],
): string {
  const elements = items.map(
    ([id, type, target]) =>
      `<Relationship Id="${id}" Type="${relations}/${type}" Target="${target}"/>`,
  );
  return `<Relationships xmlns="${packageRelations}">${elements.join('')}</Relationships>`;
}

function workbookRelations(sheets: number): readonly (readonly [string, string, string])[] {
  const ofSheets = Array.from(
    { length: sheets },
    (_, index) => [`rId${index + 1}`, 'worksheet', `worksheets/sheet${index + 1}.xml`] as const,
  );
  return [...ofSheets, [`rId${sheets + 1}`, 'styles', 'styles.xml']];
}

function workbookPart(sheets: readonly Sheet[]): string {
  const elements = sheets.map(
    ({ name }, index) =>
      `<sheet name="${escaped(name)}" sheetId="${index + 1}" r:id="rId${index + 1}"/>`,
  );
  return `<workbook xmlns="${main}" xmlns:r="${relations}"><sheets>${elements.join('')}</sheets></workbook>`;
}

function formatsOf(sheets: readonly Sheet[]): readonly string[] {
  return ['General', ...new Set(sheets.flatMap((sheet) => sheet.formatCodes))];
}

function styles(formats: readonly string[]): string {
  const codes = formats.map(
    (code, index) => `<numFmt numFmtId="${200 + index}" formatCode="${escaped(code)}"/>`,
  );
  const cells = formats.map((_, index) => `<xf numFmtId="${index === 0 ? 0 : 200 + index}"/>`);
  return `<styleSheet xmlns="${main}"><numFmts>${codes.join('')}</numFmts><cellXfs>${cells.join('')}</cellXfs></styleSheet>`;
}

function sheetPart(sheet: Sheet, formats: readonly string[]): string {
  const rows = Array.from({ length: sheet.lastRow }, (_, index) => {
    const row = index + 1;
    const cells = sheet.columns.map((column, at) =>
      column ? cellPart({ column, row, at: at + 1 }, sheet, formats) : '',
    );
    return `<row r="${row}">${cells.join('')}</row>`;
  });
  return `<worksheet xmlns="${main}"><sheetData>${rows.join('')}</sheetData></worksheet>`;
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
  const written = formula ? `<f>${escaped(formula.text)}</f>` : '';
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
  return `<v>${typeof value === 'boolean' ? Number(value) : escaped(String(value))}</v>`;
}
