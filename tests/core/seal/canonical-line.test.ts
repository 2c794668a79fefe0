import fc from 'fast-check';
import { cellOfLine, cellsOfLine, lineOf } from '../../../src/core/seal/index.js';

test('a line gives back every cell that it was made of', () => {
  const text = fc.string({ unit: fc.constantFrom('a', '市', '=', '\\', '\t', '\n', 't', 'n') });
  fc.assert(
    fc.property(text, text, (one, other) => {
      const cells = cellsOfLine(lineOf('data', [cellOfLine('a', one), cellOfLine('b', other)]));
      expect([cells.get('a') ?? '', cells.get('b') ?? '']).toEqual([one, other]);
    }),
  );
});
