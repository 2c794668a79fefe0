import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { workbookOf } from '../../../scripts/province/book.js';
import { bookOf, deliveriesOf } from '../../../scripts/province/province.js';
import { anhui14fyp } from '../../../src/core/catalogue/plans/anhui-14fyp.js';
import { loadRegions } from '../../../src/data/regions.js';
import { yearWordsOf } from '../../../src/messages/year-words.js';
import { plainXlsx } from '../../../src/workbooks/create/plain-xlsx.js';
import { read } from '../../../src/workbooks/read/index.js';
import { countyText } from '../../support/county-book.js';
import { obstacles } from '../../support/pane/axe.js';
import { leaveChromium, startChromium, testsIn } from '../../support/pane/chromium.js';
import { finished } from '../../support/pane/finished.js';
import { openBeside } from '../../support/pane/open-beside.js';
import { openPane, type OpenPane, type PaneOptions } from '../../support/pane/open-pane.js';
import { workbook } from '../../support/workbook.js';
import { xlsxOf } from '../../support/xlsx.js';
import { checkBytes } from '../../workbooks/create/check-bytes.js';

const browser = await startChromium();
const inChromium = testsIn(browser);
const folder = mkdtempSync(join(tmpdir(), 'pane-year-'));
const { nextPeriod, rollUp, failures } = yearWordsOf('zh-CN');

afterAll(async () => {
  await leaveChromium();
  rmSync(folder, { recursive: true });
});

/** The pane with workbooks chosen and checked, on the view where new ones are made. */
async function opened(
  books: Readonly<Record<string, Uint8Array>>,
  options: PaneOptions = {},
): Promise<OpenPane> {
  if (!browser) throw new Error('no browser');
  const pane = await openPane(browser, { locale: 'zh-CN', ...options });
  const paths = Object.entries(books).map(([name, bytes]) => {
    const path = join(folder, name);
    writeFileSync(path, bytes);
    return path;
  });
  await pane.page.setInputFiles('input[type=file] >> nth=0', paths);
  await finished(pane);
  await pane.page.click('.tabs button >> nth=3');
  await pane.page.waitForSelector('.view');
  return pane;
}

async function saved(page: Page, act: () => Promise<void>) {
  const [download] = await Promise.all([page.waitForEvent('download'), act()]);
  const bytes = new Uint8Array(readFileSync(await download.path()));
  return { name: download.suggestedFilename(), bytes };
}

const county = { '肥西.xlsx': xlsxOf(workbook(countyText())) };

const formOf = ({ page }: OpenPane, title: string) => page.getByRole('form', { name: title });

inChromium('the next period is made of the chosen workbook, and says what came along', async () => {
  const pane = await opened(county, { viewport: { width: 320, height: 900 } });
  const form = formOf(pane, nextPeriod.title);
  expect(await form.getByLabel(nextPeriod.asOf).inputValue()).toBe('2024-12-31');
  const { name, bytes } = await saved(pane.page, async () => {
    await form.getByLabel(nextPeriod.asOf).press('Enter');
  });
  expect(name).toBe('肥西县-2024-12-31.xlsx');
  const { submission } = await checkBytes(bytes);
  expect(submission.cover?.cells.asOf.value).toEqual({ year: 2024, month: 12, day: 31 });
  expect(submission.observations.filter(({ period }) => period?.year === 2023)).not.toEqual([]);
  await form.getByText(nextPeriod.made(name)).waitFor();
  expect(await form.locator('.made li').first().textContent()).toContain('肥西.xlsx');
  expect(await obstacles(pane.page)).toEqual([]);
  const width = await pane.page.evaluate(() => document.documentElement.scrollWidth);
  expect(width).toBeLessThanOrEqual(320);
  expect([pane.asked, pane.errors]).toEqual([[], []]);
  await pane.close();
});

