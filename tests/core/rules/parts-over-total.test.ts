import { at, checked, findings } from '../../support/findings.js';
import { workbook } from '../../support/workbook.js';

const rule = 'parts-over-total';

interface Rows {
  readonly indicator?: string;
  readonly total: string;
  /** What 梁子湖, 华容 and 鄂城 have, as far as they have a row. */
  readonly parts: readonly string[];
  readonly more?: string;
}

/** 鄂州 with its three districts, some of them not known yet. */
function city({ indicator = 'beds', total, parts, more = '' }: Rows) {
  const rows = parts.map(
    (value, at) => `    ${at + 3} | 42070${at + 2} | | ${indicator} | ${value}`,
  );
  return workbook(`
    封面 | 区划代码 | 420700
    2    | 规划代码 | test-plan
    3    | 截止日期 | 2023-12-31
    指标 | 指标代码 | 单位
    2    | visitors | 万人次
    数据 | 区划代码 | 口径 | 指标代码 | 数值 | 精度 | 期间
    2    | 420700 | | ${indicator} | ${total}
${rows.join('\n')}
    ${more}
  `);
}

/** The rows are all of one year. */
function told(rows: Rows) {
  const withYear = (row: string) => (row.includes('|') ? `${row} | 2023` : `${row} | | 2023`);
  const parts = rows.parts.map(withYear);
  return findings(rule, city({ ...rows, total: withYear(rows.total), parts }));
}

test('known districts that exceed the total already are told at it, although one is not there', () => {
  const facts = { of: 'value', found: 60, known: 61, parts: 2, unit: '张', ofPersons: false };
  expect(told({ total: '60', parts: ['30', '31'] })).toEqual([at(rule, '数据!D2', facts)]);
});

test('a district to which the indicator does not apply leaves the sum to its own rule', () => {
  const rows = { total: '60 | | 2023', parts: ['30', '31', '—'].map((each) => `${each} | | 2023`) };
  const rules = checked(city(rows)).findings.map((finding) => finding.rule);
  expect(rules).toContain('rollup-mismatch');
  expect(rules).not.toContain(rule);
});

test('a district that has no figure yet is one that is not known', () => {
  for (const absent of ['…', '']) {
    expect(told({ total: '60', parts: ['30', '31', absent] })).toHaveLength(1);
    expect(told({ total: '61', parts: ['30', '31', absent] })).toEqual([]);
  }
});

test('parts that come to the total exactly leave nothing for the others, and that may be so', () => {
  expect(told({ total: '61', parts: ['30', '31'] })).toEqual([]);
  expect(told({ total: '60.9', parts: ['30', '31'] })).toHaveLength(1);
});

test('what only rounding can explain is nothing', () => {
  const visitors = (last: string) =>
    told({ indicator: 'visitors', total: '2.66 | 约至百位', parts: ['1.6', last] });
  expect(visitors('1.065')).toEqual([]);
  expect(visitors('1.0651')).toHaveLength(1);
});

test('where all parts are known the sum itself is held against the total', () => {
  const parts = ['30', '31', '5'];
  expect(told({ total: '60', parts })).toEqual([]);
  const book = city({ total: '60 | | 2023', parts: parts.map((value) => `${value} | | 2023`) });
  expect(checked(book).findings.map((one) => one.rule)).toContain('rollup-mismatch');
});

/** A county with a rate of its own and the rows that are parts of it. */
function county(rows: string) {
  return workbook(`
    封面 | 区划代码 | 340102
    2    | 规划代码 | test-plan
    3    | 截止日期 | 2023-12-31
    数据 | 区划代码 | 口径 | 指标代码 | 期间 | 分子 | 分母 | 数值
    2    | 340102   | 合计 | coverage | 2023 | 154  | 202  | 76.2
${rows}
  `);
}

test('a part of a rate has no more counts than its total, even where nobody below has a row', () => {
  const book = county('    3 | 340102 | 本级 | coverage | 2023 | 201 | 203 | 99.0');
  const facts = { parts: 1, unit: '', ofPersons: false };
  expect(findings(rule, book)).toEqual([
    at(rule, '数据!E2', { of: 'numerator', found: 154, known: 201, ...facts }),
    at(rule, '数据!F2', { of: 'denominator', found: 202, known: 203, ...facts }),
  ]);
  expect(levels(book)).toEqual(['error', 'error']);
});

test('parts of a rate may come to its counts, and only together they are asked about', () => {
  const own = (count: number) => `    3 | 340102 | 本级 | coverage | 2023 | ${count} | 102 | …`;
  const zone = '    4 | 340171 | 开发区 | coverage | 2023 | 54 | 100 | 54';
  expect(levels(county(`${own(100)}\n${zone}`))).toEqual([]);
  expect(levels(county(`${own(101)}\n${zone}`))).toEqual(['verify']);
  expect(levels(county('    3 | 340171 | 开发区 | coverage | 2023 | 155 | 200 | …'))).toEqual([
    'verify',
  ]);
  expect(levels(county('    3 | 340102 | 本级 | coverage | 2023 | … | … | 99.0'))).toEqual([]);
});

function levels(book: Parameters<typeof checked>[0]): readonly string[] {
  return checked(book)
    .findings.filter((one) => one.rule === rule)
    .map((one) => one.severity);
}

test('a rate is no sum of its parts', () => {
  expect(told({ indicator: 'coverage', total: '60', parts: ['50', '70'] })).toEqual([]);
});

test('a total without a number, or no total, has nothing to exceed', () => {
  expect(told({ total: '…', parts: ['30', '31'] })).toEqual([]);
  expect(told({ indicator: 'beds', total: '0', parts: ['0'] })).toEqual([]);
});

function severity(rows: Rows): string | undefined {
  return checked(city(rows)).findings.find((one) => one.rule === rule)?.severity;
}

test('a zone may stand in a district as well: that is asked, not told', () => {
  const parts = ['30 | | 2023', '31 | | 2023'];
  expect(severity({ total: '60 | | 2023', parts })).toBe('error');
  const zone = (value: string) => `9 | 420771 | 开发区 | beds | ${value} | | 2023`;
  expect(severity({ total: '60 | | 2023', parts, more: zone('1') })).toBe('verify');
  expect(severity({ total: '60 | | 2023', parts, more: zone('…') })).toBe('error');
});

test('persons may be counted once in the total and twice in its parts', () => {
  const book = workbook(`
    封面 | 区划代码 | 512000
    2    | 规划代码 | sichuan-14fyp
    3    | 截止日期 | 2023-12-31
    数据 | 区划代码 | 指标代码               | 期间 | 数值
    2    | 512000   | station-social-workers | 2023 | 60
    3    | 512002   | station-social-workers | 2023 | 30
    4    | 512021   | station-social-workers | 2023 | 31
  `);
  const [finding] = checked(book).findings.filter((one) => one.rule === rule);
  expect(finding).toMatchObject({
    severity: 'verify',
    cell: 'D2',
    facts: { unit: '人', ofPersons: true },
  });
});
