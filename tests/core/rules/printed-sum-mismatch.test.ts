import { at, checked, findings } from '../../support/findings.js';
import { testPlan } from '../../support/test-plan.js';
import { workbook } from '../../support/workbook.js';

const rule = 'printed-sum-mismatch';
const table = (last: string, total = '60') => `
  社工站 | 2023年资阳市社会工作服务站点情况
  2 | 县区 | 社工站点（个）
  3 | 雁江区 | 24
  4 | 安岳县 | 20
  5 | 乐至县 | ${last}
  6 | 合计 | ${total}
`;

test('rows that add up pass, and so do those of which one is not known', () => {
  expect(findings(rule, workbook(table('16')))).toEqual([]);
  expect(findings(rule, workbook(table('…')))).toEqual([]);
});

test('a total that the rows cannot add up to is told at its own cell', () => {
  const facts = { name: '社工站点', found: 60, low: 50, high: 50, unit: '个' };
  expect(findings(rule, workbook(table('6')))).toEqual([at(rule, '社工站!B6', facts)]);
});

test('a count of whole things is exact, unless the table says that it rounds', () => {
  expect(findings(rule, workbook(table('16', '61')))).toHaveLength(1);
  const rounded = (total: string) =>
    `${table('16', total)}  7 | 注：合计数与分项之和因四舍五入略有出入。`;
  expect(findings(rule, workbook(rounded('61')))).toEqual([]);
});

const inUnit = (unit: string, total: string, name = '社工') => `
  社工站 | 2023年资阳市社会工作服务情况
  2 | 县区 | ${name}${unit}
  3 | 雁江区 | 24
  4 | 安岳县 | 20
  5 | 乐至县 | 16
  6 | 合计 | ${total}
`;
const told = (...given: Parameters<typeof inUnit>) =>
  findings(rule, workbook(inUnit(...given))).length;

test.each(['（万人）', '（亿元）', '（吨）'])(
  'in %s on both sides of what rounding allows',
  (unit) => {
    expect(told(unit, '62')).toBe(0);
    expect(told(unit, '63')).toBe(1);
  },
);

test('in a unit that nobody says, what rounding allows passes', () => {
  expect(told('', '62')).toBe(0);
});

test.each(['（人）', '（个）', '（张）', '（户次）', '（台（套））'])(
  'one more than the rows in %s is told',
  (unit) => {
    expect(told(unit, '60')).toBe(0);
    expect(told(unit, '61')).toBe(1);
  },
);

test.each([
  ...['每万城镇常住人口拥有社区工作者', '每千名老人床位', '每个社区社工', '万人拥有社工数'],
  ...['人均社工', '村均社工', '社工覆盖率', '社工占比', '持证比例', '师生比', '配备标准'],
])('%s is of no sum, wherever its total stands', (name) => {
  expect(told('（人）', '20', name)).toBe(0);
  const [head, ...rows] = inUnit('（人）', '20', name).trim().split('\n').slice(1);
  const above = [rows.at(-1), ...rows.slice(0, -1)];
  const table = ['社工站 | 2023年资阳市社会工作服务情况', head, ...above].join('\n');
  expect(findings(rule, workbook(table))).toEqual([]);
});

test.each(['（%）', '（人/万人）', '（‰）'])('nor is what counts in %s', (unit) => {
  expect(told(unit, '20')).toBe(0);
});

test.each(['每年智慧社区试点', '标准化社工站', '率先达标村', '均衡发展乡镇'])(
  '%s is summed for all its name',
  (name) => {
    expect(told('（个）', '61', name)).toBe(1);
  },
);

const numbered = (label: string, total = '70') => `
  社工站 | 2023年资阳市社会工作服务站点情况
  2 | 序号 | 县区 | 社工站点（个）
  3 | 1 | 雁江区 | 24
  4 | 2 | 安岳县 | 20
  5 | 3 | 乐至县 | 16
  6 | ${label} | | ${total}
`;

test.each(['合计', '合 计', '总计'])('%s in the column of numbers is the total', (label) => {
  expect(findings(rule, workbook(numbered(label, '60')))).toEqual([]);
  const facts = { name: '社工站点', found: 70, low: 60, high: 60, unit: '个' };
  expect(findings(rule, workbook(numbered(label)))).toEqual([at(rule, '社工站!C6', facts)]);
});

test('a row without a region that calls itself nothing, or a 小计, is no total', () => {
  expect(findings(rule, workbook(numbered('4')))).toEqual([]);
  expect(findings(rule, workbook(numbered('小计')))).toEqual([]);
});

const noted = (note: string) => findings(rule, workbook(`${table('16', '70')}  7 | 注：${note}`));

test.each(['社工站点含网格站。', '1.站点数为年报口径；2.不含撤销的站点。'])(
  'the note %s is of all rows alike',
  (note) => {
    expect(noted(note)).toHaveLength(1);
  },
);

test.each([
  ...['合计含市直站点。', '全市数为快报口径，各县区为年报口径。', '各县区数据不含开发区。'],
  ...['统计口径有调整。', '上年数据已修订。'],
])('the note %s keeps the total and its rows apart', (note) => {
  expect(noted(note)).toEqual([]);
});