inChromium(
  'a day that is none, and one that the last workbook does not go before, are told',
  async () => {
    const pane = await opened(county);
    const form = formOf(pane, nextPeriod.title);
    await form.getByLabel(nextPeriod.asOf).fill('明年');
    await form.getByRole('button', { name: nextPeriod.make }).click();
    await form.getByText('日期应如 2023-12-31。').waitFor();
    await form.getByLabel(nextPeriod.asOf).fill('2023-12-31');
    await form.getByRole('button', { name: nextPeriod.make }).click();
    const facts = { path: '肥西.xlsx', found: '2023-12-31', asOf: '2023-12-31' };
    await form.getByText(failures['last-not-earlier'](facts)).waitFor();
    expect(await obstacles(pane.page)).toEqual([]);
    await pane.close();
  },
);

inChromium(
  'a superior’s workbook is made of the chosen ones, and says who is lacking',
  async () => {
    const codes = ['340302', '340303', '340304'];
    const plan = anhui14fyp;
    const all = deliveriesOf({ plan, regions: loadRegions(), units: 121, seed: 1, rows: 1 });
    const books = Object.fromEntries(
      all
        .filter(({ unit }) => codes.includes(unit.code))
        .map((delivery) => [
          `${delivery.unit.code}.xlsx`,
          plainXlsx(workbookOf(bookOf(delivery, 1))),
        ]),
    );
    const pane = await opened(books);
    const form = formOf(pane, rollUp.title);
    expect(await form.getByLabel(rollUp.region).inputValue()).toBe('340300');
    await form.getByText('蚌埠市').waitFor();
    const { name, bytes } = await saved(pane.page, async () => {
      await form.getByRole('button', { name: rollUp.make }).click();
    });
    expect(name).toBe('蚌埠市-汇总-2023-12-31.xlsx');
    const { sheets } = await read(bytes);
    expect(sheets.map((sheet) => sheet.name)).toContain('汇总来源');
    const lines = await form.locator('.made li').allTextContents();
    expect(lines.join('\n')).toContain('7个下级中 3个');
    expect(lines.join('\n')).toContain('五河县、固镇县：没有计入的工作簿');
    expect(await obstacles(pane.page)).toEqual([]);
    expect([pane.asked, pane.errors]).toEqual([[], []]);
    await pane.close();
  },
);

inChromium(
  'a superior of nobody who was chosen, and workbooks of several dates, are told',
  async () => {
    const other = countyText().replace('2023-12-31', '2022-12-31').replaceAll('340123', '340122');
    const pane = await opened({ ...county, '肥东.xlsx': xlsxOf(workbook(other)) });
    const form = formOf(pane, rollUp.title);
    const make = form.getByRole('button', { name: rollUp.make });
    await make.click();
    await form.getByText(failures['cut-offs-differ']({ said: '2022-12-31, 2023-12-31' })).waitFor();
    await form.getByLabel(rollUp.region).fill('350100');
    await make.click();
    await form.getByText(failures['none-below']({ region: '350100' })).waitFor();
    await pane.close();
  },
);

inChromium.each(['xlsx', 'docx'])('the table of progress is saved as .%s', async (form) => {
  const pane = await opened(county);
  const { name, bytes } = await saved(pane.page, async () => {
    await pane.page.getByRole('button', { name: `进展情况表（.${form}）` }).click();
  });
  expect(name).toBe(`指标进展情况表.${form}`);
  expect(Buffer.from(bytes.subarray(0, 2)).toString()).toBe('PK');
  expect([pane.asked, pane.errors]).toEqual([[], []]);
  await pane.close();
});

