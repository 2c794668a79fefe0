import type { Style, Worksheet } from 'exceljs';
import { unreadAside, type OwnReading } from '../../core/own-tables/index.js';
import { columnLetters, compareDays, isoDay, type Day } from '../../core/model/index.js';
import {
  changesSince,
  nextTables,
  type LastKept,
  type LastWorkbook,
  type LayoutObstacle,
  type NextCell,
  type NextSheet,
} from '../../core/next-period/index.js';
import type { Submission } from '../../core/submission/index.js';
import { messagesOf } from '../../messages/index.js';
import { repack } from '../patch/index.js';
import { cellLooks, type CellLooks } from './cell-looks.js';
import { ownLooks, type LooksByName, type OwnLooks } from './own-looks.js';
import { setUpAsOwn } from './own-page.js';
import { setUpPage } from './page-setup.js';
import type { TemplateRequest } from './template-request.js';
import { textWidth } from './text-width.js';
import { created } from './created.js';

const [narrow, widest] = [11, 40];

/** What the letters of a title need. */
const titleHeight = 30;

/** 同一表样的新一期 · An office's own tables for the next period, or why they cannot be made. */
export type NextOwn =
  | { readonly content: Uint8Array; readonly lines: readonly string[] }
  | { readonly why: OwnObstacle };

/** How a workbook is read back, with the kept layouts or without, and the bytes of the last one where they are at hand: its looks stand there. */
interface OwnSource {
  readonly readBack: (bytes: Uint8Array, withLayouts: boolean) => Promise<Submission>;
  readonly bytes: Uint8Array | undefined;
}

/** An id that messages word. */
type OwnObstacle = `own-${LayoutObstacle | 'doubtful' | 'unread-again'}`;

/**
 * 同一表样的新一期 · The office's own tables with the last period moved on.
 *
 * They are handed out only where the reader finds unit, plan and the new cut-off in them without a
 * doubt once they are filled in; it is tried with a figure in every cell that is asked.
 */
export async function nextOwn(
  request: TemplateRequest,
  last: LastWorkbook,
  { readBack, bytes }: OwnSource,
): Promise<NextOwn> {
  const { own, asOf } = last.submission;
  if (!own || !asOf || isDoubtful(own)) return { why: 'own-doubtful' };
  const made = nextTables(own.sheets, { last: asOf, next: request.asOf });
  if ('why' in made) return { why: `own-${made.why}` };
  const looks = await ownLooks(bytes);
  const making = { ...made, looks };
  const tried = await written(making, request, 1);
  const isRead = async (withLayouts: boolean) =>
    isUnderstood((await readBack(tried, withLayouts)).own, own, request.asOf);
  const fitsLayout = await isRead(true);
  if (!fitsLayout && !(await isRead(false))) return { why: 'own-unread-again' };
  const { layoutGrew } = messagesOf(request.language).workbook.nextPeriod;
  return {
    content: await written(making, request, null),
    lines: [...linesOf(making, last, request), ...(fitsLayout ? [] : [layoutGrew])],
  };
}

/** Of a column that nobody reads nobody knows whether it is asked anew. */
function isDoubtful({ hindrances, judged }: OwnReading): boolean {
  return hindrances.length > 0 || judged.some(({ table }) => unreadAside(table).length > 0);
}

function isUnderstood(found: OwnReading | undefined, last: OwnReading, asOf: Day): boolean {
  return (
    found?.asOf !== undefined &&
    found.hindrances.length === 0 &&
    found.unit?.code === last.unit?.code &&
    found.plan?.id === last.plan?.id &&
    compareDays(found.asOf, asOf) === 0
  );
}

/** The sheets, and the looks of those that they follow. */
interface Making {
  readonly sheets: readonly NextSheet[];
  readonly keepsLast: LastKept;
  readonly looks: LooksByName | undefined;
}

