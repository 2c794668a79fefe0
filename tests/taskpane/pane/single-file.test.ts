import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import type { Download } from 'playwright-core';
import { read } from '../../../src/workbooks/read/index.js';
import { newKeyPair } from '../../../src/seals/index.js';
import { messagesOf } from '../../../src/messages/index.js';
import { paneViews } from '../../../src/messages/pane.js';
import { obstacles } from '../../support/pane/axe.js';
import { leaveChromium, startChromium, testsIn } from '../../support/pane/chromium.js';
import { finished } from '../../support/pane/finished.js';
import { addressOf, openFilePage, type FilePage } from '../../support/pane/open-file-page.js';
import { ready, submission } from '../../support/pane/sketches.js';
import { workbook } from '../../support/workbook.js';
import { xlsxOf } from '../../support/xlsx.js';

const browser = await startChromium();
const inChromium = testsIn(browser);
const folder = mkdtempSync(join(tmpdir(), 'single-file-'));
const bytes = Buffer.from(xlsxOf(workbook(submission)));
const townships = Buffer.from(
  xlsxOf(workbook(`${submission.replace('8 | 340104', '8 | 340104001')}`)),
);

afterAll(async () => {
  await leaveChromium();
  rmSync(folder, { recursive: true });
});

type Options = Parameters<typeof openFilePage>[1];

function open(options: Options = {}): Promise<FilePage> {
  if (!browser) throw new Error('no browser');
  return openFilePage(browser, { acceptDownloads: true, ...options });
}

const chooser = 'input[type=file] >> nth=0';

async function choose({ page }: FilePage, name: string, buffer = bytes): Promise<void> {
  await page.setInputFiles(chooser, { name, mimeType: 'application/zip', buffer });
  await finished({ page });
}

async function goTo({ page }: FilePage, view: (typeof paneViews)[number]): Promise<void> {
  await page.click(`.tabs button >> nth=${paneViews.indexOf(view)}`);
  await page.waitForSelector('.view');
}

async function saved({ page }: FilePage, button: string): Promise<Download> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: button }).click(),
  ]);
  return download;
}

/** What the browser asked for beside the file itself and what the page made in its own memory. */
function elsewhere({ asked }: FilePage, address: string): readonly string[] {
  return asked.filter((url) => url !== address && !/^(blob|data):/.test(url));
}

inChromium.each(['zh-CN', 'en-US'] as const)(
  'a page that is opened from a folder checks files, every view is open to everyone, and nothing is asked for, in %s',
  async (language) => {
    const pane = await open({ locale: language });
    expect(await obstacles(pane.page)).toEqual([]);
    await choose(pane, 'a.xlsx');
    await choose(pane, 'not-a-workbook.xlsx', Buffer.from('hello'));
    const { verdicts } = messagesOf(language);
    expect(await pane.page.locator('.file .pill').allTextContents()).toEqual([
      verdicts.failed,
      verdicts.unreadable,
    ]);
    for (const view of paneViews) {
      await goTo(pane, view);
      expect(await obstacles(pane.page)).toEqual([]);
    }
    expect(pane.errors).toEqual([]);
    expect(elsewhere(pane, await addressOf('small'))).toEqual([]);
    await pane.close();
  },
);

inChromium('a folder of two hundred workbooks is checked, and a bar tells how far', async () => {
  const pane = await open();
  const inside = join(folder, '全省');
  mkdirSync(inside);
  for (let at = 0; at < 200; at += 1) writeFileSync(join(inside, `${at}.xlsx`), bytes);
  await pane.page.setInputFiles('input[webkitdirectory]', inside);
  await pane.page.waitForSelector('progress');
  await finished(pane);
  await pane.page.getByText('已校验 200个工作簿').waitFor();
  expect(pane.errors).toEqual([]);
  await pane.close();
});

