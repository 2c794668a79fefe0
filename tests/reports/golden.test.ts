import { reportForms } from '../../src/reports/index.js';
import type { ReportFormat } from '../../src/reports/index.js';
import { expectGolden } from '../support/golden.js';
import { hostileReport } from './hostile-report.js';
import { rendered } from './rendered.js';

const formats = Object.keys(reportForms).filter((name) => name !== 'html') as ReportFormat[];

/* After a change that is meant: UPDATE_GOLDEN=1 npm test -- tests/reports, and read the difference. */
test.each(formats)('the %s report reads as it was read before', (format) => {
  for (const language of ['zh-CN', 'en-US'] as const) {
    const name = reportForms[format].file.replace('report', `report.${language}`);
    expectGolden(`reports/${name}`, rendered(hostileReport, format, language));
  }
});
