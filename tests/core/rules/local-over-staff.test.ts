import { at, findings, undecided } from '../../support/findings.js';
import { workbook } from '../../support/workbook.js';

const rule = 'local-over-staff';

test('more local social workers than social workers are reported', () => {
  const book = workbook(`
    站点 | 站点编号 | 层级       | 区划代码  | 状态 | 驻站社工 | 本地社工
    2    | S1       | 街道社工站 | 510105001 | 运行 | 3        | 4
    3    | S2       | 街道社工站 | 510105002 | 停用 | 0        | 1
  `);
  expect(findings(rule, book)).toEqual([
    at(rule, '站点!F2', { local: 4, staff: 3 }),
    at(rule, '站点!F3', { local: 1, staff: 0 }),
  ]);
});

test('all social workers of a station may be local', () => {
  const book = workbook(`
    站点 | 站点编号 | 层级       | 区划代码  | 状态 | 驻站社工 | 本地社工
    2    | S1       | 街道社工站 | 510105001 | 运行 | 3        | 3
    3    | S2       | 街道社工站 | 510105002 | 运行 | 0        | 0
    4    | S3       | 街道社工站 | 510105003 | 运行 |          | 2
    5    | S4       | 街道社工站 | 510105004 | 运行 | 2        | —
  `);
  expect(findings(rule, book)).toEqual([]);
  expect(undecided(rule, book)).toEqual([]);
});

test('a number that was not obtained is undecided', () => {
  const book = workbook(`
    站点 | 站点编号 | 层级       | 区划代码  | 状态 | 驻站社工 | 本地社工
    2    | S1       | 街道社工站 | 510105001 | 运行 | …        | 4
    3    | S2       | 街道社工站 | 510105002 | 运行 | 3        | …
  `);
  expect(findings(rule, book)).toEqual([]);
  expect(undecided(rule, book)).toEqual([
    { place: '站点!F2', reason: 'unavailable' },
    { place: '站点!F3', reason: 'unavailable' },
  ]);
});
