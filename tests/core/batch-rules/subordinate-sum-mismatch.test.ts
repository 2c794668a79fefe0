import { delivered, findingsAcross } from '../../support/batch.js';

const rule = 'subordinate-sum-mismatch';
const codes = ['340705', '340706', '340711', '340722'];

/** 铜陵市 with four counties that deliver some rows each. */
function tongling(cityRows: string, ofCounties: readonly string[]): string {
  const counties = ofCounties.map((rows, index) => {
    const code = codes[index] ?? '';
    const head = '数据 | 区划代码 | 口径 | 指标代码 | 期间 | 分子 | 分母 | 数值 | 精度';
    return delivered(`${code}.xlsx`, code, { sheets: `${head}\n 2 | ${code} | 合计 | ${rows}` });
  });
  const head = '数据 | 区划代码 | 口径 | 指标代码 | 期间 | 分子 | 分母 | 数值 | 精度';
  return delivered('铜陵.xlsx', '340700', { sheets: `${head}\n${cityRows}` }) + counties.join('');
}

const beds = (...values: readonly (number | string)[]) =>
  values.map((value) => `beds | 2023 | | | ${value}`);

test('a total that its counties do not make is told with the county that was left out', () => {
  const text = tongling('2 | 340700 | 合计 | beds | 2023 | | | 60', beds(10, 20, 30, 40));
  const facts = {
    ...{ indicator: 'beds', period: '2023', of: 'value', found: 60, expected: 100, units: 4 },
    ...{ unit: '张', outcome: 'impossible', suspect: { name: '枞阳县', cause: 'left-out' } },
  };
  expect(findingsAcross(rule, text)).toEqual([{ place: '铜陵.xlsx 数据!G2', facts }]);
});

test('the county whose row differs explains the gap', () => {
  const text = tongling(
    `
      2 | 340700 | 合计 | beds | 2023 | | | 105
      3 | 340706 | 下级 | beds | 2023 | | | 25
    `,
    beds(10, 20, 30, 40),
  );
  const [finding] = findingsAcross(rule, text);
  expect(finding?.facts.suspect).toEqual({ name: '义安区', cause: 'differs' });
});

test('own level and zones are part of the total', () => {
  const rows = (total: number) => `
    2 | 340700 | 合计   | beds | 2023 | | | ${total}
    3 | 340700 | 本级   | beds | 2023 | | | 5
    4 | 340771 | 开发区 | beds | 2023 | | | 3
    5 | 340772 | 下级   | beds | 2023 | | | 2
  `;
  expect(findingsAcross(rule, tongling(rows(110), beds(10, 20, 30, 40)))).toEqual([]);
  expect(findingsAcross(rule, tongling(rows(111), beds(10, 20, 30, 40)))).toHaveLength(1);
});

test('without the figure of a county the total stays open', () => {
  const total = '2 | 340700 | 合计 | beds | 2023 | | | 60';
  expect(findingsAcross(rule, tongling(total, beds(10, 20, 30)))).toEqual([]);
  expect(findingsAcross(rule, tongling(total, beds(10, 20, 30, '…')))).toEqual([]);
});

test('a county to which the indicator does not apply adds nothing', () => {
  const total = (value: number) => `2 | 340700 | 合计 | beds | 2023 | | | ${value}`;
  expect(findingsAcross(rule, tongling(total(60), beds(10, 20, 30, '—')))).toEqual([]);
  expect(findingsAcross(rule, tongling(total(61), beds(10, 20, 30, '—')))).toMatchObject([
    { facts: { found: 61, expected: 60 } },
  ]);
});

test('a gap within declared rounding is a note', () => {
  const total = (value: number) => `2 | 340700 | 合计 | visitors | 2023 | | | ${value} | 约至千位`;
  const visitors = ['1200', '1300', '1400', '1500'].map(
    (value) => `visitors | 2023 | | | ${value} | 精确`,
  );
  expect(findingsAcross(rule, tongling(total(5400), visitors))).toEqual([]);
  const [possible] = findingsAcross(rule, tongling(total(5000), visitors));
  expect(possible?.facts).toMatchObject({ outcome: 'possible', suspect: null });
  const [impossible] = findingsAcross(rule, tongling(total(4000), visitors));
  expect(impossible?.facts).toMatchObject({ outcome: 'impossible' });
});

test('a rate is held to its sums, never to a mean of rates', () => {
  const coverage = ['1 | 2 | 50', '9 | 10 | 90', '5 | 10 | 50', '4 | 8 | 50'].map(
    (row) => `coverage | 2023 | ${row}`,
  );
  const counted = '2 | 340700 | 合计 | coverage | 2023 | 19 | 30 | 63.3';
  const plain = (value: string) => `2 | 340700 | 合计 | coverage | 2023 | | | ${value}`;
  expect(findingsAcross(rule, tongling(counted, coverage))).toEqual([]);
  expect(findingsAcross(rule, tongling(plain('63.3'), coverage))).toEqual([]);
  const [finding] = findingsAcross(rule, tongling(plain('60'), coverage));
  expect(finding?.facts).toMatchObject({ of: 'value', found: 60, expected: 63.3 });
});

test('a city whose subordinates do not report is not held to them', () => {
  const sheets = `
    数据 | 区划代码 | 指标代码          | 期间 | 分子 | 分母 | 数值
    2    | 340700  | facility-coverage | 2023 | 19   | 30   | 63.3
  `;
  const plan = 'anhui-14fyp';
  const counties = codes.map((code) => delivered(`${code}.xlsx`, code, { plan }));
  const text = delivered('铜陵.xlsx', '340700', { plan, sheets }) + counties.join('');
  expect(findingsAcross(rule, text)).toEqual([]);
});

test('of the time before its boundaries moved a city is not held to the counties of today', () => {
  const text = tongling('2 | 340700 | 合计 | beds | 2023 | | | 60', beds(10, 20, 30, 40));
  const later = text.replaceAll('2023-12-31', '2024-06-30');
  const moved = `${later}
    区划沿革 | 旧代码 | 新代码 | 生效日期
    2       | 340823 | 340722 | 2024-01-01
  `;
  expect(findingsAcross(rule, later)).toHaveLength(1);
  expect(findingsAcross(rule, moved)).toEqual([]);
});

test('counties that tell December make up the total of the year', () => {
  const december = beds(10, 20, 30, 40).map((row) => row.replace('2023', '2023-12'));
  const total = (value: number) => `2 | 340700 | 合计 | beds | 2023 | | | ${value}`;
  expect(findingsAcross(rule, tongling(total(100), december))).toEqual([]);
  const [finding] = findingsAcross(rule, tongling(total(60), december));
  expect(finding?.facts).toMatchObject({ found: 60, expected: 100 });
});
