import { shownNumber } from '../../src/messages/shown-number.js';

test.each([
  [1, '0.0%', '100.0%'],
  [0.285, '0%', '29%'],
  [1.66666666666667, '0.00', '1.67'],
  [1.66666666666667, 'General', '1.666666667'],
  [-0.6, '0.0%', '-60.0%'],
  [1234567, '#,##0,', '1234567'],
])('%d in the format %s is told as %s', (value, format, told) => {
  expect(shownNumber(value, { format, beside: 2 })).toBe(told);
});

test('two numbers that their format shows alike are told in full', () => {
  expect(shownNumber(0.8512, { format: '0.0%', beside: 0.8513 })).toBe('85.12%');
  expect(shownNumber(0.8513, { format: '0.0%', beside: 0.8512 })).toBe('85.13%');
  expect(shownNumber(1.00000000000001, { format: 'General', beside: 1 })).toBe('1.00000000000001');
});

test('beside a text or an error the format alone decides', () => {
  expect(shownNumber(0.85, { format: '0.0%', beside: '#VALUE!' })).toBe('85.0%');
});
