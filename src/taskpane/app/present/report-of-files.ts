import { isNoSubmission } from '../../../core/no-submission.js';
import type { WorkbookResult } from '../../../core/result.js';
import { buildReport, type Report } from '../../../reports/report.js';
import type { PaneState } from '../state.js';

/** The results of the files that were checked and are submissions. */
export function resultsOfFiles({ entries }: Pick<PaneState, 'entries'>): readonly WorkbookResult[] {
  const results = entries.flatMap(({ checked }) => checked?.result ?? []);
  return results.filter((result) => !isNoSubmission(result));
}

/** The report of the files that were checked, as far as nobody asked for a date or a plan. */
export function reportOfFiles(files: Pick<PaneState, 'entries' | 'across'>): Report {
  const delivery = { workbooks: resultsOfFiles(files), findings: files.across, fixed: [] };
  return buildReport(delivery, { asOf: null, plan: null, isStrict: false });
}
