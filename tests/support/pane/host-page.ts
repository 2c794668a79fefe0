import type { Language } from '../../../src/core/model/index.js';
import { workbookFromText } from '../../../src/workbooks/sketch/index.js';
import { installExcelHost } from '../excel-host/excel-host.js';

/** What a page plays Excel with: its language, and the open workbook as a table of text. */
export interface Play {
  readonly language: Language;
  readonly sketch: string;
  /** The requirement sets of an older Excel. */
  readonly sets?: Readonly<Record<string, string>>;
}

declare const excelPlay: Play;

/** The script that runs before the page of the pane: Excel with an open workbook. */
const host = installExcelHost(window, excelPlay);
host.open(workbookFromText(excelPlay.sketch));
Object.assign(window, { excelHost: host });
