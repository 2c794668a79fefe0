import { templateVersion } from '../../../src/core/contract/index.js';
import { at, findings } from '../../support/findings.js';
import { workbook } from '../../support/workbook.js';

const rule = 'template-outdated';
const cover = (version: string) => workbook(`封面 | 模板版本 | ${version}`);

test.each(['0.9', '"0.9"', 'V0.9', '0.9.12', '0'])('version %s is older', (version) => {
  const facts = { found: version.replaceAll('"', ''), expected: templateVersion };
  expect(findings(rule, cover(version))).toEqual([at(rule, '封面!B1', facts)]);
});

test.each(['1.0', '"1.0"', '1', 'v1.0', '１．０', '1.0.1', '1.10', '2.0', '第一版', '…', ''])(
  'version "%s" is current, newer, or no version of ours',
  (version) => {
    expect(findings(rule, cover(version))).toEqual([]);
  },
);

test('a cover without the label was not made from the template', () => {
  expect(findings(rule, workbook('封面 | 填报单位 | 合肥市民政局'))).toEqual([]);
});
