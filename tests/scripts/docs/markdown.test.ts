import { fc } from '../../support/laws.js';
import { code, plain, table } from '../../../scripts/docs/markdown.js';

/** The pipes of a line that part cells, which an escaped pipe does not. */
function partingPipes(line: string): number {
  return line.replace(/\\./g, '').split('|').length - 1;
}

const hostile = [
  '<script>alert(1)</script>',
  'a | b',
  'a \\| b',
  'a\nb\r\nc\u2028d',
  '\u0000\u0007\u001b[31m',
  '\u202Eevil',
  '[link](javascript:alert(1))',
  '`code` *bold* _it_ ~~no~~',
  '&lt;img src=x onerror=alert(1)&gt;',
  '![x](http://example.invalid/x.png)',
];

test('markup is shown, not obeyed', () => {
  expect(plain('<script>')).toBe('&lt;script&gt;');
  expect(plain('a|b')).toBe('a\\|b');
  expect(plain('[x](y)')).toBe('\\[x\\](y)');
  expect(plain('a\nb\u0007c')).toBe('a b c');
});

test.each(hostile)('hostile text stays in its cell: %j', (text) => {
  const line = `| ${plain(text)} | ${code(text)} |`;
  expect(partingPipes(line)).toBe(3);
  expect(line).not.toMatch(/[\p{Cc}\p{Cf}\u2028\u2029]/u);
  expect(plain(text)).not.toMatch(/[<>]|(^|[^\\])[[\]`*_~]/);
});

test('no text at all leaves its cell', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(partingPipes(`| ${plain(text)} | ${code(text)} |`)).toBe(3);
      expect(plain(text)).not.toMatch(/[<>\p{Cc}\u2028\u2029]/u);
    }),
  );
});

test('a table has a head, a rule and its rows', () => {
  expect(table(['a', 'b'], [['1', '2']])).toBe('| a | b |\n| --- | --- |\n| 1 | 2 |');
});
