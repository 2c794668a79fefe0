import { readFileSync } from 'node:fs';
import { builtInCatalogue } from '../../../src/core/catalogue/index.js';
import { check } from '../../../src/core/check.js';
import type { Language, Place, Workbook } from '../../../src/core/model/index.js';
import { defaultSettings } from '../../../src/core/submission/index.js';
import { loadRegions } from '../../../src/data/regions.js';
import { messagesOf } from '../../../src/messages/index.js';
import { proveApprovals } from '../../../src/seals/index.js';
import { paneViews } from '../../../src/messages/pane.js';
import { obstacles } from '../../support/pane/axe.js';
import { leaveChromium, startChromium, testsIn } from '../../support/pane/chromium.js';
import { openBeside } from '../../support/pane/open-beside.js';
import { openPane, type OpenPane } from '../../support/pane/open-pane.js';
import { ready, showcase, submission } from '../../support/pane/sketches.js';
import type { ExcelHost } from '../../support/excel-host/index.js';

declare const excelHost: ExcelHost;

const browser = await startChromium();
const inChromium = testsIn(browser);

afterAll(leaveChromium);

function openAt(
  view: (typeof paneViews)[number],
  language: Language = 'zh-CN',
  sketch: string = submission,
): Promise<OpenPane> {
  return openBeside(browser, { view, language, sketch });
}

/** The formula or the value of a cell of the open workbook. */
function cellAt({ page }: OpenPane, sheet: string, place: Place): Promise<unknown> {
  return page.evaluate(
    ({ sheet, place }) => {
      const found = excelHost.workbook().sheets.find(({ name }) => name === sheet);
      const cells = found?.columns[place.column - 1];
      return cells?.formulas.get(place.row)?.text ?? cells?.values[place.row] ?? null;
    },
    { sheet, place },
  );
}

inChromium.each(['zh-CN', 'en-US'] as const)(
  'every view is open to keyboard and screen reader, and nothing is asked of the network, in %s',
  async (language) => {
    const pane = await openAt('overview', language);
    const words = messagesOf(language);
    for (const [at, view] of paneViews.entries()) {
      await pane.page.click(`.tabs button >> nth=${at}`);
      await pane.page.waitForSelector('.view');
      expect(await pane.page.textContent('.tabs [aria-current]')).toBe(words.pane.views[view]);
      expect(await obstacles(pane.page)).toEqual([]);
    }
    expect(pane.asked).toEqual([]);
    expect(pane.errors).toEqual([]);
    await pane.close();
  },
);

/** Presses the Tab key until it comes round, at most 150 times, and returns what it misses of all that can be operated. */
async function missedByTab({ page }: OpenPane, round: number): Promise<readonly string[]> {
  const all = 'button, input:not([type=file]):not([type=radio]), a[href], [role=combobox]';
  let isRound = false;
  for (let presses = 0; !isRound && presses < 150; presses += 1) {
    await page.keyboard.press('Tab');
    isRound = await page.evaluate((round) => {
      const { dataset } = document.activeElement as HTMLElement;
      const isSeen = dataset['reached'] === `${round}`;
      dataset['reached'] = `${round}`;
      return isSeen;
    }, round);
  }
  return page.evaluate(
    ({ all, round }) => {
      const seen = [...document.querySelectorAll<HTMLElement>(all)].filter(
        (element) => element.offsetParent !== null && element.tabIndex >= 0,
      );
      return seen
        .filter((element) => element.dataset['reached'] !== `${round}`)
        .map((element) => element.outerHTML.slice(0, 200));
    },
    { all, round },
  );
}

inChromium('the keyboard alone opens every view and reaches everything in it', async () => {
  const pane = await openAt('overview');
  const { page } = pane;
  for (const [at, view] of paneViews.entries()) {
    await page.locator('.tabs button').nth(at).focus();
    await page.keyboard.press('Enter');
    await page.waitForSelector('.view');
    expect([view, await missedByTab(pane, at)]).toEqual([view, []]);
  }
  await pane.close();
});

inChromium('a click on the place of a finding selects its cell', async () => {
  const pane = await openAt('check');
  await pane.page.click('.finding .place >> text=数据!H5');
  await pane.page.waitForFunction(() => {
    const { active, selection } = excelHost.book();
    return active.name === '数据' && selection.top === 5 && selection.left === 8;
  });
  await pane.close();
});

