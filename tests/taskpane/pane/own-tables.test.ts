import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Download, Page } from 'playwright-core';
import { readLayouts } from '../../../src/batch/settings/read-layouts.js';
import { understand } from '../../../src/core/layouts/index.js';
import { loadRegions } from '../../../src/data/regions.js';
import { messagesOf } from '../../../src/messages/index.js';
import type { ExcelHost } from '../../support/excel-host/index.js';
import { ownProgress } from '../../support/own-progress.js';
import { obstacles } from '../../support/pane/axe.js';
import { leaveChromium, startChromium, testsIn } from '../../support/pane/chromium.js';
import { finished } from '../../support/pane/finished.js';
import { openPane, type OpenPane, type PaneOptions } from '../../support/pane/open-pane.js';
import { workbook } from '../../support/workbook.js';
import { xlsxOf } from '../../support/xlsx.js';

declare const excelHost: ExcelHost;

const browser = await startChromium();
const inChromium = testsIn(browser);
const folder = mkdtempSync(join(tmpdir(), 'own-tables-'));

afterAll(async () => {
  await leaveChromium();
  rmSync(folder, { recursive: true });
});

function open(options: PaneOptions = {}): Promise<OpenPane> {
  if (!browser) throw new Error('no browser');
  return openPane(browser, { locale: 'zh-CN', ...options });
}

/** Chooses a workbook, and waits until it stands there as a grid. */
async function choose({ page }: OpenPane, name: string, sketch: string): Promise<void> {
  const buffer = Buffer.from(xlsxOf(workbook(sketch)));
  const file = { name, mimeType: 'application/octet-stream', buffer };
  await page.setInputFiles('input[type=file] >> nth=0', [file]);
  await finished({ page });
  await page.waitForSelector('.grid');
}

/** Leaves out the row of 城市社区政务通用自助服务覆盖率. */
async function leaveOutRow4({ page }: OpenPane): Promise<void> {
  await page.locator('[role=rowheader]', { hasText: '4' }).click();
  await page.getByRole('menuitemcheckbox', { name: '不读取这一行' }).click();
  await page.locator('.row-left-out').waitFor();
}

async function saveLayout({ page }: OpenPane): Promise<Download> {
  const [saved] = await Promise.all([
    page.waitForEvent('download'),
    page.getByText('下载表样文件').click(),
  ]);
  return saved;
}

const head = (page: Page, letter: string) =>
  page.locator('.row-heads .grid-cell', { hasText: letter });
const nobodys = ownProgress({ title: '“十四五”城乡社区服务主要指标完成情况' });

inChromium.each([400, 320])(
  'a table of the office’s own opens as a grid that everyone can use, %i pixels wide',
  async (width) => {
    for (const locale of ['zh-CN', 'en-US'] as const) {
      const pane = await open({ locale, viewport: { width, height: 900 } });
      await choose(pane, '进展.xlsx', nobodys);
      expect(await obstacles(pane.page)).toEqual([]);
      const overflow = await pane.page.evaluate(() => document.documentElement.scrollWidth);
      expect(overflow).toBeLessThanOrEqual(width);
      expect(pane.errors).toEqual([]);
      await pane.close();
    }
  },
);

inChromium('columns and rows have their meaning in words', async () => {
  const pane = await open({ viewport: { width: 1280, height: 900 } });
  await choose(pane, '进展.xlsx', ownProgress());
  const words = await pane.page.locator('.row-heads .grid-word').allTextContents();
  expect(words).toEqual(expect.arrayContaining(['指标名称', '计量单位', '基期 2020年']));
  const rows = await pane.page.locator('[role=rowheader] .grid-word').allTextContents();
  expect(rows).toEqual(['文字', '表头', '数据', '数据', '数据']);
  await pane.close();
});

inChromium(
  'what a table does not say is asked, and two clicks later there is a verdict',
  async () => {
    const pane = await open();
    await choose(pane, '进展.xlsx', nobodys);
    const { page } = pane;
    const unit = page.getByLabel('填报单位（名称或区划代码）');
    await unit.click();
    await unit.fill('没有这个县');
    await page.getByText('确定', { exact: true }).click();
    await page.getByText('没有这个单位，请填写全称或区划代码。').first().waitFor();
    await unit.fill('肥西县');
    await page.getByText('确定', { exact: true }).click();
    await page.getByText('填报单位：肥西县').waitFor();
    const { verdicts } = messagesOf('zh-CN');
    expect(await page.locator('.verdict-line .pill').textContent()).not.toBe(verdicts.unreadable);
    expect(await page.getByText('表中没有写明，请补充').count()).toBe(0);
    await pane.close();
  },
);

