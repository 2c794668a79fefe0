import { at, findings, undecided } from '../../support/findings.js';
import { workbook } from '../../support/workbook.js';

const rule = 'unreadable-content';

test('a cell that holds no number is told where it stands, and not as an error of a formula', () => {
  const book = workbook(`
    数据 | 区划代码 | 指标代码 | 期间 | 数值
    2    | 340100   | coverage | 2023 | NaN
    ! unreadable 数据!D2
  `);
  expect(findings(rule, book)).toEqual([at(rule, '数据!D2', { flaw: 'bad-number', found: 'NaN' })]);
  expect(findings('formula-error', book)).toEqual([]);
  expect(findings('missing-value', book)).toEqual([]);
});

test('a sheet that cannot be read is no missing sheet, and what rests on it is undecided', () => {
  const book = workbook(`
    封面 | 区划代码 | 340100
    指标 | 指标代码 | 目标类型
    2    | coverage | 上升
    数据 | 区划代码 | 指标代码 | 期间 | 数值
    2    | 340100   | coverage | 2023 | 85
    ! unreadable 数据
  `);
  expect(findings(rule, book)).toEqual([at(rule, '数据', { flaw: 'no-part', found: '' })]);
  expect(findings('missing-sheet', book).map(({ facts }) => facts['missing'])).not.toContain(
    'data',
  );
  expect(undecided('missing-sheet', book)).toContainEqual({ place: '数据', reason: 'unreadable' });
  expect(undecided('missing-observation', book)).toEqual([{ place: '数据', reason: 'unreadable' }]);
});

test('what a rule says of other sheets before it asks for the one that cannot be read stays', () => {
  const book = workbook(`
    封面 | 区划代码 | 340100
    2    | 规划代码 | test-plan
    数据 | 区划代码 | 指标代码 | 期间 | 数值
    2    | 340202   | beds     | 2023 | 1
    站点 | 站点编号 | 区划代码
    2    | s1       | 340202001
    ! unreadable 站点
  `);
  const outside = 'region-outside-unit';
  expect(findings(outside, book).map(({ place }) => place)).toEqual(['数据!A2']);
  expect(undecided(outside, book)).toEqual([{ place: '站点', reason: 'unreadable' }]);
});

test('a header that cannot be read leaves open whether its column is missing', () => {
  const book = workbook(`
    数据 | 区划代码 | 指标代码 | 期间 | 数值
    2    | 340100   | coverage | 2023 | 85
    ! unreadable 数据!D1
  `);
  expect(findings('missing-column', book).filter(({ place }) => place === '数据')).toEqual([]);
  expect(undecided('missing-column', book)).toContainEqual({ place: '数据', reason: 'unreadable' });
});

test('sound sheets say nothing', () => {
  expect(findings(rule, workbook('数据 | 区划代码 | 数值'))).toEqual([]);
});
