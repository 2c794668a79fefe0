import { fc } from '../../support/laws.js';
import { foldHeader, isBlankText, tidyText } from '../../../src/core/entries/index.js';

test.each([
  ['区划代码', '区划代码'],
  ['  区划代码\u3000', '区划代码'],
  ['指标\r\n名称', '指标 名称'],
  ['a \u00A0\t b', 'a b'],
  ['\u200B34\u200E01\u202E00\uFEFF', '340100'],
  ['\u20662023\u2069', '2023'],
  ['６５．７％', '65.7%'],
  ['资金（万元）', '资金(万元)'],
  ['a\u0000b\u009Fc\u00ADd', 'abcd'],
  ['⼈⼝', '人口'],
  ['\uF967', '不'],
  ['￥5﹪', '¥5%'],
  ['…', '…'],
  ['\uD800', '\uD800'],
])('tidied, %j is %j', (text, tidy) => {
  expect(tidyText(text)).toBe(tidy);
});

test.each([
  ['资金（万元）', '资金(万元)'],
  ['资金 【万元】', '资金[万元]'],
  ['区 划\n代 码', '区划代码'],
  ['Region  Code', 'regioncode'],
  ['ＩＤ', 'id'],
])('as a header, %j is %j', (text, folded) => {
  expect(foldHeader(text)).toBe(folded);
});

const anyText = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({
    unit: fc.constantFrom(
      ...'\u3000\u00A0 \n\u200B\u202E\uFEFFＡ（）１％a【￥﹪⼈\uF967\uFA0E\uD800',
    ),
  }),
);

test('characters that are dressed otherwise are tidied side by side as each by itself', () => {
  const dressed = fc.constantFrom(...'Ａ（）１％￥﹪﹐⼈⼝\uF967\uFA0E\uF900');
  fc.assert(
    fc.property(fc.array(dressed, { maxLength: 12 }), (characters) => {
      expect(tidyText(characters.join(''))).toBe(characters.map(tidyText).join(''));
    }),
  );
});

test('tidying twice changes nothing more', () => {
  fc.assert(fc.property(anyText, (text) => tidyText(tidyText(text)) === tidyText(text)));
  fc.assert(fc.property(anyText, (text) => foldHeader(foldHeader(text)) === foldHeader(text)));
});

test('a text is blank where nothing is left of it', () => {
  const unseen = fc.string({
    unit: fc.constantFrom(...' \t\n\u00A0\u3000\u0000\u0085\u200B\u202E\uFEFF'),
  });
  fc.assert(fc.property(unseen, (text) => isBlankText(text)));
  fc.assert(fc.property(anyText, (text) => isBlankText(text) === (tidyText(text) === '')));
});

test('what the eye does not see around a header changes nothing', () => {
  const folded = fc.string({ unit: fc.constantFrom(...'区划码(%)0-9az_.:鿿一'), maxLength: 12 });
  fc.assert(
    fc.property(
      fc.oneof(anyText, folded),
      (text) => foldHeader(`\u200B${text} `) === foldHeader(text),
    ),
  );
});

test('a tidy text shows no white space at its ends and none that is not one space', () => {
  fc.assert(fc.property(anyText, (text) => !/^\s|\s$|\s\s|[^\S ]/.test(tidyText(text))));
});

const whiteSpace = fc.string({ unit: fc.constantFrom(...' \t\n\u00A0\u3000'), minLength: 1 });

test('whatever white space stands between words, they stand one space apart', () => {
  const words = fc.array(fc.tuple(fc.stringMatching(/^[a-z万]{1,3}$/), whiteSpace));
  fc.assert(
    fc.property(words, (pairs) => {
      const tidy = pairs.map(([word]) => word).join(' ');
      expect(tidyText(pairs.flat().join(''))).toBe(tidy);
    }),
  );
});

test('a header is folded as its tidy text is, and has no space', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      expect(foldHeader(text)).toBe(foldHeader(tidyText(text)));
      expect(foldHeader(text)).not.toContain(' ');
    }),
  );
});

test('every white space between two words is the space', () => {
  const characters = Array.from({ length: 0x10000 }, (_, at) => String.fromCharCode(at));
  const spaces = characters.filter((character) => /\s/.test(character) && character !== '\uFEFF');
  expect(spaces.length).toBe(24);
  expect(new Set(spaces.map((space) => tidyText(`a${space}b`)))).toEqual(new Set(['a b']));
});
