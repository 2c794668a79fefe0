import type { Language } from '../../src/core/model/index.js';
import { messagesOf } from '../../src/messages/index.js';
import { reportForms } from '../../src/reports/index.js';
import type { ReportFormat } from '../../src/reports/report-file.js';
import type { Report } from '../../src/reports/report.js';

/** The whole text of a report in one form and language. */
export function rendered(report: Report, format: ReportFormat, language: Language): string {
  return [...reportForms[format].render(report, messagesOf(language))].join('');
}
