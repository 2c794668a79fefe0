import { leaveChromium, startChromium, testsIn } from '../../support/pane/chromium.js';
import { openBeside } from '../../support/pane/open-beside.js';
import { ready } from '../../support/pane/sketches.js';

const browser = await startChromium();
const inChromium = testsIn(browser);

afterAll(leaveChromium);

inChromium(
  'Escape closes a list of choices, and neither the choice nor what was typed beside it changes',
  async () => {
    const pane = await openBeside(browser, { view: 'prepare', sketch: ready });
    const { page } = pane;
    const form = page.getByRole('form', { name: '审批与签署' });
    await form.getByLabel('经办人').fill('李四');
    const decision = form.getByRole('combobox', { name: '结论' });
    const chosen = await decision.textContent();
    await decision.click();
    await page.getByRole('option').first().waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Escape');
    await page.getByRole('option').first().waitFor({ state: 'detached' });
    expect(await decision.textContent()).toBe(chosen);
    expect(await decision.evaluate((each) => each === document.activeElement)).toBe(true);
    expect(await form.getByLabel('经办人').inputValue()).toBe('李四');
    expect(pane.errors).toEqual([]);
    await pane.close();
  },
);

inChromium(
  'Escape ends a search for functions: the field is blank, has the focus, and all are listed again',
  async () => {
    const pane = await openBeside(browser, { view: 'functions' });
    const { page } = pane;
    const search = page.getByRole('searchbox');
    const items = page.locator('.function-item');
    await items.first().waitFor();
    const all = await items.count();
    await search.fill('fgl');
    await items.nth(all - 1).waitFor({ state: 'detached' });
    await page.keyboard.press('Escape');
    await items.nth(all - 1).waitFor();
    expect(await search.inputValue()).toBe('');
    expect(await search.evaluate((each) => each === document.activeElement)).toBe(true);
    await pane.close();
  },
);

inChromium(
  'Escape takes nothing of what was typed for a function, and its form stays',
  async () => {
    const pane = await openBeside(browser, { view: 'functions' });
    const { page } = pane;
    await page.getByRole('button', { name: /COVERAGE/ }).click();
    await page.getByLabel('已覆盖数', { exact: true }).fill('851');
    await page.getByLabel('总数', { exact: true }).fill('1000');
    await page.keyboard.press('Escape');
    expect(await page.getByLabel('总数', { exact: true }).inputValue()).toBe('1000');
    expect(await page.locator('.formula').textContent()).toBe('=PLAN.COVERAGE(851,1000)');
    await pane.close();
  },
);

inChromium('Escape takes nothing of an explanation that is being written', async () => {
  const pane = await openBeside(browser, { view: 'check' });
  const { page } = pane;
  const rule = page.locator('.rule', { hasText: '区划名称不符' });
  await rule.getByText('说明', { exact: true }).click();
  await rule.getByLabel('原因').fill('沿用旧称');
  await page.keyboard.press('Escape');
  expect(await rule.getByLabel('原因').inputValue()).toBe('沿用旧称');
  await pane.close();
});
