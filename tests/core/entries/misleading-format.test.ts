import { formatDeceit } from '../../../src/core/entries/index.js';

test.each([
  ...['General', '', '@', '0', '0.00', '#,##0', '#,##0.00', '0%', '0.0%', '0.00E+00', '# ?/?'],
  ...[
    '# ??/16',
    '000000',
    '00-000',
    '"ZD-"000',
    '0"个"',
    '0.0"%"',
    '0\\%',
    '"约"0',
    '0"m²"',
    '0"万元"',
  ],
  ...[
    'yyyy-mm-dd',
    'yyyy"年"m"月"d"日"',
    'yyyy/m/d;@',
    '[$-804]yyyy"年"m"月"',
    '[h]:mm:ss',
    'mm:ss.0',
  ],
  ...['[DBNum1][$-804]General', '[DBNum2]0', '[$-x-sysdate]dddd, mmmm dd, yyyy', 'G/通用格式"人"'],
  ...['[>=100]0;0.0', '[Red][<0]-0.0;0.0', '0;[Red]0', '0_);[Red]\\(0\\)', '0.0%;-0.0%;"-"'],
  ...[
    '_ * #,##0.00_ ;_ * -#,##0.00_ ;_ * "-"??_ ;_ @_ ',
    '_(* #,##0_);_(* \\(#,##0\\);_(* "-"_);_(@_)',
  ],
  ...[
    '[$¥-804]#,##0.00',
    '¥#,##0.00;¥-#,##0.00',
    '0.0_ ',
    'h"时"mm"分"',
    'aaaa',
    '[$-409]mmm\\-yy',
  ],
])('%s shows the number that stands in the cell', (code) => {
  expect(formatDeceit(code)).toBeUndefined();
});

test.each([
  ...[
    '"84.4"',
    '84.4',
    '\\8\\4.0',
    '0"9"',
    '*9',
    '!8!4',
    '[$84.4-804]',
    '[$84.4]',
    '0.5',
    '"８４"',
    '0"½"',
  ],
  ...[
    '0"0"',
    '0\\0',
    '0"."0',
    '00!.0',
    '0".0"',
    '0"零"',
    '"八"0',
    '-0',
    '"-"0.0',
    '(-0)',
    '0;-0;"1"',
  ],
])('%s writes digits, a point or a sign of its own', (code) => {
  expect(formatDeceit(code)).toBe('digits');
});

test.each([';;;', '0;;', '0;-0;;@', '0;-0;0;', '" "', '_ ', '0.0;'])(
  '%s does not show every number',
  (code) => {
    expect(formatDeceit(code)).toBe('hidden');
  },
);

test.each(['0,', '#,##0,', '0.0,,', '0,.0', '0,"万"', '0%%', '0;-0,'])(
  '%s moves the decimal point',
  (code) => {
    expect(formatDeceit(code)).toBe('scaled');
  },
);

test.each(['0%;0', '[<1]0.0%;0.0', '0;-0%'])('%s shows some numbers as percents', (code) => {
  expect(formatDeceit(code)).toBe('mixed');
});

test.each(['"良好"', '"—"', '[>80]"未达标";0', '0;"负数"', '0;-0;"无"'])(
  '%s writes words in the place of a number',
  (code) => {
    expect(formatDeceit(code)).toBe('words');
  },
);