inChromium(
  'a click says what a column means, the layout is kept for the next time, and forgotten when asked to',
  async () => {
    const pane = await open({ viewport: { width: 1280, height: 900 } });
    const { page } = pane;
    await choose(pane, '进展.xlsx', ownProgress());
    await head(page, 'D').click();
    await page.getByRole('menuitemcheckbox', { name: '实际' }).click();
    await page.getByText('撤销更正').waitFor();
    await head(page, 'D').getByText('实际 2020年').waitFor();
    await page.getByText('用于同样表头的全部工作簿').click();
    await page.getByText('表样“进展”已留存在本机').waitFor();
    await page.getByText('按已留存的表样“进展”识读').waitFor();
    await page.reload();
    await page.waitForSelector('.pane');
    await choose(pane, '明年.xlsx', ownProgress().replaceAll('2023', '2024'));
    await page.getByText('按已留存的表样“进展”识读').waitFor();
    await head(page, 'D').getByText('实际 2020年').waitFor();
    await page.getByText('不再使用这个表样').click();
    await head(page, 'D').getByText('基期 2020年').waitFor();
    expect(pane.errors).toEqual([]);
    await pane.close();
  },
);

inChromium(
  'one agreement serves the tables of thirty counties, each with its verdict',
  async () => {
    const pane = await open({ viewport: { width: 1280, height: 900 } });
    const { page } = pane;
    const names = ['340100', '340200', '340300', '340400', '340500']
      .flatMap((code) => loadRegions().subordinates(code))
      .filter(({ name }) => name.length > 2)
      .slice(0, 30);
    const files = names.map(({ code, name }) => {
      const title = `安徽省${name}“十四五”城乡社区服务主要指标完成情况`;
      const buffer = Buffer.from(xlsxOf(workbook(ownProgress({ title }))));
      return { name: `${code}.xlsx`, mimeType: 'application/octet-stream', buffer };
    });
    await page.setInputFiles('input[type=file] >> nth=0', files);
    await finished({ page });
    await page.getByText('用于同样表头的全部工作簿').click();
    await page.getByText(/^按已留存的表样/).waitFor();
    await finished({ page });
    const { verdicts } = messagesOf('zh-CN');
    const told = await page.locator('.file .pill').allTextContents();
    expect(told).toEqual(names.map(() => verdicts.passed));
    await pane.close();
  },
);

