import { amountText, ratioText, shareText } from '../../src/charts/figure-text.js';

test.each([
  [0.6, '60.0%'],
  [0.9996, '99.96%'],
  [0.99949999, '99.9%'],
  [0.999999, '99.9999%'],
  [1, '100.0%'],
  [1.0004, '100.0%'],
  [-0.125, '-12.5%'],
  [null, '–'],
])('the share %s reads %s, and only a whole one reads 100%', (share, text) => {
  expect(shareText(share)).toBe(text);
});

test.each([
  [(3100 / 3101) * 100, '99.9678'],
  [85.1, '85.1'],
  [1e15, '1000000000000000'],
  [0.00001, '0'],
  [null, '…'],
])('the amount %s reads %s', (amount, text) => {
  expect(amountText(amount)).toBe(text);
});

test.each([
  [0.95, '0.95'],
  [0.9996, '0.9996'],
  [1, '1.00'],
  [null, '–'],
])('the pace %s reads %s, and only one in time reads 1', (pace, text) => {
  expect(ratioText(pace)).toBe(text);
});
