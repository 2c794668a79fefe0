/** One output form a file, each made of the same report: pieces of text only. */
import type { Messages } from '../messages/index.js';
import { csvReport } from './csv.js';
import { htmlReport } from './html.js';
import { jsonReport } from './json.js';
import { junitReport } from './junit.js';
import type { Report, ReportPlace } from './report.js';
import { sarifReport } from './sarif.js';
import { textReport } from './text.js';

export * from './file-uri.js';
export * from './report.js';
export { doubtOf, messageOf, titleOf } from './worded.js';
export { failureText } from '../messages/index.js';

/** An output form: the name of its file, and the pieces of its text. */
export interface ReportForm {
  readonly file: string;
  readonly render: (report: Report, messages: Messages, place?: ReportPlace) => Generator<string>;
}

/** 报告格式 · Every output form by the name that the command line gives it. */
export const reportForms = {
  text: { file: 'report.txt', render: textReport },
  json: { file: 'report.json', render: jsonReport },
  csv: { file: 'report.csv', render: csvReport },
  html: { file: 'report.html', render: htmlReport },
  sarif: { file: 'report.sarif', render: sarifReport },
  junit: { file: 'report.junit.xml', render: junitReport },
} as const satisfies Readonly<Record<string, ReportForm>>;

/** The name of an output form. */
export type ReportFormat = keyof typeof reportForms;
