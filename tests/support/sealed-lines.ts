import { builtInCatalogue } from '../../src/core/catalogue/index.js';
import type { Workbook } from '../../src/core/model/index.js';
import { canonicalForm, sealVersion, sealedText } from '../../src/core/seal/index.js';
import {
  defaultSettings,
  readSubmission,
  type Submission,
} from '../../src/core/submission/index.js';
import { loadRegions } from '../../src/data/regions.js';
import { workbook } from './workbook.js';

const regions = loadRegions();

/** A workbook written as a table, understood. */
export function submitted(text: string, more: Partial<Workbook> = {}): Submission {
  return understood(workbook(text, more));
}

/** A workbook, understood. */
export function understood(book: Workbook): Submission {
  const context = { catalogue: builtInCatalogue, regions, settings: defaultSettings };
  return readSubmission(book, { ...context, file: '肥西县.xlsx' });
}

/** The lines that a seal of a workbook is the hash of, without the head and the row of the step. */
export function sealedLines(text: string, more: Partial<Workbook> = {}): readonly string[] {
  const form = canonicalForm(submitted(text, more), sealVersion);
  const step = { step: 'apply', explanations: form.explanations.length, approval: '', before: '' };
  return sealedText(form, step).split('\n').slice(3, -1);
}
