import { messagesOf } from '../../src/messages/index.js';
import type { BatchFactsOf } from '../../src/core/batch-rules/index.js';
import type { Language } from '../../src/core/model/index.js';

const facts: BatchFactsOf<'peer-outlier'> = {
  ...{ indicator: 'coverage', period: '2023', by: 'rate', found: 20.5, median: 81, unit: '%' },
  peers: 5,
  nearest: [
    { name: '蜀山区', value: 80 },
    { name: '瑶海区', value: 81 },
  ],
};

function said(language: Language, more: Partial<typeof facts> = {}): string {
  return messagesOf(language).rules['peer-outlier'].message({ ...facts, ...more });
}

test('a rate is told beside the median of its peers and the nearest of them', () => {
  expect(said('zh-CN')).toBe(
    '数值 20.5%，5个同级单位的中位数为 81%，最接近的是蜀山区 80%、瑶海区 81%；请核对。',
  );
  expect(said('en-US')).toBe(
    'The value is 20.5 %, the median of 5 peers 81 %, the nearest are 蜀山区 80 %, 瑶海区 81 %. Check it.',
  );
});

test('an amount is told by its growth, which may be a decline', () => {
  const growth = { by: 'growth', found: -60, median: 4.2 } as const;
  expect(said('zh-CN', growth)).toContain('比上年增长 -60%，');
  expect(said('en-US', growth)).toContain('Growth over the year is -60 %, ');
});

test('figures keep the unit of the indicator', () => {
  const workers = { unit: '人/万人', found: 1.2, median: 12 };
  expect(said('zh-CN', workers)).toContain('中位数为 12人/万人，');
  expect(said('en-US', workers)).toContain('the median of 5 peers 12 人/万人, ');
});
