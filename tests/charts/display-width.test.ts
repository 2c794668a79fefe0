import { displayWidth } from '../../src/charts/display-width.js';

test.each([
  ['', 0],
  ['65.7%', 5],
  ['–', 1],
  ['合肥市', 6],
  ['（2023）', 8],
  ['服务设施 A', 10],
  ['　', 2],
  ['é', 1],
  ['e\u0301', 1],
  ['\u200b甲', 2],
  ['𠮷', 2],
])('%j takes %i columns', (text, width) => {
  expect(displayWidth(text)).toBe(width);
});
