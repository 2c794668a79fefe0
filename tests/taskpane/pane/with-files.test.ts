import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { builtInCatalogue } from '../../../src/core/catalogue/index.js';
import { check } from '../../../src/core/check.js';
import { defaultSettings } from '../../../src/core/submission/index.js';
import { loadRegions } from '../../../src/data/regions.js';
import { newKeyPair, proveApprovals } from '../../../src/seals/index.js';
import { read } from '../../../src/workbooks/read/index.js';
import { messagesOf } from '../../../src/messages/index.js';
import { packageVersion } from '../../../scripts/addin/manifest.js';
import { paneViews } from '../../../src/messages/pane.js';
import { obstacles } from '../../support/pane/axe.js';
import { leaveChromium, startChromium, testsIn } from '../../support/pane/chromium.js';
import { finished } from '../../support/pane/finished.js';
import { openPane, type OpenPane, type PaneOptions } from '../../support/pane/open-pane.js';
import { withoutEd25519 } from '../../support/pane/without-ed25519.js';
import { ready, submission } from '../../support/pane/sketches.js';
import { workbook } from '../../support/workbook.js';
import { xlsxOf } from '../../support/xlsx.js';
import { signingKeys } from '../../support/sealing.js';

const browser = await startChromium();
const inChromium = testsIn(browser);
const folder = mkdtempSync(join(tmpdir(), 'pane-'));
const bytes = Buffer.from(xlsxOf(workbook(submission)));

/** A workbook that keeps a browser busy for a while: somebody can come in between. */
const lengthy = Buffer.from(xlsxOf(workbook(submission + remarks(40_000))));

/** Rows of a sheet that no check looks at. */
function remarks(count: number): string {
  const rows = Array.from({ length: count }, (_, at) => `  ${at + 2} | 说明 ${at} | ${at}`);
  return rows.join('\n');
}

afterAll(async () => {
  await leaveChromium();
  rmSync(folder, { recursive: true });
});

function open(options: PaneOptions = {}): Promise<OpenPane> {
  if (!browser) throw new Error('no browser');
  return openPane(browser, { locale: 'zh-CN', ...options });
}

const chooser = 'input[type=file] >> nth=0';

async function choose({ page }: OpenPane, ...names: readonly string[]): Promise<void> {
  const files = names.map((name) => {
    const path = join(folder, name);
    writeFileSync(path, contentOf(name));
    return path;
  });
  await page.setInputFiles(chooser, files);
}

function contentOf(name: string): Buffer {
  if (name.startsWith('plan-')) return readFileSync('examples/own-plan.xlsx');
  if (name.startsWith('not-')) return Buffer.from('hello');
  if (name.startsWith('huge-')) return Buffer.from(xlsxOf(workbook(submission + remarks(200_000))));
  return name.startsWith('lengthy-') ? lengthy : bytes;
}

/** Waits until every worker of the page has ended, of which the browser tells a moment later. */
async function ended({ page }: OpenPane): Promise<void> {
  await Promise.all(page.workers().map((worker) => worker.waitForEvent('close')));
  expect(page.workers()).toEqual([]);
}

inChromium.each(['zh-CN', 'en-US'] as const)(
  'chosen files are checked, every view is open to everyone, and nothing leaves the machine, in %s',
  async (language) => {
    const pane = await open({ locale: language });
    expect(await obstacles(pane.page)).toEqual([]);
    await choose(pane, 'a.xlsx', 'not-a-workbook.xlsx');
    await finished(pane);
    const { verdicts } = messagesOf(language);
    expect(await pane.page.locator('.file .pill').allTextContents()).toEqual([
      verdicts.failed,
      verdicts.unreadable,
    ]);
    for (const at of paneViews.keys()) {
      await pane.page.click(`.tabs button >> nth=${at}`);
      await pane.page.waitForSelector('.view');
      expect(await obstacles(pane.page)).toEqual([]);
    }
    expect(pane.asked).toEqual([]);
    expect(pane.errors).toEqual([]);
    await pane.close();
  },
);

