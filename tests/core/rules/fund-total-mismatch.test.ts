import { at, findings, undecided } from '../../support/findings.js';
import { workbook } from '../../support/workbook.js';

const rule = 'fund-total-mismatch';

const sheets = (fund: string, list = '全部') => `
  封面 | 区划代码 | 510100
  2    | 项目清单 | ${list}

  批次 | 批次 | 年份 | 县数 | 试点数 | 资金
  2    | 1    | 2021 | 1    | 1      | …
  3    | 2    | 2022 | 2    | 3      | ${fund}
`;

const projects = `
  项目 | 项目编号 | 批次 | 县区划代码 | 补助资金
  2    | P1       | 1    | 510105     | 20
  3    | P2       | 2    | 510105     | 20.1
  4    | P3       | 2    | 510104     | 20.2
  5    | P4       | 2    | 510104     | 20
`;

test('a fund that its subsidies make up to the last digit is right', () => {
  expect(findings(rule, workbook(sheets('60.3') + projects))).toEqual([]);
});

test('a fund that is one hundredth off is reported', () => {
  const facts = { found: 60.31, expected: 60.3, projects: 3 };
  expect(findings(rule, workbook(sheets('60.31') + projects))).toEqual([
    at(rule, '批次!E3', facts),
  ]);
});

test('a batch without any project has no fund', () => {
  const book = workbook(sheets('60.3'));
  expect(undecided(rule, book).map(({ reason }) => reason)).toEqual([
    'list-incomplete',
    'list-incomplete',
  ]);
  const empty = workbook(`${sheets('20')}
    项目 | 项目编号 | 批次 | 县区划代码 | 补助资金
    2    | P1       | 1    | 510105     | 20
  `);
  const facts = { found: 20, expected: 0, projects: 0 };
  expect(findings(rule, empty)).toEqual([at(rule, '批次!E3', facts)]);
});

test('a subsidy that comes with a later batch counts in that batch', () => {
  const book = workbook(`${sheets('40')}
    项目 | 项目编号 | 批次 | 县区划代码 | 实施地区划代码 | 补助资金
    2    | P1       | 1    | 510105     | 510105001      | 20
    3    | P2       | 2    | 510105     | 510105001      | 20
    4    | P3       | 2    | 510105     | 510105002      | 20
  `);
  expect(findings(rule, book)).toEqual([]);
});

test('a project that is listed twice is counted once, because its second row is a duplicate', () => {
  const book = workbook(`${sheets('20')}
    项目 | 项目编号 | 批次 | 县区划代码 | 补助资金
    2    | P2       | 2    | 510105     | 20
    3    | P2       | 2    | 510105     | 20
  `);
  expect(findings(rule, book)).toEqual([]);
});

test('a fund or a subsidy that was not published is undecided, a fund left blank is not asked', () => {
  const book = workbook(sheets('60.3') + projects.replace('20.1', '…'));
  expect(findings(rule, book)).toEqual([]);
  expect(undecided(rule, book)).toEqual([
    { place: '批次!E2', reason: 'unavailable' },
    { place: '批次!E3', reason: 'unavailable' },
  ]);
  expect(undecided(rule, workbook(sheets('') + projects))).toHaveLength(1);
});

test('a list that is not whole leaves the fund undecided, and no list asks nothing', () => {
  const partial = workbook(sheets('99', '部分') + projects);
  expect(findings(rule, partial)).toEqual([]);
  expect(undecided(rule, partial)).toHaveLength(2);
  expect(undecided(rule, workbook(sheets('99', '无') + projects))).toEqual([]);
});

test('a project without a batch leaves open whose fund it belongs to', () => {
  const book = workbook(sheets('60.3') + projects.replace('| 2    | 510105', '|      | 510105'));
  expect(findings(rule, book)).toEqual([]);
  expect(undecided(rule, book)).toContainEqual({ place: '批次!E3', reason: 'blank' });
});
