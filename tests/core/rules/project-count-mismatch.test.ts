import { at, findings, undecided } from '../../support/findings.js';
import { workbook } from '../../support/workbook.js';

const rule = 'project-count-mismatch';

const sheets = (counts: string, list = '全部') => `
  封面 | 区划代码 | 510100
  2    | 项目清单 | ${list}

  批次 | 批次 | 年份 | 县数 | 试点数
  2    | 2    | 2022 | ${counts}
  3    | 1    | 2021 | 1 | 1
`;

const projects = `
  项目 | 项目编号 | 批次 | 县区划代码 | 实施地区划代码 | 补助资金
  2    | P1       | 1    | 510105     | 510105001      | 20
  3    | P2       | 2    | 510105     | 510105002      | 20
  4    | P3       | 2    | 510104     | 510104001      | 20
  5    | P4       | 2    | 510104     | 510104002      | 20
`;

test('counties and pilots that the projects make are right', () => {
  expect(findings(rule, workbook(sheets('2 | 3') + projects))).toEqual([]);
});

test('a county too many and a pilot too few are reported at their own cells', () => {
  expect(findings(rule, workbook(sheets('3 | 2') + projects))).toEqual([
    at(rule, '批次!C2', { of: 'counties', found: 3, expected: 2 }),
    at(rule, '批次!D2', { of: 'pilots', found: 2, expected: 3 }),
  ]);
});

test('a site that gets a subsidy from a later batch again may or may not be counted there', () => {
  const again = `${projects}
    6    | P5       | 2    | 510105     | 510105001      | 10
  `;
  expect(findings(rule, workbook(sheets('2 | 3') + again))).toEqual([]);
  expect(findings(rule, workbook(sheets('2 | 4') + again))).toEqual([]);
  expect(findings(rule, workbook(sheets('2 | 2') + again))).toHaveLength(1);
  expect(findings(rule, workbook(sheets('2 | 5') + again))).toHaveLength(1);
});

test('a blank count is not asked, a declared absence and a missing county are undecided', () => {
  expect(undecided(rule, workbook(sheets(' | …') + projects))).toEqual([
    { place: '批次!D2', reason: 'unavailable' },
  ]);
  const book = workbook(sheets('2 | 3') + projects.replaceAll('510104     |', '           |'));
  expect(undecided(rule, book)).toEqual([{ place: '批次!C2', reason: 'blank' }]);
});

test('a list that is not whole leaves the counts undecided, and no list asks nothing', () => {
  const reasons = undecided(rule, workbook(sheets('9 | 9', '部分') + projects));
  expect(reasons.map(({ reason }) => reason)).toEqual(Array(4).fill('list-incomplete'));
  expect(undecided(rule, workbook(sheets('9 | 9', '无') + projects))).toEqual([]);
});

test('a project without a batch leaves open where it counts', () => {
  const book = workbook(sheets('2 | 3') + projects.replace('| 2    | 510105', '|      | 510105'));
  expect(findings(rule, book)).toEqual([]);
  expect(undecided(rule, book)).toEqual([
    { place: '批次!C2', reason: 'blank' },
    { place: '批次!D2', reason: 'blank' },
  ]);
});
