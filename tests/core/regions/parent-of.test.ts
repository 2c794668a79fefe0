import { parentOf } from '../../../src/core/regions/index.js';

test.each([
  ['a village', '340102001001', '340102001'],
  ['a township', '340102001', '340102'],
  ['a district', '340102', '340100'],
  ['a city', '340100', '340000'],
  ['a development zone', '340176', '340100'],
  ['a district of a municipality', '110101', '110000'],
  ['a county of 重庆', '500229', '500000'],
  ['a city directly under a province', '429004', '420000'],
  ['a county directly under 海南', '469021', '460000'],
  ['a city directly under 新疆', '659001', '650000'],
  ['东莞', '441900', '440000'],
  ['a township of 东莞', '441900003', '441900'],
  ['a township of 嘉峪关', '620201001', '620200'],
  ['a filled-up code', '340102000000', '340100'],
])('%s has its parent', (_, code, parent) => {
  expect(parentOf(code)).toBe(parent);
});

test('a province has no parent, nor has a text that is no code', () => {
  expect(parentOf('340000')).toBeUndefined();
  expect(parentOf('合肥市')).toBeUndefined();
});
