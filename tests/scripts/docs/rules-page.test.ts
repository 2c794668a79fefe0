import { parseExample } from '../../../scripts/docs/example.js';
import { ruleSection, rulesPage } from '../../../scripts/docs/rules-page.js';
import { listedRules } from '../../../scripts/docs/listed-rules.js';
import { missingIndicator } from '../../../src/core/rules/missing-indicator.js';
import { ratioMismatch } from '../../../src/core/rules/ratio-mismatch.js';
import { unknownIndicator } from '../../../src/core/rules/unknown-indicator.js';

const example = parseExample(`# failing
数据 | 区划代码 | 指标代码          | 期间 | 分子 | 分母 | 数值
2    | 340100  | facility-coverage | 2023 | 850  | 1000 | 85.1

# passing
数据 | 区划代码 | 指标代码          | 期间 | 分子 | 分母 | 数值
2    | 340100  | facility-coverage | 2023 | 850  | 1000 | 85
`);

test('a section names the rule and shows what its example gives at which cell', () => {
  const section = ruleSection(ratioMismatch, example, 'zh-CN');
  expect(section).toContain('<a id="ratio-mismatch"></a>');
  expect(section).toContain('| 2 | 340100 | facility-coverage | 2023 | 850 | 1000 | 85.1 |');
  expect(section).toContain('- 数据!F2：应为 85%（850 ÷ 1000），现填 85.1%。');
});

test('a rule whose example is found with another severity than usual is told with both', () => {
  const ofCounty = parseExample(`# failing
封面 | 填报单位 | 成都市青羊区民政局
2    | 区划代码 | 510105
3    | 规划代码 | sichuan-14fyp
4    | 截止日期 | 2023-12-31
指标 | 指标代码

# passing
指标 | 指标代码
`);
  const page = rulesPage({ 'missing-indicator': ofCounty }, 'zh-CN');
  expect(page).toContain('| 缺少规划指标 | 强制性、核实性 | 否 |');
  expect(ruleSection(missingIndicator, ofCounty, 'zh-CN')).toContain('| 强制性、核实性 |');
  expect(ruleSection(ratioMismatch, example, 'zh-CN')).toContain('| 强制性 |');
});

test('the page has a line in the index and a section for every rule', () => {
  const page = rulesPage({}, 'en-US');
  for (const { id } of listedRules) {
    expect(page).toContain(`[${id}](#${id})`);
    expect(page).toContain(`<a id="${id}"></a>`);
  }
});

test('hostile text in an example stays text on the page', () => {
  const hostile = parseExample(`# failing
数据 | 区划代码 | 指标代码 | 期间 | 数值
2    | 340100  | <script>alert(1)</script>[x](javascript:y)\u0007 | 2023 | 1

# passing
数据 | 区划代码
`);
  const section = ruleSection(unknownIndicator, hostile, 'en-US');
  expect(section).not.toMatch(/<script|[^\\]\]\(|\u0007/);
  expect(section).toContain('&lt;script&gt;');
});
