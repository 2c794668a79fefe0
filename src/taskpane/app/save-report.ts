import { isoDay } from '../../core/model/index.js';
import { reportForms } from '../../reports/index.js';
import { buildReport } from '../../reports/report.js';
import { yearWordsOf } from '../../messages/year-words.js';
import { resultsOfFiles } from './present/report-of-files.js';
import { saveFile } from './save-file.js';
import type { PaneState } from './state.js';
import { noticeOf } from './notice-of.js';
import type { Store } from './store.js';
import type { WorkerPool } from './worker-pool.js';

/** The tables of progress in a workbook or a document, by the name of their form. */
const progressForms = { xlsx: 'xlsx', docx: 'docx' } as const;

/** Saves the report of all checked workbooks in one of its forms, or their tables of progress. */
export async function saveReport(store: Store, pool: WorkerPool, form: string): Promise<void> {
  const known: Readonly<Record<string, 'xlsx' | 'docx' | undefined>> = progressForms;
  const progress = known[form];
  if (!progress) return saveText(store.state(), form);
  try {
    await saveProgress(store.state(), pool, progress);
  } catch (error) {
    store.dispatch({ type: 'told', notice: noticeOf(error) });
  }
}

async function saveProgress(
  state: PaneState,
  pool: WorkerPool,
  form: 'xlsx' | 'docx',
): Promise<void> {
  const { language } = state.settings;
  const order = { results: resultsOfFiles(state), form, language };
  const bytes = await pool.ask({ kind: 'progress', order });
  await saveFile(bytes, `${yearWordsOf(language).progress.fileName}.${form}`);
}

async function saveText(state: PaneState, form: string): Promise<void> {
  const forms: Readonly<
    Record<string, (typeof reportForms)[keyof typeof reportForms] | undefined>
  > = reportForms;
  const chosen = forms[form];
  if (!chosen) return;
  const { across, settings, messages } = state;
  const workbooks = { workbooks: resultsOfFiles(state), findings: across, fixed: [] };
  const report = buildReport(workbooks, {
    asOf: settings.asOf ? isoDay(settings.asOf) : null,
    plan: settings.plan ?? null,
    isStrict: false,
  });
  await saveFile([...chosen.render(report, messages)], chosen.file);
}