inChromium('beside a workbook in Excel the next period is made of what is open there', async () => {
  const pane = await openBeside(browser, { view: 'prepare', sketch: countyText() });
  const form = formOf(pane, nextPeriod.title);
  expect(await form.getByLabel(nextPeriod.asOf).inputValue()).toBe('2024-12-31');
  const { name, bytes } = await saved(pane.page, async () => {
    await form.getByRole('button', { name: nextPeriod.make }).click();
  });
  expect(name).toBe('肥西县-2024-12-31.xlsx');
  const { submission } = await checkBytes(bytes);
  expect(submission.cover?.cells.asOf.value).toEqual({ year: 2024, month: 12, day: 31 });
  expect(submission.observations.filter(({ period }) => period?.year === 2022)).not.toEqual([]);
  await form.getByText(nextPeriod.made(name)).waitFor();
  expect(await obstacles(pane.page)).toEqual([]);
  expect([pane.asked, pane.errors]).toEqual([[], []]);
  await pane.close();
});

const ownTable = `
  进展 | 肥西县“十四五”城乡社区服务主要指标进展情况（2022—2023年）
  2 | 指标 | 单位 | 2020年基数 | 2022年 | 2023年 | 2025年目标
  3 | 城乡社区综合服务设施覆盖率 | % | 80 | 88 | 92 | 100
  4 | 城市社区政务通用自助服务覆盖率 | % | 50 | 69 | 80 | 100
  5 | 每万城镇常住人口拥有社区工作者 | 人 | 12 | 14.3 | 15.8 | 18
`;

inChromium('of a table of the office’s own the next one is made in its layout', async () => {
  const pane = await opened({ '肥西进展.xlsx': xlsxOf(workbook(ownTable)) });
  const form = formOf(pane, nextPeriod.title);
  await form.getByLabel(nextPeriod.asOf).fill('2024-12-31');
  const { bytes } = await saved(pane.page, async () => {
    await form.getByRole('button', { name: nextPeriod.make }).click();
  });
  const { sheets } = await read(bytes);
  expect(sheets[0]?.columns.map((column) => column?.values[2])).toEqual([
    '指标',
    '单位',
    '2020年基数',
    '2022年',
    '2023年',
    '2024年',
    '2025年目标',
  ]);
  await pane.close();
});

const inRows = `
  进展 | 肥西县城乡社区综合服务设施覆盖率完成情况
  2 | 年份 | 城乡社区综合服务设施覆盖率（%）
  3 | 2022年 | 88
  4 | 2023年 | 92
`;

inChromium('a layout that cannot go on is refused, and a template is one tick away', async () => {
  const pane = await opened({ '按年.xlsx': xlsxOf(workbook(inRows)) });
  const form = formOf(pane, nextPeriod.title);
  await form.getByLabel(nextPeriod.asOf).fill('2024-12-31');
  const make = form.getByRole('button', { name: nextPeriod.make });
  await make.click();
  const said = failures['own-periods-in-rows']({ path: '按年.xlsx' });
  expect(said).not.toContain('--');
  await form.getByText(said).waitFor();
  await form.getByText(nextPeriod.asTemplate).click();
  const { bytes } = await saved(pane.page, () => make.click());
  const { submission } = await checkBytes(bytes);
  expect(submission.observations.some(({ period }) => period?.year === 2022)).toBe(true);
  expect(await obstacles(pane.page)).toEqual([]);
  await pane.close();
});

inChromium('a table of a county’s own is rolled up with the others in the page', async () => {
  const rows = '2023年铜官区城乡社区服务情况\n指标,分子（人）,分母（人）,数值（人）';
  const text = `${rows}\n每万城镇常住人口拥有社区工作者,320,200000,16`;
  const pane = await opened({ '铜官区.csv': new TextEncoder().encode(text) });
  const form = formOf(pane, rollUp.title);
  await form.getByLabel(rollUp.region).fill('340700');
  const { bytes } = await saved(pane.page, async () => {
    await form.getByRole('button', { name: rollUp.make }).click();
  });
  const { sheets } = await read(bytes);
  const origins = sheets.find(({ name }) => name === '汇总来源');
  expect(
    origins?.columns.at(-1)?.values.filter((place) => String(place).endsWith('B3')),
  ).not.toEqual([]);
  await pane.close();
});
