import { reportForms } from '../../src/reports/index.js';
import type { ReportFormat } from '../../src/reports/report-file.js';
import { expectGolden } from '../support/golden.js';
import { hostileReport } from './hostile-report.js';
import { rendered } from './rendered.js';

const formats = Object.keys(reportForms).filter((name) => name !== 'html') as ReportFormat[];

/** A text without what every new rule would change: the list of rules, and places in it. */
function stable(text: string): string {
  const [head = '', rest] = text.split(/(?<="rules": )\[/);
  const after = rest?.slice(rest.indexOf('"language"')) ?? '';
  return (head + after).replace(/ +"ruleIndex": .*\n/g, '').replaceAll('\r\n', '\n');
}

/* After a change that is meant: UPDATE_GOLDEN=1 npm test -- tests/reports, and read the difference. */
test.each(formats)('the %s report reads as it was read before', (format) => {
  for (const language of ['zh-CN', 'en-US'] as const) {
    const name = reportForms[format].file.replace('report', `report.${language}`);
    expectGolden(`reports/${name}`, stable(rendered(hostileReport, format, language)));
  }
});