inChromium('who comes near the place for files finds the workers ready', async () => {
  const pane = await open();
  const { page } = pane;
  expect(page.workers()).toEqual([]);
  const opened = page.waitForEvent('worker');
  await page.hover('.drop-lead');
  await opened;
  const ready = await page.evaluate(() => Math.min(4, navigator.hardwareConcurrency));
  await choose(pane, 'a.xlsx');
  await finished(pane);
  expect(page.workers()).toHaveLength(ready);
  await pane.close();
});

inChromium('files can be dropped, and what is no workbook is counted', async () => {
  const pane = await open();
  await pane.page.evaluate(
    (content) => {
      const transfer = new DataTransfer();
      for (const name of ['b.xlsx', 'readme.txt']) {
        transfer.items.add(new File([Uint8Array.from(content)], name));
      }
      const event = new DragEvent('drop', { bubbles: true, dataTransfer: transfer });
      document.querySelector('.drop')?.dispatchEvent(event);
    },
    [...bytes],
  );
  await finished(pane);
  expect(await pane.page.locator('.file-name').allTextContents()).toEqual(['b.xlsx']);
  await pane.page.getByText('另有 1个文件不是工作簿，已略过。').waitFor();
  await pane.close();
});

/** Drops files or folders of this machine on the page, as the browser itself does. */
async function drop({ page }: OpenPane, ...paths: readonly string[]): Promise<void> {
  const box = await page.locator('.drop').boundingBox();
  const at = { x: (box?.x ?? 0) + 20, y: (box?.y ?? 0) + 20 };
  const data = { items: [], files: [...paths], dragOperationsMask: 1 };
  const session = await page.context().newCDPSession(page);
  for (const type of ['dragEnter', 'dragOver', 'drop'] as const) {
    await session.send('Input.dispatchDragEvent', { type, ...at, data });
  }
}

inChromium.each(['as files', 'as a folder'] as const)(
  'two hundred workbooks that are dropped %s are all checked',
  async (how) => {
    const pane = await open();
    const inside = join(folder, `dropped ${how}`);
    mkdirSync(inside);
    const paths = Array.from({ length: 200 }, (_, at) => join(inside, `${at}.xlsx`));
    for (const path of paths) writeFileSync(path, bytes);
    writeFileSync(join(inside, '~$1.xlsx'), 'lock');
    await drop(pane, ...(how === 'as files' ? paths : [inside]));
    await finished(pane);
    await pane.page.getByText('已校验 200个工作簿').waitFor();
    expect(await pane.page.locator('.file').count()).toBe(200);
    expect(pane.errors).toEqual([]);
    await pane.close();
  },
);

inChromium('a long list is sorted, searched and filtered, and takes one Tab', async () => {
  const pane = await open();
  const { page } = pane;
  const inside = join(folder, 'a long list');
  mkdirSync(inside);
  const paths = Array.from({ length: 30 }, (_, at) => join(inside, `单位${at + 1}.xlsx`));
  for (const path of paths) writeFileSync(path, bytes);
  writeFileSync(join(inside, '单位17.xlsx'), 'no workbook at all');
  await drop(pane, ...paths);
  await finished(pane);
  const names = () => page.locator('.file-name').allTextContents();
  expect((await names())[0]).toBe('单位17.xlsx');
  const list = page.locator('.file-list');
  await list.evaluate((element) => element.scrollTo(0, 400));
  await page.getByRole('button', { name: '按文件名' }).click();
  expect(await list.evaluate(({ scrollTop }) => scrollTop)).toBe(0);
  expect((await names()).slice(0, 3)).toEqual(['单位1.xlsx', '单位2.xlsx', '单位3.xlsx']);
  await page.getByRole('button', { name: /^无法校验/ }).click();
  expect(await names()).toEqual(['单位17.xlsx']);
  await page.getByRole('button', { name: /^无法校验/ }).click();
  await page.getByRole('searchbox').fill('位2');
  await page.getByText('显示 11个，共 30个').waitFor();
  expect(await page.locator('.file[tabindex="0"]').count()).toBe(1);
  await page.locator('.file[tabindex="0"]').focus();
  await page.keyboard.press('ArrowDown');
  expect(await page.locator(':focus .file-name').textContent()).toBe('单位20.xlsx');
  await page.keyboard.press('End');
  expect(await page.locator(':focus .file-name').textContent()).toBe('单位29.xlsx');
  await page.keyboard.press('Enter');
  await page.locator('.file[aria-current]', { hasText: '单位29.xlsx' }).waitFor();
  expect(await obstacles(page)).toEqual([]);
  expect(pane.errors).toEqual([]);
  await pane.close();
});

