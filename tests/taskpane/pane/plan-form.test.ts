import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readCatalogueFile } from '../../../src/workbooks/catalogue/index.js';
import { messagesOf } from '../../../src/messages/index.js';
import { obstacles } from '../../support/pane/axe.js';
import { leaveChromium, startChromium, testsIn } from '../../support/pane/chromium.js';
import { finished } from '../../support/pane/finished.js';
import { openPane, type OpenPane, type PaneOptions } from '../../support/pane/open-pane.js';

const browser = await startChromium();
const inChromium = testsIn(browser);
const folder = mkdtempSync(join(tmpdir(), 'plan-form-'));

afterAll(async () => {
  await leaveChromium();
  rmSync(folder, { recursive: true });
});

/** Drops the annex of the examples and opens the form of its plan. */
async function openForm(options: PaneOptions = {}): Promise<OpenPane> {
  if (!browser) throw new Error('no browser');
  const pane = await openPane(browser, { locale: 'zh-CN', acceptDownloads: true, ...options });
  const name = '规划附件.xlsx';
  const buffer = readFileSync(`examples/own-tables/${name}`);
  const file = { name, mimeType: 'application/octet-stream', buffer };
  await pane.page.setInputFiles('input[type=file] >> nth=0', [file]);
  await finished(pane);
  const language = options.locale === 'en-US' ? 'en-US' : 'zh-CN';
  await pane.page.getByText(messagesOf(language).pane.tables.draftPlan).click();
  await pane.page.locator('form.view').waitFor();
  return pane;
}

const words = messagesOf('zh-CN');
const { planForm } = words;

inChromium.each([400, 320])('the form is open to everyone, %i pixels wide', async (width) => {
  for (const locale of ['zh-CN', 'en-US'] as const) {
    const pane = await openForm({ locale, viewport: { width, height: 900 } });
    await pane.page.locator('summary').click();
    expect(await obstacles(pane.page)).toEqual([]);
    const overflow = await pane.page.evaluate(() => document.documentElement.scrollWidth);
    expect(overflow).toBeLessThanOrEqual(width);
    expect(pane.errors).toEqual([]);
    await pane.close();
  }
});

inChromium('what is missing is told, and a settled plan is used and offered', async () => {
  const pane = await openForm({ viewport: { width: 1280, height: 900 } });
  const { page } = pane;
  await page.getByRole('button', { name: planForm.use }).click();
  await page.getByText(planForm.wrong).waitFor();
  await page.getByLabel(planForm.fields.code).fill('hefei-15fyp');
  await page.getByLabel(planForm.fields.region).fill('合肥市');
  await page.getByText('市', { exact: true }).click();
  await page.getByLabel(planForm.fields.tolerance).fill('300');
  await page.keyboard.press('Enter');
  await page.getByText('已用作本单位规划').waitFor();
  expect(await page.evaluate(() => localStorage.getItem('plan-indicators.catalogue'))).toContain(
    'hefei-15fyp',
  );
  expect(pane.errors).toEqual([]);
  await pane.close();
});

inChromium.each([
  [planForm.saveWorkbook, 'xlsx'],
  [planForm.saveJson, 'json'],
])('“%s” saves a plan that the command reads', async (button, ending) => {
  const pane = await openForm({ viewport: { width: 1280, height: 900 } });
  const { page } = pane;
  await page.getByLabel(planForm.fields.code).fill('hefei-15fyp');
  await page.getByLabel(planForm.fields.region).fill('340100');
  await page.getByText('市', { exact: true }).click();
  await page.getByLabel(planForm.fields.tolerance).fill('300');
  const [saved] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: button }).click(),
  ]);
  expect(saved.suggestedFilename().endsWith(`.${ending}`)).toBe(true);
  const bytes = new Uint8Array(readFileSync(await saved.path()));
  const read = await readCatalogueFile({ name: `规划.${ending}`, bytes }, words);
  expect(read).toMatchObject({ catalogue: { plans: [{ id: 'hefei-15fyp' }] } });
  await pane.close();
});
