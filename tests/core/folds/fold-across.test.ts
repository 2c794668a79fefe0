import type { Finding } from '../../../src/core/model/index.js';
import { checkedBatch } from '../../support/batch.js';

/** A city with two counties; the second one may carry the code of the first on its cover. */
function delivery(codeOfSecond: string): readonly Finding[] {
  const county = ([file, unit, code, own]: readonly string[]) => `
    # file ${file}
    封面 | 填报单位 | ${unit}
    2    | 区划代码 | ${code}
    3    | 规划代码 | test-plan
    4    | 截止日期 | 2023-12-31
    数据 | 区划代码 | 口径 | 指标代码 | 期间 | 数值
    2    | ${own}   | 合计 | beds     | 2023 | 50`;
  return checkedBatch(
    `
    # file 合肥.xlsx
    封面 | 填报单位 | 合肥市民政局
    2    | 区划代码 | 340100
    3    | 规划代码 | test-plan
    4    | 截止日期 | 2023-12-31
    数据 | 区划代码 | 口径 | 指标代码 | 期间 | 数值
    2    | 340102   | 下级 | beds     | 2023 | 50
    3    | 340103   | 下级 | beds     | 2023 | 50
    ${county(['瑶海.xlsx', '瑶海区民政局', '340102', '340102'])}
    ${county(['庐阳.xlsx', '庐阳区民政局', codeOfSecond, '340103'])}`,
    { expected: ['340100', '340102', '340103'] },
  );
}

const told = (findings: readonly Finding[]) =>
  findings.filter(({ follows }) => !follows).map(({ rule }) => rule);

test('with its own code nothing is missing and nothing double', () => {
  expect(delivery('340103')).toEqual([]);
});

test("a unit that is missing under its own code because its cover has a neighbour's follows from the cover", () => {
  const findings = delivery('340102');
  expect(findings.map(({ rule }) => rule)).toEqual(['missing-submission']);
  expect(told(findings)).toEqual([]);
  const cause = { rule: 'cover-name-mismatch', file: '庐阳.xlsx', sheet: '封面', cell: 'B1' };
  expect(findings[0]?.follows).toEqual(cause);
});

test('a unit that is missing for another reason stays a finding of its own', () => {
  const findings = checkedBatch(
    `
    # file 瑶海.xlsx
    封面 | 填报单位 | 瑶海区民政局
    2    | 区划代码 | 340102
    3    | 规划代码 | test-plan
    4    | 截止日期 | 2023-12-31
    # file 庐阳.xlsx
    封面 | 填报单位 | 庐阳区民政局
    2    | 区划代码 | 340104
    3    | 规划代码 | test-plan
    4    | 截止日期 | 2023-12-31`,
    { expected: ['340102', '340103', '340111'] },
  );
  expect(told(findings)).toEqual(['missing-submission']);
  expect(findings.map(({ facts }) => facts['region'])).toEqual(['340103', '340111']);
});