inChromium(
  'a reader who goes away amid a check leaves nothing running, and finds a page that works',
  async () => {
    const pane = await open();
    const { page } = pane;
    const started = page.waitForEvent('worker');
    await choose(pane, ...Array.from({ length: 24 }, (_, at) => `lengthy-${at}.xlsx`));
    await started;
    await page.getByText('停止').waitFor();
    expect(page.workers().length).toBeGreaterThan(0);
    await page.goto('about:blank');
    await ended(pane);
    await page.goBack();
    await page.waitForSelector('.pane');
    await choose(pane, 'again.xlsx');
    await finished(pane);
    await page.getByText('again.xlsx').first().waitFor();
    expect(page.workers().length).toBeLessThanOrEqual(4);
    expect(pane.errors).toEqual([]);
    await pane.close();
  },
);

inChromium(
  'two hundred workbooks are checked in turn, and stopping leaves nothing running',
  async () => {
    const pane = await open();
    const names = Array.from(
      { length: 200 },
      (_, at) => `${at < 12 ? 'lengthy' : 'many'}-${at}.xlsx`,
    );
    await choose(pane, ...names);
    await pane.page.getByText('停止').click();
    await pane.page.getByText('已停止，未校验的文件没有结论。').waitFor();
    await ended(pane);
    await pane.page.getByRole('button', { name: '重新校验' }).click();
    await finished(pane);
    await pane.page.getByText('已校验 200个工作簿').waitFor();
    await pane.close();
  },
);

inChromium('a file that changed on disk since it was chosen is told', async () => {
  const pane = await open();
  await choose(pane, 'changed.xlsx');
  await finished(pane);
  writeFileSync(join(folder, 'changed.xlsx'), Buffer.concat([bytes, Buffer.from('more')]));
  await pane.page.getByRole('button', { name: '重新校验' }).click();
  await pane.page.getByText('无法校验', { exact: true }).first().waitFor();
  await pane.page.click('.tabs button >> nth=0');
  await pane.page.getByText('文件在选择之后被修改').waitFor();
  await pane.close();
});

inChromium(
  'the report is saved as a file, and a template is made for plan, unit and date',
  async () => {
    const pane = await open({ acceptDownloads: true });
    await choose(pane, 'a.xlsx');
    await finished(pane);
    const [report] = await Promise.all([
      pane.page.waitForEvent('download'),
      pane.page.getByRole('button', { name: '保存报告 JSON' }).click(),
    ]);
    const text = readFileSync(await report.path(), 'utf8');
    expect(JSON.parse(text)).toMatchObject({ workbooks: [{ verdict: 'failed' }] });
    await pane.page.click(`.tabs button >> nth=${paneViews.indexOf('prepare')}`);
    const [made] = await Promise.all([
      pane.page.waitForEvent('download'),
      pane.page.getByRole('button', { name: '生成模板' }).click(),
    ]);
    expect(made.suggestedFilename()).toBe('填报模板-340100-anhui-14fyp-2023-12-31.xlsx');
    await pane.page.setInputFiles(chooser, await made.path());
    expect(pane.errors).toEqual([]);
    await pane.close();
  },
);

