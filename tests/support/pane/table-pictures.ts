import type { Browser } from 'playwright-core';
import type { Language } from '../../../src/core/model/index.js';
import { ownProgress, ownRows } from '../own-progress.js';
import { workbook } from '../workbook.js';
import { xlsxOf } from '../xlsx.js';
import { openPane, type PaneOptions } from './open-pane.js';

const folder = 'docs/screenshots';

/** An invented progress table that names no unit, with a figure that is none. */
const table = ownProgress({
  title: '“十四五”城乡社区服务主要指标完成情况',
  rows: [...ownRows, '4 | 城乡社区综合服务设施面积 | 平方米 | 约三成多 | 520 | 600 | 86.7'],
});

interface Setting extends PaneOptions {
  readonly name: string;
}

function settingsOf(language: Language): readonly Setting[] {
  const play = { language, sketch: table };
  return [
    { name: 'page', locale: language, viewport: { width: 1280, height: 1060 } },
    { name: 'pane', play, viewport: { width: 380, height: 1060 } },
    { name: 'narrow', play, viewport: { width: 320, height: 1060 } },
    { name: 'dark', play, viewport: { width: 380, height: 1060 }, colorScheme: 'dark' },
    { name: 'contrast', play, viewport: { width: 380, height: 1060 }, forcedColors: 'active' },
  ];
}

/** Takes pictures of an office's own table in the pane and the page, with the menu of a column open in the page. */
export async function tablePictures(browser: Browser, language: Language): Promise<void> {
  for (const { name, ...options } of settingsOf(language)) {
    const pane = await openPane(browser, options);
    const { page } = pane;
    if (!options.play) {
      const buffer = Buffer.from(xlsxOf(workbook(table)));
      const file = { name: '进展情况表.xlsx', mimeType: 'application/octet-stream', buffer };
      await page.setInputFiles('input[type=file] >> nth=0', [file]);
    }
    await page.waitForSelector('.grid');
    await page.waitForTimeout(400);
    const picture = (view: string) =>
      page.screenshot({
        path: `${folder}/${view}-${name}.${language}.png`,
        animations: 'disabled',
      });
    await picture('tables');
    if (name === 'page') {
      await page.click('.row-heads .grid-cell >> nth=4');
      await page.getByRole('menu').waitFor();
      await picture('tables-menu');
    }
    await pane.close();
  }
}