inChromium('a fix shows what it does, changes the cell, and the finding goes', async () => {
  const pane = await openAt('check');
  const { page } = pane;
  const rule = page.locator('.rule', { hasText: '文本型数字' });
  await rule.getByText('修正', { exact: true }).click();
  expect(await rule.locator('ins').textContent()).toBe('90');
  await rule.getByText('确认修正 1处').click();
  await rule.waitFor({ state: 'detached' });
  expect(await cellAt(pane, '数据', { row: 7, column: 6 })).toBe(90);
  await pane.close();
});

inChromium('an explanation is written to its sheet, and the verdict changes', async () => {
  const sketch = submission
    .replace('85.1', '85')
    .replace('９０', '90')
    .replaceAll('| 85\n', '| 85\n');
  const pane = await openAt('check', 'zh-CN', sketch);
  const { page } = pane;
  const rule = page.locator('.rule', { hasText: '区划名称不符' });
  await rule.getByText('说明', { exact: true }).click();
  await rule.getByLabel('原因').fill('沿用旧称');
  await rule.getByLabel('说明人').fill('李四');
  await rule.getByText('写入说明').click();
  await rule.locator('.explained').waitFor();
  expect(await rule.locator('.explained').textContent()).toContain('沿用旧称');
  expect(await cellAt(pane, '说明', { row: 2, column: 1 })).toBe('region-name-mismatch');
  await pane.close();
});

inChromium(
  'a function takes its ranges from the selection, shows its result, and stands in the active cell',
  async () => {
    const pane = await openAt('functions');
    const { page } = pane;
    await page.getByRole('searchbox').fill('fgl');
    await page.getByRole('button', { name: /COVERAGE/ }).click();
    await page.evaluate(() => {
      excelHost.select('数据', 'F5');
    });
    await page.getByRole('button', { name: '已覆盖数：取当前选区' }).click();
    await page.getByLabel('总数', { exact: true }).fill('1000');
    await page.getByText('0.85', { exact: true }).waitFor();
    expect(await page.locator('.formula').textContent()).toBe('=PLAN.COVERAGE(数据!F5,1000)');
    await page.evaluate(() => {
      excelHost.select('数据', 'K2');
    });
    await page.getByText('写入当前单元格').click();
    await page.getByText('公式已写入 数据!K2。').waitFor();
    expect(await cellAt(pane, '数据', { row: 2, column: 11 })).toBe('PLAN.COVERAGE(数据!F5,1000)');
    await pane.close();
  },
);

inChromium('a change of a cell is followed without being asked', async () => {
  const pane = await openAt('check');
  await pane.page.locator('.rule', { hasText: '比率与分子分母不符' }).waitFor();
  await pane.page.evaluate(() => {
    excelHost.type('数据', 'H5', 85);
  });
  await pane.page
    .locator('.rule', { hasText: '比率与分子分母不符' })
    .waitFor({ state: 'detached' });
  await pane.close();
});

inChromium('a protected sheet is told, and nothing changes', async () => {
  const pane = await openAt('check');
  await pane.page.evaluate(() => {
    Object.assign(excelHost.sheet('数据'), { isProtected: true });
  });
  const rule = pane.page.locator('.rule', { hasText: '文本型数字' });
  await rule.getByText('修正', { exact: true }).click();
  await rule.getByText('确认修正 1处').click();
  await pane.page.getByText('工作表“数据”受保护，未作改动。').waitFor();
  expect(await cellAt(pane, '数据', { row: 7, column: 6 })).toBe('９０');
  await pane.close();
});

