import { readFileSync } from 'node:fs';
import type { Locator, Page } from 'playwright-core';
import { messagesOf } from '../../../src/messages/index.js';
import { obstacles } from '../../support/pane/axe.js';
import { leaveChromium, startChromium, testsIn } from '../../support/pane/chromium.js';
import { finished } from '../../support/pane/finished.js';
import { openFilePage, type FilePage } from '../../support/pane/open-file-page.js';

const browser = await startChromium();
const inChromium = testsIn(browser);

afterAll(leaveChromium);

/** A page on which every click is counted; choosing or dropping the file is none. */
interface CountedPage extends FilePage {
  readonly click: (place: Locator) => Promise<void>;
  readonly clicks: () => number;
}

async function dropped(name: string, width = 1280): Promise<CountedPage> {
  if (!browser) throw new Error('no browser');
  const pane = await openFilePage(browser, { viewport: { width, height: 900 } });
  const buffer = readFileSync(`examples/own-tables/${name}`);
  const file = { name, mimeType: 'application/octet-stream', buffer };
  await pane.page.setInputFiles('input[type=file] >> nth=0', [file]);
  await finished(pane);
  await pane.page.waitForSelector('.grid');
  let clicks = 0;
  const click = async (place: Locator) => {
    await place.click();
    clicks += 1;
  };
  return { ...pane, click, clicks: () => clicks };
}

const words = messagesOf('zh-CN');
const { tables } = words.pane;
const verdictOf = (page: Page) => page.locator('.verdict-line .pill').textContent();
const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });

inChromium.each([
  ['规划附件.xlsx', words.verdicts.incomplete],
  ['中期进展.xlsx', words.verdicts.incomplete],
  ['县区任务.xlsx', words.verdicts.incomplete],
  ['统计月报.xlsx', words.verdicts.incomplete],
])(
  '%s has a verdict one click after it was dropped, where no plan is asked for',
  async (name, verdict) => {
    const pane = await dropped(name, 400);
    const { page } = pane;
    await pane.click(button(page, tables.withoutPlan));
    await page.getByText(tables.isWithoutPlan).waitFor();
    expect(await verdictOf(page)).toBe(verdict);
    expect(await page.evaluate(() => document.activeElement?.className)).toBe('card');
    expect(await obstacles(page)).toEqual([]);
    expect(pane.clicks()).toBe(1);
    expect(pane.errors).toEqual([]);
    await pane.close();
  },
);

inChromium('a table that names neither unit nor plan is held to one in five clicks', async () => {
  const pane = await dropped('中期进展.xlsx');
  const { page } = pane;
  await pane.click(page.getByLabel(tables.askedLabels.unit));
  await page.keyboard.type('合肥市');
  await pane.click(page.getByRole('combobox', { name: tables.askedLabels.plan }));
  await pane.click(page.getByRole('option', { name: '安徽省“十四五”城乡社区服务体系建设' }));
  await pane.click(button(page, tables.apply));
  await page.getByText(tables.unit('合肥市')).waitFor();
  expect(await verdictOf(page)).not.toBe(words.verdicts.unreadable);
  expect(await button(page, tables.apply).count()).toBe(0);
  expect(pane.clicks()).toBeLessThanOrEqual(5);
  await pane.close();
});
