import type { Language } from '../../src/core/model/index.js';
import { messagesOf } from '../../src/messages/index.js';
import { reportForms, type Report, type ReportFormat } from '../../src/reports/index.js';

/** The whole text of a report in one form and language. */
export function rendered(report: Report, format: ReportFormat, language: Language): string {
  return [...reportForms[format].render(report, messagesOf(language))].join('');
}
