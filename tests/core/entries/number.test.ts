import { fc } from '../../support/laws.js';
import { readNumber } from '../../../src/core/entries/index.js';
import { chineseNumeral, fullWidth } from './chinese-rendering.js';
import { hostileTexts } from './hostile-texts.js';

test.each([
  ['65.7', 65.7],
  [' 65.7\u00A0', 65.7],
  ['６５．７', 65.7],
  ["'123", 123],
  ['1,234,567', 1_234_567],
  ['1，234，567.5', 1_234_567.5],
  ['−5', -5],
  ['－5', -5],
  ['+5', 5],
  ['-0', 0],
])('%j can become the number %s in its cell', (text, value) => {
  expect(readNumber(text)).toEqual({ value, isPercent: false, isPlain: true });
});

test.each([
  ['4680万元', 46_800_000, '元'],
  ['1亿2000万元', 120_000_000, '元'],
  ['3亿元', 300_000_000, '元'],
  ['¥1,234.50', 1234.5, '元'],
  ['￥500', 500, '元'],
  ['5万人', 50_000, '人'],
  ['3万人次', 30_000, '人次'],
  ['2.5个百分点', 2.5, '个百分点'],
  ['十二个', 12, '个'],
  ['3千米', 3000, '米'],
  ['0.1 万', 1000, undefined],
  ['1.4 万', 14_000, undefined],
  ['2.66万', 26_600, undefined],
  ['3百万', 3_000_000, undefined],
  ['1.5万亿', 1_500_000_000_000, undefined],
  ['一点四万', 14_000, undefined],
  ['一百二十三万四千五百', 1_234_500, undefined],
  ['二〇二三', 2023, undefined],
  ['两千', 2000, undefined],
  ['负五', -5, undefined],
  ['(1,234)', -1234, undefined],
  ['（3）', -3, undefined],
  ['1 234 567', 1_234_567, undefined],
  ['65。7', 65.7, undefined],
  ['.5', 0.5, undefined],
  ['1.2E+05', 120_000, undefined],
  ['007', 7, undefined],
])('%j means %s %s, but a person must say so', (text, value, unit) => {
  expect(readNumber(text)).toEqual({
    value,
    isPercent: false,
    ...(unit === undefined ? {} : { unit }),
    isPlain: false,
  });
});

test.each([
  ['６５．７％', 0.657],
  ['65.7 %', 0.657],
  ['-0.1%', -0.001],
  ['百分之六十五点七', 0.657],
  ['百分之百', 1],
  ['百分之六点五', 0.065],
])('%j is the fraction %s', (text, value) => {
  expect(readNumber(text)).toEqual({ value, isPercent: true, isPlain: false });
});

test.each([
  ['6.5‰', 0.0065],
  ['千分之六', 0.006],
  ['千分之六点五', 0.0065],
  ['万分之三', 0.0003],
  ['三分之一', 1 / 3],
  ['负二分之一', -0.5],
])('%j is the share %s', (text, value) => {
  expect(readNumber(text)).toMatchObject({ value, isPercent: false, isPlain: false });
});

test.each([
  ['叁万伍仟元整', 35_000],
  ['叁萬伍仟圓整', 35_000],
  ['人民币壹佰贰拾叁元肆角伍分', 123.45],
  ['壹仟元零伍分', 1000.05],
  ['3.5元整', 3.5],
  ['人民币叁万伍仟元', 35_000],
  ['￥35,000.00元', 35_000],
  ['壹佰万元正', 1_000_000],
])('the sum %s is %s yuan', (text, value) => {
  expect(readNumber(text)).toMatchObject({ value, unit: '元' });
});

test.each([
  ['廿', 20],
  ['廿三', 23],
  ['卅一', 31],
  ['一百卅', 130],
  ['3萬', 30_000],
  ['1億2000萬', 120_000_000],
])('%s is %s', (text, value) => {
  expect(readNumber(text)).toMatchObject({ value });
});

