import { buildReport, type Report } from '../../../reports/report.js';
import type { PaneState } from '../state.js';

/** The report of the files that were checked, as far as nobody asked for a date or a plan. */
export function reportOfFiles({ entries, across }: Pick<PaneState, 'entries' | 'across'>): Report {
  const workbooks = entries.flatMap(({ checked }) => (checked ? [checked.result] : []));
  const delivery = { workbooks, findings: across, fixed: [] };
  return buildReport(delivery, { asOf: null, plan: null, isStrict: false });
}
