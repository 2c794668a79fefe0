import { at, findings } from '../../support/findings.js';
import { workbook } from '../../support/workbook.js';

const rule = 'unit-mismatch';
const withUnit = (indicator: string, unit: string) =>
  workbook(`
    指标 | 指标代码     | 单位    | 目标类型
    2    | ${indicator} | ${unit} | 监测
  `);

test.each([
  ['coverage', '个', '%'],
  ['coverage', '‰', '%'],
  ['social-workers', '人次', '人'],
  ['social-workers', '户', '人'],
  ['social-workers', '万', '人'],
  ['social-workers', '人/万人', '人'],
  ['beds', '%', '张'],
  ['fund', '人', '万元'],
])('%s in %s cannot be converted to %s', (indicator, found, expected) => {
  const facts = { found, expected };
  expect(findings(rule, withUnit(indicator, found))).toEqual([at(rule, '指标!B2', facts)]);
});

test.each([
  ['coverage', '%'],
  ['coverage', '％'],
  ['coverage', '百分比'],
  ['social-workers', '人'],
  ['social-workers', '名'],
  ['social-workers', '万人'],
  ['social-workers', '" 万 人"'],
  ['stations', '座'],
  ['stations', '处'],
  ['fund', '元'],
  ['fund', '亿元'],
  ['workers', '人/万人'],
  ['workers', '人'],
  ['community-workers', '人/万人'],
  ['community-workers', '人／每万人'],
  ['coverage', ''],
  ['unknown', '个'],
])('%s may be given in %s', (indicator, unit) => {
  expect(findings(rule, withUnit(indicator, unit))).toEqual([]);
});
