import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { causeOf } from '../../src/core/folds/cause-of.js';
import type { Finding } from '../../src/core/model/index.js';
import { leaveChromium, startChromium } from '../support/pane/chromium.js';
import { hostileReport } from './hostile-report.js';
import { rendered } from './rendered.js';

const browser = await startChromium();
const path = join(mkdtempSync(join(tmpdir(), 'plan-indicators-')), 'report.html');
const axe = readFileSync('node_modules/axe-core/axe.min.js', 'utf8');
const here = browser ? describe : describe.skip;

here('the page in a browser', () => {
  const complaints: string[] = [];

  beforeAll(() => writeFileSync(path, rendered(hostileReport, 'html', 'zh-CN')));
  afterAll(leaveChromium);

  async function opened(options: BrowserContextOptions = {}, hash = ''): Promise<Page> {
    if (!browser) throw new Error('no browser');
    const page = await browser.newPage(options);
    page.on('console', (message) => complaints.push(message.text()));
    page.on('pageerror', ({ message }) => complaints.push(message));
    page.on('dialog', (dialog) => complaints.push(dialog.message()));
    page.on('request', (request) => {
      if (!request.url().startsWith('file:')) complaints.push(request.url());
    });
    await page.goto(`${pathToFileURL(path).href}${hash}`);
    return page;
  }

  async function openAll(page: Page): Promise<void> {
    await page.evaluate(async () => {
      for (const selector of ['.workbook', '.indicator details']) {
        for (const details of document.querySelectorAll<HTMLDetailsElement>(selector)) {
          details.open = true;
        }
        await new Promise((resolve) => setTimeout(resolve, 50));
      }
    });
  }

  const shown = (page: Page) => page.getByRole('status').first().innerText();

  test('runs under its policy, asks for nothing and says nothing of its own', async () => {
    const page = await opened();
    await openAll(page);
    expect(complaints).toEqual([]);
    expect(await page.locator('.chart').count()).toBeGreaterThan(4);
    expect(await page.locator('b, .list script').count()).toBe(0);
  });

  test('is searched in either language, filtered and sorted', async () => {
    const page = await opened();
    expect(await shown(page)).toBe('已显示 6 / 6');
    await page.getByLabel('搜索').fill('rate differs');
    expect(await shown(page)).toBe('已显示 1 / 1');
    await page.getByLabel('搜索').fill('');
    await page.getByLabel('未说明').uncheck();
    expect(await shown(page)).toBe('已显示 3 / 3');
    await page.getByLabel('已改').check();
    await page.getByLabel('未说明').check();
    expect(await shown(page)).toBe('已显示 7 / 7');
    await page.getByRole('button', { name: '类别' }).first().click();
    const grave = page.locator('.findings .list').first().locator('tbody tr').last();
    expect(await grave.innerText()).toContain('强制性');
  });

  test('speaks the other language at a click, and paints what is ahead in red', async () => {
    const page = await opened();
    await page.getByRole('button', { name: 'English' }).click();
    expect(await page.getByRole('heading', { level: 1 }).innerText()).toContain('review report');
    expect(await page.getByRole('button', { name: '中文' }).getAttribute('aria-pressed')).toBe(
      'false',
    );
    const tone = () =>
      page.evaluate(() =>
        getComputedStyle(document.documentElement).getPropertyValue('--tone-ahead'),
      );
    const before = await tone();
    await page.getByRole('button', { name: 'Red is on track' }).click();
    expect(await tone()).not.toBe(before);
  });

  test('opens the workbook that a link names', async () => {
    const page = await opened({}, '#workbook-1');
    expect(await page.locator('#workbook-1').getAttribute('open')).not.toBeNull();
    expect(await page.locator('#workbook-1 .chart').count()).toBeGreaterThan(0);
  });

  test.each([
    ['on a phone', { viewport: { width: 320, height: 640 } }],
    ['on a desk', { viewport: { width: 1280, height: 800 } }],
    ['in the dark', { colorScheme: 'dark' }],
    ['with forced colours', { forcedColors: 'active' }],
    ['on paper', { viewport: { width: 794, height: 1123 } }],
  ] as const)(
    'is readable %s, and axe finds nothing',
    async (place, options) => {
      const page = await opened({ ...options, bypassCSP: true });
      await openAll(page);
      if (place === 'on paper') await page.emulateMedia({ media: 'print' });
      const excess = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      expect(excess).toBeLessThanOrEqual(0);
      await page.evaluate(axe);
      const found = await page.evaluate('axe.run().then(({ violations }) => violations)');
      expect(found).toEqual([]);
    },
    30_000,
  );

  test('what follows from a finding opens from the keyboard, and stays readable on a phone', async () => {
    const folded = join(mkdtempSync(join(tmpdir(), 'plan-indicators-')), 'folded.html');
    const [first, ...others] = hostileReport.workbooks;
    const [cause] = first?.findings ?? [];
    if (!first || !cause) throw new Error('no finding');
    const effects = ['F7', 'F8'].map((cell): Finding => ({
      ...cause,
      cell,
      follows: causeOf(cause),
    }));
    const workbooks = [{ ...first, findings: [cause, ...effects] }, ...others];
    writeFileSync(folded, rendered({ ...hostileReport, workbooks }, 'html', 'zh-CN'));
    const page = await opened({ viewport: { width: 320, height: 640 }, bypassCSP: true });
    await page.goto(pathToFileURL(folded).href);
    const fold = page.locator('details.folded').first();
    expect(await fold.locator('li').count()).toBe(0);
    await fold.locator('summary').focus();
    await page.keyboard.press('Enter');
    await fold.locator('li').first().waitFor();
    expect(await fold.locator('summary').innerText()).toContain('由此引起 2');
    expect(await fold.locator('a').allInnerTexts()).toEqual(
      effects.map(({ sheet, cell }) => `${sheet}!${cell}`),
    );
    const excess = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(excess).toBeLessThanOrEqual(0);
    await page.evaluate(axe);
    expect(await page.evaluate('axe.run().then(({ violations }) => violations)')).toEqual([]);
  });

  test('headings of the plan stand above their indicators, at the top while one scrolls', async () => {
    const headed = join(mkdtempSync(join(tmpdir(), 'plan-indicators-')), 'headed.html');
    const category = { 'zh-CN': '社区服务', 'en-US': 'Community services' };
    const workbooks = hostileReport.workbooks.map((workbook) => ({
      ...workbook,
      indicators: workbook.indicators.map((each, at) => ({
        ...each,
        place: at + 1,
        ...(at === 0 ? { category } : {}),
      })),
    }));
    writeFileSync(headed, rendered({ ...hostileReport, workbooks }, 'html', 'zh-CN'));
    const page = await opened({ bypassCSP: true });
    await page.goto(pathToFileURL(headed).href);
    const matrix = page.locator('.matrix').first();
    const heads = matrix.locator('thead tr');
    expect(await heads.nth(0).locator('th').allInnerTexts()).toEqual(['单位', '社区服务']);
    expect(await heads.nth(0).locator('td.group').count()).toBe(1);
    expect(await heads.nth(1).locator('th').count()).toBe(2);
    await matrix.evaluate((element) => {
      element.style.maxHeight = '60px';
      element.scrollTo(0, 30);
    });
    const [top, bar] = await Promise.all([matrix.boundingBox(), heads.nth(0).boundingBox()]);
    expect(Math.abs((bar?.y ?? 0) - (top?.y ?? 0))).toBeLessThan(3);
    await page.evaluate(axe);
    expect(await page.evaluate('axe.run().then(({ violations }) => violations)')).toEqual([]);
  });
});