test.each(['分之一', '三分之', '一分之三', '零分之一', '三分之一半', '元整', '三元五角六'])(
  '%j is no share and no sum',
  (text) => {
    expect(readNumber(text)).toBeUndefined();
  },
);

test('more digits than a cell keeps are told', () => {
  expect(readNumber('1234567890123456')?.isTooLong).toBe(true);
  expect(readNumber('123456789012345')?.isTooLong).toBeUndefined();
  expect(readNumber('100000000000000000000')?.isTooLong).toBeUndefined();
});

test.each([
  ['约30', 'about', 30],
  ['近三千人', 'about', 3000],
  ['近百家', 'about', 100],
  ['30左右', 'about', 30],
  ['~20', 'about', 20],
  ['≥5', 'at-least', 5],
  ['＞5', 'at-least', 5],
  ['超过3万', 'at-least', 30_000],
  ['不少于2名', 'at-least', 2],
  ['30余万元', 'at-least', 300_000],
  ['二十余万', 'at-least', 200_000],
  ['3万余人', 'at-least', 30_000],
  ['万余人', 'at-least', 10_000],
  ['100多个', 'at-least', 100],
  ['30人以上', 'at-least', 30],
  ['100+', 'at-least', 100],
])('%j is %s %s', (text, bound, value) => {
  expect(readNumber(text)).toMatchObject({ bound, value, isPlain: false });
});

test.each(['12,34', '1,2345', '1,23', '1.234,5', ',123', '1.2.3', '12 34', '1,234 567', '--5'])(
  '%j is not a well-formed number',
  (text) => {
    expect(readNumber(text)).toBeUndefined();
  },
);

test.each([
  '10-20',
  '10~20',
  '不超过50',
  '不足50',
  '≤5',
  '50以下',
  '3万5',
  '1万2万',
  '几十',
  '两个半',
  '3成',
])('%j may mean several numbers', (text) => {
  expect(readNumber(text)).toBeUndefined();
});

test.each([
  '',
  ' ',
  '万元',
  '人',
  '%',
  '以上',
  '2023年',
  '3月',
  '2023-12-31',
  '12:30',
  '3号楼',
  '…',
])('%j is no number', (text) => {
  expect(readNumber(text)).toBeUndefined();
});

test.each(['110101199001011234', '0340100', '1e5', '99999999999999999999'])(
  '%j is not certain to be a number and stays text',
  (text) => {
    expect(readNumber(text)?.isPlain).toBe(false);
  },
);

const wholeNumbers = fc.nat(999_999_999);
const renderings: readonly (readonly [string, (count: number) => string])[] = [
  ['in digits', String],
  ['in full-width digits', (count) => fullWidth(String(count))],
  ['with thousands separators', (count) => count.toLocaleString('en-US')],
  ['in Chinese numerals', chineseNumeral],
  ['with a unit', (count) => `${count} 人`],
  ['with a qualifier', (count) => `约${chineseNumeral(count)}余元`],
];

test.each(renderings)('a whole number %s reads back', (_, render) => {
  fc.assert(fc.property(wholeNumbers, (count) => readNumber(render(count))?.value === count));
});

test('a multiple in 万 is exact to the last digit', () => {
  fc.assert(
    fc.property(wholeNumbers, (count) => {
      const text = `${Math.floor(count / 1e4)}.${String(count % 1e4).padStart(4, '0')}万元`;
      return readNumber(text)?.value === count;
    }),
  );
});

test('a plain entry is the number that JavaScript reads', () => {
  fc.assert(
    fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (number) => {
      const entry = readNumber(String(number));
      if (entry?.isPlain) expect(entry.value).toBe(number + 0);
    }),
  );
});

test('no text fails, and no result is without end', () => {
  fc.assert(
    fc.property(hostileTexts, (text) => Number.isFinite(readNumber(text)?.value ?? 0)),
    { numRuns: 2000 },
  );
});
