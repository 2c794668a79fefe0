import type { Workbook, Worksheet } from 'exceljs';
import type { Plan } from '../../../core/catalogue/index.js';
import {
  indicatorColumns,
  levelWords,
  listedWords,
  planLabels,
} from '../../../core/catalogue-file/index.js';
import { contract } from '../../../core/contract/index.js';
import type { Language } from '../../../core/model/index.js';
import { messagesOf, type Messages } from '../../../messages/index.js';
import { repack } from '../../patch/index.js';
import { addFirstPage } from '../add-first-page.js';
import { alignmentOf, cellLooks, type CellLooks } from '../cell-looks.js';
import { columnWidth } from '../column-width.js';
import { defaultFormats } from '../default-formats.js';
import { addDropDown } from '../drop-downs.js';
import { setUpPage } from '../page-setup.js';
import { writeCell } from '../write-cell.js';
import { addDoubts, type DoubtLine } from './add-doubts.js';
import { planRow, type PlanCell } from './plan-row.js';

/** The workbook of a plan, and what its first page says. */
export interface PlanWorkbook {
  readonly plan: Plan;
  readonly lines: readonly string[];
  readonly language: Language;
  /** What is in doubt, where the plan is a draft; no sheet of doubts without it. */
  readonly doubts?: readonly DoubtLine[];
}

/** What all sheets are made with. */
interface Book extends Pick<PlanWorkbook, 'plan' | 'language'> {
  readonly workbook: Workbook;
  readonly messages: Messages;
  readonly looks: CellLooks;
}

/** Stands in for the day of creation, so that the same plan gives the same bytes. */
const created = new Date(Date.UTC(2024, 0, 1));
/** Rows that offer the lists of their columns, filled or not. */
const roomForIndicators = 40;

/** 规划工作簿 · The bytes of a workbook that states a plan as an office would. */
export async function createPlanWorkbook({
  plan,
  lines,
  language,
  doubts,
}: PlanWorkbook): Promise<Uint8Array> {
  const { default: exceljs } = await import('exceljs');
  const messages = messagesOf(language);
  const looks = cellLooks(language);
  const workbook = new exceljs.Workbook();
  const book: Book = { plan, language, workbook, messages, looks };
  const creator = messages.workbook.coverTitle;
  Object.assign(workbook, { creator, lastModifiedBy: creator, created, modified: created });
  addFirstPage(workbook, { title: plan.name[language], lines }, { messages, looks });
  addFacts(book);
  addIndicators(book);
  if (doubts) addDoubts(workbook, doubts, { messages, looks });
  return repack(new Uint8Array(await workbook.xlsx.writeBuffer()), () => undefined);
}

function addFacts({ workbook, plan, language, messages, looks }: Book): void {
  const sheet = workbook.addWorksheet(contract.cover.name[language]);
  sheet.getColumn(1).width = 18;
  sheet.getColumn(2).width = 60;
  const answers = factsOf(plan, language);
  for (const [at, { id, name, holds }] of planLabels.entries()) {
    const row = at + 1;
    const alignment = alignmentOf('text');
    writeCell(sheet.getCell(row, 1), { value: name[language] }, looks.header);
    const look = { ...looks.input, alignment, numFmt: defaultFormats[holds] };
    writeCell(sheet.getCell(row, 2), { value: answers[id] ?? null }, look);
    sheet.getRow(row).height = 26;
  }
  finish(sheet, messages);
}

/** What nobody said is left blank, to be typed. */
function factsOf(
  { id, name, region, firstYear, lastYear, reportingLevels, source, official }: Plan,
  language: Language,
): Readonly<Record<(typeof planLabels)[number]['id'], PlanCell>> {
  return {
    ...{ planCode: id || undefined, planName: name['zh-CN'] || undefined },
    englishName: name['en-US'] === name['zh-CN'] ? undefined : name['en-US'],
    ...{ firstYear: firstYear || undefined, lastYear: lastYear || undefined },
    regionCode: region || undefined,
    reportingLevels: listedWords(levelWords, reportingLevels, language) || undefined,
    source: source.publisher[language] || undefined,
    ahead: official?.ahead,
  };
}

function addIndicators({ workbook, plan, language, messages, looks }: Book): void {
  const sheet = workbook.addWorksheet(contract.indicators.name[language]);
  const rows = plan.indicators.map((indicator) => planRow(indicator, { language, messages }));
  for (const [at, spec] of indicatorColumns.entries()) {
    const column = at + 1;
    const values = rows.map((row) => row[spec.id]);
    const texts = values.map((value) => String(value ?? ''));
    sheet.getColumn(column).width = columnWidth(spec, { texts, isEmpty: false }, language);
    writeCell(sheet.getCell(1, column), { value: spec.name[language] }, looks.header);
    const alignment = alignmentOf(spec.holds);
    const look = { ...looks.input, alignment, numFmt: defaultFormats[spec.holds] };
    values.forEach((value, row) =>
      writeCell(sheet.getCell(row + 2, column), { value: value ?? null }, look),
    );
    const letter = sheet.getColumn(column).letter;
    const range = `${letter}2:${letter}${roomForIndicators + 1}`;
    addDropDown(sheet, range, { spec, hint: '', messages });
  }
  sheet.getRow(1).height = 32;
  plan.indicators.forEach((_, row) => (sheet.getRow(row + 2).height = 24));
  sheet.views = [{ state: 'frozen', xSplit: 2, ySplit: 1, showGridLines: false }];
  setUpPage(sheet, messages.workbook.footer, 1);
}

function finish(sheet: Worksheet, messages: Messages): void {
  sheet.views = [{ showGridLines: false }];
  setUpPage(sheet, messages.workbook.footer);
}
