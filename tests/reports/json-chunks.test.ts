import { fc } from '../support/laws.js';
import { jsonChunks } from '../../src/reports/json-chunks.js';

test('the pieces join to the text that JSON itself writes, at any depth', () => {
  fc.assert(
    fc.property(fc.jsonValue(), fc.nat(5), (value, depth) => {
      expect([...jsonChunks(value, depth)].join('')).toBe(JSON.stringify(value, null, 2));
    }),
  );
});

test('what is undefined is left out, and lists may be made on the way', () => {
  function* twice() {
    yield 1;
    yield { a: undefined, b: ['x\n'] };
  }
  const pieces = [...jsonChunks({ none: undefined, list: twice() }, 2)];
  expect(JSON.parse(pieces.join(''))).toEqual({ list: [1, { b: ['x\n'] }] });
  expect(pieces.length).toBeGreaterThan(3);
});
