import { defaultSettings } from '../../../src/core/submission/index.js';
import { checkedBatch, delivered, findingsAcross } from '../../support/batch.js';

const rule = 'estimate-revised';

const beds = (more: Parameters<typeof delivered>[2], rows: string) => {
  const file = more?.isEarlier ? '2022/铜官.xlsx' : '2023/铜官.xlsx';
  const lines = `数据 | 区划代码 | 指标代码 | 期间 | 数值 | 性质\n2 | 340705 | beds | ${rows}`;
  return delivered(file, '340705', { ...more, sheets: lines });
};
const earlier = (rows: string) => beds({ isEarlier: true, asOf: '2022-12-31' }, rows);

test.each(['快报', '预计'])(
  'a figure that was %s and is another now is noted with both',
  (word) => {
    const text = earlier(`2022 | 90 | ${word}`) + beds({}, '2022 | 92 | 实际');
    expect(findingsAcross('restated-history', text)).toEqual([]);
    const facts = expect.objectContaining({ period: '2022', found: 92, earlier: 90, beyond: null });
    expect(findingsAcross(rule, text)).toEqual([{ place: '2023/铜官.xlsx 数据!D2', facts }]);
    expect(checkedBatch(text).find((one) => one.rule === rule)?.severity).toBe('note');
  },
);

test('beyond a declared deviation it is asked about, and not at it', () => {
  const limits = { ...defaultSettings.limits, deviation: 0.05 };
  const settings = { ...defaultSettings, limits };
  const severityOf = (now: string) => {
    const text = earlier('2022 | 100 | 快报') + beds({}, `2022 | ${now} |`);
    return checkedBatch(text, { settings }).find((one) => one.rule === rule)?.severity;
  };
  expect(severityOf('105')).toBe('note');
  expect(severityOf('95')).toBe('note');
  expect(severityOf('106')).toBe('verify');
  expect(severityOf('94')).toBe('verify');
});

test('an actual figure that changes is history, the same figure nothing', () => {
  const actual = earlier('2022 | 90 | 实际') + beds({}, '2022 | 92 |');
  expect(findingsAcross(rule, actual)).toEqual([]);
  expect(findingsAcross('restated-history', actual)).toHaveLength(1);
  expect(findingsAcross(rule, earlier('2022 | 90 | 预计') + beds({}, '2022 | 90 |'))).toEqual([]);
});

test('what a 调度 reported of a running period was never its final figure', () => {
  const running = earlier('2022 | 60 |').replace(
    '截止日期 | 2022-12-31',
    '截止日期 | 2022-09-30\n 9 | 报表类型 | 调度',
  );
  const text = running + beds({}, '2022 | 90 |');
  expect(findingsAcross('restated-history', text)).toEqual([]);
  expect(findingsAcross(rule, text)).toEqual([]);
});
