import { fc } from '../../support/laws.js';
import { formatDeceit, type ShownCell } from '../../../src/core/entries/index.js';
import { hostileTexts } from './hostile-texts.js';

const unitOf = (own: string) => (text: string) =>
  text === own ? 'own' : ['人', '万元', '元', '%'].includes(text) ? 'other' : undefined;

const figure = (value: number | string, unit = ''): ShownCell => ({
  ...{ value, as: 'figure', mayBePercent: unit === '%', unitOf: unitOf(unit) },
});

const [rate, people] = [figure(84.4, '%'), figure(84, '人')];
const code: ShownCell = { ...people, value: 340104, as: 'code' };
const name: ShownCell = { ...people, value: '肥东县民政局', as: 'text' };
const day: ShownCell = { ...people, value: 45291, as: 'day' };

const shown = (cell: ShownCell, ...formats: readonly string[]) =>
  formats.map((format) => [format, cell] as const);

const builtIn = [
  ...['General', '', '@', '0', '0.00', '#,##0', '#,##0.00', '0.00E+00', '##0.0E+0', '# ?/?'],
  ...['# ??/??', '# ??/16', '#,##0_);(#,##0)', '#,##0_);[Red](#,##0)', '#,##0.00_);(#,##0.00)'],
  ...['#,##0 ;(#,##0)', '#,##0;-#,##0', '#,##0.00;[Red]-#,##0.00', '0.00;[Red]0.00', '0;[Red]0'],
  ...['"$"#,##0_);\\("$"#,##0\\)', '"¥"#,##0;"¥"\\-#,##0', '"¥"#,##0.00;[Red]"¥"\\-#,##0.00'],
  ...['_(* #,##0_);_(* \\(#,##0\\);_(* "-"_);_(@_)', '_-* #,##0_-;\\-* #,##0_-;_-* "-"_-;_-@_-'],
  ...['_ * #,##0_ ;_ * -#,##0_ ;_ * "-"_ ;_ @_ ', '_ ¥* #,##0_ ;_ ¥* \\-#,##0_ ;_ ¥* "-"_ ;_ @_ '],
  ...['_ * #,##0.00_ ;_ * -#,##0.00_ ;_ * "-"??_ ;_ @_ ', '[$¥-804]#,##0.00', '[$RMB]#,##0.0'],
  ...['0_ ', '0.0_ ', '0.00_ ', '0_);[Red]\\(0\\)', '0.00_ ;[Red]\\-0.00\\ ', '0.0_);\\(0.0\\)'],
  ...['#,##0.00_ ', '#,##0.0', '#', '#,###', '0.0##', '.0', '+0.0', '+0;-0;0', '0.0;-0.0;"-"'],
  ...['[DBNum1][$-804]General', '[DBNum2][$-804]General', '[DBNum1][$-804]0', 'G/通用格式'],
  ...['[DBNum2][$RMB]General;[Red][DBNum2][$RMB]General', '0.0_9', '[ENG][$-409]0.0', '# ##0'],
  ...[
    '[>=100]0;0.0',
    '[Red][<0]-0.0;0.0',
    '[Red]0.0',
    '[颜色3]0.0',
    '[>80]0.0"↑";0.0',
    '[$-804]0.0',
  ],
];

