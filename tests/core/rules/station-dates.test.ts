import { at, findings } from '../../support/findings.js';
import { workbook } from '../../support/workbook.js';

const rule = 'station-dates';

const station = (row: string, asOf = '2023-12-31') =>
  workbook(`
    封面 | 区划代码 | 340100
    2    | 截止日期 | ${asOf}
    站点 | 站点编号 | 状态 | 建成日期 | 停用日期
    2    | S1       | ${row}
  `);

const services = (built: string, period: string, asOf = '2023-12-31') =>
  workbook(`
    封面 | 区划代码 | 340100
    2    | 截止日期 | ${asOf}
    站点 | 站点编号 | 状态 | 建成日期
    2    | S1       | 运行 | ${built}
    服务 | 站点编号 | 期间
    2    | S1       | ${period}
  `);

const told = (place: string, conflict: string, [found, limit]: readonly [string, string]) => [
  at(rule, place, { conflict, found, limit }),
];

test('a station that runs was built by the cut-off date', () => {
  const days = ['2024-01-01', '2023-12-31'] as const;
  expect(findings(rule, station('运行 | 2024-01-01 |'))).toEqual(
    told('站点!C2', 'built-after-cut-off', days),
  );
  expect(findings(rule, station('运行 | 2023-12-31 |'))).toEqual([]);
  expect(findings(rule, station('在建 | 2024-06-30 |'))).toEqual([]);
});

test('a station that runs was not closed before the cut-off date', () => {
  const days = ['2023-12-30', '2023-12-31'] as const;
  expect(findings(rule, station('运行 | 2020-01-01 | 2023-12-30'))).toEqual(
    told('站点!D2', 'closed-yet-running', days),
  );
  expect(findings(rule, station('运行 | 2020-01-01 | 2023-12-31'))).toEqual([]);
  expect(findings(rule, station('停用 | 2020-01-01 | 2023-12-30'))).toEqual([]);
});

test('no station was closed before it was built', () => {
  const days = ['2019-12-31', '2020-01-01'] as const;
  expect(findings(rule, station('停用 | 2020-01-01 | 2019-12-31'))).toEqual(
    told('站点!D2', 'closed-before-built', days),
  );
  expect(findings(rule, station('停用 | 2020-01-01 | 2020-01-01'))).toEqual([]);
});

test('a month or year may have begun at its first day', () => {
  expect(findings(rule, station('运行 | 2023年12月 |', '2023-12-15'))).toEqual([]);
  expect(findings(rule, station('停用 | 2020 | 2020-01-01'))).toEqual([]);
  expect(findings(rule, station('停用 | 2020 | 2019-12-31'))).toHaveLength(1);
  expect(findings(rule, services('2021', '2021Q1'))).toEqual([]);
});

test('services belong to a period that has begun, and not to one before the station', () => {
  expect(findings(rule, services('2020-01-01', '2024'))).toEqual(
    told('服务!B2', 'service-ahead', ['2024', '2023-12-31']),
  );
  expect(findings(rule, services('2020-01-01', '2019-12'))).toEqual(
    told('服务!B2', 'service-before-built', ['2019-12', '2020-01-01']),
  );
  expect(findings(rule, services('2020-01-31', '2020-01'))).toEqual([]);
  expect(findings(rule, services('2020-01-01', '2023', '2023-06-30'))).toEqual([]);
});

test('of each station the first row is told, and of the rows that name none', () => {
  const rows = workbook(`
    封面 | 区划代码 | 340100
    2    | 截止日期 | 2023-12-31
    站点 | 站点编号 | 状态 | 建成日期
    2    | S1       | 运行 | 2020-01-01
    3    | S2       | 运行 | 2020-01-01
    服务 | 站点编号 | 期间
    2    | S2       | 2023-12
    3    | S1       | 2019-11
    4    | S2       | 2019-10
    5    | S1       | 2019-10
    6    |          | 2024-01
    7    |          | 2024-02
  `);
  expect(findings(rule, rows).map(({ place }) => place)).toEqual(['服务!B3', '服务!B4', '服务!B6']);
});

test('dates that nobody told contradict nothing', () => {
  for (const open of ['', '…', '—'])
    expect(findings(rule, station(`运行 | ${open} | ${open}`))).toEqual([]);
  expect(findings(rule, station('运行 | 2024-06-30 |', ''))).toEqual([]);
  expect(findings(rule, services('', '2019-12'))).toEqual([]);
});
