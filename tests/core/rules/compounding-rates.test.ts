import { at, findings } from '../../support/findings.js';
import { workbook } from '../../support/workbook.js';

const rule = 'compounding-rates';

const goal = (name: string, unit: string, kind: string) =>
  workbook(`
    指标 | 指标代码 | 指标名称 | 单位 | 目标类型
    2    | x        | ${name}  | ${unit} | ${kind}
  `);

test('yearly rates of change that are added up are noted', () => {
  for (const name of ['居民收入增长', '单位GDP能耗降低']) {
    expect(findings(rule, goal(name, '%', '累计'))).toEqual([at(rule, '指标!D2', { name })]);
  }
});

test('amounts, other kinds of target and names that speak of no change pass', () => {
  expect(findings(rule, goal('新增床位增长', '张', '累计'))).toEqual([]);
  expect(findings(rule, goal('居民收入增长', '%', '上升'))).toEqual([]);
  expect(findings(rule, goal('覆盖率', '%', '累计'))).toEqual([]);
});