inChromium(
  'a name that the plan has not is settled by a choice, which serves the next workbook once it is kept',
  async () => {
    const pane = await open({ viewport: { width: 320, height: 900 } });
    const { page } = pane;
    const renamed = ownProgress().replace('城乡社区综合服务设施覆盖率', '社区服务设施覆盖情况');
    await choose(pane, '进展.xlsx', renamed);
    await page.getByLabel('“社区服务设施覆盖情况”（进展!D3 等 4处）是').click();
    await page.getByRole('option', { name: /facility-coverage/ }).click();
    await page.getByText('撤销更正').waitFor();
    await page.getByText('“社区服务设施覆盖情况”是').waitFor();
    expect(await obstacles(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
      320,
    );
    await page.getByText('用于同样表头的全部工作簿').click();
    await page.getByText('表样“进展”已留存在本机').waitFor();
    await choose(pane, '明年.xlsx', renamed.replaceAll('2023', '2024'));
    await page.getByText('“社区服务设施覆盖情况”是').waitFor();
    expect(pane.errors).toEqual([]);
    await pane.close();
  },
);

inChromium('a row is left out, and the file of the layout is read by the command', async () => {
  const pane = await open({ acceptDownloads: true, viewport: { width: 1280, height: 900 } });
  await choose(pane, '进展.xlsx', ownProgress());
  await leaveOutRow4(pane);
  const saved = await saveLayout(pane);
  expect(saved.suggestedFilename()).toBe('进展-表样.json');
  writeFileSync(join(folder, '进展.json'), readFileSync(await saved.path()));
  const [layout] = await readLayouts(folder, '/');
  expect(layout).toMatchObject({ name: '进展', tables: [{ rows: 'indicators' }] });
  expect(layout?.tables[0]?.leftOut).toEqual(['城市社区政务通用自助服务覆盖率']);
  await pane.close();
});

inChromium('a correction that was just taken back is not saved', async () => {
  const pane = await open({ acceptDownloads: true, viewport: { width: 1280, height: 900 } });
  const { page } = pane;
  await choose(pane, '进展.xlsx', ownProgress());
  await leaveOutRow4(pane);
  await page.getByText('撤销更正').click();
  const saved = await saveLayout(pane);
  const layout = readFileSync(await saved.path(), 'utf8');
  expect(layout).not.toContain('城市社区政务通用自助服务覆盖率');
  expect(pane.errors).toEqual([]);
  await pane.close();
});

inChromium(
  'rows that moved to the right are read with a few keys, and the command reads the file that was saved',
  async () => {
    const pane = await open({ acceptDownloads: true, viewport: { width: 1280, height: 900 } });
    const { page } = pane;
    const sketch = `
      实事 | 肥西县2025年1-8月实事完成情况表
      2 | 序号 | 项目名称 | 责任单位 | 目标任务 | 1-8月实际完成 | 1-8月完成率% | 备注
      3 | 1 | 农村危房改造 | 住建局 | 120户 | 98 | 82 |
      4 | 2 | 养老保险 | 在职参保人数 | 人社局 | 6300人 | 5000 | 79
    `;
    await choose(pane, '实事.xlsx', sketch);
    await page.getByText('识读 3个数据，3处未识读。').waitFor();
    await page.locator('.grid [tabindex="0"]').focus();
    await page.keyboard.press('Control+End');
    await page.keyboard.press('Home');
    await page.keyboard.press('Enter');
    const moved = page.getByRole('menuitemcheckbox', { name: /右移了一栏/ });
    await moved.waitFor();
    expect(await obstacles(page)).toEqual([]);
    await moved.focus();
    await page.keyboard.press('Enter');
    await page.getByText('识读 6个数据。').waitFor();
    await page.locator('.row-moved').waitFor();
    await page.getByText('更正还没有用于校验').waitFor();
    const saved = await saveLayout(pane);
    const own = mkdtempSync(join(folder, 'moved-'));
    writeFileSync(join(own, '实事.json'), readFileSync(await saved.path()));
    const layouts = await readLayouts(own, '/');
    const facts = [...understand(workbook(sketch), layouts)].flatMap(({ tables }) =>
      tables.flatMap((table) => [...table.facts()]),
    );
    expect(facts.map(({ value }) => value)).toEqual([120, 98, 82, 6300, 5000, 79]);
    await pane.close();
  },
);

inChromium('a sheet without a known header opens once a row is said to be one', async () => {
  const pane = await open({ viewport: { width: 1280, height: 900 } });
  const { page } = pane;
  const sketch =
    '统计 | 各类机构情况\n2 | 类别情况 | 2024年 | 2025年\n3 | 养老床位（张） | 10 | 12';
  const buffer = Buffer.from(xlsxOf(workbook(sketch)));
  const file = { name: '机构.xlsx', mimeType: 'application/octet-stream', buffer };
  await page.setInputFiles('input[type=file] >> nth=0', [file]);
  await finished({ page });
  await page.getByRole('button', { name: '查看识读结果' }).click();
  await page.locator('[role=rowheader]', { hasText: '2' }).click();
  await page.getByRole('menuitemcheckbox', { name: '表头', exact: true }).click();
  await page.getByText('识读 2个数据。').waitFor();
  await page.getByText('用于同样表头的全部工作簿').click();
  await page.getByText('按已留存的表样“机构”识读').waitFor();
  expect(pane.errors).toEqual([]);
  await pane.close();
});

inChromium('the grid is walked with the keyboard, and a menu gives the focus back', async () => {
  const pane = await open();
  const { page } = pane;
  await choose(pane, '进展.xlsx', ownProgress());
  const focused = () =>
    page.evaluate(() => {
      const cell = document.activeElement;
      const row = cell?.parentElement?.getAttribute('aria-rowindex');
      return `${row}:${cell?.getAttribute('aria-colindex')}`;
    });
  await page.locator('.grid [tabindex="0"]').focus();
  expect(await page.locator('.grid [tabindex="0"]').count()).toBe(1);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowRight');
  expect(await focused()).toBe('2:3');
  await page.keyboard.press('Control+End');
  expect(await focused()).toBe('6:8');
  await page.keyboard.press('Control+Home');
  await page.keyboard.press('End');
  await page.keyboard.press('Enter');
  await page.getByRole('menuitemcheckbox', { name: '完成率' }).waitFor();
  expect(await obstacles(page)).toEqual([]);
  await page.keyboard.press('Escape');
  await page.getByRole('menu').waitFor({ state: 'detached' });
  expect(await focused()).toBe('1:8');
  await pane.close();
});

inChromium('of ten thousand rows only those that are seen are drawn', async () => {
  const rows = Array.from(
    { length: 10_000 },
    (_, at) => `${at + 1} | 指标${at} | 个 | ${at} | ${at}`,
  );
  const header = '序号 | 指标 | 单位 | 2020年（基期） | 2023年完成';
  const pane = await open();
  const { page } = pane;
  await choose(pane, '大表.xlsx', ownProgress({ header, rows }));
  const drawn = () => page.locator('.grid [role=row]').count();
  expect(await page.getAttribute('.grid', 'aria-rowcount')).toBe('10003');
  expect(await drawn()).toBeLessThan(40);
  await page.locator('.grid [tabindex="0"]').focus();
  await page.keyboard.press('Control+End');
  await page.locator('[role=rowheader]', { hasText: '10002' }).waitFor();
  expect(await drawn()).toBeLessThan(40);
  await pane.close();
});

inChromium(
  'in Excel the open workbook stands there as it is read, and nothing is written',
  async () => {
    const pane = await open({ play: { language: 'zh-CN', sketch: ownProgress() } });
    const { page } = pane;
    await page.waitForSelector('.grid');
    const content = () => page.evaluate(() => JSON.stringify(excelHost.workbook().sheets));
    const before = await content();
    await head(page, 'C').click();
    await page.getByRole('menuitemcheckbox', { name: '备注（不读取）' }).click();
    await page.getByText('用于同样表头的全部工作簿').click();
    await page.getByText('已留存在本机').waitFor();
    expect(await page.evaluate(() => localStorage.getItem('plan-indicators.layouts'))).toContain(
      'remark',
    );
    expect(await content()).toBe(before);
    expect(await obstacles(page)).toEqual([]);
    expect(pane.errors).toEqual([]);
    await pane.close();
  },
);
