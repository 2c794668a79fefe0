import type { Browser } from 'playwright-core';
import type { Language } from '../../../src/core/model/index.js';
import { paneViews } from '../../../src/messages/pane.js';
import { openPane, type OpenPane } from './open-pane.js';
import { submission } from './sketches.js';

/** The view that the pane opens at, and the language and the workbook of the Excel around it. */
interface Beside {
  readonly view: (typeof paneViews)[number];
  readonly language?: Language;
  readonly sketch?: string;
}

/** Opens the pane beside a workbook, at one of its views, once the workbook was checked. */
export async function openBeside(
  browser: Browser | undefined,
  { view, language = 'zh-CN', sketch = submission }: Beside,
): Promise<OpenPane> {
  if (!browser) throw new Error('no browser');
  const pane = await openPane(browser, { play: { language, sketch } });
  await pane.page.waitForSelector('.verdict');
  await pane.page.click(`.tabs button >> nth=${paneViews.indexOf(view)}`);
  return pane;
}
