import { checkedBatch, delivered, findingsAcross } from '../../support/batch.js';

const rule = 'unified-revision';

const beds = (more: Parameters<typeof delivered>[2], ...rows: readonly string[]) => {
  const file = more?.isEarlier ? '2022/铜官.xlsx' : '2023/铜官.xlsx';
  const lines = rows.map((row, index) => `${index + 2} | 340705 | beds | ${row}`);
  const sheets = ['数据 | 区划代码 | 指标代码 | 期间 | 数值 | 性质', ...lines].join('\n');
  return delivered(file, '340705', { ...more, sheets });
};
const earlier = (...rows: readonly string[]) =>
  beds({ isEarlier: true, asOf: '2022-12-31' }, ...rows);
const declaring = (text: string) =>
  text.replace('截止日期 | 2023-12-31', '截止日期 | 2023-12-31\n 9 | 统一修订 | 五经普');

const before = earlier('2020 | 70 |', '2021 | 80 |', '2022 | 90 |');
const after = beds({}, '2020 | 71 |', '2021 | 80 |', '2022 | 92 |');

test('all years that a declared revision changed are one question at its declaration', () => {
  const text = before + declaring(after);
  expect(findingsAcross('restated-history', text)).toEqual([]);
  const facts = {
    ...{ revision: '五经普', indicators: 1, first: '2020', last: '2022' },
    changes: [
      { indicator: 'beds', period: '2020', found: 71, earlier: 70, unit: '张' },
      { indicator: 'beds', period: '2022', found: 92, earlier: 90, unit: '张' },
    ],
  };
  expect(findingsAcross(rule, text)).toEqual([{ place: '2023/铜官.xlsx 封面!B9', facts }]);
  const [finding] = checkedBatch(text).filter((one) => one.rule === rule);
  expect(finding?.related?.map(({ cell }) => cell)).toEqual(['D2', 'D4']);
});

test('without a declaration each year is asked about', () => {
  expect(findingsAcross(rule, before + after)).toEqual([]);
  expect(findingsAcross('restated-history', before + after)).toHaveLength(2);
});

test('a revision that changed nothing is nothing to ask about', () => {
  const same = declaring(beds({}, '2020 | 70 |', '2021 | 80 |', '2022 | 90 |'));
  expect(findingsAcross(rule, before + same)).toEqual([]);
});