inChromium(
  'where a sheet is protected the findings go to a new one, and where that is denied to a file',
  async () => {
    const pane = await openAt('check');
    const { page } = pane;
    await page.evaluate(() => {
      Object.assign(excelHost.sheet('数据'), { isProtected: true });
      Object.assign(excelHost.book(), { isProtected: true });
    });
    const rule = page.locator('.rule', { hasText: '文本型数字' });
    await rule.getByText('修正', { exact: true }).click();
    await rule.getByText('确认修正 1处').click();
    const offers = page.locator('.ms-MessageBar');
    await offers.getByRole('button', { name: '把问题清单写入新工作表' }).click();
    await page.getByText('工作簿结构受保护，无法新建工作表。').waitFor();
    expect(await obstacles(page)).toEqual([]);
    const [report] = await Promise.all([
      page.waitForEvent('download'),
      offers.getByRole('button', { name: '另存报告（HTML）' }).click(),
    ]);
    const text = readFileSync(await report.path(), 'utf8');
    expect([text.includes('文本型数字'), text.includes('规划.xlsx')]).toEqual([true, true]);
    await page.evaluate(() => {
      Object.assign(excelHost.book(), { isProtected: false });
    });
    await rule.getByText('修正', { exact: true }).click();
    await rule.getByText('确认修正 1处').click();
    await offers.getByRole('button', { name: '把问题清单写入新工作表' }).click();
    await page.getByText('问题清单已写入工作表“问题清单”。').waitFor();
    expect(await cellAt(pane, '数据', { row: 7, column: 6 })).toBe('９０');
    await pane.close();
  },
);

inChromium.each(['zh-CN', 'en-US'] as const)(
  'an Excel of before 2021 is told what it lacks and what to use instead, in %s',
  async (language) => {
    if (!browser) throw new Error('no browser');
    const play = { language, sketch: submission, sets: { ExcelApi: '1.9' } };
    const pane = await openPane(browser, { play });
    const notice = pane.page.locator('.ms-MessageBar');
    await notice.getByText('npm run validate').waitFor();
    expect(await notice.textContent()).toContain('ExcelApi 1.13');
    expect(await obstacles(pane.page)).toEqual([]);
    expect(pane.errors).toEqual([]);
    await pane.close();
  },
);

inChromium('the findings are written to a sheet of their own', async () => {
  const pane = await openAt('prepare');
  await pane.page.getByText('把问题清单写入新工作表').click();
  await pane.page.getByText('问题清单已写入工作表“问题清单”。').waitFor();
  expect(await cellAt(pane, '问题清单', { row: 2, column: 3 })).toBe('文本型数字');
  await pane.close();
});

inChromium('formulas that show #NAME? are entered again', async () => {
  const sketch = submission
    .replace('当前值\n', '当前值 | 增量完成率\n')
    .replace('| 2023 | 85\n', '| 2023 | 85 | =PLAN.COMPLETION(80,85,100) -> #NAME?\n');
  const pane = await openAt('functions', 'zh-CN', sketch);
  await pane.page.getByText('重新输入公式').click();
  await pane.page.getByText('已重新输入 1个公式。').waitFor();
  await pane.close();
});

inChromium(
  'in the dark, and in the other palette, everything can still be told apart',
  async () => {
    if (!browser) throw new Error('no browser');
    const play = { language: 'zh-CN', sketch: showcase } as const;
    const pane = await openPane(browser, { play, colorScheme: 'dark' });
    await pane.page.click(`.tabs button >> nth=${paneViews.indexOf('settings')}`);
    await pane.page.getByText('红色表示进度正常').click();
    for (const at of paneViews.keys()) {
      await pane.page.click(`.tabs button >> nth=${at}`);
      await pane.page.waitForSelector('.view');
      expect(await obstacles(pane.page)).toEqual([]);
    }
    await pane.close();
  },
);

inChromium('the page answers the functions of cells too', async () => {
  const pane = await openAt('overview');
  const [coverage] = await pane.page.evaluate(() =>
    excelHost.call([{ name: 'COVERAGE', args: [[[851]], [[1000]]] }]),
  );
  expect(coverage).toMatchObject({ isError: false, value: [[0.851]] });
  await pane.close();
});

inChromium(
  'a workbook that is none of ours is told what was looked for, and offered a template',
  async () => {
    const pane = await openAt('overview', 'zh-CN', '预算 | 项目 | 金额');
    await pane.page.getByText('生成填报模板').click();
    await pane.page.getByText('按规划、单位和截止日期生成工作簿').waitFor();
    await pane.close();
  },
);

