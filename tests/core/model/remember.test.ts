import { remember } from '../../../src/core/model/index.js';

/** A function that remembers how long texts are, and what it was asked. */
function counted(most?: number) {
  const asked: string[] = [];
  const lengthOf = remember((text: string) => {
    asked.push(text);
    return text.length;
  }, most);
  return { asked, lengthOf };
}

test('each text is worked out once', () => {
  const { asked, lengthOf } = counted();
  expect(['甲', '乙', '乙', '甲', '县民政局'].map(lengthOf)).toEqual([1, 1, 1, 1, 4]);
  expect(asked).toEqual(['甲', '乙', '县民政局']);
});

test('no more texts are kept than it was told', () => {
  const { asked, lengthOf } = counted(2);
  for (const text of ['甲', '乙', '丙', '丁', '甲']) lengthOf(text);
  expect(asked).toEqual(['甲', '乙', '丙', '丁', '甲']);
});

test('texts as long as a cell holds are forgotten before they fill the memory', () => {
  const { asked, lengthOf } = counted();
  const long = Array.from({ length: 1000 }, (_, at) => String(at).padEnd(32_767, '甲'));
  for (const text of [...long, ...long.slice(0, 1)]) expect(lengthOf(text)).toBe(32_767);
  expect(asked).toHaveLength(1001);
});

test('an answer that is undefined is remembered as well', () => {
  const asked: string[] = [];
  const nothing = remember((text: string) => void asked.push(text));
  for (const text of ['甲', '乙', '甲']) nothing(text);
  expect(asked).toEqual(['甲', '乙']);
});
