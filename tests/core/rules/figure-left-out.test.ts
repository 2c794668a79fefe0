import { checked } from '../../support/findings.js';
import { ownProgress, ownRows } from '../../support/own-progress.js';
import { workbook } from '../../support/workbook.js';

/** Cell, severity, reason and number of cells of what is left out. */
function left(text: string): readonly string[] {
  return checked(workbook(text))
    .findings.filter(({ rule }) => rule === 'figure-left-out')
    .map(({ cell, severity, facts }) => {
      const { left: reason, cells } = facts as { left: { id: string }; cells: number };
      return `${cell} ${severity} ${reason.id} ${cells}`;
    });
}

test('a table that is taken over to the last figure leaves nothing out; its own rates are no figures of the plan', () => {
  expect(left(ownProgress())).toEqual([]);
});

test('what the plan does not ask for is noted, reason by reason', () => {
  const rows = [...ownRows, '4 | 社区志愿者 | 人 | 100 | 130 | 200 | 65'];
  expect(left(ownProgress({ rows }))).toEqual(['D6 note indicator-unknown 4']);
});

test('figures of the plan that cannot be taken are asked about', () => {
  const rows = [
    ...ownRows.slice(0, 2),
    '3 | 每万城镇常住人口拥有社区工作者 | 平方米 | 12 | 约16 | 18 | 88.9',
  ];
  expect(left(ownProgress({ rows }))).toEqual([
    'D5 verify unit-differs 2',
    'E5 verify not-exact 1',
  ]);
});

test('two figures of one thing are both told', () => {
  const rows = [...ownRows, '4 | 城乡社区综合服务设施覆盖率 | % | 80 | 86 | 100 | 86'];
  expect(left(ownProgress({ rows }))).toEqual(['E3 error contradicted 2']);
});

test('words that hold numbers are told', () => {
  const header = '序号 | 指标 | 单位 | 2020年（基期） | 2023年完成 | 2025年目标 | 分子/分母';
  const rows = ownRows.map((row) => row.replace(/\| [\d.]+$/, '| 320人 / 20万人'));
  expect(left(ownProgress({ header, rows }))).toEqual(['G3 verify unread 3']);
});