inChromium(
  'plans of the office are kept in the workbook, and the functions of cells know them',
  async () => {
    const pane = await openAt('settings');
    const { plans } = JSON.parse(readFileSync('examples/ratings.catalogue.json', 'utf8')) as {
      plans: readonly { id: string; indicators: readonly { id: string }[] }[];
    };
    const [plan] = plans;
    const ask = () =>
      pane.page.evaluate(
        (args) => excelHost.call([{ name: 'INDICATOR', args }]),
        [plan?.id ?? '', plan?.indicators[0]?.id ?? '', '名称'],
      );
    expect((await ask())[0]).toMatchObject({ isError: true });
    await pane.page.getByLabel('选择规划文件').setInputFiles('examples/ratings.catalogue.json');
    await pane.page.locator('.own-plans li').first().waitFor();
    await pane.page.waitForFunction(() =>
      excelHost.book().settings.has('plan-indicators.catalogue'),
    );
    expect((await ask())[0]).toMatchObject({ isError: false });
    await pane.close();
  },
);

/** The seals of the open workbook, proved here and not in the page. */
async function standings({ page }: OpenPane): Promise<readonly string[]> {
  const rows = await page.evaluate(() =>
    excelHost.workbook().sheets.map(({ name, columns, lastRow }) => ({
      name,
      cells: columns.map((column) => Array.from(column?.values ?? [], (value) => value ?? null)),
      lastRow,
    })),
  );
  const sheets = rows.map(({ name, cells, lastRow }) => ({
    ...{ name, lastRow, visibility: 'visible', formatCodes: ['General'], merges: [], tables: [] },
    ...{ hiddenRows: new Set<number>(), hiddenColumns: new Set<number>(), isFiltered: false },
    columns: cells.map((values) => ({ values, formats: [], formulas: new Map() })),
  })) as Workbook['sheets'];
  const plain = { names: [], dateSystem: 1900, hasMacros: false, externalLinks: [] } as const;
  const context = { file: '', catalogue: builtInCatalogue, settings: defaultSettings };
  const { submission } = check(
    { ...plain, sheets, unknown: new Set() },
    { ...context, regions: loadRegions() },
  );
  return (await proveApprovals(submission)).map(({ standing }) => standing);
}

inChromium(
  'a step of approval is written with its seal, and a later change breaks it',
  async () => {
    const pane = await openAt('prepare', 'zh-CN', ready);
    const { page } = pane;
    const form = page.getByRole('form', { name: '审批与签署' });
    await form.getByText('还没有审批记录。').waitFor();
    expect(await form.getByLabel('单位').inputValue()).toBe('合肥市瑶海区民政局');
    await form.getByText('签署并写入指纹').click();
    await form.getByText('请填写经办人。').waitFor();
    await form.getByLabel('经办人').fill('李四');
    await form.getByLabel('日期').fill('2024-01-06');
    await form.getByText('签署并写入指纹').click();
    await page.getByText('已签署“申报”，写入“审批”表。').waitFor();
    await form.getByText('指纹一致').waitFor();
    expect(await cellAt(pane, '审批', { row: 2, column: 1 })).toBe('申报');
    expect(await standings(pane)).toEqual(['intact']);
    await page.evaluate(() => {
      excelHost.type('数据', 'F5', 93);
    });
    await form.getByText('签署后数据有改动').waitFor();
    expect(await standings(pane)).toEqual(['broken']);
    await pane.close();
  },
);

inChromium(
  'a workbook with open findings is not sealed, and the first of them is told',
  async () => {
    const pane = await openAt('prepare');
    const form = pane.page.getByRole('form', { name: '审批与签署' });
    await form.getByLabel('经办人').fill('李四');
    await form.getByText('签署并写入指纹').click();
    await pane.page.getByText('个问题没有改正或说明，不能同意').waitFor();
    expect(await cellAt(pane, '审批', { row: 2, column: 1 })).toBe(null);
    await pane.close();
  },
);

inChromium.each(['zh-CN', 'en-US'] as const)(
  'the overview fits the narrowest pane, its hidden tables included, in %s',
  async (language) => {
    const play = { language, sketch: submission };
    if (!browser) throw new Error('no browser');
    const pane = await openPane(browser, { play, viewport: { width: 320, height: 700 } });
    await pane.page.waitForSelector('.chart-box');
    const excess = await pane.page.evaluate(
      () => document.documentElement.scrollWidth - innerWidth,
    );
    expect(excess).toBeLessThanOrEqual(0);
    await pane.close();
  },
);
