import type { ReportFormat } from './report-file.js';
import type { Render } from './report.js';

const loaders: Readonly<Record<ReportFormat, () => Promise<Render>>> = {
  text: async () => (await import('./text.js')).textReport,
  json: async () => (await import('./json.js')).jsonReport,
  csv: async () => (await import('./csv.js')).csvReport,
  html: async () => (await import('./html.js')).htmlReport,
  sarif: async () => (await import('./sarif.js')).sarifReport,
  junit: async () => (await import('./junit.js')).junitReport,
};

/** Loads what writes one output form, and none of the others: the page alone is a tenth of the command. */
export function loadRender(format: ReportFormat): Promise<Render> {
  return loaders[format]();
}
