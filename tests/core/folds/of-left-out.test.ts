import { foldsOf } from '../../../src/core/folds/folds.js';
import { checked } from '../../support/findings.js';
import { ownProgress } from '../../support/own-progress.js';
import { workbook } from '../../support/workbook.js';

const [first = '', second = '', third = ''] = [
  '1 | 城乡社区综合服务设施覆盖率 | % | 80 | 85 | 100 | 85',
  '2 | 城市社区政务通用自助服务覆盖率 | % | 50 | 80 | 100 | 80',
  '3 | 每万城镇常住人口拥有社区工作者 | 人 | 12 | 16 | 18 | 88.9',
];

/** What is told by itself with its cell, and what follows from each. */
function told(text: string): Readonly<Record<string, readonly string[]>> {
  const all = checked(workbook(text)).findings.filter(({ rule }) => rule !== 'unconfirmed-layout');
  const { isTold, under } = foldsOf(all);
  return Object.fromEntries(
    all.filter(isTold).map((cause) => [
      `${cause.rule} ${cause.cell ?? ''}`.trim(),
      under(cause)
        .map(({ rule, facts }) => `${rule} ${facts['missing'] ?? ''}`.trim())
        .sort(),
    ]),
  );
}

test('a figure that is not exact is told once, at its cell', () => {
  const rows = [first, second, third.replace('| 16 |', '| 约16 |')];
  expect(told(ownProgress({ rows }))).toEqual({
    'figure-left-out E5': ['missing-observation', 'missing-value currentValue'],
  });
});

test('so is a base, and one that nobody can read', () => {
  const rows = [
    first.replace('| 80 |', '| 80左右 |'),
    second.replace('| 80 |', '| 65/93 |'),
    third,
  ];
  expect(told(ownProgress({ rows }))).toEqual({
    'figure-left-out D3': ['missing-observation', 'missing-value baseValue'],
    'figure-left-out E4': ['missing-observation', 'missing-value currentValue'],
  });
});

test('an indicator of which all is left out is not missing besides', () => {
  const rows = [first, second, third.replace('12 | 16 | 18', '约12 | 约16 | 约18')];
  expect(told(ownProgress({ rows }))).toEqual({ 'figure-left-out D5': ['missing-indicator'] });
});

test('two figures that contradict each other are one question', () => {
  const rows = [first, second, third, third.replace('3 |', '4 |').replace('| 16 |', '| 17 |')];
  expect(told(ownProgress({ rows }))).toEqual({
    'figure-left-out E5': ['missing-observation', 'missing-value currentValue'],
  });
});

test('a blank is missing beside a figure that is left out elsewhere, and so is one of which only a growth is left out', () => {
  const rows = [first.replace('| 85 |', '| |'), second, third.replace('| 16 |', '| 约16 |')];
  expect(told(ownProgress({ rows }))).toEqual({
    'figure-left-out E5': ['missing-observation', 'missing-value currentValue'],
    'missing-value A3': ['missing-observation'],
  });
});

test('what is left out for being of another year than is missing is no cause of it', () => {
  const title = '肥西县“十四五”城乡社区服务主要指标完成情况（截至2023年9月底）';
  const header = '序号 | 指标 | 单位 | 规划目标 | 本期 | 上年同期';
  const rows = ['1 | 城乡社区综合服务设施覆盖率 | % | 100 | 85 | 80'];
  const found = told(ownProgress({ title, header, rows }));
  expect(found['figure-left-out F3']).toEqual([]);
  expect(found['missing-value A3']).toEqual(['missing-observation']);
});

const matrix = (worker: string) => `
  完成情况 | 2023年铜陵市城乡社区服务完成情况
  2 | 县区 | 城乡社区综合服务设施覆盖率（%） | 每万城镇常住人口拥有社区工作者（人）
  3 | 铜官区 | 95 | 16
  4 | 义安区 | 90 | ${worker}
  5 | 郊区 | 88 | 14
  6 | 枞阳县 | 90 | 12
  7 | 合计 | 91 | 15
`;

test('of a county in a matrix as well, where it is the only one that is missing', () => {
  const found = told(matrix('约15'));
  expect(found['figure-left-out C4']).toContain('missing-observation');
  const both = told(matrix('约15').replace('| 88 | 14', '| 88 |'));
  expect(both['figure-left-out C4']).toEqual([]);
});
