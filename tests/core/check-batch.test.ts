import { defaultSettings } from '../../src/core/submission/index.js';
import { checkedBatch, delivered } from '../support/batch.js';

const twice =
  delivered('a.xlsx', '340705', { unit: '铜官区民政局' }) +
  delivered('b.xlsx', '340705', { unit: '铜官区民政局' });

function rulesOf(text: string, set: Readonly<Record<string, 'error' | 'verify' | 'note' | 'off'>>) {
  const settings = { ...defaultSettings, rules: set };
  return checkedBatch(text, { settings }).map(({ rule, severity }) => [rule, severity]);
}

test('an office may weigh a rule otherwise, or switch it off', () => {
  expect(rulesOf(twice, {})).toEqual([['duplicate-submission', 'error']]);
  expect(rulesOf(twice, { 'duplicate-submission': 'note' })).toEqual([
    ['duplicate-submission', 'note'],
  ]);
  expect(rulesOf(twice, { 'duplicate-submission': 'off' })).toEqual([]);
});

test('an error of a binding indicator is not lowered', () => {
  const rows = (value: number) => `
    数据 | 区划代码 | 指标代码 | 期间 | 数值
    2    | 340705  | beds    | 2023 | ${value}
  `;
  const text =
    delivered('铜陵.xlsx', '340700', { sheets: rows(1) }) +
    delivered('铜官.xlsx', '340705', { sheets: rows(2) });
  const set = { 'child-value-mismatch': 'note', 'missing-submission': 'off' } as const;
  expect(rulesOf(text, set)).toEqual([['child-value-mismatch', 'error']]);
});

test('plans and cut-off dates are checked apart, and an unknown plan not at all', () => {
  const other = delivered('c.xlsx', '340705', { unit: '铜官区民政局', plan: 'nobody’s' });
  expect(rulesOf(other + other.replace('c.xlsx', 'd.xlsx'), {})).toEqual([]);
});

test('no workbooks have no findings', () => {
  expect(rulesOf('# earlier a.xlsx', {})).toEqual([]);
});