inChromium('the bar moves while a single large workbook is read', async () => {
  const pane = await open();
  await pane.page.evaluate(() => {
    const seen = new Set<number>();
    Object.assign(window, { seen });
    new MutationObserver(() => {
      const bar = document.querySelector('progress');
      if (bar) seen.add(bar.value);
    }).observe(document, { subtree: true, childList: true, attributes: true });
  });
  await choose(pane, 'huge-book.xlsx');
  await finished(pane);
  const seen = await pane.page.evaluate(() => [...(window as never as { seen: number[] }).seen]);
  expect(seen.filter((value) => value > 0 && value < 1).length).toBeGreaterThan(5);
  expect(pane.errors).toEqual([]);
  await pane.close();
});

inChromium('a copy is made for people who do not have the functions', async () => {
  const pane = await open({ acceptDownloads: true });
  await choose(pane, 'a.xlsx');
  await finished(pane);
  await pane.page.click(`.tabs button >> nth=${paneViews.indexOf('prepare')}`);
  const [copy] = await Promise.all([
    pane.page.waitForEvent('download'),
    pane.page.getByRole('button', { name: '生成副本' }).click(),
  ]);
  expect(copy.suggestedFilename()).toBe('a-副本.xlsx');
  await pane.close();
});

inChromium(
  'another cut-off date is asked for in the settings, and everything is checked again',
  async () => {
    const pane = await open();
    await choose(pane, 'a.xlsx');
    await finished(pane);
    await pane.page.click(`.tabs button >> nth=${paneViews.indexOf('settings')}`);
    expect(await pane.page.innerText('.view')).toContain(`版本 ${packageVersion()}`);
    await pane.page.getByLabel('截止日期').fill('2022-12-31');
    await pane.page.getByText('应用').click();
    await pane.page.click('.tabs button >> nth=0');
    await pane.page.getByText('截止 2022-12-31').waitFor();
    await pane.close();
  },
);

inChromium(
  'an annotated and a fixed copy are saved, and the file itself stays as it is',
  async () => {
    const pane = await open({ acceptDownloads: true });
    await choose(pane, 'a.xlsx');
    await finished(pane);
    const saved = async (button: string) => {
      const [download] = await Promise.all([
        pane.page.waitForEvent('download'),
        pane.page.getByRole('button', { name: button }).click(),
      ]);
      const book = await read(new Uint8Array(readFileSync(await download.path())));
      return { name: download.suggestedFilename(), book };
    };
    const annotated = await saved('保存批注副本');
    expect(annotated.name).toBe('a-批注.xlsx');
    expect(annotated.book.sheets.map(({ name }) => name)).toContain('校验结果');
    const fixed = await saved('保存修正副本');
    expect(fixed.name).toBe('a-修正.xlsx');
    const data = fixed.book.sheets.find(({ name }) => name === '数据');
    expect(data?.columns[5]?.values[7]).toBe(90);
    await pane.page.getByText('副本已保存：a-修正.xlsx。原文件没有改动。').waitFor();
    await pane.close();
  },
);

inChromium(
  'plans of the office are read from a file, kept for the next time, and removed when asked to',
  async () => {
    const pane = await open();
    const settings = `.tabs button >> nth=${paneViews.indexOf('settings')}`;
    await pane.page.click(settings);
    await pane.page
      .getByLabel('选择规划文件')
      .setInputFiles({ name: 'bad.json', mimeType: 'application/json', buffer: Buffer.from('{}') });
    await pane.page.getByText('规划文件 bad.json 中').waitFor();
    await pane.page.getByLabel('选择规划文件').setInputFiles('examples/ratings.catalogue.json');
    await pane.page.locator('.own-plans li').first().waitFor();
    const [name = ''] = await pane.page.locator('.own-plans li').allTextContents();
    await pane.page.setInputFiles(chooser, 'examples/ratings.xlsx');
    await finished(pane);
    await pane.page.reload();
    await pane.page.click(settings);
    await pane.page.locator('.own-plans li').first().waitFor();
    expect(await pane.page.locator('.own-plans li').allTextContents()).toEqual([name]);
    await pane.page.getByText('移除', { exact: true }).click();
    await pane.page.locator('.own-plans').waitFor({ state: 'detached' });
    expect(pane.errors).toEqual([]);
    await pane.close();
  },
);

