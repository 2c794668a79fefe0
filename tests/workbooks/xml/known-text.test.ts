import { knownText } from '../../../src/workbooks/xml/known-text.js';

const bytesOf = (text: string) => new TextEncoder().encode(text);

test('a run of bytes is decoded once', () => {
  let decoded = 0;
  const decode = () => {
    decoded += 1;
    return '合肥市';
  };
  const texts = [1, 2, 3].map(() => knownText(bytesOf('合肥市·once'), decode));
  expect(texts).toEqual(['合肥市', '合肥市', '合肥市']);
  expect(decoded).toBe(1);
});

test('runs that share a checksum stay apart', () => {
  expect(['Aa', 'BB', 'Aa'].map((text) => knownText(bytesOf(text), () => text))).toEqual([
    'Aa',
    'BB',
    'Aa',
  ]);
});

test('bytes that change afterwards do not change what is known', () => {
  const bytes = bytesOf('before');
  knownText(bytes, () => 'before');
  bytes.set(bytesOf('after!'));
  expect(knownText(bytesOf('before'), () => 'decoded anew')).toBe('before');
});
