import { at, findings } from '../../support/findings.js';
import { workbook } from '../../support/workbook.js';

const rule = 'duplicate-station';

test('a code that stands twice is reported at its second row', () => {
  const book = workbook(`
    站点 | 站点编号 | 站点名称 | 层级       | 区划代码  | 状态
    2    | S1       | 明光路站 | 街道社工站 | 340102001 | 运行
    3    | S2       | 车站站   | 街道社工站 | 340102002 | 运行
    4    | s1       | 胜利路站 | 街道社工站 | 340102003 | 运行
  `);
  expect(findings(rule, book)).toEqual([
    at(rule, '站点!A4', { by: 'code', found: 's1', first: 2 }),
  ]);
});

test('one name in one region under two codes is one station', () => {
  const book = workbook(`
    站点 | 站点编号 | 站点名称   | 层级       | 区划代码  | 状态
    2    | S1       | 明光路站   | 街道社工站 | 340102001 | 运行
    3    | S2       | 明光路　站 | 街道社工站 | 340102001 | 运行
  `);
  expect(findings(rule, book)).toEqual([
    at(rule, '站点!B3', { by: 'name', found: '明光路　站', first: 2 }),
  ]);
});

test('a name that stands in two regions is no duplicate, nor is a missing name or code', () => {
  const book = workbook(`
    站点 | 站点编号 | 站点名称 | 层级       | 区划代码  | 状态
    2    | S1       | 城关镇站 | 街道社工站 | 340102001 | 运行
    3    | S2       | 城关镇站 | 街道社工站 | 340103001 | 运行
    4    | S3       |          | 街道社工站 | 340103001 | 运行
    5    | S4       |          | 街道社工站 | 340103001 | 运行
    6    |          | 甲站     | 街道社工站 | 340103001 | 运行
    7    |          | 乙站     | 街道社工站 | 340103001 | 运行
  `);
  expect(findings(rule, book)).toEqual([]);
});

test('a station that took over the name of a closed one is no duplicate', () => {
  const book = workbook(`
    站点 | 站点编号 | 站点名称 | 层级       | 区划代码  | 状态
    2    | S1       | 明光路站 | 街道社工站 | 340102001 | 停用
    3    | S2       | 明光路站 | 街道社工站 | 340102001 | 运行
  `);
  expect(findings(rule, book)).toEqual([]);
});

test('two villages of a county may share a name where only the county is told', () => {
  const book = workbook(`
    站点 | 站点编号 | 站点名称     | 层级           | 区划代码 | 状态
    2    | S1       | 幸福村社工室 | 村(社区)社工室 | 340102   | 运行
    3    | S2       | 幸福村社工室 | 村(社区)社工室 | 340102   | 运行
  `);
  expect(findings(rule, book)).toEqual([]);
});
