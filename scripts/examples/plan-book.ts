import type { Workbook, Worksheet } from 'exceljs';
import { kindWords, type Indicator, type Plan } from '../../src/core/catalogue/index.js';
import {
  frequencyWords,
  indicatorColumns,
  levelWords,
  measureWords,
  planLabels,
  rollUpWords,
  type WordList,
} from '../../src/core/catalogue-file/index.js';
import { contract } from '../../src/core/contract/index.js';
import { messagesOf, wordOf } from '../../src/messages/index.js';
import { addFirstPage } from '../../src/workbooks/create/add-first-page.js';
import { alignmentOf, cellLooks } from '../../src/workbooks/create/cell-looks.js';
import { columnWidth } from '../../src/workbooks/create/column-width.js';
import { defaultFormats } from '../../src/workbooks/create/default-formats.js';
import { addDropDown } from '../../src/workbooks/create/drop-downs.js';
import { setUpPage } from '../../src/workbooks/create/page-setup.js';
import { writeCell } from '../../src/workbooks/create/write-cell.js';
import { repack } from '../../src/workbooks/patch/index.js';

type Value = string | number | undefined;

const language = 'zh-CN';
const messages = messagesOf(language);
const looks = cellLooks(language);
/** Stands in for the day of creation, so that the same plan gives the same bytes. */
const created = new Date(Date.UTC(2024, 0, 1));
/** Rows that offer the lists of their columns, filled or not. */
const roomForIndicators = 40;

const lines = [
  '本工作簿是一份自定规划，内容虚构，可以复制后改成本地的规划；命令用 --catalogue 指定它，不用写程序。',
  '“封面”写规划的代码、名称、区划和起止年份；“报送层级”写哪几级要交工作簿，如“市、县”。',
  '“指标”每行一个指标；“计量方式”是怎样算（比率、存量、流量），“目标类型”是要达到什么。',
  '比率为百分比的，系数可以不填；每千人、每万人的，系数填 1000、10000。',
  '“适用层级”是目标对哪几级有效；“汇总”是下级怎样合成上级，比率按分子分母分别相加。',
  '写错的地方会逐格指出，改好之前不会用它校验。',
];

/** 规划工作簿 · The bytes of a workbook that states a plan as an office would. */
export async function planBook(plan: Plan): Promise<Uint8Array> {
  const { default: exceljs } = await import('exceljs');
  const workbook = new exceljs.Workbook();
  const creator = messages.workbook.coverTitle;
  Object.assign(workbook, { creator, lastModifiedBy: creator, created, modified: created });
  addFirstPage(workbook, { title: plan.name[language], lines }, { messages, looks });
  addFacts(workbook, plan);
  addIndicators(workbook, plan);
  return repack(new Uint8Array(await workbook.xlsx.writeBuffer()), () => undefined);
}

function addFacts(workbook: Workbook, plan: Plan): void {
  const sheet = workbook.addWorksheet(contract.cover.name[language]);
  sheet.getColumn(1).width = 18;
  sheet.getColumn(2).width = 60;
  const answers = factsOf(plan);
  for (const [at, { id, name, holds }] of planLabels.entries()) {
    const row = at + 1;
    const alignment = alignmentOf('text');
    writeCell(sheet.getCell(row, 1), { value: name[language] }, looks.header);
    const look = { ...looks.input, alignment, numFmt: defaultFormats[holds] };
    writeCell(sheet.getCell(row, 2), { value: answers[id] ?? null }, look);
    sheet.getRow(row).height = 26;
  }
  finish(sheet);
}

function factsOf(plan: Plan): Readonly<Record<(typeof planLabels)[number]['id'], Value>> {
  const { id, name, region, firstYear, lastYear, reportingLevels, source } = plan;
  return {
    ...{ planCode: id, planName: name[language], englishName: name['en-US'], firstYear, lastYear },
    regionCode: region,
    reportingLevels: listed(levelWords, reportingLevels),
    source: source.publisher[language],
    ahead: plan.official?.ahead,
  };
}

function addIndicators(workbook: Workbook, { indicators }: Plan): void {
  const sheet = workbook.addWorksheet(contract.indicators.name[language]);
  const rows = indicators.map(rowOf);
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
  indicators.forEach((_, row) => (sheet.getRow(row + 2).height = 24));
  sheet.views = [{ state: 'frozen', xSplit: 2, ySplit: 1, showGridLines: false }];
  setUpPage(sheet, messages.workbook.footer, 1);
}

function rowOf({ target, ...own }: Indicator): Readonly<Record<string, Value>> {
  const { limit, minimum, levels, precision } = own;
  return {
    ...{ indicatorCode: own.id, indicatorName: own.name[language], englishName: own.name['en-US'] },
    ...{ unit: own.unit, status: wordOf('status', own.status, language), limit, minimum },
    ...{ kind: kindWords[target.kind][language], baseYear: target.baseYear },
    ...{ baseValue: target.base?.value, targetYear: target.targetYear, targetValue: target.value },
    ...{ upperLimit: target.upper, measure: measureWords[own.measure][language] },
    ...{ factor: own.factor, frequency: frequencyWords[own.frequency][language], precision },
    levels: listed(levelWords, levels),
    growsOnly: messages.workbook.yesNo[own.growsOnly ? 0 : 1],
    rollUp: rollUpWords[own.rollUp][language],
    source: own.source.publisher[language],
  };
}

function listed<Id extends string>(words: WordList<Id>, ids: readonly Id[]): string {
  return ids.map((id) => words[id][language]).join('、');
}

function finish(sheet: Worksheet): void {
  sheet.views = [{ showGridLines: false }];
  setUpPage(sheet, messages.workbook.footer);
}
