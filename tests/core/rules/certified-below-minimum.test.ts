import { defaultSettings } from '../../../src/core/submission/index.js';
import { at, findings, undecided } from '../../support/findings.js';
import { workbook } from '../../support/workbook.js';

const rule = 'certified-below-minimum';

test('a running pilot station with one certified social worker is one short', () => {
  const book = workbook(`
    站点 | 站点编号 | 层级       | 区划代码  | 状态 | 持证社工 | 试点批次
    2    | S1       | 街道社工站 | 510105001 | 运行 | 1        | 2022
    3    | S2       | 街道社工站 | 510105002 | 运行 | 2        | 2022
  `);
  expect(findings(rule, book)).toEqual([at(rule, '站点!E2', { found: 1, minimum: 2 })]);
});

test('a station without a batch is no pilot, whatever the word for none', () => {
  const book = workbook(`
    站点 | 站点编号 | 层级       | 区划代码  | 状态 | 持证社工 | 试点批次
    2    | S1       | 街道社工站 | 510105001 | 运行 | 0        |
    3    | S2       | 街道社工站 | 510105002 | 运行 | 0        | 无
    4    | S3       | 街道社工站 | 510105003 | 运行 | 0        | —
    5    | S4       | 街道社工站 | 510105004 | 运行 | 0        | /
  `);
  expect(findings(rule, book)).toEqual([]);
  expect(undecided(rule, book)).toEqual([]);
});

test('a pilot that is being built, has closed or opens after the cut-off date needs nobody yet', () => {
  const book = workbook(`
    封面 | 截止日期 | 2023-06-30

    站点 | 站点编号 | 层级       | 区划代码  | 状态 | 建成日期   | 停用日期   | 持证社工 | 试点批次
    2    | S1       | 街道社工站 | 510105001 | 在建 |            |            | 0        | 1
    3    | S2       | 街道社工站 | 510105002 | 停用 |            | 2023-05-10 | 0        | 1
    4    | S3       | 街道社工站 | 510105003 | 运行 | 2023-07-01 |            | 0        | 1
    5    | S4       | 街道社工站 | 510105004 | 运行 | 2023-06-30 |            | 0        | 1
  `);
  expect(findings(rule, book)).toEqual([at(rule, '站点!G5', { found: 0, minimum: 2 })]);
});

test('a number that was not obtained or not filled in is undecided', () => {
  const book = workbook(`
    站点 | 站点编号 | 层级       | 区划代码  | 状态 | 持证社工 | 试点批次
    2    | S1       | 街道社工站 | 510105001 | 运行 | …        | 2022
    3    | S2       | 街道社工站 | 510105002 | 运行 |          | 2022
  `);
  expect(findings(rule, book)).toEqual([]);
  expect(undecided(rule, book)).toEqual([
    { place: '站点!E2', reason: 'unavailable' },
    { place: '站点!E3', reason: 'blank' },
  ]);
});

test('an office may ask for more', () => {
  const book = workbook(`
    站点 | 站点编号 | 层级       | 区划代码  | 状态 | 持证社工 | 试点批次
    2    | S1       | 街道社工站 | 510105001 | 运行 | 2        | 2022
  `);
  const limits = { ...defaultSettings.limits, certified: 3 };
  expect(findings(rule, book, { settings: { ...defaultSettings, limits } })).toEqual([
    at(rule, '站点!E2', { found: 2, minimum: 3 }),
  ]);
});
