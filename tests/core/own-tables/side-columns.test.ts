import { checked } from '../../support/findings.js';
import { ownProgress, ownRows } from '../../support/own-progress.js';
import { workbook } from '../../support/workbook.js';

const usual = '序号 | 指标 | 单位 | 2020年（基期） | 2023年完成 | 2025年目标';

/** The usual table with one more column behind the others. */
function withColumn(header: string, { before = usual, rows = ownRows } = {}): string {
  const shown = rows.map((row) => row.replace(/\| [\d.]+$/, '| 7'));
  return ownProgress({ header: `${before} | ${header}`, rows: shown });
}

/** What is found of a table: rule, cell and the header that is named. */
function told(text: string): readonly string[] {
  const { findings } = checked(workbook(text));
  return findings
    .filter(({ rule }) => rule !== 'unconfirmed-layout')
    .map(({ rule, cell, facts }) => `${rule} ${cell} ${headerOf(facts)}`.trim());
}

function headerOf(facts: Readonly<Record<string, unknown>>): string {
  const { left, hindrance } = facts as Record<
    'left' | 'hindrance',
    { header?: string } | undefined
  >;
  return left?.header ?? hindrance?.header ?? '';
}

test('a side column that nobody understands is told once, and the others are judged', () => {
  const { submission, findings, verdict } = checked(workbook(withColumn('联系数')));
  expect(submission.progress.map(({ progress }) => progress.current)).toEqual([85, 80, 16]);
  expect(findings.find(({ rule }) => rule === 'figure-left-out')).toMatchObject({
    cell: 'G3',
    severity: 'verify',
    facts: { cells: 3, left: { id: 'unread', refusal: 'column-unclear', header: '联系数' } },
  });
  expect(verdict).toBe('to-explain');
});

test('several of them are told one by one, and one without a figure not at all', () => {
  const both = withColumn('联系数', { before: usual }).replace(
    '| 联系数',
    '| 联系数 | 权重 | 得分',
  );
  expect(told(both.replaceAll(/\| 7$/gm, '| 7 | 8'))).toEqual([
    'figure-left-out G3 联系数',
    'figure-left-out H3 权重',
  ]);
});

test('a part of the column before is one, whatever it is a part of', () => {
  expect(told(withColumn('其中：农村'))).toEqual(['figure-left-out G3 其中：农村']);
});

test('what compares with the columns before it may compare with the unread one, and is told too', () => {
  const header = usual.replace('| 2025年目标', '| 2025年目标 | 联系数 | 完成率（%）');
  const rows = ownRows.map((row) => row.replace(/\| ([\d.]+)$/, '| 7 | $1'));
  expect(told(ownProgress({ header, rows }))).toEqual([
    'figure-left-out G3 联系数',
    'figure-left-out H3 完成率（%）',
  ]);
});

test.each(['年中调整数', '核定完成数', '比上年', '', '2023年完成', '上年同期', '2023年核定'])(
  'a column “%s” may be a second series of values, and the table is not judged',
  (header) => {
    const rules = told(withColumn(header)).map((line) => line.split(' ')[0]);
    expect(new Set(rules)).toEqual(new Set(['unjudged-table']));
  },
);

test.each(['增减', '比上年增减', '增减（±）', '较上年同期增加数'])(
  'a column “%s” is a difference or a rate, and no figure of the indicator: it is told, and the table is judged',
  (header) => {
    expect(told(withColumn(header))).toEqual([`figure-left-out G3 ${header}`]);
    const bare = usual.replace('2020年（基期） | 2023年完成', '2020年 | 2023年');
    expect(told(withColumn(header, { before: bare }))).toEqual([`figure-left-out G3 ${header}`]);
  },
);

test('where the roles of the others follow from what stands beside them, the table is not judged', () => {
  const before = usual.replace('2020年（基期） | 2023年完成', '2020年 | 2023年');
  expect(told(withColumn('联系数', { before }))).toEqual(['unjudged-table G2 联系数']);
});

test('where no result is read, it may stand in the unread column, and the table is not judged', () => {
  const header = usual.replace('2023年完成', '联系数');
  const rows = ownRows.map((row) => row.replace(/ \| [\d.]+$/, ''));
  expect(told(ownProgress({ header, rows }))).toEqual(['unjudged-table E2 联系数']);
});

test('what a row lacks may stand in the unread column; of a row without a figure there it is missing', () => {
  const [first = '', second = '', third = ''] = ownRows;
  const rows = [first, second.replace('| 50 |', '| |'), third.replace('| 12 |', '| |')];
  const text = withColumn('联系数', { rows }).replace(/\| 18 \| 7/, '| 18 |');
  const { findings, undecided } = checked(workbook(text));
  const missing = findings.filter(({ rule }) => rule.startsWith('missing-'));
  expect(missing.map(({ rule, cell }) => `${rule} ${cell}`).sort()).toEqual([
    'missing-observation A5',
    'missing-value A5',
  ]);
  const open = undecided.filter(({ rule }) => rule.startsWith('missing-'));
  expect(open.map(({ rule, cell, reason }) => `${rule} ${cell} ${reason}`).sort()).toEqual([
    'missing-observation A4 unreadable',
    'missing-value A4 unreadable',
  ]);
});

test('an indicator that has its only figure there is not missing, and neither is it read', () => {
  const [first = '', second = ''] = ownRows;
  const rows = [first, second, '3 | 每万城镇常住人口拥有社区工作者 | 人 | | | | 7'];
  const { findings, undecided } = checked(workbook(withColumn('联系数', { rows })));
  expect(findings.map(({ rule }) => rule)).not.toContain('missing-indicator');
  expect(undecided).toContainEqual(
    expect.objectContaining({ rule: 'missing-indicator', reason: 'unreadable' }),
  );
});

test('under no plan it is undecided where its header stands', () => {
  const { findings, undecided } = checked(workbook(withColumn('联系数')), { isWithoutPlan: true });
  expect(findings).toEqual([]);
  expect(undecided.map(({ cell, reason }) => `${cell} ${reason}`)).toEqual([
    'A2 without-plan',
    'G2 unreadable',
  ]);
});
