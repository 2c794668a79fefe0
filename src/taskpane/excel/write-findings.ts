import { areaAddress, type Where } from '../../core/model/index.js';
import { commit } from './commit.js';
import { typedEntry, type CellEntry } from './entry-text.js';

/** One line of the list: where it leads, and what stands in the columns after the link. */
interface FindingLine {
  readonly at?: Where;
  readonly cells: readonly CellEntry[];
}

/** A list of findings in words; the first column holds the links. */
export interface FindingsList {
  readonly sheetName: string;
  readonly headers: readonly string[];
  readonly lines: readonly FindingLine[];
}

/** About 2 MB of ordinary lines. */
const linesPerSync = 4000;

/** Writes findings to a sheet of their own with links to the cells, and returns the sheet's name. */
export async function writeFindings(
  context: Excel.RequestContext,
  { sheetName, headers, lines }: FindingsList,
): Promise<string> {
  const name = await freeName(context, sheetName);
  const sheet = context.workbook.worksheets.add(name);
  writeRows(sheet, 1, [headers.map(typedEntry)]).format.font.bold = true;
  sheet.freezePanes.freezeRows(1);
  for (let first = 0; first < lines.length; first += linesPerSync) {
    if (first > 0) await commit(context, [name]);
    writeRows(sheet, first + 2, lines.slice(first, first + linesPerSync).map(rowOf));
  }
  sheet.activate();
  await commit(context, [name]);
  return name;
}

/** The wanted name, or the first of 名称 (2), 名称 (3) … that is not taken. */
async function freeName(context: Excel.RequestContext, wanted: string): Promise<string> {
  const sheets = context.workbook.worksheets.load('items/name');
  await context.sync();
  const taken = new Set(sheets.items.map(({ name }) => name.toLowerCase()));
  let name = wanted;
  for (let number = 2; taken.has(name.toLowerCase()); number += 1) name = `${wanted} (${number})`;
  return name;
}

function writeRows(
  sheet: Excel.Worksheet,
  top: number,
  rows: readonly (readonly CellEntry[])[],
): Excel.Range {
  const width = Math.max(...rows.map((row) => row.length));
  const area = { top, left: 1, bottom: top + rows.length - 1, right: width };
  const even = rows.map((row) => Array.from({ length: width }, (_, at) => row[at] ?? ''));
  const range = sheet.getRange(areaAddress(area));
  range.formulas = even;
  return range;
}

function rowOf({ at, cells }: FindingLine): readonly CellEntry[] {
  return [at ? link(at) : '', ...cells.map(typedEntry)];
}

/** A formula is one entry among others, where a hyperlink would be a request for each cell. */
function link({ sheet, cell = 'A1' }: Where): string {
  const target = `#'${sheet.replaceAll("'", "''")}'!${cell}`;
  return `=HYPERLINK(${quoted(target)},${quoted(`${sheet}!${cell}`)})`;
}

function quoted(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}
