import { at, findings } from '../../support/findings.js';
import { workbook } from '../../support/workbook.js';

const rule = 'project-outside-batch';

const batches = `
  批次 | 批次   | 年份
  2    | 第一批 | 2021
  3    | 第二批 | 2022
`;

test('a batch that is not among the batches is asked about', () => {
  const book = workbook(`${batches}
    项目 | 项目编号 | 批次   | 年份 | 县区划代码 | 补助资金
    2    | P1       | 第三批 | 2022 | 510105     | 20
  `);
  const facts = { of: 'batch', batch: '第三批', found: null, expected: null };
  expect(findings(rule, book)).toEqual([at(rule, '项目!B2', facts)]);
});

test('a subsidy that is paid in a later year than its batch is asked about', () => {
  const book = workbook(`${batches}
    项目 | 项目编号 | 批次   | 年份 | 县区划代码 | 补助资金
    2    | P1       | 第一批 | 2022 | 510105     | 20
    3    | P2       | 第一批 | 2021 | 510105     | 20
  `);
  const facts = { of: 'year', batch: '第一批', found: 2022, expected: 2021 };
  expect(findings(rule, book)).toEqual([at(rule, '项目!C2', facts)]);
});

test('a project without a year or batch, and a unit without batches, are not asked about', () => {
  const projects = `
    项目 | 项目编号 | 批次   | 年份 | 县区划代码 | 补助资金
    2    | P1       | 第二批 |      | 510105     | 20
    3    | P2       |        | 2022 | 510105     | 20
  `;
  expect(findings(rule, workbook(batches + projects))).toEqual([]);
  expect(findings(rule, workbook(`批次 | 批次 | 年份 ${projects}`))).toEqual([]);
  expect(findings(rule, workbook(projects))).toEqual([]);
});
