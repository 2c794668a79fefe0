import { reportFile, type ReportFormat } from '../../src/reports/report-file.js';
import { hostileReport } from './hostile-report.js';
import { rendered } from './rendered.js';

/** A name that turns the text around it, clears the screen, and ends the line. */
const hostileName = '\u202e甲\u001b[2J\u009b1m\u061c乙\u2028\ud800\r\n丙.xlsx';
const report = {
  ...hostileReport,
  workbooks: hostileReport.workbooks.map((workbook) => ({
    ...workbook,
    file: hostileName,
    findings: workbook.findings.map((finding) => ({ ...finding, file: hostileName })),
  })),
  findings: hostileReport.findings.map((finding) => ({
    ...finding,
    file: hostileName,
    related: [{ file: hostileName, sheet: '数据' }],
  })),
};

/** What a terminal or a reader obeys without showing it; line ends are the report's own. */
const obeyed =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/;

test.each(Object.keys(reportFile) as ReportFormat[])(
  'the name of a file does nothing in %s',
  (format) => {
    for (const language of ['zh-CN', 'en-US'] as const) {
      const text = rendered(report, format, language);
      expect(text).toMatch(/甲|%E7%94%B2/);
      expect(obeyed.exec(text)).toBeNull();
      expect(text.replaceAll('\r\n', '\n')).not.toContain('\r');
    }
  },
);

test('JSON gives the name back as it is', () => {
  const { workbooks } = JSON.parse(rendered(report, 'json', 'zh-CN'));
  expect(workbooks[0].file).toBe(hostileName);
});