/** The bytes of the sheets, with a figure or nothing in what is asked; exceljs is loaded only now. */
async function written(
  { sheets, looks: own }: Making,
  { language }: TemplateRequest,
  asked: number | null,
): Promise<Uint8Array> {
  const { default: exceljs } = await import('exceljs');
  const workbook = new exceljs.Workbook();
  Object.assign(workbook, { created, modified: created });
  const looks = cellLooks('zh-CN');
  for (const each of sheets) {
    const sheet = workbook.addWorksheet(each.name);
    const ofOffice = own?.get(each.last);
    for (const cell of each.cells) writeCell(sheet, cell, { looks, ofOffice, asked });
    for (const { top, left, bottom, right } of each.merges) {
      sheet.mergeCells(top, left, bottom, right);
    }
    if (ofOffice) layOutAsOwn(sheet, each, ofOffice);
    else layOut(sheet, each, messagesOf(language).workbook.footer);
  }
  return repack(new Uint8Array(await workbook.xlsx.writeBuffer()), () => undefined);
}

/** Widths, heights and print as the office has them. */
function layOutAsOwn(sheet: Worksheet, next: NextSheet, looks: OwnLooks): void {
  for (const { row, column, from } of next.cells) {
    const [width, height] = [looks.widthOf(from.column), looks.heightOf(from.row)];
    if (width !== undefined) sheet.getColumn(column).width = width;
    if (height !== undefined) sheet.getRow(row).height = height;
  }
  setUpAsOwn(sheet, looks, next);
}

function layOut(sheet: Worksheet, next: NextSheet, footer: string): void {
  const hasTitle = next.cells.some(({ row, look }) => row === 1 && look === 'line');
  if (hasTitle) sheet.getRow(1).height = titleHeight;
  setWidths(sheet, next);
  setUpPage(sheet, footer, next.headerBottom);
}

interface Writing {
  readonly looks: CellLooks;
  readonly ofOffice: OwnLooks | undefined;
  readonly asked: number | null;
}

function writeCell(sheet: Worksheet, cell: NextCell, writing: Writing): void {
  const { asked } = writing;
  const { row, column, format, look, formula } = cell;
  const style = { ...lookOf(cell, writing), numFmt: format };
  const value = look === 'input' && asked !== null ? asked : cell.value;
  const held = formula !== undefined && asked === null ? { formula } : value;
  Object.assign(sheet.getCell(row, column), { style, value: held });
}

/** As the office has it; what is asked stands on the ground of cells to fill in, where it has none of its own. */
function lookOf({ row, look, from }: NextCell, { looks, ofOffice }: Writing): Partial<Style> {
  if (!ofOffice) return looks[look === 'line' && row === 1 ? 'title' : look];
  const style = ofOffice.styleAt(from);
  return look === 'input' && !style.fill ? { ...style, fill: looks.input.fill } : style;
}

function setWidths(sheet: Worksheet, { cells }: NextSheet): void {
  const widths = new Map<number, number>();
  for (const { column, value, look } of cells) {
    if (look === 'line') continue;
    const needed = Math.min(widest, textWidth(String(value ?? '')) + 2);
    widths.set(column, Math.max(narrow, needed, widths.get(column) ?? 0));
  }
  for (const [column, width] of widths) sheet.getColumn(columnLetters(column)).width = width;
}

/** What stays, what is asked, and what changed since. */
function linesOf(
  { sheets, keepsLast, looks }: Making,
  { path, submission }: LastWorkbook,
  { plan, asOf, language }: TemplateRequest,
): readonly string[] {
  const { nextPeriod: words } = messagesOf(language).workbook;
  const asked = sheets.flatMap(({ cells }) => cells).filter(({ look }) => look === 'input').length;
  const day = submission.asOf ?? asOf;
  const { adjustments } = changesSince(plan, { last: day, next: asOf, changes: [] });
  return [
    words.sameLayout({ file: path, last: isoDay(day), asOf: isoDay(asOf), asked }),
    words.keepsLast[keepsLast],
    ...(looks ? [] : [words.otherLooks]),
    ...(adjustments.length > 0 ? [words.targetsAdjusted(adjustments.length)] : []),
  ];
}
