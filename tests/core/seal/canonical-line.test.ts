import { fc } from '../../support/laws.js';
import { cellOfLine, cellsOfLine, lineOf } from '../../../src/core/seal/index.js';

/** Marks of seals are written after a text was trimmed. */
const text = fc
  .string({ unit: fc.constantFrom('a', '市', '=', '\\', '\t', '\n', 't', 'n', '(') })
  .map((each) => each.trim());

test('a line gives back every cell that it was made of', () => {
  fc.assert(
    fc.property(text, text, (one, other) => {
      const cells = cellsOfLine(lineOf('data', [cellOfLine('a', one), cellOfLine('b', other)]));
      expect([cells.get('a') ?? '', cells.get('b') ?? '']).toEqual([one, other]);
    }),
  );
});

test.each([
  ['85.1%', '85.1%'],
  ['12.5[万元]', '12.5 万元'],
  ['f:0.604%[%]', '=0.604%'],
  ['\\f:85', 'f:85'],
  ['\\约 5%', '约 5%'],
  ['\\\\a', '\\a'],
])('people read %s as %s', (written, read) => {
  expect(cellsOfLine(`data\tvalue=${written}`).get('value')).toBe(read);
});