test('a total that has no rows in its column is none', () => {
  const empty = `
    社工站 | 2023年资阳市社会工作服务站点情况
    2 | 县区 | 社工站点（个） | 社工（人）
    3 | 雁江区 | | 3
    4 | 安岳县 | | 4
    5 | 合计 | 60 | 7
  `;
  expect(findings(rule, workbook(empty))).toEqual([]);
});

const ofZiyang = `
  站点 | 资阳市2023年站点数情况
  2 | 地区 | 站点数（个）
  3 | 合计 | 60
  4 | 雁江区 | 24
  5 | 安岳县 | 20
  6 | 乐至县 | 6
`;
const byPlan = (rollUp: 'sum' | 'none') => {
  const indicators = testPlan.indicators.map((each) =>
    each.id === 'stations' ? { ...each, rollUp } : each,
  );
  const plans = [{ ...testPlan, indicators }];
  return checked(workbook(ofZiyang), { catalogue: { plans }, plan: testPlan.id }).findings;
};

test('what the plan does not add up is of no sum, whatever it is called', () => {
  const rules = (rollUp: 'sum' | 'none') => byPlan(rollUp).map(({ rule: id }) => id);
  expect(rules('sum')).toContain(rule);
  expect(rules('none')).not.toContain(rule);
});

/** A table of 资阳市, which has three subordinates, without a row that is called a total. */
const rowsOf = (rows: readonly string[], name = '社工（人）') => {
  const lines = rows.map((row, at) => `${at + 3} | ${row}`);
  return ['社工 | 2023年资阳市社会工作服务情况', `2 | 县区 | ${name}`, ...lines].join('\n');
};
const below = ['雁江区 | 24', '安岳县 | 20', '乐至县 | 16'];
const ofUnit = (...given: Parameters<typeof rowsOf>) =>
  findings(rule, workbook(rowsOf(...given)), { isWithoutPlan: true });

test.each(['资阳市', '资阳', '512000'])('%s over all that is below it is their total', (name) => {
  expect(ofUnit([`${name} | 60`, ...below])).toEqual([]);
  const facts = { name: '社工', found: 61, low: 60, high: 60, unit: '人' };
  expect(ofUnit([`${name} | 61`, ...below])).toEqual([at(rule, '社工!B3', facts)]);
  expect(ofUnit([...below, `${name} | 61`])).toEqual([at(rule, '社工!B6', facts)]);
});

test('its own level is one of the rows', () => {
  expect(ofUnit(['资阳市 | 61', ...below, '市本级 | 1'])).toEqual([]);
  expect(ofUnit(['资阳市 | 60', ...below, '市本级 | 1'])).toHaveLength(1);
});

test('a row of the unit is left alone where it may be something else than the total', () => {
  const [first = '', second = '', third = ''] = below;
  expect(ofUnit(['资阳市 | 99', first, second])).toEqual([]);
  expect(ofUnit([first, '资阳市 | 99', second, third])).toEqual([]);
  expect(ofUnit(['资阳市 | 99', ...below, '内江市 | 7'])).toEqual([]);
  expect(ofUnit(['资阳市 | 99', ...below, third])).toEqual([]);
  expect(ofUnit(['资阳市 | 99', '资阳市 | 98', ...below])).toEqual([]);
  expect(ofUnit(['资阳市 | 99', first, second, '乐至县 | …'])).toEqual([]);
  expect(ofUnit(['内江市 | 99', ...below])).toEqual([]);
});

test.each(['人均社工（人）', '覆盖率（%）', '每万人社工（人）'])(
  '%s of the unit is of no sum either',
  (name) => {
    expect(ofUnit(['资阳市 | 20', ...below], name)).toEqual([]);
  },
);

test('beside 合计 it is the own level or the total once more, and only what neither gives is told', () => {
  expect(ofUnit(['合计 | 60', '资阳市 | 60', ...below])).toEqual([]);
  expect(ofUnit(['合计 | 61', '资阳市 | 1', ...below])).toEqual([]);
  expect(ofUnit(['合计 | 62', '资阳市 | 1', ...below])).toHaveLength(1);
});

test('zones below it may be counted within its subordinates or beside them', () => {
  const counties = ['瑶海区', '庐阳区', '蜀山区', '包河区', '长丰县', '肥东县', '肥西县', '庐江县'];
  const rows = [...counties, '巢湖市'].map((name) => `${name} | 10`);
  const told = (total: string) => {
    const text = rowsOf([`合肥市 | ${total}`, ...rows, '合肥高新技术产业开发区 | 5']);
    const book = workbook(text.replace('资阳市', '合肥市'));
    return findings(rule, book, { isWithoutPlan: true });
  };
  expect(told('90')).toEqual([]);
  expect(told('95')).toEqual([]);
  expect(told('96')).toMatchObject([{ facts: { found: 96, low: 95, high: 95 } }]);
});

test('a row of the unit is no total in a table of which nobody knows the unit', () => {
  const text = rowsOf(['资阳市 | 61', ...below]).replace('2023年资阳市', '2023年');
  expect(findings(rule, workbook(text), { isWithoutPlan: true })).toEqual([]);
});