test.each(builtIn)('%s shows numbers as they stand', (format) => {
  for (const value of [84.4, -84.4, 0, 1234567])
    if (value !== 0 || !/^[#?,]+$/.test(format))
      expect([value, formatDeceit(format, figure(value))]).toEqual([value, undefined]);
});

test.each([
  ...shown(rate, '0%', '0.0%', '0.0%;-0.0%;"-"', '0.0"%"', '0\\%', '0.0"（%）"'),
  ...shown(figure(-84.4, '%'), '0.0%;@'),
  ...shown(people, '0"人"', '0.0 "人"', 'G/通用格式"人"', '0"m²"', '0"（初步数）"', '0;-0;;@'),
  ...shown(figure(84, '万元'), '0"万元"'),
  ...shown(code, '000000', '00-00-00', '"ZD-"000'),
  ...shown(figure('84'), '0"个"'),
  ...shown(figure('84', '人'), '@"人"'),
  ...shown(name, '@', '_ @_ ', '0.0', '"x"', '0;-0;;@', '* @', '@*.'),
  ...shown(day, 'yyyy-mm-dd', 'yyyy"年"m"月"d"日"', 'yyyy/m/d;@', 'm/d/yy', '[$-804]yyyy"年"m"月"'),
  ...shown(day, '[$-F800]dddd, mmmm dd, yyyy', 'd-mmm', '[$-409]mmm\\-yy', 'yyyy/m/d h:mm AM/PM'),
  ...shown(day, '[DBNum1][$-804]m"月"', 'aaaa', 'e"年"', 'General', '0'),
  ...shown({ ...name, value: 45291, mayBePercent: true }, '0%', 'yyyy-mm-dd'),
])('%s shows what is reported', (format, cell) => {
  expect(formatDeceit(format, cell)).toBeUndefined();
});

test.each([
  ...['"84.4"', '84.4', '\\8\\4.0', '0"9"', '*9', '!8!4', '[$84.4-804]', '[$84.4]', '0.5', '0*9'],
  ...['"８４"', '0"½"', '0"0"', '0\\0', '0"."0', '00!.0', '0".0"', '0"零"', '"八"0', '"八" 0'],
  ...[
    '0-0.0',
    '0"至"0',
    '0"/"0',
    '0":"00',
    '@@',
    'General"1"',
    'General"0"',
    '"①"0.0',
    '"Ⅸ"0',
    '0"²"',
  ],
])('%s writes digits, a point or what parts them', (format) => {
  expect(formatDeceit(format, people)).toBe('digits');
});

test.each(['-0', '"-"0.0', '(-0)', '(0.0)', '"（"0"）"', '0.0"-"', '¥-0', '[<0]0;-0', '-General'])(
  '%s makes a number look as if it were below zero',
  (format) => {
    expect(formatDeceit(format, people)).toBe('sign');
  },
);

test('a number below zero keeps a sign, brackets or a colour of its own', () => {
  expect(formatDeceit('0;0', figure(-5))).toBe('sign');
  expect(formatDeceit('0;[Blue]0', figure(-5))).toBeUndefined();
  expect(formatDeceit('0;0', figure(5))).toBeUndefined();
});

test.each([
  ...shown(people, ';;;', '" "', '_ ', '[White]0', '[白色]0'),
  ...shown(figure(-84), '0;;', '0.0;'),
  ...shown(figure(0), '0;-0;;@', '#', '?"人"'),
  ...shown(figure(0.04), '#.#'),
  ...shown(name, ';;;', '0;-0;0;'),
])('%s does not show what is reported', (format, cell) => {
  expect(formatDeceit(format, cell)).toBe('hidden');
});

test.each(['0,', '#,##0,', '0.0,,', '0,.0', '0,"万"', '0%%', '0%', '0.0%;-0.0%'])(
  '%s moves the decimal point of a number of people',
  (format) => {
    expect(formatDeceit(format, people)).toBe('scaled');
  },
);

test.each(['0%;0', '[<1]0.0%;0.0', '0;-0%'])('%s shows some numbers as percents', (format) => {
  expect(formatDeceit(format, rate)).toBe('mixed');
});

test.each(['"良好"', '"—"', '[>80]"未达标";0'])(
  '%s writes words in the place of a number',
  (format) => {
    expect(formatDeceit(format, people)).toBe('words');
  },
);

test('a dash stands for zero, words do not', () => {
  expect(formatDeceit('0;-0;"—"', figure(0))).toBeUndefined();
  expect(formatDeceit('0;-0;"无"', figure(0))).toBe('words');
});

test.each([
  ...['0"十"', '0"百"', '0"千"', '0"万"', '0"亿"', '0"万张"', '0"万元"', '0万', '"万"0', '0"拾"'],
  ...[
    '0.0"‰"',
    '0"%"',
    '0\\%',
    '0"成"',
    '0"k"',
    '0" million"',
    '0"w"',
    '0"倍"',
    '0"元"',
    '0"分之一"',
  ],
  ...['"约"0', '0"以上"', '0"+"', '"不足"0', '">"0', '0"×"', '"负"0', '"减少"0', '[>1]0"万";0'],
])('%s changes how many people there are', (format) => {
  expect(formatDeceit(format, people)).toBe('quantity');
});

test.each([
  'yyyy-mm-dd',
  'aaa',
  '[h]:mm',
  'mm:ss.0',
  'h"时"mm"分"',
  'yyyy',
  'm/d/yy h:mm',
  '上午/下午h"时"',
])('%s makes a day of a number or a code', (format) => {
  expect(formatDeceit(format, people)).toBe('date');
  expect(formatDeceit(format, code)).toBe('date');
});

test.each([
  'h:mm',
  '[h]:mm',
  'bbbb-mm-dd',
  '[$-411]ge.m.d',
  '[$-404]e/m/d',
  '[$-130000]yyyy-mm-dd',
])('%s shows another day', (format) => {
  expect(formatDeceit(format, day)).toBe('date');
});

test.each([
  '0;0;0;"合肥市"',
  '0;0;0;"已完成"',
  '"别的名字";;;"别的名字"',
  '@"（一）"',
  '@@',
  '"不"@',
  '@"x"',
])('%s shows a name as another', (format) => {
  expect(formatDeceit(format, name)).toBe('text');
});

test('no code fails', () => {
  fc.assert(
    fc.property(hostileTexts, (format) => {
      formatDeceit(format, rate);
      formatDeceit(format, name);
    }),
  );
});
