/** One output form a file, each made of the same report: pieces of text only. */
import { csvReport } from './csv.js';
import { htmlReport } from './html.js';
import { jsonReport } from './json.js';
import { junitReport } from './junit.js';
import type { Render } from './report.js';
import { reportFile, type ReportFormat } from './report-file.js';
import { sarifReport } from './sarif.js';
import { textReport } from './text.js';

export * from './file-uri.js';
export * from './report.js';
export type { ReportFormat } from './report-file.js';
/** An output form: the name of its file, and the pieces of its text. */
export interface ReportForm {
  readonly file: string;
  readonly render: Render;
}

/** 报告格式 · Every output form by the name that the command line gives it. */
export const reportForms = {
  text: { file: reportFile.text, render: textReport },
  json: { file: reportFile.json, render: jsonReport },
  csv: { file: reportFile.csv, render: csvReport },
  html: { file: reportFile.html, render: htmlReport },
  sarif: { file: reportFile.sarif, render: sarifReport },
  junit: { file: reportFile.junit, render: junitReport },
} as const satisfies Readonly<Record<ReportFormat, ReportForm>>;
