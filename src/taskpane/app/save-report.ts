import { isoDay } from '../../core/model/index.js';
import { reportForms } from '../../reports/index.js';
import { buildReport } from '../../reports/report.js';
import { saveFile } from './save-file.js';
import type { PaneState } from './state.js';

/** Saves the report of all checked workbooks in one of its forms. */
export async function saveReport(state: PaneState, form: string): Promise<void> {
  const forms: Readonly<
    Record<string, (typeof reportForms)[keyof typeof reportForms] | undefined>
  > = reportForms;
  const chosen = forms[form];
  if (!chosen) return;
  const { entries, across, settings, messages } = state;
  const results = entries.flatMap(({ checked }) => checked?.result ?? []);
  const workbooks = { workbooks: results, findings: across, fixed: [] };
  const report = buildReport(workbooks, {
    asOf: settings.asOf ? isoDay(settings.asOf) : null,
    plan: settings.plan ?? null,
    isStrict: false,
  });
  await saveFile([...chosen.render(report, messages)], chosen.file);
}
