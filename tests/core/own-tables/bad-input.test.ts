import { checked } from '../../support/findings.js';
import { ownProgress, ownRows } from '../../support/own-progress.js';
import { workbook } from '../../support/workbook.js';

/** What is said of a table: rule, cell and reason. */
function told(text: string): readonly string[] {
  const { findings } = checked(workbook(text), { file: '340123.xlsx' });
  return findings
    .filter(({ rule }) => rule !== 'unconfirmed-layout')
    .map(({ rule, cell, facts }) => `${rule} ${cell} ${reasonOf(facts)}`.trim());
}

function reasonOf(facts: Readonly<Record<string, unknown>>): string {
  const { left, hindrance } = facts as {
    left?: { id: string; refusal?: string };
    hindrance?: { why: string; refusal?: string };
  };
  return [left?.id, left?.refusal, hindrance?.why, hindrance?.refusal]
    .filter((word) => word !== undefined)
    .join(' ');
}

/** The classes that the table comes to, by the share of the way that lies behind. */
const classes = (text: string) => {
  const { submission } = checked(workbook(text), { file: '340123.xlsx' });
  return submission.progress.map(({ progress }) => progress.current);
};

test('a table that begins at D7 is read where it stands', () => {
  const { findings, submission } = checked(
    workbook(`
      进展 | | | | 肥西县“十四五”城乡社区服务主要指标完成情况
      7 | | | | 指标 | 单位 | 2020年（基期） | 2023年完成 | 2025年目标
      8 | | | | 城乡社区综合服务设施覆盖率 | % | 80 | 101 | 100
    `),
  );
  expect(submission.goals).toHaveLength(1);
  expect(findings.find(({ rule }) => rule === 'share-over-limit')?.cell).toBe('G8');
});

test('numbers stored as texts are numbers', () => {
  const rows = ownRows.map((row) => row.replace(/\| (\d+) \|/g, '| "$1" |'));
  expect(classes(ownProgress({ rows }))).toEqual([85, 80, 16]);
  expect(told(ownProgress({ rows }))).toEqual([]);
});

test('what a row lacks is told where the row begins, never at another figure of it', () => {
  const rows = ownRows.map((row) => row.replace('| 80 | 85 |', '| 80 | 约85 |'));
  expect([...told(ownProgress({ rows }))].sort()).toEqual([
    'figure-left-out E3 not-exact',
    'missing-observation A3',
    'missing-value A3',
  ]);
});

test('header rows that are repeated at each printed page cost nothing', () => {
  const header = '序号 | 指标 | 单位 | 2020年（基期） | 2023年完成 | 2025年目标 | 完成率（%）';
  const rows = [...ownRows.slice(0, 2), header, ...ownRows.slice(2)];
  expect(classes(ownProgress({ rows }))).toEqual([85, 80, 16]);
});

test('values in the unit column are refused with their row', () => {
  const rows = [
    ...ownRows.slice(0, 2),
    '3 | 每万城镇常住人口拥有社区工作者 | 12人 | 12 | 16 | 18 | 1',
  ];
  expect(told(ownProgress({ rows }))).toContain('figure-left-out D5 unread unit-unclear');
});

test('a child in another unit than its parent has no say over it', () => {
  const rows = [...ownRows, '4 | 其中：持证社区工作者 | 个 | 90 | 150 | 180 | 83.3'];
  expect(told(ownProgress({ rows }))).toEqual(['figure-left-out D6 indicator-unknown']);
});

test('a column of figures without a header keeps its table from being judged', () => {
  const header = '序号 | 指标 | 单位 | 2020年（基期） | 2023年完成 | 2025年目标';
  expect(told(ownProgress({ header }))).toEqual(['unjudged-table G2 column column-without-header']);
});

test('an address list with years and numbers is not read, and says why', () => {
  const list = `
    通讯录 | 姓名 | 年份 | 电话
    2 | 张三 | 2023 | 13800000000
    3 | 李四 | 2024 | 13900000000
  `;
  expect(told(list)).toEqual(['unjudged-table A1 table list']);
});

test('two hundred columns of an unknown kind are told column by column', () => {
  const columns = Array.from({ length: 200 }, (_, at) => `增减${at}`);
  const row = columns.map((_, at) => String(at));
  const wide = `表 | 指标 | ${columns.join(' | ')}\n2 | 覆盖率 | ${row.join(' | ')}`;
  const rules = new Set(told(wide).map((line) => line.split(' ')[0]));
  expect([...rules]).toEqual(['unjudged-table']);
});
