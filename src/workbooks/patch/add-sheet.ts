import { address, groupBy, type Place } from '../../core/model/index.js';
import type { PartPaths } from '../read/index.js';
import { cellXml, type CellEdit } from './cell-edit.js';
import { lineCount } from '../create/text-width.js';
import { withSheetNames } from './sheet-names.js';
import { wrappedStyle } from './wrapped-style.js';
import { declare, relate, type OpenedParts } from './open-parts.js';
import { escapeXml } from '../../core/model/escape-xml.js';

/** A link from a cell of a new sheet to a place in the workbook. */
export interface CellLink extends Place {
  /** The place as formulas write it, such as '数据'!F2. */
  readonly to: string;
}

/** 新工作表 · A sheet that is added behind all others, with plain cells and a bold head that stays in view and is printed on each page. */
export interface NewSheet {
  readonly name: string;
  readonly cells: readonly CellEdit[];
  /** The widths of its columns in characters. */
  readonly widths: readonly number[];
  readonly links?: readonly CellLink[];
  /** What stands at the foot of each printed page beside the name of the sheet. */
  readonly footer: string;
  /** The defined name by which a list to read is known again, and replaced by the next one; its texts are broken into lines. */
  readonly mark?: string;
}

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
/** The narrowest column, the height of a line, and that of the tallest row, in characters and points. */
const [narrowest, lineHeight, tallest] = [8, 15, 400];
const sheetType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml';

/**
 * Adds a sheet to a package, or puts it in the place of the one that bears its mark; besides the
 * lists only a format for its texts is added.
 */
export async function addSheet(
  parts: OpenedParts,
  paths: PartPaths,
  sheet: NewSheet,
): Promise<void> {
  const { workbook } = paths;
  const [styles] = await paths.related(workbook, 'styles');
  const isWrapped = sheet.mark !== undefined && styles !== undefined;
  const style = isWrapped ? await wrappedStyle(parts, styles) : undefined;
  const marked = markedSheet(paths, sheet.mark);
  const earlier = marked === undefined ? undefined : paths.sheets.get(marked);
  const path = earlier ?? freePath(parts, workbook);
  parts.write(path, sheetXml(sheet, style));
  if (earlier !== undefined) return;
  await declare(parts, `<Override PartName="/${path}" ContentType="${sheetType}"/>`);
  const id = await relate(parts, workbook, { type: 'worksheet', target: path });
  const listed = withSheet(await parts.text(workbook), sheet.name, id);
  parts.write(workbook, withSheetNames(listed, sheet));
}

/** The name of the sheet that bears a mark, whatever it is called by now. */
export function markedSheet(
  { names, sheets }: PartPaths,
  mark: string | undefined,
): string | undefined {
  if (mark === undefined) return undefined;
  const found = names.find(({ name }) => name.toLowerCase() === mark.toLowerCase());
  const [, quoted, bare] = /^(?:'((?:[^']|'')*)'|([^'!]+))!/.exec(found?.refersTo ?? '') ?? [];
  const name = quoted?.replaceAll("''", "'") ?? bare;
  return name !== undefined && sheets.has(name) ? name : undefined;
}

function freePath(parts: OpenedParts, workbook: string): string {
  const folder = workbook.slice(0, workbook.lastIndexOf('/') + 1);
  let number = 1;
  while (parts.has(`${folder}worksheets/sheet${number}.xml`)) number += 1;
  return `${folder}worksheets/sheet${number}.xml`;
}

/** Lists a sheet behind all others, in whatever prefix the workbook part spells its elements. */
function withSheet(part: string, name: string, id: string): string {
  const ids = [...part.matchAll(/\bsheetId="(\d+)"/g)].map(([, digits]) => Number(digits));
  const sheetId = Math.max(0, ...ids) + 1;
  return part.replace(/<\/(\w+:)?sheets>/, (end, prefix: string = '') => {
    const attributes = `name="${escapeXml(name)}" sheetId="${sheetId}" r:id="${id}"`;
    return `<${prefix}sheet xmlns:r="${relations}" ${attributes}/>${end}`;
  });
}

function sheetXml(
  { cells, widths, links = [], footer }: NewSheet,
  style: string | undefined,
): string {
  const rows = groupBy(cells, ({ row }) => String(row));
  const data = [...rows]
    .sort(([one], [other]) => Number(one) - Number(other))
    .map((row) => rowXml(row, { style, widths }));
  const columns = widths.map(
    (width, at) => `<col min="${at + 1}" max="${at + 1}" width="${width}" customWidth="1"/>`,
  );
  const pane = '<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/>';
  return [
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<worksheet xmlns="${main}">`,
    '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>',
    `<sheetViews><sheetView workbookViewId="0">${pane}</sheetView></sheetViews>`,
    columns.length > 0 ? `<cols>${columns.join('')}</cols>` : '',
    `<sheetData>${data.join('')}</sheetData>`,
    links.length > 0 ? `<hyperlinks>${links.map(linkXml).join('')}</hyperlinks>` : '',
    '<printOptions horizontalCentered="1"/>',
    '<pageMargins left="0.4" right="0.4" top="0.6" bottom="0.6" header="0.3" footer="0.3"/>',
    '<pageSetup paperSize="9" orientation="landscape" fitToWidth="1" fitToHeight="0"/>',
    `<headerFooter><oddFooter>${escapeXml(`&L&A&R${footer}`)}</oddFooter></headerFooter>`,
    '</worksheet>',
  ].join('');
}

interface RowLook {
  readonly style: string | undefined;
  readonly widths: readonly number[];
}

function rowXml(
  [row, cells]: readonly [string, readonly CellEdit[]],
  { style, widths }: RowLook,
): string {
  const inOrder = [...cells].sort((one, other) => one.column - other.column);
  const look = { prefix: '', style, isBold: row === '1' };
  const xml = inOrder.map((cell) => cellXml(cell, look));
  const height = style === undefined ? '' : ` ht="${heightOf(cells, widths)}" customHeight="1"`;
  return `<row r="${row}"${height}>${xml.join('')}</row>`;
}

/** In points: as many lines as the longest text of a row needs. */
function heightOf(cells: readonly CellEdit[], widths: readonly number[]): number {
  const lines = cells.map(({ content, column }) => {
    const text = 'value' in content && typeof content.value === 'string' ? content.value : '';
    return lineCount(text, (widths[column - 1] ?? narrowest) - 1);
  });
  return Math.min(tallest, 3 + lineHeight * Math.max(1, ...lines));
}

function linkXml({ row, column, to }: CellLink): string {
  return `<hyperlink ref="${address({ row, column })}" location="${escapeXml(to)}"/>`;
}
