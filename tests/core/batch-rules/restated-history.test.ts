import { delivered, findingsAcross } from '../../support/batch.js';

const rule = 'restated-history';

function beds(more: Parameters<typeof delivered>[2], ...rows: readonly string[]): string {
  const lines = rows.map((row, index) => `${index + 2} | 340705 | beds | ${row}`);
  const sheets = ['数据 | 区划代码 | 指标代码 | 期间 | 数值 | 精度', ...lines].join('\n');
  const file = more?.isEarlier ? '2022/铜官.xlsx' : '2023/铜官.xlsx';
  return delivered(file, '340705', { ...more, sheets });
}

const earlier = (...rows: readonly string[]) =>
  beds({ isEarlier: true, asOf: '2022-12-31' }, ...rows);

test('a past figure that is another now is asked about, with both values and files', () => {
  const text = earlier('2021 | 80', '2022 | 90') + beds({}, '2021 | 85', '2022 | 90', '2023 | 99');
  const facts = {
    ...{ indicator: 'beds', period: '2021', of: 'value', found: 85, earlier: 80, unit: '张' },
    file: '2022/铜官.xlsx',
  };
  expect(findingsAcross(rule, text)).toEqual([{ place: '2023/铜官.xlsx 数据!D2', facts }]);
});

test('a figure that was not known then is no restatement', () => {
  const text = earlier('2021 | …', '2022 |') + beds({}, '2021 | 85', '2022 | 90');
  expect(findingsAcross(rule, text)).toEqual([]);
});

test('a figure that was rounded then may be exact now', () => {
  const rounded = earlier('2021 | 80 | 约至十位');
  expect(findingsAcross(rule, rounded + beds({}, '2021 | 84'))).toEqual([]);
  expect(findingsAcross(rule, rounded + beds({}, '2021 | 86'))).toHaveLength(1);
});

test('the latest of several earlier deliveries counts', () => {
  const first = beds({ isEarlier: true, asOf: '2021-12-31' }, '2021 | 70');
  expect(findingsAcross(rule, first + earlier('2021 | 80') + beds({}, '2021 | 80'))).toEqual([]);
});

test('a delivery that comes again for the same day may put its current period right', () => {
  const again = beds({ isEarlier: true }, '2022 | 90', '2023 | 95');
  expect(findingsAcross(rule, again + beds({}, '2022 | 90', '2023 | 99'))).toEqual([]);
  expect(findingsAcross(rule, again + beds({}, '2022 | 91', '2023 | 99'))).toHaveLength(1);
});

test('after a declared change of boundaries history may be told anew', () => {
  const changed = beds({}, '2021 | 85').replace(
    /$/,
    `区划沿革 | 旧代码 | 新代码 | 生效日期
     2 | 340706103 | 340705103 | 2022-05-01`,
  );
  expect(findingsAcross(rule, earlier('2021 | 80') + changed)).toEqual([]);
});

test('a declared change of boundaries that nobody can read may be the reason', () => {
  const changes = (region: string) => `区划沿革 | 旧代码 | 新代码 | 生效日期
     2 | ${region}103 | ${region}105 | 2022-05-01`;
  const changed = (more: string) =>
    earlier('2021 | 80') + beds({}, '2021 | 85').replace(/$/, `${changes('340722')}\n${more}`);
  expect(findingsAcross(rule, changed(''))).toHaveLength(1);
  expect(findingsAcross(rule, changed('! unreadable 区划沿革!A2'))).toEqual([]);
  expect(findingsAcross(rule, changed('! unreadable 区划沿革'))).toEqual([]);
});

test('a past figure is no other for standing under December', () => {
  const found = findingsAcross(rule, earlier('2021 | 80') + beds({}, '2021-12 | 85'));
  expect(found).toMatchObject([{ facts: { period: '2021-12', found: 85, earlier: 80 } }]);
  expect(findingsAcross(rule, earlier('2021 | 80') + beds({}, '2021-12 | 80'))).toEqual([]);
});