inChromium('a sealed copy is saved, signed with the key of the unit', async () => {
  const pane = await open({ acceptDownloads: true });
  const { page } = pane;
  const buffer = Buffer.from(xlsxOf(workbook(ready)));
  await page.setInputFiles(chooser, { name: 'r.xlsx', mimeType: 'application/zip', buffer });
  await finished(pane);
  await page.click(`.tabs button >> nth=${paneViews.indexOf('prepare')}`);
  const pair = await newKeyPair();
  await page.getByLabel('选择私钥').setInputFiles({
    name: '私钥.pem',
    mimeType: 'text/plain',
    buffer: Buffer.from(pair.privateKey),
  });
  await page.getByText('将用 私钥.pem 签名。').waitFor();
  const form = page.getByRole('form', { name: '审批与签署' });
  await form.getByLabel('经办人').fill('李四');
  const [copy] = await Promise.all([
    page.waitForEvent('download'),
    form.getByText('签署并写入指纹').click(),
  ]);
  expect(copy.suggestedFilename()).toBe('r-审批.xlsx');
  const book = await read(new Uint8Array(readFileSync(await copy.path())));
  const context = { file: '', catalogue: builtInCatalogue, settings: defaultSettings };
  const { submission } = check(book, { ...context, regions: loadRegions() });
  const keys = signingKeys({ 合肥市瑶海区民政局: [pair.publicKey] });
  expect(await proveApprovals(submission, { keys })).toMatchObject([
    { standing: 'intact', signed: 'valid' },
  ]);
  await pane.close();
});

inChromium('a browser without Ed25519 is told so, and seals without signing', async () => {
  const pane = await open();
  const { page } = pane;
  await page.addInitScript({ content: withoutEd25519 });
  await page.reload();
  const buffer = Buffer.from(xlsxOf(workbook(ready)));
  await page.setInputFiles(chooser, { name: 'r.xlsx', mimeType: 'application/zip', buffer });
  await finished(pane);
  await page.click(`.tabs button >> nth=${paneViews.indexOf('prepare')}`);
  await page.getByText('这个浏览器不支持 Ed25519 签名').waitFor();
  expect(await page.getByLabel('选择私钥').count()).toBe(0);
  await page.getByLabel('经办人').fill('李四');
  await page.getByText('签署并写入指纹').click();
  await page.getByText('已签署，副本已保存：r-审批.xlsx。').waitFor();
  await pane.close();
});

inChromium.each(['zh-CN', 'en-US'] as const)(
  'a plan that is chosen is offered as a plan of one’s own, and taken, in %s',
  async (language) => {
    const pane = await open({ locale: language });
    const { pane: words, verdicts } = messagesOf(language);
    await choose(pane, 'plan-own.xlsx');
    await finished(pane);
    expect(await pane.page.locator('.file .pill').allTextContents()).toEqual([verdicts.unreadable]);
    await pane.page.click('.tabs button >> nth=0');
    await pane.page.click(`button:has-text("${words.frame.usePlan}")`);
    await finished(pane);
    await pane.page.click(`.tabs button >> nth=${paneViews.indexOf('settings')}`);
    await pane.page.waitForSelector(language === 'zh-CN' ? 'text=黄山市' : 'text=Huangshan');
    expect(await obstacles(pane.page)).toEqual([]);
    await pane.close();
  },
);
