import { fc } from '../../support/laws.js';
import { isDateFormat, isPercentFormat, shownDecimals } from '../../../src/core/entries/index.js';
import { hostileTexts } from './hostile-texts.js';

test.each([
  // code                        percent  date   decimals
  ['General', false, false, undefined],
  ['G/通用格式', false, false, undefined],
  ['@', false, false, undefined],
  ['', false, false, undefined],
  [';;;', false, false, undefined],
  ['0', false, false, 0],
  ['#,##0', false, false, 0],
  ['#,##0.00', false, false, 2],
  ['0.0##', false, false, 1],
  ['0.0_ ;[Red]\\-0.0\\ ', false, false, 1],
  ['0.0"分"', false, false, 1],
  ['"d"0.0', false, false, 1],
  ['0"年"', false, false, 0],
  ['0,', false, false, -3],
  ['#,##0.0,,"百万"', false, false, -5],
  ['0!.0,"万"', false, false, -3],
  ['0\\.0,"万"', false, false, -3],
  ['0.00E+00', false, false, undefined],
  ['# ?/?', false, false, undefined],
  ['0%', true, false, 0],
  ['0.0%', true, false, 1],
  ['0.0"%"', false, false, 1],
  ['0.0\\%', false, false, 1],
  ['0.0"%', false, false, 1],
  ['0.0;-0.0%', false, false, 1],
  ['0.0%;"-";0', true, false, 1],
  ['"a;b"0.0%', true, false, 1],
  ['[=0]"-";0.0%', true, false, 1],
  ['[>=100]0;0.0%', true, false, 1],
  ['[<0.5]0.0%;0', false, false, 0],
  ['yyyy-mm-dd', false, true, undefined],
  ['yyyy"年"m"月"d"日"', false, true, undefined],
  ['[$-804]yyyy/m', false, true, undefined],
  ['[DBNum1][$-804]yyyy"年"m"月"', false, true, undefined],
  ['[$-F800]dddd, mmmm dd, yyyy', false, true, undefined],
  ['yyyy-mm-dd hh:mm:ss.000', false, true, undefined],
  ['m/d/yy h:mm', false, true, undefined],
  ['mmm', false, true, undefined],
  ['[Red]m/d', false, true, undefined],
  ['h:mm AM/PM', false, false, undefined],
  ['[h]:mm', false, false, undefined],
  ['[mm]:ss', false, false, undefined],
  ['mm:ss.0', false, false, undefined],
  ['[Red][>5]0.0;[Yellow]0.00', false, false, 2],
])('%j: percent %s, date %s, decimals %s', (code, ...told) => {
  expect([isPercentFormat(code), isDateFormat(code), shownDecimals(code)]).toEqual(told);
});

test.each([
  [1, true, 1],
  [-1, false, 2],
  [0, false, 0],
])('the section for %s decides', (value, isPercent, decimals) => {
  const code = '0.0%;-0.00;0';
  expect(isPercentFormat(code, value)).toBe(isPercent);
  expect(shownDecimals(code, value)).toBe(decimals);
});

test('no code fails', () => {
  fc.assert(
    fc.property(hostileTexts, (code) => {
      isPercentFormat(code);
      isDateFormat(code);
      return Number.isInteger(shownDecimals(code) ?? 0);
    }),
  );
});
