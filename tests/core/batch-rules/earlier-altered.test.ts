import { delivered, findingsAcross } from '../../support/batch.js';

const rule = 'earlier-altered';

/** What 铜官区 said of its beds; a seal of that form can only have been written over. */
function beds(file: string, value: number, { asOf = '2022-12-31', seal = '' } = {}): string {
  const isEarlier = file.startsWith('2022');
  const sheets = `数据 | 区划代码 | 指标代码 | 期间 | 数值
    2 | 340705 | beds | 2021 | ${value}
    审批 | 环节 | 单位 | 日期 | 结论 | 数据指纹
    2 | 申报 | 铜官区民政局 | 2023-01-10 | 同意 | ${seal}`;
  return delivered(file, '340705', { isEarlier, asOf: isEarlier ? asOf : '2023-12-31', sheets });
}

const now = beds('2023/铜官.xlsx', 85);
const broken = { seal: '2.0.改过' };

test('an earlier delivery that is not what was sealed is asked about, beside its seal', () => {
  const facts = { earlier: '2022/铜官.xlsx', step: 'apply', unit: '铜官区民政局' };
  const text = beds('2022/铜官.xlsx', 85, broken) + now;
  expect(findingsAcross(rule, text)).toEqual([{ place: '2023/铜官.xlsx', facts }]);
});

test('history is not compared with it: nobody can tell what was reported then', () => {
  expect(findingsAcross('restated-history', beds('2022/铜官.xlsx', 80) + now)).toHaveLength(1);
  const altered = beds('2022/铜官.xlsx', 80, broken) + now;
  expect(findingsAcross('restated-history', altered)).toEqual([]);
});

test('one that nobody sealed is compared as it is', () => {
  expect(findingsAcross(rule, beds('2022/铜官.xlsx', 85) + now)).toEqual([]);
});

test('only what would be compared is asked about: the latest before this one', () => {
  const first = beds('2022/年中.xlsx', 85, { ...broken, asOf: '2022-06-30' });
  expect(findingsAcross(rule, first + beds('2022/年末.xlsx', 85) + now)).toEqual([]);
  const later = beds('2022/后报.xlsx', 85, { ...broken, asOf: '2024-06-30' });
  expect(findingsAcross(rule, later + now)).toEqual([]);
});
