import { batchRules } from '../../src/core/batch-rules/index.js';
import { rulesAcross } from '../../src/core/contract/index.js';
import { checkedBatch, delivered } from '../support/batch.js';
import { findings } from '../support/findings.js';
import { workbook } from '../support/workbook.js';

const head = '说明 | 规则 | 工作表 | 行键 | 字段 | 填报值 | 原因 | 说明人 | 审核结论';
const key = '340705｜合计｜beds｜2021';

const data = (value: string) => `
  数据 | 区划代码 | 指标代码 | 期间 | 数值
  2    | 340705  | beds    | 2021 | ${value}
`;

/** A unit that tells 2021 anew, and what it says to that. */
function restated(explanation: string, value = '85') {
  const sheets = `${data(value)}\n\n${head}\n2 | ${explanation}`;
  const earlier = { sheets: data('80'), isEarlier: true, asOf: '2022-12-31' };
  const text = delivered('前.xlsx', '340705', earlier) + delivered('今.xlsx', '340705', { sheets });
  return checkedBatch(text).find(({ rule }) => rule === 'restated-history');
}

test('a finding across workbooks tells the row key, the column and what stands there', () => {
  const spoken = { key: key.replaceAll('｜', '|'), column: 'value', value: 85 };
  expect(restated('x | | | | | |')).toMatchObject(spoken);
});

test('the explanation in the workbook of the finding clears it', () => {
  const row = `restated-history | 数据 | ${key} | 数值 | 85 | 年报修订 | 张三 | 已核准`;
  const explained = { reason: '年报修订', by: '张三', date: '', state: 'accepted' };
  expect(restated(row)?.explained).toEqual(explained);
});

test.each([
  ['in English', `restated-history | Data | ${key} | Value | 85 | revised | | `],
  ['with the value as text', `restated-history | 数据 | ${key} | 数值 | "85" | 修订 | | `],
])('an explanation across workbooks may name its finding %s', (_way, row) => {
  expect(restated(row)?.explained).toBeDefined();
});

test.each([
  ['another value', `restated-history | 数据 | ${key} | 数值 | 84 | 修订 | | `],
  ['another column', `restated-history | 数据 | ${key} | 分子 | 85 | 修订 | | `],
  ['another row', `restated-history | 数据 | ${key}1 | 数值 | 85 | 修订 | | `],
  ['another sheet', `restated-history | 指标 | ${key} | 数值 | 85 | 修订 | | `],
  ['another rule', `cross-plan-mismatch | 数据 | ${key} | 数值 | 85 | 修订 | | `],
  ['no reason', `restated-history | 数据 | ${key} | 数值 | 85 | | | `],
])('an explanation of %s leaves the question of the parent open', (_what, row) => {
  expect(restated(row)?.explained).toBeUndefined();
});

test('a percentage is named as its cell shows it, and told as it stands there', () => {
  const rows = (value: string) => `
    数据 | 区划代码 | 指标代码 | 期间 | 数值
    2    | 340705  | coverage | 2021 | ${value}
  `;
  const explanation = `restated-history | 数据 | 340705｜合计｜coverage｜2021 | 数值 | 85.1% | 修订 | | `;
  const earlier = { sheets: rows('80.0%'), isEarlier: true, asOf: '2022-12-31' };
  const sheets = `${rows('85.1%')}\n\n${head}\n2 | ${explanation}`;
  const text = delivered('前.xlsx', '340705', earlier) + delivered('今.xlsx', '340705', { sheets });
  const [finding] = checkedBatch(text).filter(({ rule }) => rule === 'restated-history');
  expect(finding).toMatchObject({ value: 0.851, explained: { reason: '修订' } });
});

describe('a missing unit', () => {
  const missing = (...rows: readonly string[]) => {
    const sheets = `${head}\n${rows.map((row, at) => `${at + 2} | ${row}`).join('\n')}`;
    const found = checkedBatch(delivered('铜陵.xlsx', '340700', { sheets }));
    return found.filter(({ rule }) => rule === 'missing-submission');
  };

  test('is explained by its code', () => {
    const told = missing('missing-submission | | 340705 | | | 机构改革 | | ');
    expect(told.length).toBeGreaterThan(1);
    expect(told.filter(({ explained }) => explained).map((one) => one.key)).toEqual(['340705']);
  });

  test('is explained with all others where no code is named', () => {
    const told = missing('missing-submission | | | | | 系统停机 | | ');
    expect(told.every(({ explained }) => explained?.reason === '系统停机')).toBe(true);
  });
});

test('errors across workbooks cannot be explained away', () => {
  const rows = (value: number) => `
    数据 | 区划代码 | 指标代码 | 期间 | 数值
    2    | 340705  | beds    | 2023 | ${value}
  `;
  const row = 'child-value-mismatch | 数据 | 340705｜下级｜beds｜2023 | 数值 | 1 | 口径不同 | | ';
  const text =
    delivered('铜陵.xlsx', '340700', { sheets: `${rows(1)}\n\n${head}\n2 | ${row}` }) +
    delivered('铜官.xlsx', '340705', { sheets: rows(2) });
  const [finding] = checkedBatch(text).filter(({ rule }) => rule === 'child-value-mismatch');
  expect(finding?.severity).toBe('error');
  expect(finding?.explained).toBeUndefined();
});

test('within the workbook only a value that has changed is noted', () => {
  const book = (value: string) => {
    const row = `restated-history | 数据 | ${key} | 数值 | 85 | 年报修订 | | `;
    return workbook(`
      封面 | 区划代码 | "340705"
      2    | 规划代码 | test-plan
      3    | 截止日期 | 2023-12-31
      ${data(value)}

      ${head}
      2 | ${row}
    `);
  };
  expect(findings('unmatched-explanation', book('85'))).toEqual([]);
  expect(findings('unmatched-explanation', book('86'))).toMatchObject([
    { facts: { rule: 'restated-history', hasOtherValue: true } },
  ]);
});

test('every rule across workbooks is known to explanations by name', () => {
  const unknown = batchRules.map(({ id }) => id).filter((id) => !rulesAcross.has(id));
  expect(unknown).toEqual([]);
});

test('another cut-off date than the peers have is explained at its cover', () => {
  const explained = (row: string) => {
    const counties = ['340705', '340706', '340711'].map((code) => delivered(code, code)).join('');
    const sheets = `${head}\n2 | ${row}`;
    const own = delivered('枞阳.xlsx', '340722', { asOf: '2024-01-01', sheets });
    const all = checkedBatch(delivered('铜陵.xlsx', '340700') + counties + own);
    return all.find(({ rule }) => rule === 'cutoff-differs')?.explained;
  };
  const spoken = 'cutoff-differs | 封面 | | 截止日期';
  expect(explained(`${spoken} | 2024-01-01 | 系统按自然年结转 | 张三 | `)).toBeDefined();
  expect(explained(`${spoken} | 2024-01-02 | 系统按自然年结转 | 张三 | `)).toBeUndefined();
});
