import { knownText } from '../../../src/workbooks/xml/known-text.js';

const bytesOf = (text: string) => new TextEncoder().encode(text);
const runOf = (bytes: Uint8Array) => ({ bytes, textStart: 0, textEnd: bytes.length });

test('a run of bytes is decoded once', () => {
  let decoded = 0;
  const decode = () => {
    decoded += 1;
    return '合肥市';
  };
  const texts = [1, 2, 3].map(() => knownText(runOf(bytesOf('合肥市·once')), decode));
  expect(texts).toEqual(['合肥市', '合肥市', '合肥市']);
  expect(decoded).toBe(1);
});

test('runs that share a checksum stay apart', () => {
  expect(['Aa', 'BB', 'Aa'].map((text) => knownText(runOf(bytesOf(text)), () => text))).toEqual([
    'Aa',
    'BB',
    'Aa',
  ]);
});

test('bytes that change afterwards do not change what is known', () => {
  const bytes = bytesOf('before');
  knownText(runOf(bytes), () => 'before');
  bytes.set(bytesOf('after!'));
  expect(knownText(runOf(bytesOf('before')), () => 'decoded anew')).toBe('before');
});