inChromium('report, template and frozen copy are saved', async () => {
  const pane = await open();
  await choose(pane, 'a.xlsx');
  const report = await saved(pane, '保存报告 JSON');
  const text = readFileSync(await report.path(), 'utf8');
  expect(JSON.parse(text)).toMatchObject({ workbooks: [{ verdict: 'failed' }] });
  await goTo(pane, 'prepare');
  const template = await saved(pane, '生成模板');
  expect(template.suggestedFilename()).toBe('填报模板-340100-anhui-14fyp-2023-12-31.xlsx');
  const { sheets } = await read(new Uint8Array(readFileSync(await template.path())));
  expect(sheets.map(({ name }) => name)).toContain('封面');
  const frozen = await saved(pane, '生成副本');
  expect(frozen.suggestedFilename()).toBe('a-副本.xlsx');
  expect(pane.errors).toEqual([]);
  await pane.close();
});

inChromium('a step of approval is sealed and signed', async () => {
  const pane = await open();
  await choose(pane, 'r.xlsx', Buffer.from(xlsxOf(workbook(ready))));
  await goTo(pane, 'prepare');
  const { privateKey } = await newKeyPair();
  await pane.page.getByLabel('选择私钥').setInputFiles({
    name: '私钥.pem',
    mimeType: 'text/plain',
    buffer: Buffer.from(privateKey),
  });
  await pane.page.getByText('将用 私钥.pem 签名。').waitFor();
  await pane.page.getByLabel('经办人').fill('李四');
  const copy = await saved(pane, '签署并写入指纹');
  expect(copy.suggestedFilename()).toBe('r-审批.xlsx');
  expect(pane.errors).toEqual([]);
  await pane.close();
});

inChromium('the rule that a link names is opened from the file itself', async () => {
  const pane = await open();
  await choose(pane, 'a.xlsx');
  await goTo(pane, 'check');
  await pane.page.locator('.rule-head button').first().click();
  const [reference] = await Promise.all([
    pane.page.context().waitForEvent('page'),
    pane.page.getByText('规则全文与示例').click(),
  ]);
  await reference.waitForSelector(':target', { state: 'attached' });
  expect(reference.url()).toMatch(/^blob:.*#[a-z-]+$/);
  expect(pane.errors).toEqual([]);
  await pane.close();
});

inChromium('townships are refused by the small page, with the one that knows them', async () => {
  const small = await open();
  await choose(small, 'a.xlsx', townships);
  await small.page.getByText('请改用“规划指标-含乡镇.html”').first().waitFor();
  await small.close();
  const whole = await open({ size: 'whole' });
  await choose(whole, 'a.xlsx', townships);
  expect(await whole.page.locator('.file .pill').allTextContents()).toEqual([
    messagesOf('zh-CN').verdicts.failed,
  ]);
  expect(elsewhere(whole, await addressOf('whole'))).toEqual([]);
  await whole.close();
});

inChromium('a page that was copied half starts nothing and says so', async () => {
  if (!browser) throw new Error('no browser');
  const whole = readFileSync(fileURLToPath(await addressOf('small')), 'utf8');
  const half = join(folder, '半.html');
  writeFileSync(half, whole.slice(0, whole.length / 2));
  const page = await browser.newPage();
  await page.goto(`file://${half}`);
  await page.getByText('说明文件没有复制完整').waitFor();
  expect(await page.locator('.pane').count()).toBe(0);
  await page.close();
});

inChromium('a program that was changed in the file is not run', async () => {
  if (!browser) throw new Error('no browser');
  const whole = readFileSync(fileURLToPath(await addressOf('small')), 'utf8');
  const changed = join(folder, '改.html');
  writeFileSync(changed, whole.replace('programs["single-file.js"]=', 'alert(1);$&'));
  const page = await browser.newPage();
  const told: string[] = [];
  page.on('console', (line) => told.push(line.text()));
  await page.goto(`file://${changed}`);
  expect(told.join()).toContain('Content Security Policy');
  expect(await page.locator('.pane').count()).toBe(0);
  await page.close();
});

test('the small page takes at most 1.6 MB on its way', async () => {
  const html = readFileSync(fileURLToPath(await addressOf('small')));
  expect(gzipSync(html).length).toBeLessThanOrEqual(1.6 * 2 ** 20);
});
