import { execFileSync } from 'node:child_process';
import { SaxesParser } from 'saxes';
import { installed } from '../../scripts/bench/installed.js';
import { hostileReport } from './hostile-report.js';
import { rendered } from './rendered.js';

interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
}

/** The elements of a text in their order; a text that is not XML throws. */
function elementsOf(xml: string): readonly Element[] {
  const found: Element[] = [];
  const parser = new SaxesParser();
  parser.on('opentag', ({ name, attributes }) => found.push({ name, attributes }));
  parser.write(xml).close();
  return found;
}

const elements = elementsOf(rendered(hostileReport, 'junit', 'zh-CN'));
const named = (name: string) => elements.filter((element) => element.name === name);

test('every workbook is a suite, findings across them one more', () => {
  expect(named('testsuite').map(({ attributes }) => attributes)).toMatchObject([
    { name: '合肥/a b#1.xlsx', tests: '5', failures: '2', errors: '0', skipped: '2' },
    { name: 'C:\\报送\\包河.xlsx', tests: '1', failures: '0' },
    { name: '坏/cut.xlsx', tests: '1', errors: '1' },
    { name: '汇总校验', tests: '1', failures: '1' },
  ]);
});

test('control characters and markup of cells are plain text', () => {
  expect(named('script')).toEqual([]);
  expect(rendered(hostileReport, 'junit', 'en-US')).not.toMatch(/[\u0000-\u0008\u001b\u202e]/);
});

const xmllint = installed('xmllint');
const withXmllint = xmllint ? test : test.skip;

withXmllint.each(['zh-CN', 'en-US'] as const)(
  'the report obeys the schema that readers of JUnit agree on, in %s',
  (language) => {
    const input = rendered(hostileReport, 'junit', language);
    const options = ['--noout', '--nonet', '--schema', 'tests/reports/schemas/junit.xsd', '-'];
    expect(() => execFileSync(xmllint ?? '', options, { input, stdio: 'pipe' })).not.toThrow();
  },
);
