import { told } from '../../../support/own-tables.js';

test('two tables beside each other are two, with or without an empty column between', () => {
  const rows = (gap: string) => `
    表 | 2025年敬老院（个）
    2  | 乡镇 | 敬老院 |${gap} 乡镇 | 敬老院
    3  | 甲镇 | 1 |${gap} 乙镇 | 2
  `;
  expect(told(rows(''))).toEqual([
    'B3 敬老院 甲镇 2025 actual 1 个',
    'D3 敬老院 乙镇 2025 actual 2 个',
  ]);
  expect(told(rows(' |'))).toEqual([
    'B3 敬老院 甲镇 2025 actual 1 个',
    'E3 敬老院 乙镇 2025 actual 2 个',
  ]);
});
