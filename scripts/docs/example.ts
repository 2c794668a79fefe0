import { builtInCatalogue } from '../../src/core/catalogue/index.js';
import { check } from '../../src/core/check.js';
import type { CheckResult } from '../../src/core/check.js';
import type { Workbook } from '../../src/core/model/index.js';
import { defaultSettings } from '../../src/core/submission/index.js';
import { loadRegions } from '../../src/data/regions.js';
import { workbookFromText } from '../../src/workbooks/sketch/index.js';

/** The example of a rule: a workbook that it speaks about, and one that it passes. */
export interface Example {
  readonly failing: Workbook;
  readonly passing: Workbook;
}

const context = {
  file: 'example.xlsx',
  catalogue: builtInCatalogue,
  regions: loadRegions(),
  settings: defaultSettings,
};

/** Reads examples/rules/<id>.txt: sketches of workbooks under the lines `# failing` and `# passing`. */
export function parseExample(text: string): Example {
  const [, failing, passing] = /^# failing\n([^]*?)^# passing\n([^]*)$/m.exec(text) ?? [];
  if (failing === undefined || passing === undefined) {
    throw new Error('An example has two parts: # failing, then # passing.');
  }
  return { failing: workbookFromText(failing), passing: workbookFromText(passing) };
}

/** What a check finds in the workbook of an example. */
export function checkExample(workbook: Workbook): CheckResult {
  return check(workbook, context);
}
